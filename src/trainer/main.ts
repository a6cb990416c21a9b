import '../ui/nonce.ts';
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import './trainer-page.ts';

const page = document.createElement('cyd-trainer');
page.key = new URLSearchParams(location.hash.slice(1)).get('key') ?? undefined;

// The key is nobody else's business: not the history's, and not that of whoever looks at the address.
history.replaceState(null, '', location.pathname);
document.querySelector('.too-old')?.remove();
document.body.prepend(page);

import '../ui/nonce.ts';
import '../fonts/fonts.css';
import './trainer-page.ts';

const page = document.createElement('cyd-trainer');
page.key = new URLSearchParams(location.hash.slice(1)).get('key') ?? undefined;

// The key is nobody else's business: not the history's, and not that of whoever looks at the address.
history.replaceState(null, '', location.pathname);
// The browser may bring back the page as it was left: half-way to a new session, and without it in the list.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});

document.querySelector('.too-old')?.remove();
document.body.prepend(page);

import '../ui/nonce.ts';
import '../fonts/fonts.css';
import { parseCode } from '../session/code.ts';
import './desk-page.ts';

const page = document.createElement('cyd-desk');
page.code = parseCode(location.pathname.split('/')[2] ?? '') ?? '';
page.once = new URLSearchParams(location.hash.slice(1)).get('once') ?? undefined;

// A one-time code is nobody else's business: not the history's, and not that of whoever looks at the address.
history.replaceState(null, '', location.pathname);
document.querySelector('.too-old')?.remove();
document.body.prepend(page);

import '../ui/nonce.ts';
import '../fonts/fonts.css';
import { parseCode } from '../session/code.ts';
import { isScreenLanguage } from '../session/language.ts';
import './report-page.ts';

const page = document.createElement('cyd-report');
page.code = parseCode(location.pathname.split('/')[2] ?? '') ?? '';
page.secret = new URLSearchParams(location.hash.slice(1)).get('link') ?? undefined;
const screen = new URLSearchParams(location.search).get('screen');
if (isScreenLanguage(screen)) page.screen = screen;

// What opens the report is nobody else's business: not the history's, and not that of whoever looks at the address.
history.replaceState(null, '', location.pathname + location.search);
document.querySelector('.too-old')?.remove();
document.body.prepend(page);

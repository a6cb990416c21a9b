import '../ui/nonce.ts';
import './phone-page.ts';

document.querySelector('.too-old')?.remove();

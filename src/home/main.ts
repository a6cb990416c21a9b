import '../ui/nonce.ts';
import './home-page.ts';

document.querySelector('.too-old')?.remove();

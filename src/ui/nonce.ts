/**
 * Gives Lit the nonce of the page: before Safari 16.4 it writes `<style>` elements, which the content security policy
 * lets in by the nonce alone. Imported before anything that imports Lit.
 */
Object.assign(window, { litNonce: document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce });

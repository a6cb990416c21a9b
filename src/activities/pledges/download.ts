/** How long a browser may take to begin to save a file, in milliseconds. */
const patience = 60_000;

/** Hands a file that was made here to the browser to be saved or opened. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}

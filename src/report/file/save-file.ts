import { pageStyles, stillChildren } from './still.ts';

/** The report as one file: its styles in it, its drawings still, without a script, and nothing to be fetched. */
function makeFile(main: HTMLElement): string {
  const made = document.implementation.createHTMLDocument(document.title);
  made.documentElement.lang = document.documentElement.lang;
  const meta = (attributes: Readonly<Record<string, string>>): void => {
    const element = made.createElement('meta');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    made.head.prepend(element);
  };
  meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' });
  meta({
    'http-equiv': 'content-security-policy',
    content: "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
  });
  meta({ charset: 'utf-8' });
  made.head.append(Object.assign(made.createElement('style'), { textContent: pageStyles() }));
  const copy = made.createElement('main');
  copy.append(...stillChildren(main));
  made.body.append(copy);
  return `<!doctype html>\n${made.documentElement.outerHTML}`;
}

/** Hands the report over as a file. */
export function saveFile(main: HTMLElement, code: string): void {
  const address = URL.createObjectURL(new Blob([makeFile(main)], { type: 'text/html' }));
  const name = `cydweithdy-${code}-${new Date().toISOString().slice(0, 10)}.html`;
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

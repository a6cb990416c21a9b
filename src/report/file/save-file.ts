import { pageStyles, stillContent, stillText } from './still.ts';

/** Nothing is run in the file, and nothing fetched. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** The report as one file: its styles in it, its drawings still, without a script. */
const makeFile = (main: HTMLElement, styles: string): string => `<!doctype html>
<html lang="${document.documentElement.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${stillText(document.title)}</title>
<style>${styles}</style>
</head>
<body>
<main>${stillContent(main)}</main>
</body>
</html>
`;

/** Hands the report over as a file. */
export async function saveFile(main: HTMLElement, code: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([makeFile(main, await pageStyles())], { type: 'text/html' }));
  const name = `cydweithdy-${code}-${new Date().toISOString().slice(0, 10)}.html`;
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** What is not to be seen in a file, or would be alive in it. */
const leftOut = new Set(['script', 'template', 'style', 'cyd-part-editor', 'cyd-live-status']);

/** Elements that have no content and no end. */
const empty = new Set(['br', 'wbr', 'hr', 'img', 'input', 'col']);

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (letter) => escapes[letter]!);

/** Style sheets as one text that nothing in it can end too early, without typefaces: each of those is a file of its own. */
const rulesOf = (sheets: Iterable<CSSStyleSheet>): string =>
  Array.from(sheets, ({ cssRules }) =>
    Array.from(cssRules, (rule) => (rule instanceof CSSFontFaceRule ? '' : rule.cssText)).join('\n'),
  )
    .join('\n')
    .replaceAll('</', '<\\/');

/** The shadow tree of an element, as browsers show it without a script. */
const stillShadow = (shadow: ShadowRoot): string =>
  `<template shadowrootmode="open"><style>${rulesOf(shadow.adoptedStyleSheets)}</style>${stillContent(shadow)}</template>`;

function stillNode(node: Node): string {
  if (node instanceof Text) return escaped(node.data);
  if (!(node instanceof Element) || leftOut.has(node.localName) || node.classList.contains('controls')) return '';
  const attributes = Array.from(node.attributes, ({ name, value }) => ` ${name}="${escaped(value)}"`).join('');
  const start = `<${node.localName}${attributes}>`;
  if (empty.has(node.localName)) return start;
  const shadow = node.shadowRoot ? stillShadow(node.shadowRoot) : '';
  return `${start}${shadow}${stillContent(node)}</${node.localName}>`;
}

/** What stands in a node at this moment, as HTML without anything alive. */
export const stillContent = (parent: ParentNode): string => Array.from(parent.childNodes, stillNode).join('');

async function dataOf(address: string): Promise<string> {
  const file = await (await fetch(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(file);
  });
}

/** A typeface with its letters in it: what was drawn was measured by them. */
async function stillFace({ cssText, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const [place, address] = /url\(["']?([^"')]+)["']?\)/.exec(cssText) ?? [];
  if (place === undefined) return cssText;
  return cssText.replace(
    place,
    `url("${await dataOf(new URL(address!, parentStyleSheet?.href ?? location.href).href)}")`,
  );
}

/** What the page’s own style sheets say. */
export async function pageStyles(): Promise<string> {
  const rules = Array.from(document.styleSheets, ({ cssRules }) => [...cssRules]).flat();
  const faces = rules.filter((rule) => rule instanceof CSSFontFaceRule);
  return [...(await Promise.all(faces.map(stillFace))), rulesOf(document.styleSheets)].join('\n');
}

/** A text for an attribute, or between tags. */
export const stillText = escaped;

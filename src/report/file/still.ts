/** What is not to be seen in a file, or would be alive in it. */
const leftOut = new Set(['script', 'template', 'style', 'cyd-part-editor', 'cyd-live-status']);

/** Elements that have no content and no end. */
const empty = new Set(['br', 'wbr', 'hr', 'img', 'input', 'col']);

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (letter) => escapes[letter]!);

/** Style sheets as one text that nothing in it can end too early. */
const rulesOf = (sheets: Iterable<CSSStyleSheet>): string =>
  Array.from(sheets, ({ cssRules }) =>
    // A typeface is a file of its own and stays behind.
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

/** What the page’s own style sheets say. */
export const pageStyles = (): string => rulesOf(document.styleSheets);

/** A text for an attribute, or between tags. */
export const stillText = escaped;

/** Elements whose content is alive, or of which nothing is to be seen in a file. */
const leftOut = new Set(['SCRIPT', 'TEMPLATE', 'CYD-PART-EDITOR', 'CYD-LIVE-STATUS']);

const rulesOf = (sheet: CSSStyleSheet): string => Array.from(sheet.cssRules, ({ cssText }) => cssText).join('\n');

/** The shadow tree of an element as HTML that needs no script to be shown. */
function stillShadow(shadow: ShadowRoot): HTMLTemplateElement {
  const template = document.createElement('template');
  template.setAttribute('shadowrootmode', 'open');
  const styles = [...shadow.adoptedStyleSheets].map(rulesOf).join('\n');
  if (styles !== '') template.content.append(Object.assign(document.createElement('style'), { textContent: styles }));
  template.content.append(...stillChildren(shadow));
  return template;
}

/** A node as it stands at this moment, without anything that would be alive in it. */
function still(node: Node): Node | undefined {
  if (node.nodeType === Node.TEXT_NODE) return node.cloneNode();
  if (!(node instanceof Element) || leftOut.has(node.tagName) || node.classList.contains('controls')) return undefined;
  const copy = node.cloneNode(false) as Element;
  for (const { name } of copy.attributes) if (name.startsWith('on')) copy.removeAttribute(name);
  if (node.shadowRoot) copy.append(stillShadow(node.shadowRoot));
  copy.append(...stillChildren(node));
  return copy;
}

/** What stands in a node, still. */
export function stillChildren(parent: ParentNode): readonly Node[] {
  return Array.from(parent.childNodes, still).filter((node) => node !== undefined);
}

/** What the page's own style sheets say; the typeface stays behind, since it is a file of its own. */
export const pageStyles = (): string =>
  Array.from(document.styleSheets, (sheet) =>
    Array.from(sheet.cssRules)
      .filter((rule) => !(rule instanceof CSSFontFaceRule))
      .map(({ cssText }) => cssText)
      .join('\n'),
  ).join('\n');

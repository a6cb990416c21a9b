import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** The four kinds of problem, each with a colour, a shape and a word everywhere. */
export type DomainName = 'simple' | 'complicated' | 'complex' | 'crisis';

/** Square, hexagon, knot and burst, each drawn with one pen in a box of 24 by 24. */
const shapes: Readonly<Record<DomainName, string>> = {
  simple: 'M4 4H20V20H4Z',
  complicated: 'M12 1.6L21 6.8V17.2L12 22.4L3 17.2V6.8Z',
  complex:
    'M12 15.8C13.9 15.8 15.8 15.4 17.3 14.5C18.8 13.7 19.9 12.5 20.5 11.2C21 10 21 8.7 20.4 7.7C19.9 6.7 18.8 6.1 17.4 5.9C16.1 5.8 14.5 6.2 13 7.1C11.5 7.9 10.1 9.3 9.2 11C8.2 12.6 7.7 14.5 7.7 16.2C7.7 18 8.1 19.5 8.9 20.6C9.7 21.7 10.9 22.4 12 22.4C13.1 22.4 14.3 21.7 15.1 20.6C15.9 19.5 16.3 18 16.3 16.2C16.3 14.5 15.8 12.6 14.8 11C13.9 9.3 12.5 7.9 11 7.1C9.5 6.2 7.9 5.8 6.6 5.9C5.2 6.1 4.1 6.7 3.6 7.7C3 8.7 3 10 3.5 11.2C4.1 12.5 5.2 13.7 6.7 14.5C8.2 15.4 10.1 15.8 12 15.8Z',
  crisis:
    'M12 0.8L14.3 6.5L19.9 4.1L17.5 9.7L23.2 12L17.5 14.3L19.9 19.9L14.3 17.5L12 23.2L9.7 17.5L4.1 19.9L6.5 14.3L0.8 12L6.5 9.7L4.1 4.1L9.7 6.5Z',
};

/** The shape of a domain, for use within an SVG of one's own. Wants `domainStyles`. */
export const domainShape = (domain: DomainName): SVGTemplateResult =>
  svg`<path class="domain-shape ${domain}" d=${shapes[domain]} />`;

/** The symbol of a domain as a picture of its own. The word stands beside it, so it says nothing to a screen reader. */
export const domainSymbol = (domain: DomainName): TemplateResult =>
  html`<svg class="domain-symbol" viewBox="-1 -1 26 26" aria-hidden="true">${domainShape(domain)}</svg>`;

/** The colours of the domains, by the classes `simple` to `crisis`, and the pen of their symbols. */
export const domainStyles = css`
  .simple {
    --domain: var(--simple);
  }
  .complicated {
    --domain: var(--complicated);
  }
  .complex {
    --domain: var(--complex);
  }
  .crisis {
    --domain: var(--crisis);
  }
  .domain-symbol {
    display: block;
    width: 2rem;
    height: 2rem;
  }
  .domain-shape {
    fill: var(--domain);
    fill-opacity: 0.16;
    stroke: var(--domain);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;

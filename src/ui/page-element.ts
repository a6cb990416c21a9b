import { LitElement } from 'lit';

/** An element that stands in the page itself, without a shadow root, so that the page's styles reach what it renders. */
export abstract class PageElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

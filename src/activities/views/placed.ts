import { noChange } from 'lit';
import { directive, Directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';

/** Moves an element of a drawing by its style, which a transition can follow and the content security policy allows. */
class Placed extends Directive {
  private transform = '';

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('`placed` stands in the tag of an element');
  }

  override render(_x: number, _y: number, _across?: number, _down?: number): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [x, y, across = 1, down = across]: Parameters<this['render']>) {
    const transform = `translate(${x}px, ${y}px) scale(${across}, ${down})`;
    if (transform !== this.transform) (element as SVGElement).style.transform = transform;
    this.transform = transform;
    return noChange;
  }
}

/** Where an element of a drawing stands and how large it is, in the units of its drawing: `<rect ${placed(x, y)}>`. */
export const placed = directive(Placed);

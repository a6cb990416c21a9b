import { type CDPSession, expect, type Locator, type Page } from '@playwright/test';
import { tabTo } from '../people.ts';

/** One thing that a participant does, by the names that they hear or read. */
export type Deed =
  | { readonly choose: string; readonly of?: string }
  | { readonly write: string; readonly text: string }
  | { readonly press: string };

/** How somebody uses their phone. Whatever they do, they find it by its role and its name. */
interface Way {
  act(deed: Deed): Promise<void>;
}

type Role = 'radio' | 'textbox' | 'button';

/** By Tab, the arrow keys, Space, Enter and typing alone. */
export class ByKeyboard implements Way {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async act(deed: Deed): Promise<void> {
    const { keyboard } = this.#page;
    if ('choose' in deed) return this.#choose(group(this.#page, deed.of), deed.choose);
    const [role, name] = 'write' in deed ? (['textbox', deed.write] as const) : (['button', deed.press] as const);
    await tabTo(this.#page, named(this.#page, role, name));
    if ('write' in deed) await keyboard.type(deed.text);
    else await keyboard.press('Enter');
  }

  /** One radio of a group has the Tab stop; the arrows go through the others. */
  async #choose(within: Locator | Page, name: string): Promise<void> {
    const wanted = within.getByRole('radio', { name, exact: true });
    const siblings = await wanted.evaluateHandle((radio: HTMLInputElement) => [
      ...(radio.getRootNode() as ParentNode).querySelectorAll<HTMLInputElement>(
        `input[name="${CSS.escape(radio.name)}"]`,
      ),
    ]);
    const reached = () => siblings.evaluate((radios) => radios.some((radio) => radio.matches(':focus')));
    for (let presses = 0; presses < 150 && !(await reached()); presses += 1) await this.#page.keyboard.press('Tab');
    for (let presses = 0; presses < 20; presses += 1) {
      if (await wanted.evaluate((radio) => radio.matches(':focus'))) break;
      await this.#page.keyboard.press('ArrowDown');
    }
    await expect(wanted).toBeFocused();
    if (!(await wanted.isChecked())) await this.#page.keyboard.press('Space');
  }
}

/** By taps, and a keyboard on the glass for words. */
export class ByTouch implements Way {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async act(deed: Deed): Promise<void> {
    if ('choose' in deed) {
      const radio = group(this.#page, deed.of).getByRole('radio', { name: deed.choose, exact: true });
      // Whoever taps while the page is still moving taps again.
      return expect(async () => {
        await radio.tap();
        await expect(radio).toBeChecked({ timeout: 1000 });
      }).toPass({ timeout: 30_000 });
    }
    if ('press' in deed) return named(this.#page, 'button', deed.press).tap();
    await named(this.#page, 'textbox', deed.write).tap();
    await this.#page.keyboard.insertText(deed.text);
  }
}

/** As a screen reader does: finds what it wants in the accessibility tree, and asks for its default action. */
export class ByAccessibilityTree implements Way {
  readonly #page: Page;
  #session: Promise<CDPSession> | undefined;

  constructor(page: Page) {
    this.#page = page;
  }

  async act(deed: Deed): Promise<void> {
    if ('choose' in deed) return this.#do('radio', deed.choose, 'click', deed.of);
    if ('press' in deed) return this.#do('button', deed.press, 'click');
    await this.#do('textbox', deed.write, 'focus');
    await this.#page.keyboard.insertText(deed.text);
  }

  async #do(role: Role, name: string, action: 'click' | 'focus', of?: string): Promise<void> {
    this.#session ??= this.#page.context().newCDPSession(this.#page);
    const session = await this.#session;
    await expect(async () => {
      const { root } = await session.send('DOM.getDocument', { depth: 0 });
      const within = of === undefined ? root.backendNodeId : await this.#find(session, root.backendNodeId, 'group', of);
      const backendNodeId = await this.#find(session, within, role, name);
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      const functionDeclaration = `function () { this.${action}(); }`;
      await session.send('Runtime.callFunctionOn', { functionDeclaration, objectId: object.objectId! });
    }).toPass();
  }

  async #find(session: CDPSession, backendNodeId: number, role: string, accessibleName: string): Promise<number> {
    const { nodes } = await session.send('Accessibility.queryAXTree', { backendNodeId, role, accessibleName });
    const found = nodes.find(({ ignored, backendDOMNodeId }) => !ignored && backendDOMNodeId !== undefined);
    if (!found) throw new Error(`the accessibility tree has no ${role} “${accessibleName}”`);
    return found.backendDOMNodeId!;
  }
}

const group = (page: Page, name: string | undefined): Locator | Page =>
  name === undefined ? page : page.getByRole('group', { name, exact: true });

const named = (page: Page, role: Role, name: string): Locator => page.getByRole(role, { name, exact: true }).first();

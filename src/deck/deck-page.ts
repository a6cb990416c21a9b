import type { DeckOutline } from '../session/deck.ts';
import { goTo } from '../session/steering.ts';
import { controlToken, signedIn } from '../sync/api.ts';
import { Activities } from './activities.ts';
import { Announcer } from './announcer.ts';
import { decisions } from './commands.ts';
import './control-bar.ts';
import { DeckSession } from './deck-session.ts';
import './join-box.ts';
import './key-help.ts';
import { type Command, commandFor } from './keys.ts';
import { patiently } from './patiently.ts';
import { SchemeChoice } from './scheme.ts';
import { Stage } from './stage.ts';
import './status.ts';
import { showTitles } from './titles.ts';
import { shownOn } from './words.ts';

/** Whether the focus is on something that has a use of its own for this key; a clicker's keys belong to no button. */
function usesKey(target: EventTarget | undefined, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('dialog[open], input, textarea, select')) return true;
  return (key === 'Enter' || key === ' ') && target.closest('button, a, summary') !== null;
}

/** The deck's page at work: the session goes to the stage, and what keys and buttons mean goes to the session. */
export class DeckPage {
  #root: HTMLElement;
  #session: DeckSession;
  #stage: Stage;
  #activities: Activities;
  #announcer: Announcer;
  #scheme = new SchemeChoice(document.documentElement);
  #status = document.createElement('cyd-deck-status');
  #bar = document.createElement('cyd-control-bar');
  #help = document.createElement('cyd-key-help');
  #joins: HTMLElementTagNameMap['cyd-join-box'][];

  constructor(code: string, deck: DeckOutline, root: HTMLElement) {
    this.#root = root;
    this.#session = new DeckSession(code, deck);
    this.#stage = new Stage(root, (id) =>
      this.#session.steer((outline, control) => goTo(outline, control, { id, step: 0 })),
    );
    this.#activities = new Activities(root, this.#session);
    this.#announcer = new Announcer(document.body);
    this.#joins = [...root.querySelectorAll('.join')].map((host) =>
      host.appendChild(document.createElement('cyd-join-box')),
    );
    document.body.append(this.#status, this.#help);
  }

  async start(): Promise<void> {
    await this.#stage.start();
    this.#session.addEventListener('change', () => this.#update());
    this.#bar.addEventListener('cyd-command', ({ command }) => this.#perform(command));
    document.addEventListener('keydown', (event) => this.#pressed(event));
    this.#update();
    await this.#takeTheWheel();
  }

  /** Steers, where this browser is signed in as somebody who may. */
  async #takeTheWheel(): Promise<void> {
    const { code } = this.#session;
    const who = await patiently(signedIn);
    if (!who || (who.role === 'facilitator' && who.code !== code)) return;
    this.#session.steerWith(await patiently(() => controlToken(code)));
  }

  #update(): void {
    const session = this.#session;
    const { place, screen, steers } = session;
    const page = document.documentElement;
    page.dataset.screen = screen;
    page.lang = shownOn(screen)[0]!;
    if (place) this.#stage.show(place);
    this.#activities.update();
    this.#updateJoining();
    Object.assign(this.#status, { connection: session.connection, screen, steers });
    Object.assign(this.#bar, { screen, scheme: this.#scheme.current });
    this.#help.steers = steers;
    if (steers && !this.#bar.isConnected) document.body.append(this.#bar);
    else if (!steers) this.#bar.remove();
    if (this.#stage.current) this.#announcer.announce(this.#stage.current);
  }

  #updateJoining(): void {
    const { session, code, here, screen, deck } = this.#session;
    for (const box of this.#joins) Object.assign(box, { join: session?.join ?? '', code, here, screen });
    if (session) showTitles(this.#root, session.title);
    document.title = shownOn(screen)
      .map((language) => deck.title[language])
      .join(' · ');
  }

  #pressed(event: KeyboardEvent): void {
    const command = commandFor(event, this.#session.steers);
    if (!command || usesKey(event.composedPath()[0], event.key)) return;
    event.preventDefault();
    if (this.#stage.overview && this.#inOverview(command, event.key)) return;
    this.#perform(command);
  }

  /** In the overview the arrows choose a slide, and Enter goes to it. */
  #inOverview(command: Command, key: string): boolean {
    if (key === 'Enter' || key === ' ') this.#stage.toggleOverview();
    else if (command === 'next') this.#stage.select(1);
    else if (command === 'back') this.#stage.select(-1);
    else return false;
    return true;
  }

  #perform(command: Command): void {
    const decide = decisions[command];
    // A blank screen comes back first: nobody should move slides that nobody sees.
    if (decide && this.#stage.blank) this.#stage.toggleBlank();
    else if (decide) this.#session.steer(decide);
    else if (command === 'overview') this.#stage.toggleOverview();
    else if (command === 'blank') this.#stage.toggleBlank();
    else if (command === 'scheme') this.#scheme.toggle();
    else if (command === 'fullscreen') void document.documentElement.requestFullscreen?.();
    else if (command === 'help') this.#help.toggle();
    this.#update();
  }
}

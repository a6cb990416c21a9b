import type { Place } from '../session/deck.ts';
import type { ScreenLanguage } from '../session/language.ts';
import { goTo } from '../session/steering.ts';
import { showAbout } from './about.ts';
import { Activities } from './activities.ts';
import { Announcer } from './announcer.ts';
import { Arrangement } from './arrangement.ts';
import { decisions } from './commands.ts';
import './control-bar.ts';
import { Cover } from './cover.ts';
import type { JoinBox } from './join-box.ts';
import './join-overlay.ts';
import './key-help.ts';
import { listenToKeys, type Press } from './keyboard.ts';
import type { Command } from './keys.ts';
import { markSamples } from './sample-marks.ts';
import { SchemeChoice } from './scheme.ts';
import type { ShownSession } from './shown-session.ts';
import { Stage } from './stage.ts';
import './status.ts';
import { shownOn } from './words.ts';

const boxIn = (host: Element): JoinBox => host.appendChild(document.createElement('cyd-join-box'));

/** The deck's page at work: the session goes to the stage, and what keys and buttons mean goes to the session. */
export class DeckPage {
  #root: HTMLElement;
  #session: ShownSession;
  #arrangement: Arrangement;
  #stage: Stage;
  #activities: Activities;
  #announcer = new Announcer(document.body);
  #scheme = new SchemeChoice(document.documentElement);
  #status = document.createElement('cyd-deck-status');
  #bar = document.createElement('cyd-control-bar');
  #help = document.createElement('cyd-key-help');
  #overlay = document.createElement('cyd-join-overlay');
  #timer = document.createElement('cyd-timer');
  #cover: Cover;
  #boxes: JoinBox[];
  #announced: { place: Place; screen: ScreenLanguage } | undefined;

  constructor(session: ShownSession, root: HTMLElement) {
    this.#root = root;
    this.#session = session;
    this.#arrangement = new Arrangement(root);
    this.#stage = new Stage(root, (id) =>
      this.#session.steer((outline, control) => goTo(outline, control, { id, step: 0 })),
    );
    this.#activities = new Activities(root, this.#session);
    this.#cover = new Cover(session, this.#stage, this.#overlay);
    if (session.sample) markSamples(root);
    this.#boxes = session.sample ? [] : [...root.querySelectorAll('.join')].map(boxIn);
    document.body.append(this.#status, this.#help, this.#overlay);
  }

  async start(): Promise<void> {
    this.#arrangement.arrange(this.#session.deck);
    await this.#stage.start();
    this.#session.addEventListener('deck', () => this.#rearrange());
    this.#session.addEventListener('change', () => this.#update());
    this.#bar.addEventListener('cyd-command', ({ command }) => this.#perform(command));
    listenToKeys(
      () => this.#session.steers,
      (press) => this.#pressed(press),
    );
    this.#update();
  }

  #rearrange(): void {
    this.#arrangement.arrange(this.#session.deck);
    this.#activities.arrange();
    this.#stage.rearranged();
  }

  #update(): void {
    const { place, screen, steers, connection } = this.#session;
    const page = document.documentElement;
    page.dataset.screen = screen;
    // Set anew, even to the same, it would have the whole page styled anew at each vote.
    if (page.lang !== shownOn(screen)[0]) page.lang = shownOn(screen)[0]!;
    if (place) this.#stage.show(place);
    this.#activities.update();
    this.#updateJoining();
    this.#cover.update();
    this.#updateTimer();
    Object.assign(this.#status, { connection, screen, steers });
    Object.assign(this.#bar, { screen, scheme: this.#scheme.current });
    this.#help.steers = steers;
    if (!steers) this.#bar.remove();
    else if (!this.#bar.isConnected) document.body.append(this.#bar);
    if (place) this.#announce(place, screen);
  }

  #updateJoining(): void {
    const { session, here, screen, deck } = this.#session;
    const { join = '', code = '' } = session ?? {};
    for (const box of [...this.#boxes, this.#overlay]) Object.assign(box, { join, code, here, screen });
    if (session) showAbout(this.#root, session);
    document.title = shownOn(screen)
      .map((language) => deck.title[language])
      .join(' · ');
  }

  /** Loaded once there is one. */
  #updateTimer(): void {
    const { timer, ahead, screen } = this.#session;
    if (!timer) return this.#timer.remove();
    import('../ui/timer.ts').catch(() => undefined);
    Object.assign(this.#timer, { timer, ahead, languages: shownOn(screen) });
    if (!this.#timer.isConnected) document.body.append(this.#timer);
  }

  #announce(place: Place, screen: ScreenLanguage): void {
    const slide = this.#stage.current;
    const last = this.#announced;
    if (!slide || (last?.place.id === place.id && last.place.step === place.step && last.screen === screen)) return;
    this.#announced = { place, screen };
    this.#announcer.announce(slide);
  }

  /** In the overview the arrows choose a slide; any other key for next or back, as a clicker's, goes there. */
  #pressed({ command, arrow }: Press): void {
    const stage = this.#stage;
    const moves = command === 'next' || command === 'back';
    if (this.#cover.shown === 'join') this.#cover.lift();
    else if (!stage.overview || stage.blank || !moves) this.#perform(command);
    else if (arrow) stage.select(command === 'next' ? 1 : -1);
    else stage.toggleOverview();
  }

  #perform(command: Command): void {
    const decide = decisions[command];
    // A blank screen comes back first: nobody should move slides that nobody sees.
    if (decide && this.#cover.shown) this.#cover.lift();
    else if (decide) this.#session.steer(decide);
    else if (command === 'overview') this.#stage.toggleOverview();
    else if (command === 'blank') this.#cover.toggle('blank');
    else if (command === 'scheme') this.#scheme.toggle();
    else if (command === 'join' && !this.#session.sample) this.#cover.toggle('join');
    else if (command === 'help') this.#help.toggle();
    else if (command === 'fullscreen') this.#toggleFullscreen();
    this.#update();
  }

  #toggleFullscreen(): void {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void document.documentElement.requestFullscreen?.();
  }
}

import { type AnswerKey, type AnswerValue, formatKey } from '../session/answers.ts';
import type { Language } from '../session/language.ts';
import { join } from '../sync/api.ts';
import { BallotSync, forgetBallot } from '../sync/ballot.ts';
import { closeCodes } from '../session/close-codes.ts';
import { DerivedSync } from '../sync/derived.ts';
import type { Keep } from '../sync/keep.ts';
import { forgetMe, keepMe, type Me, preferLanguage, preferredLanguage, readMe } from '../sync/me.ts';
import { Retry } from '../sync/retry.ts';
import { onWake } from '../sync/wake.ts';
import { DeckCopy, forgetDeck } from './deck-copy.ts';
import { LanguageTold } from './language-told.ts';
import { type LateArrival, LateArrivals } from './late-arrivals.ts';
import { OwnRows } from './own-rows.ts';
import { isOutdated, type Scene, sceneOf, type ShownActivity } from './scene.ts';
import type { Stage } from './stage.ts';

export interface ParticipationOptions {
  readonly code: string;
  readonly keep: Keep;
  /** The server's origin, where it is not the page's own. */
  readonly server?: string | undefined;
  /** Whose phone it is, where somebody else answers on it: they see the same room and the same deck. */
  readonly beside?: Participation | undefined;
  /** Whether this is somebody without a phone, on a facilitator's device. */
  readonly proxy?: boolean | undefined;
}

/** One person in one session, from the join link to the end. Dispatches `change`. */
export class Participation extends EventTarget {
  readonly room: DerivedSync;
  readonly rows: OwnRows;
  private readonly arrivals: LateArrivals;
  deck: DeckCopy | undefined;
  ballot: BallotSync | undefined;
  language: Language | undefined;
  private options: ParticipationOptions;
  me: Me | undefined;
  /** How many answers were erased, where this participant wanted that; `asked` as long as that is under way. */
  withdrawn: number | 'asked' | undefined;
  private wasMember = false;
  /** What was answered as somebody whom the session no longer knows. */
  private carried: { readonly participant: string; readonly answers: readonly [AnswerKey, AnswerValue][] } | undefined;
  private joining = false;
  private closed = false;
  private joinRetry = new Retry(() => void this.join());
  private languageTold: LanguageTold;
  private stopWaking: () => void;
  private changed = (): void => this.follow();

  constructor(options: ParticipationOptions) {
    super();
    const { code, keep, server } = options;
    this.options = options;
    this.language = preferredLanguage(keep);
    this.languageTold = new LanguageTold({ code, server });
    this.rows = new OwnRows({ code, server });
    this.rows.addEventListener('change', this.changed);
    this.arrivals = new LateArrivals({ code, server });
    this.arrivals.addEventListener('change', this.changed);
    this.room =
      options.beside?.room ??
      new DerivedSync({ code, document: 'room', phone: true, ...(server !== undefined && { server }) });
    this.room.addEventListener('change', this.changed);
    this.stopWaking = onWake(() => {
      for (const waiting of [this.joinRetry, this.languageTold, this.deck, this.rows, this.arrivals]) waiting?.hurry();
    });
    const me = readMe(keep, code);
    if (me) this.takePart(me);
  }

  /** Everything of theirs has been erased on the server, so many answers; here it goes too. */
  withdraw(answers: number): void {
    this.withdrawn = answers;
    this.forget();
    this.follow();
  }

  get server(): string | undefined {
    return this.options.server;
  }

  get code(): string {
    return this.options.code;
  }

  get stage(): Stage {
    const { ready, session } = this.room.view;
    if (typeof this.withdrawn === 'number') return 'withdrawn';
    if (this.room.refusal === closeCodes.noSession) return this.wasMember ? 'erased' : 'unknown';
    if (this.isForgotten) return 'forgotten';
    if (!ready) return this.room.connection === 'connecting' ? 'opening' : 'unreachable';
    if (this.ballot) return 'taking part';
    if (session?.state === 'ended') return 'over';
    if (session?.state === 'locked') return 'locked';
    return this.language === undefined ? 'choosing' : 'joining';
  }

  get scene(): Scene {
    return sceneOf(this.room.view, this.deck ?? { slides: [], activities: [] });
  }

  /** Answers that came too late while the phone was away, in rounds that the page does not show. */
  get cameLate(): readonly LateArrival[] {
    const { scene } = this;
    const shown = scene.kind === 'activity' ? `${scene.definition.id}/${scene.control.round}` : '';
    return this.arrivals.unread.filter(({ activity, round }) => `${activity}/${round}` !== shown);
  }

  /** That they came too late has been read. */
  dismissLate(): void {
    this.arrivals.dismiss();
  }

  /** Whether joining has failed, and is being tried again. */
  get strugglingToJoin(): boolean {
    return this.joinRetry.waiting;
  }

  /** Chooses a language, and with it joins where that is still to be done. */
  choose(language: Language): void {
    this.language = language;
    preferLanguage(this.options.keep, language);
    if (this.me) this.languageTold.tell(this.me, language);
    this.follow();
  }

  answer(key: AnswerKey, value: AnswerValue): void {
    this.ballot?.set(key, value);
  }

  /** The answers to one round of an activity, by item. */
  answersTo({ definition, control }: ShownActivity): Readonly<Record<string, AnswerValue>> {
    return this.ballot?.answers(definition.id, control.round) ?? {};
  }

  /** Under which public ids the room knows what was written in it, by item, as far as the server has told. */
  ownTexts({ definition, control }: ShownActivity): Readonly<Record<string, string>> {
    const before = formatKey({ activity: definition.id, round: control.round, item: '' });
    const own = [...this.rows.names].filter(([key]) => key.startsWith(before));
    return Object.fromEntries(own.map(([key, id]) => [key.slice(before.length), id]));
  }

  /** Asks for the public ids of texts, once they are saved. */
  nameTexts(keys: readonly AnswerKey[]): void {
    if (this.me && this.ballot?.state === 'saved') this.rows.name(this.me, keys.map(formatKey));
  }

  /** Joins as somebody new, and sends once more what was answered here. */
  rejoin(): void {
    if (!this.me || !this.ballot) return;
    this.carried = { participant: this.me.participant, answers: this.ballot.entries() };
    this.leave();
    void this.join();
  }

  close(): void {
    this.stopWaking();
    this.room.removeEventListener('change', this.changed);
    this.deck?.removeEventListener('change', this.changed);
    for (const part of [this.ballot, this.rows, this.arrivals, this.languageTold]) part?.close();
    if (!this.options.beside) for (const shared of [this.room, this.deck]) shared?.close();
    this.joinRetry.stop();
    this.closed = true;
  }

  private get isForgotten(): boolean {
    const { refusal } = this.ballot ?? {};
    if (this.withdrawn === 'asked') return false;
    return refusal === closeCodes.badToken || refusal === closeCodes.notYours;
  }

  private follow(): void {
    if (this.closed) return;
    const { room, rows, ballot } = this;
    if (room.refusal === closeCodes.noSession && this.me) this.forget();
    if (room.view.ready) this.openDeck();
    if (this.deck && isOutdated(room.view, this.deck)) this.deck.renew();
    if (this.stage === 'joining' && !this.joining && !this.joinRetry.waiting) void this.join();
    const { scene } = this;
    const closed = scene.kind === 'activity' && !scene.control.open && ballot?.state === 'saved';
    const which = closed ? `${scene.definition.id}/${scene.control.round}` : '';
    // Once late answers are counted in, or out again, the server is asked afresh.
    const countsLate = closed && scene.control.late?.includes(scene.control.round);
    rows.want(closed && this.me ? { me: this.me, of: countsLate ? `${which} late` : which } : undefined);
    this.dispatchEvent(new Event('change'));
  }

  private async join(): Promise<void> {
    const { code, keep, server, beside, proxy = beside !== undefined } = this.options;
    if (!this.language || this.joining || this.ballot) return;
    this.joining = true;
    try {
      const joined = readMe(keep, code) ?? (await join(code, this.language, { proxy, server }));
      // Another tab may have joined meanwhile: both are the same person.
      const me = readMe(keep, code) ?? joined;
      keepMe(keep, code, me);
      if (this.closed) return;
      this.takePart(me);
      this.carryOver();
    } catch {
      this.joinRetry.later();
    } finally {
      this.joining = false;
      this.follow();
    }
  }

  private takePart(me: Me): void {
    this.me = me;
    this.wasMember = true;
    if (!this.options.beside) this.room.identify(me.token);
    this.openDeck();
    this.ballot = new BallotSync({ ...this.options, ...me });
    this.ballot.addEventListener('change', this.changed);
    this.ballot.addEventListener('delivered', () => this.arrivals.look(me));
  }

  private openDeck(): void {
    if (this.deck) return;
    const { beside } = this.options;
    this.deck = beside ? beside.deck : new DeckCopy(this.options);
    this.deck?.addEventListener('change', this.changed);
  }

  private carryOver(): void {
    if (!this.carried) return;
    for (const [key, value] of this.carried.answers) this.answer(key, value);
    forgetBallot(this.options.keep, this.options.code, this.carried.participant);
    this.carried = undefined;
  }

  private leave(): void {
    this.ballot?.close();
    this.ballot = undefined;
    this.me = undefined;
    if (!this.options.beside) this.room.identify(undefined);
    forgetMe(this.options.keep, this.options.code);
  }

  /** The session is gone, and so is all that this phone keeps of it. */
  private forget(): void {
    const { code, keep } = this.options;
    if (this.me) forgetBallot(keep, code, this.me.participant);
    forgetDeck(keep, code);
    this.deck?.close();
    this.leave();
  }
}

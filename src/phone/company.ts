import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Language } from '../session/language.ts';
import type { Keep } from '../sync/keep.ts';
import { Participation } from './participation.ts';
import type { People, PersonEvent } from './people/people-bar.ts';
import { phoneWords } from './words.ts';

/** Who answers on this phone: its owner alone, until somebody else is added, and only then is more loaded for it. */
export class Company {
  /** Whoever answers now. */
  now: Participation | undefined;
  /** Everybody; undefined while that is one. */
  people: People | undefined;
  private host: ReactiveControllerHost;
  private keep: Keep;
  private changed = (): void => this.host.requestUpdate();

  constructor(host: ReactiveControllerHost, keep: Keep) {
    this.host = host;
    this.keep = keep;
  }

  /** `proxy` where its owner enters the answers of somebody without a phone. */
  begin(code: string, proxy?: true): void {
    const owner = new Participation({ code, keep: this.keep, proxy });
    owner.addEventListener('change', this.changed);
    this.now = owner;
    if (this.keep.get(`people/${code}`) !== undefined) void this.gather(owner);
  }

  end(): void {
    (this.people ?? this.now)?.close();
    this.people = undefined;
    this.now = undefined;
  }

  /** Whoever answers now, counted from 1. */
  get number(): number {
    return (this.now && this.people?.numberOf(this.now)) ?? 1;
  }

  /** Offers to let somebody else answer too, while that is nobody. */
  another(language: Language): TemplateResult | typeof nothing {
    if (this.people) return nothing;
    return html`<p class="another">
      <button class="button quiet" type="button" @click=${this.add}>${phoneWords(language)('another')}</button>
    </p>`;
  }

  /** Says whose answers are on the page, where that may be several people’s. */
  bar(language: Language): TemplateResult | typeof nothing {
    const { people, now } = this;
    if (!people || !now) return nothing;
    return html`<cyd-people
      .language=${language}
      .people=${people}
      .now=${now}
      @cyd-person=${({ person }: PersonEvent) => this.turnTo(person ?? people.add())}
    ></cyd-people>`;
  }

  private readonly add = async ({ currentTarget }: Event): Promise<void> => {
    (currentTarget as HTMLElement).blur();
    if (this.now) await this.gather(this.now);
    if (this.people) this.turnTo(this.people.add());
  };

  private turnTo(person: Participation): void {
    this.people?.turnTo(person);
    this.now = person;
    this.changed();
  }

  private async gather(owner: Participation): Promise<void> {
    try {
      const { People } = await import('./people/people-bar.ts');
      if (this.now !== owner || this.people) return;
      this.people = new People(owner, {
        code: owner.code,
        keep: this.keep,
        takePart: (options) => new Participation(options),
      });
      this.people.addEventListener('change', this.changed);
      this.changed();
    } catch {
      // Out of reach for now: the button is still there, and the next load tries again.
    }
  }
}

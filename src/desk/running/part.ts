import { property } from 'lit/decorators.js';
import { formatDay, formatTime } from '../../i18n/dates.ts';
import type { Language } from '../../session/language.ts';
import { PageElement } from '../../ui/page-element.ts';
import { runningWords } from './words.ts';

/** A part of the desk that is about how the session runs. */
export abstract class RunningPart extends PageElement {
  @property() language: Language = 'cy';

  protected get t(): ReturnType<typeof runningWords> {
    return runningWords(this.language);
  }

  /** A moment, ISO 8601 in UTC, as people say it. */
  protected moment(at: string): string {
    const date = new Date(at);
    return this.t('moment', { day: formatDay(date, this.language), time: formatTime(date) });
  }

  protected day(at: string): string {
    return formatDay(new Date(at), this.language);
  }
}

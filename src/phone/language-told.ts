import type { Language } from '../session/language.ts';
import { setLanguage } from '../sync/api.ts';
import type { Me } from '../sync/me.ts';
import { ApiProblem } from '../sync/problem.ts';
import { Retry } from '../sync/retry.ts';

/** Tells the server which language a participant has chosen, however often it takes. */
export class LanguageTold {
  private code: string;
  private server: string | undefined;
  private latest: { readonly me: Me; readonly language: Language } | undefined;
  private retry = new Retry(() => void this.send());

  constructor({ code, server }: { code: string; server?: string | undefined }) {
    this.code = code;
    this.server = server;
  }

  tell(me: Me, language: Language): void {
    this.latest = { me, language };
    this.retry.cancel();
    void this.send();
  }

  /** The network is back. */
  hurry(): void {
    this.retry.hurry();
  }

  close(): void {
    this.latest = undefined;
    this.retry.stop();
  }

  private async send(): Promise<void> {
    if (!this.latest) return;
    const { me, language } = this.latest;
    try {
      await setLanguage(this.code, me.participant, me.token, language, this.server);
      this.retry.succeeded();
    } catch (error) {
      if (error instanceof ApiProblem && error.status >= 400 && error.status < 500) return;
      this.retry.later();
    }
  }
}

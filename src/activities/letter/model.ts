import type { ActivityModel, Tally } from '../../session/activity.ts';
import { isUnsure } from '../../session/answers.ts';
import { readSignature, signatureItem, signatureOf } from './signature.ts';

export interface LetterTally extends Tally {
  readonly signatures: number;
  /** How many organisations those who signed have named, whether in capitals or not. */
  readonly organisations: number;
  readonly unsure: number;
}

/** The same for the same organisation, however it is typed. */
const folded = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toUpperCase().toLowerCase();

const letter: ActivityModel = {
  kind: 'letter',
  resultStops: () => [],
  free: true,
  parse(value, item) {
    if (item !== signatureItem) return undefined;
    return readSignature(value) as Readonly<Record<string, unknown>> | undefined;
  },
  tally(_definition, answers): LetterTally {
    const organisations = new Set<string>();
    let signatures = 0;
    let unsure = 0;
    for (const { value } of answers) {
      if (value === null) continue;
      if (isUnsure(value)) {
        unsure += 1;
        continue;
      }
      signatures += 1;
      const { organisation } = signatureOf(value);
      if (organisation !== undefined) organisations.add(folded(organisation));
    }
    return { signatures, organisations: organisations.size, unsure };
  },
  writing: {
    release: 'each',
    listed: true,
    read(value) {
      if (isUnsure(value)) return undefined;
      const { name, organisation, statement, lang, public: isPublic } = signatureOf(value);
      if (!isPublic) return undefined;
      return {
        lang,
        words: {
          name,
          ...(organisation !== undefined && { organisation }),
          ...(statement !== undefined && { statement }),
        },
      };
    },
  },
};

export default letter;

import type { SessionAbout } from '../src/session/details.ts';
import { readBilingual, readLine, readLines } from './one-line.ts';

type Fields = Readonly<Record<string, unknown>>;

const isEmpty = (value: object): boolean => Object.keys(value).length === 0;

/** An organisation has one name for everybody, or one in each language. */
function readOrganisation(given: unknown): SessionAbout['organisation'] {
  const refusal = { code: 'organisation_invalid', what: 'An organisation' } as const;
  if (typeof given !== 'string') return readBilingual(given, refusal);
  const name = readLine(given, refusal);
  return name === '' ? {} : { cy: name, en: name };
}

/**
 * What is said of a session, with what these fields say in the place of what was said before; a field that is not given
 * stays as it was, and an empty one goes. Throws the `Problem` of the field that is not in order.
 */
export function readAbout(fields: Fields, before: SessionAbout = { title: {} }): SessionAbout {
  const given = (name: keyof SessionAbout): boolean => fields[name] !== undefined;
  const title = given('title') ? readBilingual(fields.title, { code: 'title_invalid', what: 'A title' }) : before.title;
  const presenter = given('presenter')
    ? readLine(fields.presenter, { code: 'presenter_invalid', what: 'A presenter' })
    : (before.presenter ?? '');
  const organisation = given('organisation') ? readOrganisation(fields.organisation)! : (before.organisation ?? {});
  const contact = given('contact')
    ? readLines(fields.contact, ['address', 'handle'], { code: 'contact_invalid', what: 'A contact' })
    : (before.contact ?? {});
  return {
    title,
    ...(presenter !== '' && { presenter }),
    ...(!isEmpty(organisation) && { organisation }),
    ...(!isEmpty(contact) && { contact }),
  };
}

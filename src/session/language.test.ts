import { expect, test } from 'vitest';
import { tell } from './language.ts';

test('a title is told in the wanted language, or in the only one that it has', () => {
  expect(tell({ cy: 'Gofal', en: 'Care' }, 'en')).toEqual({ text: 'Care', language: 'en' });
  expect(tell({ cy: 'Gofal' }, 'en')).toEqual({ text: 'Gofal', language: 'cy' });
  expect(tell({ cy: '', en: 'Care' }, 'cy')).toEqual({ text: 'Care', language: 'en' });
  expect(tell({}, 'cy')).toBeUndefined();
});

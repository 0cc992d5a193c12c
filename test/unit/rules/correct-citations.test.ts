// Citations that only look wrong: nothing is said of them.
import assert from 'node:assert/strict';
import { check, Document, type LanguageCode } from '../../../server/src/core/index.ts';
import { framed } from './frames.ts';

const faults = (preamble: string, language: LanguageCode): string[] =>
  check(Document.open(framed(preamble, {}, language)))
    .map(({ code }) => code)
    .filter((code) => code.startsWith('citation/'));

describe('a correct citation', () => {
  it('may be of a conference of the parties to any treaty, however that numbers', () => {
    const said: Readonly<Partial<Record<LanguageCode, string>>> = {
      en: 'Noting decision 5/2 of the Conference of the Parties to the Basel Convention,',
      fr: 'Notant la décision 5/2 de la Conférence des Parties à la Convention de Bâle,',
      es: 'Observando la decisión 5/2 de la Conferencia de las Partes en el Convenio de Basilea,',
      ru: 'отмечая решение 5/2 Конференции Сторон Базельской конвенции,',
    };
    for (const [language, preamble] of Object.entries(said))
      assert.deepEqual(faults(preamble, language as LanguageCode), [], language);
  });

  it('is told from one whose number its body never gives', () => {
    assert.deepEqual(faults('Noting Security Council resolution 5/2,', 'en'), ['citation/other-body']);
  });
});

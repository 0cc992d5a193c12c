import assert from 'node:assert/strict';
import { declined } from '../../../server/src/core/drafting/words/decline.ts';
import { ROWS } from '../../../server/src/core/drafting/words/tables.ts';
import { suggestWords } from '../../../server/src/core/drafting.ts';
import { check, Document, LANGUAGES, type LanguageCode } from '../../../server/src/core/index.ts';
import { marked } from '../../fixtures.ts';
import { HEADS as heads } from '../citing/suggesting.ts';

/** A paragraph around a name, which the cursor's mark stands for. */
const FRAMES: Readonly<Record<LanguageCode, string>> = {
  en: '*Noting* the list: ‸, and its consequences,\n\n1. *Requests* a list of wells.\n',
  fr: '*Notant* la liste : ‸, et ses conséquences,\n\n1. *Demande* une liste des puits.\n',
  es: '*Observando* la lista: ‸, y sus consecuencias,\n\n1. *Solicita* una lista de los pozos.\n',
  ru: '*отмечая* перечень: ‸, и его последствия,\n\n1. *просит* составить перечень колодцев.\n',
  ar: 'إذ تلاحظ القائمة: ‸، ونتائجها،\n\n1 - تطلب إعداد قائمة بالآبار.\n',
  zh: '注意到清单：‸，及其影响，\n\n1. 请秘书长编写水井清单。\n',
};
/** Wants the resolution that an instrument stands in beside its name: no fault of the name. */
const OF_CITATIONS = 'citation/by-title-only';

/** Names with fewer letters are offered by their beginning no longer. */
const SHORT = { en: 4, fr: 4, es: 4, ru: 4, ar: 6, zh: 4, phrase: 10 };

const nameOf = (row: (typeof ROWS)[number]): string => row.forms.en.name;

describe('names, terms and phrases as data', () => {
  it('are written in all six languages, no name twice in one kind', () => {
    for (const language of LANGUAGES) {
      const seen = new Set<string>();
      for (const row of ROWS) {
        const { name } = row.forms[language];
        assert.match(name, /^\S.*\S$/, `${nameOf(row)} (${language})`);
        assert.ok(!/[|~<>]| {2}/.test(name), name);
        if (row.kind !== 'phrase') assert.ok(!seen.has(`${row.kind} ${name}`), `${name} stands twice`);
        seen.add(`${row.kind} ${name}`);
      }
    }
  });

  it('hold the States Members and the observers', () => {
    assert.equal(ROWS.filter(({ kind }) => kind === 'State').length, 193 + 2);
  });

  for (const language of LANGUAGES) {
    it(`are found by their own beginnings (${language})`, () => {
      const missed: string[] = [];
      for (const row of ROWS) {
        const { name } = row.forms[language];
        for (const form of new Set(declined(name, language).map(({ text }) => text))) {
          const letters = form.replace(/^《/, '');
          // A single word in small letters says too little.
          if (/^\p{Ll}\S*$/u.test(form)) continue;
          // Too short to begin: nothing is offered before so many letters.
          if (letters.length < (row.kind === 'phrase' ? SHORT.phrase : SHORT[language])) continue;
          const { text, cursor } = marked(
            heads[language] + FRAMES[language].replace('‸', `${letters.slice(0, -1)}‸`),
          );
          const offered = suggestWords(Document.open(text), cursor) ?? [];
          if (!offered.some(({ label }) => label === form)) missed.push(form);
        }
      }
      assert.deepEqual(missed, []);
    });

    it(`are names that no rule complains of (${language})`, () => {
      const forms = new Set(
        ROWS.flatMap((row) => declined(row.forms[language].name, language).map(({ text }) => text)),
      );
      const [before = '', after = ''] = FRAMES[language].split('\n', 1)[0]!.split('‸');
      let text = heads[language];
      const places = [...forms].map((form) => {
        const start = text.length + before.length;
        text += `${before}${form}${after}\n\n`;
        return { form, start, end: start + form.length };
      });
      const faults = check(Document.open(text)).flatMap(({ code, span }) => {
        const at = places.find(({ start, end }) => span.start < end && span.end > start);
        return at === undefined || code === OF_CITATIONS ? [] : [`${at.form}: ${code}`];
      });
      assert.deepEqual(faults, []);
    });
  }

  it('decline in Russian by number, gender and person', () => {
    const forms = (name: string): readonly string[] => declined(name, 'ru').map(({ text }) => text);
    assert.deepEqual(forms('Совет* мира'), [
      'Совет мира',
      'Совета мира',
      'Совету мира',
      'Совет мира',
      'Советом мира',
      'Совете мира',
    ]);
    assert.deepEqual(forms('Рабочая группа*'), [
      'Рабочая группа',
      'Рабочей группы',
      'Рабочей группе',
      'Рабочую группу',
      'Рабочей группой',
      'Рабочей группе',
    ]);
    assert.equal(forms('Специальный докладчик*')[3], 'Специального докладчика');
    assert.equal(forms('развивающиеся страны°')[1], 'развивающихся стран');
    assert.equal(forms('Багамские Острова°')[4], 'Багамскими Островами');
    assert.deepEqual(forms('Гаити'), ['Гаити']);
  });
});

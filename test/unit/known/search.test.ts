import assert from 'node:assert/strict';
import type { LanguageCode } from '../../../server/src/core/index.ts';
import type { KnownTable } from '../../../server/src/core/known/table.ts';
import { tableWith } from './table.ts';

describe('known resolutions are sought', () => {
  let known: KnownTable;
  before(async () => {
    known = await tableWith('en', 'fr', 'es', 'ru', 'ar', 'zh');
  });

  /** "GA 66/102", the best first. */
  const found = (text: string, body: string | null, language: LanguageCode = 'en', limit = 5): string[] =>
    known.search({ text, language, body, limit }).map((one) => `${one.body} ${one.number}`);

  it('by the beginning of a number, whole numbers first', () => {
    assert.deepEqual(found('66/1', 'GA', 'en', 3), ['GA 66/1 A', 'GA 66/10', 'GA 66/11']);
    assert.deepEqual(found('66/102', 'GA'), ['GA 66/102']);
    assert.deepEqual(found('19/5', 'HRC'), ['HRC 19/5']);
    assert.deepEqual(found('217 a', 'GA'), ['GA 217 A (III)']);
    assert.deepEqual(found('1373 (2', 'SC'), ['SC 1373 (2001)']);
    assert.deepEqual(found('s-17/', 'HRC'), ['HRC S-17/1', 'GA S-17/1', 'GA S-17/2']);
    assert.deepEqual(found('66/', 'GA', 'en', 2), ['GA 66/1 A', 'GA 66/2']);
  });

  it('of the own body first', () => {
    assert.equal(found('1373', 'SC')[0], 'SC 1373 (2001)');
    assert.equal(found('1373', 'GA')[0], 'GA 1373 A (XIV)');
  });

  it('in figures of any script', () => {
    assert.deepEqual(found('٦٦/١٠٢', 'GA', 'ar'), ['GA 66/102']);
  });

  const dates = [
    ['en', '9 december 2011'],
    ['fr', '9 décembre 2011'],
    ['es', '9 de diciembre de 2011'],
    ['ru', '9 декабря 2011 года'],
    ['ar', '٩ كانون الأول/ديسمبر ٢٠١١'],
    ['zh', '2011年12月9日'],
    ['en', '2011-12-09'],
    ['fr', '9 december 2011'],
  ] as const;
  for (const [language, date] of dates)
    it(`by a date: ${date}`, () => {
      const all = known.search({ text: date, language, body: 'GA', limit: 100 });
      assert.deepEqual(new Set(all.map((one) => one.date)), new Set(['2011-12-09']));
      assert.ok(all.some(({ number }) => number === '66/102'));
    });

  it('by what is typed of a date so far', () => {
    assert.ok(
      known
        .search({ text: '9 dec', language: 'en', body: 'GA', limit: 9 })
        .every(({ date }) => date?.endsWith('-12-09')),
    );
    assert.ok(
      known
        .search({ text: 'mars 2012', language: 'fr', body: 'HRC', limit: 9 })
        .every(({ date }) => date?.startsWith('2012-03')),
    );
    assert.ok(found('2012-03', 'HRC').length > 0);
  });

  const titles = [
    ['en', 'RULE of law at nat inter', 'rule of law at the national and international levels'],
    ['fr', 'etat de droit national', 'état de droit'],
    ['es', 'estado de derecho nacional', 'estado de derecho'],
    ['ru', 'верховенство права нац', 'верховенство права'],
    ['ar', 'سيادة القانون', 'سيادة القانون'],
    ['zh', '法治', '法治'],
  ] as const;
  for (const [language, words, part] of titles)
    it(`by words of the title, the last one perhaps begun: ${words}`, () => {
      const [first] = known.search({ text: words, language, body: 'GA', limit: 5 });
      const title = first && known.title(first.body, first.number, language)?.text;
      assert.ok(title?.toLowerCase().includes(part), title ?? 'nothing found');
    });

  it('by words in English, too', () => {
    assert.deepEqual(found('rule of law', 'GA', 'zh', 1), found('rule of law', 'GA', 'en', 1));
  });

  it('the newest first', () => {
    const days = known
      .search({ text: 'rule of law', language: 'en', body: 'GA', limit: 10 })
      .filter(({ body }) => body === 'GA')
      .map(({ date }) => date ?? '');
    assert.deepEqual(days, [...days].sort().reverse());
  });

  it('by several of these at once', () => {
    assert.deepEqual(found('66 crime', 'GA'), ['GA 66/180']);
    assert.deepEqual(found('66/1 9 december 2011', 'GA', 'en', 2), ['GA 66/100', 'GA 66/102']);
    // No resolution of this number is meant.
    assert.equal(found('2030 agenda', 'GA').length, 5);
  });

  it('in vain, and nothing is made up', () => {
    assert.deepEqual(found('66/999', 'GA'), []);
    assert.deepEqual(found('zzzz', 'GA'), []);
    assert.deepEqual(found('31 february 2011', 'GA'), []);
    assert.deepEqual(found('', 'GA'), []);
    assert.deepEqual(found('—', 'GA'), []);
  });
});

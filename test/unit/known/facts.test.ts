import assert from 'node:assert/strict';
import { DamagedData } from '../../../server/src/core/known/bytes.ts';
import { Numbers } from '../../../server/src/core/known/numbers.ts';
import { KnownTable } from '../../../server/src/core/known/table.ts';
import { dataFile, tableWith } from './table.ts';

describe('known resolutions', () => {
  let known: KnownTable;
  before(async () => {
    known = await tableWith('en', 'fr', 'es', 'ru', 'ar', 'zh');
  });

  it('are found by their number, however it is spaced', () => {
    const found = { body: 'GA', number: '217 A (III)', symbol: 'A/RES/217(III)' };
    assert.deepEqual(known.find('GA', '217 A (III)'), {
      ...found,
      date: '1948-12-10',
      dateCertainty: 'sure',
    });
    assert.equal(known.find('GA', '217A(III)')?.number, '217 A (III)');
    assert.equal(known.find('SC', '1373(2001)')?.date, '2001-09-28');
    assert.equal(known.find('SC', '1373 (2001)')?.symbol, 'S/RES/1373 (2001)');
    assert.equal(known.find('GA', '66/102')?.date, '2011-12-09');
    assert.equal(known.find('GA', '3201 (S-VI)')?.date, known.find('GA', '3201 (S-6)')?.date);
    assert.equal(known.find('HRC', 'S-17/1')?.symbol, 'A/HRC/RES/S-17/1');
    assert.equal(known.find('UNEA', '5/14')?.symbol, 'UNEP/EA.5/Res.14');
    assert.equal(known.find('GA', '31/208 XI')?.number, '31/208 XI');
  });

  it('that were adopted in parts alone are found as a whole, with what the parts have in common', () => {
    assert.deepEqual(known.find('GA', '3411 (XXX)'), {
      body: 'GA',
      number: '3411 (XXX)',
      symbol: 'A/RES/3411(XXX)',
      date: null,
      dateCertainty: 'weak',
    });
  });

  it('are not found under a number of another body or of no form', () => {
    for (const [body, number] of [
      ['HRC', '66/102'],
      ['WHA', 'WHA64.12'],
      ['GA', 'sixty-six'],
      ['GA', ''],
      ['SC', '1373'],
    ] as const)
      assert.equal(known.find(body, number), null, `${body} ${number}`);
  });

  it('have titles in six languages, official or of a catalogue', () => {
    const titles = (['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const).map(
      (language) => known.title('GA', '78/1', language)?.text,
    );
    assert.equal(new Set(titles).size, 6);
    assert.equal(known.title('GA', '78/1', 'fr')?.official, true);
    assert.equal(known.title('GA', '1 (I)', 'en')?.official, false);
    assert.equal(known.title('GA', '1 (I)', 'fr'), null);
    assert.equal(known.title('SC', '1373 (2001)', 'en')?.official, false);
  });

  it('have no titles before those are read', async () => {
    const numbers = await tableWith();
    assert.equal(numbers.title('GA', '78/1', 'en'), null);
    assert.deepEqual(numbers.search({ text: 'crime', language: 'en', body: null, limit: 5 }), []);
    assert.equal(numbers.find('GA', '78/1')?.number, '78/1');
  });

  describe('that are absent', () => {
    const never = [
      ['SC', '1373 (2002)', 'its number is of 2001'],
      ['SC', '2900 (2020)', 'the numbers of 2020 ended before'],
      ['GA', '1514 (XIV)', 'its number is of the fifteenth session'],
      ['GA', '3600 (XXX)', 'sessions with roman numbers ended at 3541'],
      ['GA', '66/400', 'the session had fewer'],
      ['HRC', '19/93', 'the session had fewer'],
      ['ECOSOC', '2023/95', 'the session had fewer'],
    ] as const;
    for (const [body, number, why] of never)
      it(`were never adopted: ${body} ${number}, ${why}`, () =>
        assert.equal(known.adoption(body, number), 'never'));

    const unknown = [
      ['GA', '80/251', 'a gap in a session under way'],
      ['GA', '80/290', 'the session goes on'],
      ['GA', '85/1', 'a session to come'],
      ['GA', '63/18', 'a gap of the sources'],
      ['GA', '66/102 F', 'parts may be missing'],
      ['GA', '66/298', 'the last numbers of a session may be missing'],
      ['SC', '2900 (2027)', 'later than the table'],
      ['HRC', 'S-4/1', 'the sources have none of that session'],
      ['CHR', '1984/52', 'a gap of the sources'],
      ['CHR', '5 (V)', 'the first sessions are left out'],
      ['ECOSOC', '2012/90', 'few are known before 2018'],
      ['ECOSOC', '1900 (LVII)', 'few are known before 2018'],
      ['UNEA', '3/9', 'few are known'],
      ['WHA', 'WHA64.12', 'the body is not in the table'],
    ] as const;
    for (const [body, number, why] of unknown)
      it(`may have been adopted: ${body} ${number}, ${why}`, () =>
        assert.equal(known.adoption(body, number), 'unknown'));
  });

  it('were adopted, which says no more than that', () => {
    assert.equal(known.adoption('GA', '66/102'), 'adopted');
    assert.equal(known.adoption('GA', '3411 (XXX)'), 'adopted');
  });

  describe('have bounds of their date', () => {
    it('from numbers before and after, where these follow the day of adoption', () => {
      assert.equal(known.find('GA', '58/282')?.date, null);
      assert.deepEqual(known.bounds('GA', '58/282'), { from: '2003-12-23', to: '2004-04-08' });
      assert.deepEqual(known.bounds('SC', '2762 (2024)'), { from: '2024-12-06', to: '2024-12-13' });
      assert.deepEqual(known.bounds('SC', '1373 (2001)'), { from: '2001-09-28', to: '2001-09-28' });
    });

    it('and none where they do not', () => {
      assert.equal(known.bounds('GA', '389 (V)'), null);
      assert.equal(known.bounds('ECOSOC', '2012/90'), null);
      assert.equal(known.bounds('GA', 'S-10/1'), null);
    });
  });

  describe('whose data is damaged', () => {
    it('are refused with an error wherever the data ends', async () => {
      const bytes = await dataFile('adopted.bin');
      for (let end = 0; end < bytes.length; end += 997)
        assert.throws(() => new Numbers(bytes.subarray(0, end)), DamagedData, `${end} bytes`);
      const titles = await dataFile('titles.zh.bin');
      for (let end = 0; end < titles.length; end += 997)
        assert.throws(() => known.withTitles('zh', titles.subarray(0, end)), DamagedData, `${end} bytes`);
    });

    it('are refused or read as something, and nothing crashes', async () => {
      const bytes = Uint8Array.from(await dataFile('adopted.bin'));
      for (let at = 0; at < bytes.length; at += 1009) {
        const garbled = Uint8Array.from(bytes);
        garbled.fill(0xff, at, at + 9);
        const read = attempt(() => new KnownTable(new Numbers(garbled), new Map()));
        read?.search({ text: '66/1', language: 'en', body: 'GA', limit: 9 });
        read?.find('GA', '217 A (III)');
      }
    });

    it('are refused with titles of other data', async () => {
      const titles = Uint8Array.from(await dataFile('titles.fr.bin'));
      titles[1]! ^= 1;
      assert.throws(() => known.withTitles('fr', titles), DamagedData);
    });
  });
});

/** What `make` gives, `null` where it says that the data is damaged; other errors go on. */
function attempt<T>(make: () => T): T | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof DamagedData) return null;
    throw error;
  }
}

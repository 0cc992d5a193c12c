import assert from 'node:assert/strict';
import { render } from '../../../server/src/core/index.ts';
import { type Hover, hoverAt } from '../../../server/src/core/navigation.ts';
import { filesOf, type Known } from './world.ts';

function hoverOf(source: string, known: readonly Known[] = []): Hover | null {
  const { document, cursor, references, open } = filesOf(source, known);
  return hoverAt(document, cursor, references, ({ file }) => open(file));
}

const WELLS: Known = {
  body: 'GA',
  number: '66/102',
  symbol: 'A/RES/66/102',
  date: '2011-12-09',
  dateCertainty: 'sure',
};

const CITED = `=== wells.resolution
66/102. Village *wells*

The General Assembly,

Noting the wells,

1. *Requests* the Secretary-General:

(a) To list the wells;

(b) To mend the pumps;

2. *Decides* to act.

46th plenary meeting
9 December 2011
`;

describe('hover on a citation', () => {
  it('tells number, title, body, day and symbol, and what the library has', () => {
    const hover = hoverOf(
      `${CITED}=== draft.resolution\nThe General Assembly,\n\nRecalling its resolution 66/1‸02,\n\n1. Acts.\n`,
    );
    assert.deepEqual(hover?.heading, ['66/102', 'Village wells']);
    assert.deepEqual(hover?.facts, ['General Assembly', '9 December 2011', 'A/RES/66/102']);
    assert.deepEqual(hover?.quote, []);
    assert.deepEqual(
      hover?.notes.map((note) => render(note)),
      ['In the library: English', 'Texts that cite it: 1'],
    );
    assert.equal(hover?.address, 'https://docs.un.org/en/A/RES/66/102');
  });

  it('prefers a title in the language of the citation to that of the version at hand', () => {
    const hover = hoverOf(
      `${CITED}=== a.resolution\nLa Asamblea General,\n\nRecordando su resolución 66/1‸02,\n\n1. Decide actuar.\n`,
      [{ ...WELLS, title: { text: 'Pozos rurales', official: true } }],
    );
    assert.deepEqual(hover?.heading, ['66/102', 'Pozos rurales']);
  });

  it('takes title and day from what is known where the library lacks the text', () => {
    const title = { text: 'Pozos rurales', official: true };
    const hover = hoverOf(
      '=== a.resolution\nLa Asamblea General,\n\nRecordando su resolución 66/1‸02,\n\n1. Decide actuar.\n',
      [{ ...WELLS, title }],
    );
    assert.deepEqual(hover?.heading, ['66/102', 'Pozos rurales']);
    assert.deepEqual(hover?.facts, ['Asamblea General', '9 de diciembre de 2011', 'A/RES/66/102']);
    assert.deepEqual(
      hover?.notes.map((note) => render(note)),
      ['Its text is not in the library.', 'Texts that cite it: 1'],
    );
  });

  it('never shows the words of a cataloguer as a title, and says what is uncertain', () => {
    const hover = hoverOf(
      '=== a.resolution\nThe General Assembly,\n\nRecalling its resolution 66/1‸02,\n\n1. Acts.\n',
      [{ ...WELLS, dateCertainty: 'weak', title: { text: '[On wells]', official: false } }],
    );
    assert.deepEqual(hover?.heading, ['66/102']);
    assert.deepEqual(
      hover?.notes.slice(0, 2).map((note) => render(note)),
      ['Catalogued as: [On wells]', 'The date is uncertain.'],
    );
  });

  it('writes names and dates as the language of the citation does', () => {
    const facts = (text: string) => hoverOf(`=== a.resolution\n${text}`, [WELLS])?.facts;
    assert.deepEqual(facts('L’Assemblée générale,\n\nRappelant sa résolution 66/1‸02,\n\n1. Décide.\n'), [
      'Assemblée générale',
      '9 décembre 2011',
      'A/RES/66/102',
    ]);
    assert.deepEqual(facts('大会，\n\n回顾其第66/1‸02号决议，\n\n1. 决定采取行动。\n'), [
      '大会',
      '2011年12月9日',
      'A/RES/66/102',
    ]);
    assert.equal(
      facts('Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 66/1‸02,\n\n1. просит.\n')?.[1],
      '9 декабря 2011 года',
    );
    const arabic = hoverOf(
      '=== a.resolution\nإن الجمعية العامة،\n\nإذ تشير إلى قرارها 66/1‸02،\n\n1 - تقرر.\n',
      [WELLS],
    );
    assert.equal(arabic?.facts[1], '9 كانون الأول/ديسمبر 2011');
  });
});

describe('hover on a cited paragraph', () => {
  it('shows its own words with its items', () => {
    const hover = hoverOf(
      `${CITED}=== draft.resolution\nThe General Assembly,\n\nRecalling paragraph 1‸ of its resolution 66/102,\n\n1. Acts.\n`,
    );
    assert.deepEqual(hover?.quote, [
      '1. Requests the Secretary-General:',
      '(a) To list the wells;',
      '(b) To mend the pumps;',
    ]);
  });

  it('breaks off what is long', () => {
    const hover = hoverOf(
      `${CITED.replace('act.', `${'act and '.repeat(300)}act.`)}=== draft.resolution\nThe General Assembly,\n\nRecalling paragraph 2‸ of its resolution 66/102,\n\n1. Acts.\n`,
    );
    const [line = ''] = hover!.quote;
    assert.ok(line.length < 1000 && / (?:act|and)…$/.test(line), line);
  });
});

describe('hover within a text', () => {
  it('shows the words of the paragraph that is referred to', () => {
    const hover = hoverOf(
      '=== a.resolution\nإن الجمعية العامة،\n\n١ - تطلب كذا؛\n\n٢ - تقرر، عملا بالفقرة ‸١ أعلاه، كذا.\n',
    );
    assert.deepEqual(hover?.quote, ['١ - تطلب كذا؛']);
  });

  it('shows the words of a footnote at its mark', () => {
    const hover = hoverOf('=== a.resolution\n大会，\n\n注意到水井，‸¹\n\n1. 采取行动。\n\n¹ 见报告。\n');
    assert.deepEqual(hover?.quote, ['¹ 见报告。']);
  });

  it('has nothing to tell elsewhere', () => {
    assert.equal(hoverOf('=== a.resolution\nThe General Assembly,\n\nNoting‸ it,\n\n1. Acts.\n'), null);
    assert.equal(hoverOf('=== a.resolution\nThe General Assembly,\n\nNoting it,\n\n1‸. Acts.\n'), null);
  });
});

import assert from 'node:assert/strict';
import { BASE_CONVENTIONS, Document, LANGUAGES, type LanguageCode } from '../../../server/src/core/index.ts';
import { placeAt, REFACTORINGS } from '../../../server/src/core/restructuring.ts';
import { render } from '../../../server/src/core/rules/message.ts';
import { marked, withCursor } from '../../fixtures.ts';
import { CASES } from './structural.ts';

const HEADS: Readonly<Record<LanguageCode, string>> = {
  en: 'The General Assembly,',
  fr: 'L’Assemblée générale,',
  es: 'La Asamblea General,',
  ru: 'Генеральная Ассамблея,',
  ar: 'إن الجمعية العامة،',
  zh: '大会，',
};

/** What a refactoring makes of a text with a cursor, and what it asks before; `null` where it is not offered. */
function restructured(source: string, id: string, variant?: string) {
  const { text, cursor } = marked(source);
  const document = Document.open(text);
  const place = placeAt(document, { start: cursor, end: cursor }, () => BASE_CONVENTIONS);
  const offers = place === null ? [] : REFACTORINGS.find((each) => each.id === id)!.offers(place);
  const change = offers.find((offer) => variant === undefined || offer.variant === variant)?.make() ?? null;
  if (change === null) return null;
  const after = document.edit([...change.edits].reverse(), 1).text();
  return {
    text: withCursor(after, change.cursor),
    warnings: change.warnings.map((each) => render(each)),
  };
}

const laidOut = (language: LanguageCode, bars: string): string =>
  `${HEADS[language]}\n\n${bars.replaceAll('|', '\n\n')}\n`;

describe('structural refactorings', () => {
  for (const { name, id, variant, texts } of CASES)
    describe(`${id} ${name}`, () => {
      for (const language of LANGUAGES)
        it(language, () => {
          const [before, after] = texts[language];
          const found = restructured(laidOut(language, before), id, variant);
          assert.equal(found?.text, laidOut(language, after));
        });
    });

  const made = (bars: string, id: string, variant?: string) => {
    const found = restructured(laidOut('en', bars), id, variant);
    return found?.text.slice(HEADS.en.length + 2, -1).replaceAll('\n\n', '|') ?? null;
  };

  it('warns of references to what is deleted', () => {
    const text = laidOut(
      'en',
      '1. Requests a ‸list;|2. Decides to review the list referred to in paragraph 1 above.',
    );
    assert.deepEqual(restructured(text, 'delete')?.warnings, [
      'A reference to paragraph 1 stands in paragraph 2.',
    ]);
    const own = laidOut(
      'en',
      '1. Requests, as in paragraph 1 above, a ‸list;|2. Decides to act;|3. Invites States.',
    );
    assert.deepEqual(restructured(own, 'delete')?.warnings, []);
  });

  it('drops the number of the paragraph that is left, and gives numbers to the first two', () => {
    assert.equal(made('1. Requests a ‸list;|2. Decides to act.', 'delete'), '‸Decides to act.');
    assert.equal(made('Decides to ‸act.', 'insert-after'), '1. Decides to act;|2. ‸.');
  });

  it('leaves numbers out of texts that have none', () => {
    assert.equal(
      made('Requests a ‸list;|Invites States;|Decides to act.', 'insert-after'),
      'Requests a list;|‸;|Invites States;|Decides to act.',
    );
  });

  it('goes on counting behind “3 bis”, and shifts it', () => {
    assert.equal(
      made('3. Requests a ‸list;|3 bis. Invites States;|4. Decides to act.', 'insert-before'),
      '3. ‸;|4. Requests a list;|4 bis. Invites States;|5. Decides to act.',
    );
  });

  it('counts in the section alone where numbers start anew', () => {
    assert.equal(
      made(
        '1. Requests a ‸list;|2. Invites States;|II|1. Decides to act;|2. Recalls paragraph 1 above.',
        'insert-after',
      ),
      '1. Requests a list;|2. ‸;|3. Invites States;|II|1. Decides to act;|2. Recalls paragraph 1 above.',
    );
  });

  it('keeps “and” before the last item', () => {
    assert.equal(
      made('1. Invites States:|(a) To map;|(b) To ‸test; and|(c) To train.', 'delete', 'item'),
      '1. Invites States:|(a) To map; and|(b) ‸To train.',
    );
    assert.equal(
      made('1. Invites States:|(a) To map;|(b) To test; and|(c) To ‸train.', 'insert-after', 'item'),
      '1. Invites States:|(a) To map;|(b) To test;|(c) To train; and|(d) ‸.',
    );
  });

  it('keeps ranges of references together, and parts those that break', () => {
    const text = (last: string) =>
      `1. Requests a;|2. Requests b;|3. Requests ‸c;|4. Requests d;|5. Recalls paragraphs ${last} above and paragraph 4 of resolution 66/102.`;
    const recalled = (last: string, id: string) => /Recalls.*/.exec(made(text(last), id) ?? '')?.[0];
    const end = 'above and paragraph 4 of resolution 66/102.';
    assert.equal(recalled('1 to 4', 'delete'), `Recalls paragraphs 1 to 3 ${end}`);
    assert.equal(recalled('2 to 4', 'insert-after'), `Recalls paragraphs 2, 3 and 5 ${end}`);
    assert.equal(recalled('1, 2 and 4', 'insert-before'), `Recalls paragraphs 1, 2 and 5 ${end}`);
    assert.equal(recalled('2 and 3', 'delete'), `Recalls paragraphs 2 and [3: “Requests c”] ${end}`);
  });

  it('names one paragraph where two were, once they are one', () => {
    const text = (list: string) => `1. Requests ‸a;|2. Invites b;|3. Recalls ${list} above.`;
    assert.equal(
      made(text('paragraphs 1 and 2'), 'merge'),
      '1. Requests ‸a, and invites b;|2. Recalls paragraph 1 above.',
    );
    const french = laidOut(
      'fr',
      '1. Prie ‸a ;|2. Invite b ;|3. Décide, conformément aux paragraphes 1 et 2 ci-dessus, d’agir.',
    );
    assert.equal(
      restructured(french, 'merge')?.text,
      laidOut('fr', '1. Prie ‸a, et invite b ;|2. Décide, conformément au paragraphe 1 ci-dessus, d’agir.'),
    );
  });

  it('says “of the present resolution” where one of two comes to the other side', () => {
    const text = '1. Requests a;|2. Requests ‸b;|3. Recalls paragraphs 1 and 2 above;|4. Acts.';
    assert.equal(
      made(text, 'move-down'),
      '1. Requests a;|2. Recalls paragraphs 1 and 3 of the present resolution;|3. Requests ‸b;|4. Acts.',
    );
  });

  it('takes the text of a footnote out with its mark', () => {
    assert.equal(
      made('Noting ‸a,[^1]|Noting also b,[^2]|1. Acts.|[^1]: See A.|[^2]: See B.', 'delete'),
      '‸Noting b,[^1]|1. Acts.|[^1]: See B.',
    );
  });

  it('keeps footnotes that stand one below the other in the order of their marks', () => {
    const text = (body: string, notes: string) =>
      `The General Assembly,\n\n${body}\n\n1. Acts.\n\n${notes}\n`;
    assert.equal(
      restructured(text('Noting a,[^1]\n\nRegretting ‸b,[^2]', '[^1]: See A.\n[^2]: See B.'), 'move-up')
        ?.text,
      text('Regretting ‸b,[^1]\n\nNoting a,[^2]', '[^1]: See B.\n[^2]: See A.'),
    );
  });

  it('follows references to paragraphs that were added between others', () => {
    assert.equal(
      made('1. Requests ‸a;|1 bis. Urges b;|2. Recalls paragraph 1 bis above.', 'move-down'),
      '1. Urges b;|1 bis. Requests ‸a;|2. Recalls paragraph 1 above.',
    );
  });

  it('follows references to the text itself from an annex that has paragraphs of its own', () => {
    const annex =
      '|Annex|1. Paragraphs 1 and 2 of the present resolution apply.|2. So does paragraph 1 above.';
    assert.equal(
      made(`1. Requests ‸a;|2. Urges b.${annex}`, 'insert-before'),
      `1. ‸;|2. Requests a;|3. Urges b.${annex.replace('1 and 2', '2 and 3')}`,
    );
  });

  it('begins words inside a sentence small, in brackets too', () => {
    assert.equal(
      made('Recalling ‸a,|[Noting b,]|1. Acts.', 'merge'),
      'Recalling ‸a, and [noting b,]|1. Acts.',
    );
  });

  it('sets the mark before a remark in brackets', () => {
    assert.equal(
      made('1. Requests a; [agreed]|2. Urges ‸b.', 'move-up'),
      '1. Urges ‸b;|2. Requests a. [agreed]',
    );
  });

  it('leaves the capital of a name that a paragraph begins with', () => {
    assert.equal(
      made('1. Requests ‸help;|2. Haiti is invited.', 'merge'),
      'Requests ‸help, and Haiti is invited.',
    );
  });

  it('writes one character for a number, or its figure in brackets, as each item has it', () => {
    const text = (items: string) => `大会，\n\n1. 邀请各国：\n\n${items}\n\n2. 决定采取行动。\n`;
    assert.equal(
      restructured(text('㈠绘制分布图；\n\n（二）‸检验水质；'), 'move-up')?.text,
      text('（一）‸检验水质；\n\n㈡绘制分布图；'),
    );
  });

  it('follows tags in running text', () => {
    assert.equal(
      made('OP1. Requests ‸a;|OP2. Urges b under OP1 and OP3;|OP3. Ends (OP 1).', 'move-down'),
      'OP1. Urges b under OP2 and OP3;|OP2. Requests ‸a;|OP3. Ends (OP 2).',
    );
  });

  it('takes the word that joins items along with their marks', () => {
    assert.equal(
      made('1. Adopts the ‸following rules:|(a) Wells are mapped; and|(b) Water is tested.', 'extract-annex'),
      '1. ‸Adopts the following rules as set out in the annex to the present resolution.|Annex|1. Wells are mapped.|2. Water is tested.',
    );
    assert.equal(
      made('1. Invites States:|(a) To map;|(b) To ‸test; and|(c) To train.', 'merge'),
      '1. Invites States:|(a) To map; and|(b) To ‸test, and to train.',
    );
  });

  it('leaves items where they are that their paragraph needs', () => {
    assert.equal(made('1. Requests ‸States:|(a) To map wells;|(b) To test water.', 'extract-annex'), null);
  });

  it('cuts behind a word for "and" without it, and not behind an opening', () => {
    assert.equal(
      made('1. Requests a list and ‸urges States to help;|2. Decides to act.', 'split'),
      '1. Requests a list;|2. ‸Urges States to help;|3. Decides to act.',
    );
    assert.equal(made('1. Requests ‸a list of wells;|2. Decides to act.', 'split'), null);
  });

  it('reads and moves items in Cyrillic letters as one list', () => {
    const text = (items: string) =>
      `Генеральная Ассамблея,\n\n1. просит государства:\n\n${items}\n\n2. постановляет действовать.\n`;
    assert.equal(
      restructured(text('а) помочь;\n\nб) заплатить;\n\nв) ‸спать;'), 'move-up')?.text,
      text('а) помочь;\n\nб) ‸спать;\n\nв) заплатить;'),
    );
    assert.equal(
      restructured(text('а) ‸помочь;\n\nb) заплатить;\n\nc) спать;'), 'insert-before', 'item')?.text,
      text('a) ‸;\n\nb) помочь;\n\nc) заплатить;\n\nd) спать;'),
    );
    assert.equal(
      restructured(text('а) ‸помочь;\n\nб) заплатить;'), 'insert-after', 'item')?.text,
      text('а) помочь;\n\nб) ‸;\n\nв) заплатить;'),
    );
  });

  it('raises an item to the level above, and lowers it again', () => {
    const before = '1. Invites States:|(a) To map:|(i) Wells;|(ii) ‸Springs;|(b) To train.';
    const after = '1. Invites States:|(a) To map:|(i) Wells;|(b) ‸Springs;|(c) To train.';
    assert.equal(made(before, 'make-paragraph', 'level'), after);
    assert.equal(made(after, 'make-item'), before);
  });

  it('keeps line breaks and a comment that silences what follows it', () => {
    const crlf = 'The General Assembly,\r\n\r\n1. Requests a ‸list;\r\n\r\n2. Decides to act.\r\n';
    assert.equal(
      restructured(crlf, 'move-down')?.text,
      'The General Assembly,\r\n\r\n1. Decides to act;\r\n\r\n2. Requests a ‸list.\r\n',
    );
    const silenced = laidOut(
      'en',
      '1. Requests a ‸list;|<!-- chapeau-disable-next-line -->\n2. Decides to act;|3. Invites States.',
    );
    assert.equal(
      restructured(silenced, 'move-down')?.text,
      laidOut(
        'en',
        '<!-- chapeau-disable-next-line -->\n1. Decides to act;|2. Requests a ‸list;|3. Invites States.',
      ),
    );
  });

  it('offers nothing where there is nothing to do', () => {
    assert.equal(made('1. Requests a ‸list;|2. Decides to act.', 'renumber'), null);
    assert.equal(made('1. Requests a ‸list;|2. Decides to act.', 'make-item'), null);
    assert.equal(made('1. Requests a list;|2. Decides to ‸act.', 'merge'), null);
    assert.equal(made('1. Requ‸ests a list;|2. Decides to act.', 'split'), null);
    assert.equal(made('1. Requests a ‸list;|2. Decides to act.', 'extract-annex'), null);
  });
});

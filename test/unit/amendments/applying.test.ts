import assert from 'node:assert/strict';
import {
  type Act,
  type AmendmentDocument,
  amendmentsOf,
  applyAmendments,
  checkAmendments,
  conflictsBetween,
  orderByDeparture,
  readAmendments,
} from '../../../server/src/core/amending.ts';
import { LANGUAGES, type LanguageCode, render } from '../../../server/src/core/index.ts';
import { DRAFTS, opened, revised } from './texts.ts';

const DRAFT = opened(DRAFTS.en);

const read = (...clauses: readonly string[]): AmendmentDocument =>
  readAmendments(clauses.map((clause, index) => `${index + 1}. ${clause}`).join('\n\n'), 'en');

/** The draft with documents applied, and the kinds of what could not be. */
function applied(...documents: readonly (readonly string[])[]) {
  const { text, outcomes } = applyAmendments(
    DRAFT,
    documents.map((clauses) => read(...clauses)),
  );
  const failed = outcomes.flatMap(({ document, clause, problem }) =>
    problem === null ? [] : [`${document + 1}.${clause + 1} ${problem.kind}`],
  );
  return { text, failed };
}

const PARAGRAPH = {
  resolution: 0,
  part: 'operative',
  label: null,
  ordinal: null,
  items: [],
  isChapeau: false,
  after: null,
} as const;

const documentOf = (language: LanguageCode, act: Act): AmendmentDocument => ({
  language,
  house: 'un',
  head: { draft: null, by: null, stance: null, span: null },
  clauses: [{ number: '1', act, span: null, marks: [] }],
});

/** What the amendments that turn one text into another make of it, and of what parts they speak. */
function amended(old: string, next: string) {
  const document = amendmentsOf(opened(old), opened(next));
  const { text } = applyAmendments(opened(old), [document]);
  return { text, parts: document.clauses.map(({ act }) => ('place' in act ? act.place?.part : null)) };
}

describe('applying amendments', () => {
  it('takes places as those of the draft as submitted, also after another document', () => {
    const { text, failed } = applied(
      ['After paragraph 1, insert a new paragraph reading: “2. Thanks them;”', 'Renumber accordingly.'],
      ['In paragraph 3, replace “lamps” with “oil”.', 'Delete paragraph 1.', 'Renumber accordingly.'],
    );
    assert.deepEqual(failed, []);
    assert.equal(
      text,
      revised(
        'en',
        ['1. Requests the Secretary-General to report on lighthouses;\n\n', '1. Thanks them;\n\n'],
        ['pay for lamps', 'pay for oil'],
      ),
    );
  });

  it('numbers what comes without a number as an addition', () => {
    const { text } = applied([
      'After paragraph 3, insert a new paragraph reading: “Thanks them;”',
      'After paragraph 3, insert a new paragraph reading: “Thanks them again;”',
    ]);
    assert.equal(
      text,
      revised('en', ['4. Decides', '3 bis. Thanks them;\n\n3 ter. Thanks them again;\n\n4. Decides']),
    );
  });

  for (const language of LANGUAGES) {
    it(`takes the brackets around a paragraph with it (${language})`, () => {
      const bracketed = DRAFTS[language].replace(/^3[^\n]+/m, '[$&]');
      const deletion = amendmentsOf(opened(bracketed), opened(DRAFTS[language].replace(/^3[^\n]+\n\n/m, '')));
      assert.deepEqual(
        deletion.clauses.map(({ act }) => act.kind),
        ['delete'],
      );
      const [there, back] = [amended(DRAFTS[language], bracketed), amended(bracketed, DRAFTS[language])];
      assert.deepEqual([there.text, back.text], [bracketed, DRAFTS[language]]);
      assert.deepEqual([there.parts, back.parts], [['operative'], ['operative']]);
    });

    it(`puts a new item behind those that are there (${language})`, () => {
      const draft = opened(DRAFTS[language]);
      const place = { ...PARAGRAPH, label: '2' };
      const act = { kind: 'insert', where: 'in', place, what: 'item', next: 'x' } as const;
      const { text } = applyAmendments(draft, [documentOf(language, act)]);
      const items = text.slice(text.indexOf('\n2'), text.indexOf('\n3')).trim().split('\n\n').slice(1);
      assert.equal(items.length, 3);
      assert.match(items[2]!, /^\(?[cجв]\) x$/);
    });
  }

  it('puts an item whose letter is taken before the one that has it', () => {
    const { text } = applied(['In paragraph 2, insert a new subparagraph reading: “(b) To paint them;”']);
    assert.equal(text, revised('en', ['(b) To train', '(b) To paint them;\n\n(b) To train']));
  });

  it('takes no label for words', () => {
    const { failed } = applied(['In paragraph 2, replace “a” with “b”.', 'In paragraph 3, delete “3”.']);
    assert.deepEqual(failed, ['1.1 words-not-found', '1.2 words-not-found']);
  });

  it('keeps the number of a paragraph whose new text has none', () => {
    const { text } = applied(['Replace paragraph 3 with the following: “Invites all to help;”']);
    assert.equal(text, revised('en', ['Invites donors to pay for lamps;', 'Invites all to help;']));
  });

  it('finds words whatever their emphasis, line breaks and quotation marks', () => {
    const draft = opened(revised('en', ['Invites donors to pay', '*Invites* “all\ndonors” to pay']));
    const { text } = applyAmendments(draft, [
      read('In paragraph 3, replace “invites "all donors" to” with “Begs all to”.'),
    ]);
    assert.equal(text, draft.text().replace('*Invites* “all\ndonors” to', 'Begs all to'));
  });

  it('adds and deletes words with the spaces that they need', () => {
    const { text } = applied([
      'In paragraph 3, after “donors”, insert “and friends”.',
      'In the second preambular paragraph, delete “with concern”.',
      'At the end of paragraph 4, add “as long as it takes”.',
      'In paragraph 1, before “lighthouses”, add “old”.',
    ]);
    const expected = revised(
      'en',
      ['donors to', 'donors and friends to'],
      ['Noting with concern the', 'Noting the'],
      ['of the matter.', 'of the matter as long as it takes.'],
      ['report on lighthouses', 'report on old lighthouses'],
    );
    assert.equal(text, expected);
  });

  for (const [what, clause, kind] of [
    ['a paragraph that is not there', 'Delete paragraph 9.', 'no-such-place'],
    ['an item that is not there', 'In subparagraph (f) of paragraph 2, delete “keepers”.', 'no-such-place'],
    ['words that are not there', 'In paragraph 3, delete “candles”.', 'words-not-found'],
    ['part of a word', 'In paragraph 3, delete “amp”.', 'words-not-found'],
    ['words that are there twice', 'In paragraph 2, delete “lighthouses”.', 'ambiguous-words'],
    ['what is not understood', 'Reconsider paragraph 3.', 'not-understood'],
  ] as const) {
    it(`reports ${what}, and changes nothing for it`, () => {
      const { text, failed } = applied([clause, 'In paragraph 3, replace “lamps” with “oil”.']);
      assert.deepEqual(failed, [`1.1 ${kind}`]);
      assert.equal(text, revised('en', ['lamps', 'oil']));
    });
  }

  it('reports what an amendment before it has taken away', () => {
    const { text, failed } = applied(
      ['Delete paragraph 3.', 'In paragraph 1, replace “report on” with “write of”.'],
      [
        'In paragraph 3, replace “lamps” with “oil”.',
        'In paragraph 1, delete “report on”.',
        'Delete paragraph 4.',
      ],
    );
    assert.deepEqual(failed, ['2.1 already-changed', '2.2 already-changed']);
    assert.ok(text.includes('write of') && !text.includes('lamps') && !text.includes('seized'));
  });

  it('leaves what no clause touches byte for byte', () => {
    const odd = DRAFTS.en.replaceAll('\n\n', '\r\n \r\n').replace('many', 'many\u00a0\u200e');
    const { text } = applyAmendments(opened(odd), [read('In paragraph 3, replace “lamps” with “oil”.')]);
    assert.equal(text, odd.replace('lamps', 'oil'));
  });
});

describe('checking amendments', () => {
  it('says which words are not there, and which passage is nearest', () => {
    const [finding, ...more] = checkAmendments(
      read('In paragraph 3, replace “donors to pay the lamps” with “all”.'),
      DRAFT,
    );
    assert.deepEqual(more, []);
    assert.deepEqual(
      [finding!.code, finding!.clause, finding!.fix],
      ['amendment/words-not-found', 0, 'donors to pay for lamps'],
    );
    assert.equal(
      render(finding!.message),
      'The words “donors to pay the lamps” do not stand there: “paragraph 3”.',
    );
  });

  const MISSING: Readonly<Record<LanguageCode, string>> = {
    en: 'Delete paragraph 9.',
    fr: 'Supprimer le paragraphe 9.',
    es: 'Suprímase el párrafo 9.',
    ru: 'Исключить пункт 9.',
    ar: 'تحذف الفقرة 9.',
    zh: '删除第9段。',
  };
  for (const language of LANGUAGES) {
    it(`finds nothing wrong with places that are there (${language})`, () => {
      const text = MISSING[language].replace('9', '3');
      assert.deepEqual(checkAmendments(readAmendments(text), opened(DRAFTS[language])), []);
    });

    it(`finds a place that is not there (${language})`, () => {
      const text = MISSING[language];
      const [finding] = checkAmendments(readAmendments(text), opened(DRAFTS[language]));
      assert.equal(finding?.code, 'amendment/no-such-place');
      assert.ok(text.slice(finding.span!.start, finding.span!.end).includes('9'));
    });
  }
});

describe('comparing amendments', () => {
  const kinds = (one: string, other: string): readonly string[] =>
    conflictsBetween(DRAFT, [read(one), read(other)]).map(({ kind }) => kind);

  it('finds clauses that change the same words', () => {
    const lamps = 'In paragraph 3, replace “pay for lamps” with “buy oil”.';
    assert.deepEqual(kinds(lamps, 'In paragraph 3, delete “for lamps”.'), ['same-words']);
    assert.deepEqual(kinds(lamps, 'In paragraph 3, delete “donors”.'), []);
  });

  it('finds clauses about one place that cannot both hold', () => {
    const replaced = 'Replace paragraph 2 with the following: “2. Waits;”';
    assert.deepEqual(kinds(replaced, 'Replace paragraph 2 with the following: “2. Rests;”'), ['same-place']);
    assert.deepEqual(kinds(replaced, 'In paragraph 2 (b), delete “keepers”.'), ['same-place']);
    assert.deepEqual(kinds('Delete paragraph 2.', 'In paragraph 2 (b), delete “keepers”.'), ['deleted']);
    assert.deepEqual(kinds('In paragraph 2 (b), delete “keepers”.', 'Delete paragraph 2.'), ['deleted']);
    assert.deepEqual(kinds('Delete paragraph 2.', 'Delete paragraph 2.'), []);
    assert.deepEqual(kinds('Delete paragraph 2.', 'Delete paragraph 3.'), []);
  });

  it('finds insertions at one place', () => {
    const insertion = (words: string): string =>
      `After paragraph 2, insert a new paragraph reading: “${words}”`;
    assert.deepEqual(kinds(insertion('3. Waits;'), insertion('3. Rests;')), ['same-insertion']);
    assert.deepEqual(kinds(insertion('3. Waits;'), 'Delete paragraph 2.'), []);
    const item = 'After subparagraph (a) of paragraph 2, insert a new subparagraph reading: “(b) Wait;”';
    assert.deepEqual(kinds(item, 'Delete paragraph 2.'), ['deleted']);
  });

  it('offers an order: what deletes paragraphs first, then what changes most', () => {
    const documents = [
      read('In paragraph 3, replace “lamps” with “oil”.'),
      read('Replace paragraph 2 with the following: “2. Waits;”'),
      read('Delete paragraph 4.'),
    ];
    const order = orderByDeparture(DRAFT, documents);
    assert.deepEqual(
      order.map(({ document }) => document),
      [2, 1, 0],
    );
    assert.match(render(order[0]!.reason), /^Paragraphs deleted: 1; words of the draft changed: \d+ %/);
  });
});

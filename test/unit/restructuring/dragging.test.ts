import assert from 'node:assert/strict';
import fs from 'node:fs';
import fc from 'fast-check';
import { BASE_CONVENTIONS, Document, type Item, LANGUAGES } from '../../../server/src/core/index.ts';
import { draggedTo, type Target } from '../../../server/src/core/restructuring.ts';
import { changed } from './refactored.ts';

/** The text after what begins with `from` has been dropped before what begins so, or at the end of a part. */
function dragged(text: string, from: string, to: string | { readonly endOf: 'preambular' | 'operative' }) {
  const document = Document.open(text);
  const target: Target =
    typeof to === 'string' ? { before: text.indexOf(to) } : { ...to, resolution: text.length - 2 };
  const change = draggedTo(document, text.indexOf(from), target, () => BASE_CONVENTIONS);
  return change && changed(document, change);
}

const TEXT =
  'The General Assembly,\n\n*Recalling* its work,\n\n*Recognizing* the value of hedges,\n\n1. *Requests*, in view of paragraph 3 below:\n\n(a) A list;\n\n(b) A map;\n\n(c) A plan;\n\n2. *Decides* to meet;\n\n3. *Welcomes* the report.\n';

describe('dragging paragraphs and items', () => {
  it('drops a paragraph before another, or at the end of its part', () => {
    const first =
      'The General Assembly,\n\n*Recalling* its work,\n\n*Recognizing* the value of hedges,\n\n1. *Welcomes* the report;\n\n2. *Requests*, in view of paragraph 1 above:\n\n(a) A list;\n\n(b) A map;\n\n(c) A plan;\n\n3. *Decides* to meet.\n';
    assert.equal(dragged(TEXT, '3. ', '1. '), first);
    const last =
      'The General Assembly,\n\n*Recalling* its work,\n\n*Recognizing* the value of hedges,\n\n1. *Decides* to meet;\n\n2. *Welcomes* the report;\n\n3. *Requests*, in view of paragraph 2 above:\n\n(a) A list;\n\n(b) A map;\n\n(c) A plan.\n';
    assert.equal(dragged(TEXT, '1. ', { endOf: 'operative' }), last);
  });

  it('drops an item before another, in another paragraph, too', () => {
    const order = TEXT.replace(
      '(a) A list;\n\n(b) A map;\n\n(c) A plan',
      '(a) A plan;\n\n(b) A list;\n\n(c) A map',
    );
    assert.equal(dragged(TEXT, '(c)', '(a)'), order);
    const two =
      'Le Conseil économique et social,\n\n1. Prie :\n\na) Une liste ;\n\nb) Une carte ;\n\n2. Invite :\n\na) Un plan ;\n\nb) Un atlas.\n';
    const moved =
      'Le Conseil économique et social,\n\n1. Prie :\n\na) Une liste ;\n\n2. Invite :\n\na) Un plan ;\n\nb) Une carte ;\n\nc) Un atlas.\n';
    assert.equal(dragged(two, 'b) Une carte', 'b) Un atlas'), moved);
  });

  it('makes an item of a paragraph that is dropped among items, and back', () => {
    const text =
      'The General Assembly,\n\n1. Requests States:\n\n(a) To plant hedges;\n\n(b) To dig wells;\n\n2. Decides to meet;\n\n3. Invites the Forum to report.\n';
    const asItem =
      'The General Assembly,\n\n1. Requests States:\n\n(a) To plant hedges;\n\n(b) Decides to meet;\n\n(c) To dig wells;\n\n2. Invites the Forum to report.\n';
    assert.equal(dragged(text, '2. ', '(b)'), asItem);
    assert.equal(dragged(asItem, '(b)', '2. '), text);
    assert.equal(
      dragged(text, '(b)', { endOf: 'operative' }),
      'The General Assembly,\n\n1. Requests States:\n\n(a) To plant hedges;\n\n2. Decides to meet;\n\n3. Invites the Forum to report;\n\n4. Requests States to dig wells.\n',
    );
  });

  it('turns the opening of a paragraph that crosses to the other part', () => {
    const across = dragged(TEXT, '3. ', '*Recognizing*')!;
    assert.ok(across.includes('*Recalling* its work,\n\n*Welcoming* the report,\n\n*Recognizing* the value'));
    const arabic =
      'إن الجمعية العامة،\n\nإذ تشير إلى عملها،\n\n1 - ترحب بالتقرير؛\n\n2 - تقرر أن تجتمع؛\n\n3 - تطلب تقريرا.\n';
    assert.equal(
      dragged(arabic, '1 - ', 'إذ تشير'),
      'إن الجمعية العامة،\n\nإذ ترحب بالتقرير،\n\nوإذ تشير إلى عملها،\n\n1 - تقرر أن تجتمع؛\n\n2 - تطلب تقريرا.\n',
    );
    const chinese = '大会，\n\n回顾其工作，\n\n认识到树篱的价值，\n\n1. 决定开会。\n';
    assert.equal(
      dragged(chinese, '认识到', { endOf: 'operative' }),
      '大会，\n\n回顾其工作，\n\n1. 决定开会；\n\n2. 认识到树篱的价值。\n',
    );
  });

  it('goes nowhere else', () => {
    assert.equal(dragged(TEXT, '2. ', '2. '), null);
    assert.equal(dragged(TEXT, '1. ', '(b)'), null);
    assert.equal(dragged(TEXT, '(a)', '*Recalling*'), null);
    assert.equal(dragged(TEXT, '2. ', '*Recalling*'), null);
    assert.equal(dragged(TEXT, 'A list', '2. '), null);
  });

  for (const language of LANGUAGES)
    it(`loses nothing of a draft, wherever something is dropped: ${language}`, () => {
      const document = Document.open(
        fs.readFileSync(`samples/general-assembly.${language}.resolution`, 'utf8'),
      );
      const starts = startsIn(document);
      const place = fc.nat(starts.length - 1).map((at) => starts[at]!);
      fc.assert(
        fc.property(place, place, (from, before) => {
          const change = draggedTo(document, from, { before }, () => BASE_CONVENTIONS);
          if (change === null) return;
          const after = document.edit([...change.edits].reverse(), 1);
          assert.equal(startsIn(after).length, starts.length);
          assert.ok(change.cursor <= after.length);
        }),
        { numRuns: 60 },
      );
    });
});

/** Where the paragraphs and items of a text begin. */
function startsIn(document: Document): readonly number[] {
  const below = (items: readonly Item[]): readonly number[] =>
    items.flatMap(({ span, items: lower }) => [span.start, ...below(lower)]);
  return document.resolutions.flatMap(({ preambular, operative }) =>
    [...preambular, ...operative].flatMap(({ span, items }) => [span.start, ...below(items)]),
  );
}

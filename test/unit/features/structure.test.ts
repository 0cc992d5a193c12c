import assert from 'node:assert/strict';
import {
  beginsAsResolution,
  Document,
  foldsOf,
  languageOf,
  paragraphAt,
  selectionAt,
  tokensOf,
} from '../../../server/src/core/index.ts';
import { marked } from '../../fixtures.ts';

const DRAFT = `# Community libraries

The General Assembly,

*Recalling* its resolution
70/1,[^1]

1. *Requests* a report;

2. *Invites* States:

(a) to act;

(b) to report.

[^1]: A note.
`;

describe('folding', () => {
  it('folds resolution, preamble, operative part and lists', () => {
    const document = Document.open(DRAFT);
    const lines = foldsOf(document).map((span) => {
      const { start, end } = document.rangeOf(span);
      return `${start.line}-${end.line}`;
    });
    for (const fold of ['0-15', '2-5', '7-13', '4-5', '9-13'])
      assert.ok(lines.includes(fold), `${fold} in ${lines}`);
  });
});

describe('selection', () => {
  function checkSelection(text: string, expected: readonly string[]): void {
    const { text: plain, cursor } = marked(text);
    const document = Document.open(plain);
    const found = selectionAt(document, cursor).map((span) => document.slice(span));
    assert.deepEqual(found.slice(0, expected.length), expected);
    assert.equal(found.at(-1), plain);
  }

  it('grows from the word over the opening to the paragraph', () => {
    checkSelection('The General Assembly,\n\n1. *Calls u‸pon* States;\n\n2. *Decides* a.\n', [
      'upon',
      'Calls upon',
      '1. *Calls upon* States;',
      '1. *Calls upon* States;\n\n2. *Decides* a.',
      'The General Assembly,\n\n1. *Calls upon* States;\n\n2. *Decides* a.',
    ]);
  });

  it('takes in an item before its paragraph', () => {
    checkSelection('إن الجمعية العامة،\n\n1 - تطلب إلى الدول:\n\n(أ) أن ت‸عمل؛\n\n(ب) أن تقدم.\n', [
      'تعمل',
      '(أ) أن تعمل؛',
      '1 - تطلب إلى الدول:\n\n(أ) أن تعمل؛\n\n(ب) أن تقدم.',
    ]);
  });
});

describe('colours', () => {
  function coloured(text: string): string[] {
    const lines = text.split('\n');
    return tokensOf(Document.open(text)).map(
      ({ line, character, length, type }) => `${type}: ${lines[line]!.slice(character, character + length)}`,
    );
  }

  it('mark title, enacting line, openings, labels and notes', () => {
    assert.deepEqual(coloured(DRAFT), [
      'title: Community libraries',
      'enactingLine: The General Assembly',
      'preambularOpening: Recalling',
      'footnoteMark: [^1]',
      'label: 1.',
      'operativeOpening: Requests',
      'label: 2.',
      'operativeOpening: Invites',
      'label: (a)',
      'label: (b)',
      'footnoteMark: [^1]',
    ]);
  });

  it('never cross the end of a line', () => {
    assert.deepEqual(
      coloured('The General Assembly,\n\nTaking\nnote of it,\n\n1. Decides a.\n').slice(1, 3),
      ['preambularOpening: Taking', 'preambularOpening: note'],
    );
  });

  it('are given for a few lines alone', () => {
    const some = tokensOf(Document.open(DRAFT), 7, 9).map(({ line }) => line);
    assert.deepEqual(some, [7, 7, 9, 9]);
  });
});

describe('the paragraph being written', () => {
  function checkParagraph(text: string): void {
    const { text: plain, cursor, spans } = marked(text);
    const { start, end } = paragraphAt(Document.open(plain), cursor);
    assert.deepEqual({ start, end }, { start: spans[0]!.start, end: spans[0]!.end });
  }

  it('reaches with its items to the next paragraph', () => {
    checkParagraph('The General Assembly,\n\n⟦1. Requests:\n\n(a) o‸ne;\n\n⟧2. Decides.\n');
    checkParagraph('The General Assembly,\n\n1. Requests;\n\n⟦2. Decides‸\n⟧');
    checkParagraph('⟦⟧‸\n\nThe General Assembly,\n');
  });
});

describe('recognition', () => {
  it('knows the head of a resolution from other texts', () => {
    assert.equal(beginsAsResolution(DRAFT), true);
    assert.equal(beginsAsResolution('大会，\n\n回顾其决议，\n\n1. 请秘书长提交报告。\n'), true);
    for (const text of [
      '',
      '# Notes\n\n1. Decides nothing.\n',
      'The General Assembly met on Monday.\n',
      '1. Requests a report;\n\n2. Decides to act.\n',
    ])
      assert.equal(beginsAsResolution(text), false, text);
  });

  it('tells the language', () => {
    assert.equal(languageOf(Document.open(DRAFT)), 'en');
    assert.equal(languageOf(Document.open('La Asamblea General,\n\nRecordando su resolución,\n')), 'es');
    assert.equal(languageOf(Document.open('Hello.')), null);
  });
});

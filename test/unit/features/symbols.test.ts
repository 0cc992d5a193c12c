import assert from 'node:assert/strict';
import { Document, type DocumentSymbol, type Position, symbolsOf } from '../../../server/src/core/index.ts';

/** The outline as indented lines: role and name. */
function printed(symbols: readonly DocumentSymbol[], indent = ''): string {
  return symbols
    .map(({ role, name, children }) => `${indent}${role}: ${name}\n${printed(children, `${indent}  `)}`)
    .join('');
}

function checkSymbols(text: string, expected: string): void {
  const symbols = symbolsOf(Document.open(text));
  checkNesting(symbols);
  assert.equal(printed(symbols), expected.replace(/^\n/, ''));
}

/** An editor refuses symbols whose selection or children lie outside of them. */
function checkNesting(symbols: readonly DocumentSymbol[]): void {
  for (const { name, range, selection, children } of symbols) {
    for (const inner of [selection, ...children.map((child) => child.range)])
      assert.ok(!isBefore(inner.start, range.start) && !isBefore(range.end, inner.end), name);
    checkNesting(children);
  }
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

describe('document symbols', () => {
  it('nest title, preamble, operative part, items and annexes', () => {
    checkSymbols(
      `# Community libraries

The General Assembly,

*Recalling* its resolution 70/1,

1. *Requests* the Secretary-General to submit a report on the implementation of the present resolution;

2. *Invites* States:

(a) to act:

(i) soon;

(b) to report.

Annex

Rules

1. Rules apply.
`,
      `
resolution: Community libraries
  preamble: Preamble
    preambular: Recalling its resolution 70/1,
  operative-part: Operative part
    operative: 1. Requests the Secretary-General to submit a report on the…
    operative: 2. Invites States:
      item: (a) to act:
        item: (i) soon;
      item: (b) to report.
  annex: Annex Rules
    item: 1. Rules apply.
`,
    );
  });

  it('hang a recommended draft from the paragraph that recommends it', () => {
    checkSymbols(
      `The Economic and Social Council

Recommends to the General Assembly the adoption of the following draft resolution:

The General Assembly,

Recalling its resolution 70/1,

1. Requests a report;

2. Decides to continue.
`,
      `
resolution: The Economic and Social Council
  operative-part: Operative part
    operative: Recommends to the General Assembly the adoption of the…
      resolution: The General Assembly
        preamble: Preamble
          preambular: Recalling its resolution 70/1,
        operative-part: Operative part
          operative: 1. Requests a report;
          operative: 2. Decides to continue.
`,
    );
  });

  it('lay out Arabic names from the right', () => {
    checkSymbols(
      'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 70/1،\n\n1 - تطلب إلى الأمين العام أن يقدم تقريرا.\n',
      `
resolution: \u2067إن الجمعية العامة\u2069
  preamble: Preamble
    preambular: \u2067إذ تشير إلى قرارها 70/1،\u2069
  operative-part: Operative part
    operative: \u20671 - تطلب إلى الأمين العام أن يقدم…\u2069
`,
    );
  });

  it('cut Chinese names, which have no spaces', () => {
    checkSymbols(
      '大会，\n\n回顾其决议，\n\n1. 请秘书长向大会第八十三届会议提交一份关于本决议执行情况的详细报告，并提出建议；\n\n2. 决定继续处理此案。\n',
      `
resolution: 大会
  preamble: Preamble
    preambular: 回顾其决议，
  operative-part: Operative part
    operative: 1. 请秘书长向大会第八十三届会议提交一份关于本决议执行情况的…
    operative: 2. 决定继续处理此案。
`,
    );
  });

  it('are none for a text without a resolution', () => {
    checkSymbols('Dear colleagues,\n\nplease find the notes below.\n', '');
  });
});

import assert from 'node:assert/strict';
import { Document, render, type TextEdit } from '../../../server/src/core/index.ts';
import { renameableAt, renamingAt, renumberText } from '../../../server/src/core/navigation.ts';
import { marked } from '../../fixtures.ts';

function edited(document: Document, edits: readonly TextEdit[]): string {
  const inOrder = [...edits].sort((a, b) => b.span.start - a.span.start);
  return document.edit(inOrder, 1).text();
}

/** Renaming what stands at the cursor, which is marked, makes the text `expected`, or is refused in these words. */
function checkRename(source: string, name: string, expected: string | RegExp): void {
  const { text, cursor, spans } = marked(source);
  const document = Document.open(text);
  const span = renameableAt(document, cursor);
  assert.deepEqual(span, { start: spans[0]!.start, end: spans[0]!.end });
  const renaming = renamingAt(document, cursor, name)!;
  if ('refusal' in renaming) {
    assert.ok(expected instanceof RegExp, render(renaming.refusal));
    assert.match(render(renaming.refusal), expected);
    return;
  }
  const edits = 'edits' in renaming ? renaming.edits : renumberText(document, renaming.key, renaming.number);
  assert.equal(edited(document, edits), expected);
}

describe('renaming', () => {
  it('gives an annex another label, its references with it', () => {
    checkRename(
      'The General Assembly,\n\n1. Adopts the rules in annex I to the present resolution and annex I to resolution 66/102.\n\nAnnex ⟦‸I⟧\n\nRules\n',
      'II',
      'The General Assembly,\n\n1. Adopts the rules in annex II to the present resolution and annex I to resolution 66/102.\n\nAnnex II\n\nRules\n',
    );
    checkRename(
      'L’Assemblée générale,\n\n1. Adopte les règles de l’annexe I de la présente résolution.\n\nAnnexe ⟦I‸⟧\n\nRègles\n',
      'II',
      'L’Assemblée générale,\n\n1. Adopte les règles de l’annexe II de la présente résolution.\n\nAnnexe II\n\nRègles\n',
    );
    const two = 'The General Assembly,\n\n1. Acts.\n\nAnnex ⟦‸I⟧\n\nRules\n\nAnnex II\n\nForms\n';
    checkRename(two, 'II', /^There is an annex II already\.$/);
    checkRename(two, '(b)', /^An annex is labelled by a figure or a letter/);
  });

  it('gives a paragraph another number that is free', () => {
    checkRename(
      'The General Assembly,\n\n1. Requests a;\n\n⟦‸3⟧. Decides b;\n\n4. Recalls paragraph 3 above and paragraph 3 of resolution 66/102.\n',
      '2',
      'The General Assembly,\n\n1. Requests a;\n\n2. Decides b;\n\n4. Recalls paragraph 2 above and paragraph 3 of resolution 66/102.\n',
    );
    checkRename(
      'إن الجمعية العامة،\n\n١ - تطلب كذا؛\n\n⟦‸٣⟧ - تقرر كذا؛\n\n٤ - تشير إلى الفقرة ٣ أعلاه.\n',
      '2',
      'إن الجمعية العامة،\n\n١ - تطلب كذا؛\n\n٢ - تقرر كذا؛\n\n٤ - تشير إلى الفقرة ٢ أعلاه.\n',
    );
    const two = 'The General Assembly,\n\n⟦‸1⟧. Requests a;\n\n2. Decides b.\n';
    checkRename(two, '2', /^There is a paragraph 2 already\. Move the paragraph/);
    checkRename(two, 'first', /^A paragraph is numbered by a figure/);
  });

  it('gives a text another number, its citations with it', () => {
    checkRename(
      '⟦66/1‸02⟧. Wells\n\nThe General Assembly,\n\nRecalling its resolution 66/102 and Human Rights Council resolution 66/102,\n\n1. Acts.\n',
      '67/1',
      '67/1. Wells\n\nThe General Assembly,\n\nRecalling its resolution 67/1 and Human Rights Council resolution 66/102,\n\n1. Acts.\n',
    );
    checkRename(
      'Resolution ⟦2508 (2‸020)⟧\n\nThe Security Council,\n\nRecalling its resolution 2508 (2020),\n\n1. Decides.\n',
      '2509 (2020)',
      'Resolution 2509 (2020)\n\nThe Security Council,\n\nRecalling its resolution 2509 (2020),\n\n1. Decides.\n',
    );
    checkRename('⟦66/1‸02⟧. Wells\n\nThe General Assembly,\n\n1. Acts.\n', 'none', /is not the number/);
  });

  it('writes a text’s number as each citation does', () => {
    const document = Document.open(
      'إن الجمعية العامة،\n\nإذ تشير إلى قرارها ٦٦/١٠٢،\n\nA/RES/66/102\n\n大会，\n\n回顾其第66/102号决议，\n\n1. 决定采取行动。\n',
    );
    const after = edited(document, renumberText(document, 'GA/66/102', '67/1'));
    assert.ok(after.includes('قرارها ٦٧/١،'), after);
    assert.ok(after.includes('第67/1号决议'), after);
  });

  it('has nothing to rename elsewhere', () => {
    const document = Document.open('The General Assembly,\n\nNoting a,\n\n1. Requests:\n\n(a) A.\n');
    for (const offset of [3, 25, 50, document.length]) assert.equal(renameableAt(document, offset), null);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BASE_CONVENTIONS, Document, type Span, type TextEdit } from '../../../server/src/core/index.ts';
import {
  chainAt,
  citedBy,
  citersOf,
  definitionAt,
  highlightsAt,
  hoverAt,
  lensesOf,
  linksOf,
  moveParagraph,
  referencesAt,
  renameableAt,
  renamingAt,
  renumberText,
  searchSymbols,
} from '../../../server/src/core/navigation.ts';
import { anyText, resolutionText } from '../../arbitrary.ts';
import { libraryOf, surroundingsOf } from './world.ts';

const texts = fc.oneof({ weight: 4, arbitrary: resolutionText }, anyText);

describe('navigation in any text', () => {
  it('answers everywhere, with places that lie in the text', () => {
    fc.assert(
      fc.property(
        texts,
        texts,
        fc.nat(),
        fc.constantFrom('2', 'II', '67/1', 'x'),
        (text, other, place, name) => {
          const document = Document.open(text, { uri: 'a' });
          const documents = [document, Document.open(other, { uri: 'b' })];
          const around = surroundingsOf(libraryOf(documents));
          const offset = place % (text.length + 1);
          const check = ({ start, end }: Span): void =>
            assert.ok(0 <= start && start <= end && end <= text.length, `${start}-${end} of ${text.length}`);
          for (const { span, selection } of definitionAt(document, offset, around)?.here ?? []) {
            check(span);
            check(selection);
            assert.ok(span.start <= selection.start && selection.end <= span.end);
          }
          const hover = hoverAt(
            document,
            offset,
            around,
            ({ file }) => documents.find(({ uri }) => uri === file)!,
          );
          if (hover !== null) check(hover.span);
          referencesAt(document, offset, around, documents, { includeDeclaration: true, limit: 10 });
          highlightsAt(document, offset).forEach(check);
          for (const { span } of [...linksOf(document, around), ...lensesOf(document, around)]) check(span);
          const chain = chainAt(document, offset, around);
          if (chain !== null) {
            citedBy(document, chain, around);
            citersOf(chain, around, 10);
          }
          searchSymbols(text.slice(offset, offset + 5), around, {
            language: 'en',
            limit: 10,
            withKnown: false,
          });
          const renameable = renameableAt(document, offset);
          if (renameable !== null) check(renameable);
          const renaming = renamingAt(document, offset, name);
          if (renaming !== null && 'edits' in renaming) checkEdits(document, renaming.edits);
          if (renaming !== null && 'key' in renaming)
            checkEdits(document, renumberText(document, renaming.key, renaming.number));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('moves paragraphs by edits that lie in the text, apart and in order', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.constantFrom(1 as const, -1 as const), (text, place, by) => {
        const document = Document.open(text);
        const move = moveParagraph(document, place % (text.length + 1), by, () => BASE_CONVENTIONS);
        if (move === null) return;
        const after = checkEdits(document, move.edits);
        const starts = move.edits.map(({ span }) => span.start);
        assert.deepEqual(
          starts,
          [...starts].sort((a, b) => a - b),
        );
        assert.ok(move.cursor >= 0 && move.cursor <= after.length);
      }),
      { numRuns: 400 },
    );
  });
});

function checkEdits(document: Document, edits: readonly TextEdit[]): Document {
  let last = 0;
  for (const { span } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    assert.ok(last <= span.start && span.start <= span.end && span.end <= document.length);
    last = span.end;
  }
  const inOrder = [...edits].sort((a, b) => b.span.start - a.span.start);
  return document.edit(inOrder, 1);
}

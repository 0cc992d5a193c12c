import assert from 'node:assert/strict';
import {
  type Change,
  Document,
  foldsOf,
  paragraphAt,
  symbolsOf,
  tokensOf,
} from '../../../server/src/core/index.ts';

type Page = Document['pages'][number];
type Block = Page['blocks'][number];

/** Throws unless the document equals one that is opened with its text: blocks, pieces, states and views. */
export function agreesWithFresh(document: Document): void {
  const fresh = Document.open(document.text());
  const blocks = blocksOf(document);
  const expected = blocksOf(fresh);
  if (!equal(blocks, expected)) {
    const at = blocks.findIndex((block, index) => !equal(block, expected[index]));
    assert.deepEqual(blocks[at], expected[at], `block ${at} of ${blocks.length}`);
    assert.equal(blocks.length, expected.length);
  }
  if (!equal(document.resolutions, fresh.resolutions))
    assert.deepEqual(document.resolutions, fresh.resolutions);
  for (const view of [symbolsOf, foldsOf, tokensOf])
    if (!equal(view(document), view(fresh))) assert.deepEqual(view(document), view(fresh), view.name);
  for (const part of [0, 0.3, 0.7, 1]) {
    const at = Math.floor(document.length * part);
    assert.deepEqual(paragraphAt(document, at), paragraphAt(fresh, at), `paragraph at ${at}`);
  }
  assert.equal(document.lineCount, fresh.lineCount);
  for (const page of document.pages) assertWhole(page);
}

/** A page's sums and states are those of its blocks. */
function assertWhole({ blocks, length, breaks, entry, exit }: Page): void {
  assert.ok(blocks.length > 0);
  assert.equal(
    sum(blocks, ({ text }) => text.length),
    length,
  );
  assert.equal(
    sum(blocks, (block) => block.breaks),
    breaks,
  );
  assert.deepEqual([entry, exit], [blocks[0]!.entry, blocks[blocks.length - 1]!.exit]);
}

/**
 * Throws unless `after`, which is `before` with one change, kept the record of every block that the change left
 * alone: those before it but for the nearest, and those behind it but for the nearest that the structure still
 * reads as it did.
 */
export function keepsIdentity(before: Document, after: Document, change: Change): void {
  const old = placed(before);
  const now = placed(after);
  const untouched = old.findIndex(({ end }) => end >= change.span.start) - 1;
  for (let at = 0; at < untouched; at++)
    assert.equal(now[at]!.block, old[at]!.block, `block ${at} before the change`);
  for (let back = 1; back <= old.length; back++) {
    const was = old[old.length - back]!;
    const previous = old[old.length - back - 1];
    if (previous === undefined || previous.start <= change.span.end) break;
    const is = now[now.length - back];
    assert.equal(is?.block.text, was.block.text);
    if (equal(is?.block.entry, was.block.entry))
      assert.equal(is?.block, was.block, `block ${back} from the end`);
  }
}

interface PlacedBlock {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

function placed(document: Document): PlacedBlock[] {
  let end = 0;
  return blocksOf(document).map((block) => {
    const start = end;
    end += block.text.length;
    return { block, start, end };
  });
}

function blocksOf(document: Document): Block[] {
  return document.pages.flatMap(({ blocks }) => blocks);
}

/** Deep equality of plain values, much faster than the assertion. */
function equal(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function sum<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((total, value) => total + of(value), 0);
}

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'mocha';
import { cleanTexts, sharedFolder } from '../../../bench/accuracy/corpus.ts';
import { DRESSES } from '../../../bench/accuracy/dresses.ts';
import { score } from '../../../bench/accuracy/score.ts';
import { Document, type OutlineResolution, outlineOf } from '../../../server/src/core/index.ts';

// Adopted texts that may lie beside the checkout. They are read in place; without them these tests say so.
const shared = sharedFolder();

interface SeedItem {
  label: string;
  level: number;
  line: number;
  character: number;
  items?: SeedItem[];
}

interface Seed {
  language: string;
  kind: string;
  body: string;
  number: string | null;
  symbol: string | null;
  title: string | null;
  enacting: { line: number };
  preambular: { opening: string; line: number; character: number }[];
  operative: { opening: string; label: string | null; line: number; character: number }[];
  annexes: { label: string; title: string; line: number; items: SeedItem[] }[];
  footnotes: { label: string; line: number; references: { line: number; character: number }[] }[];
  closing: { meeting: string; date: string } | null;
  draftResolutions?: Seed[];
}

const fold = (text: string | null, language: string): string | null =>
  text === null ? null : text.replace(/\s+/g, language === 'zh' ? '' : ' ');

function agree(found: OutlineResolution, seed: Seed): void {
  const { language } = seed;
  assert.deepEqual(
    [
      found.language,
      found.kind,
      found.body,
      found.number,
      found.symbol,
      fold(found.title, language),
      found.enacting?.range.start.line,
    ],
    [
      language,
      seed.kind,
      seed.body,
      seed.number,
      seed.symbol,
      fold(seed.title, language),
      seed.enacting.line,
    ],
  );
  for (const part of ['preambular', 'operative'] as const) {
    assert.deepEqual(
      found[part].map(({ opening, range }) => [
        fold(opening, language),
        range.start.line,
        range.start.character,
      ]),
      seed[part].map(({ opening, line, character }) => [fold(opening, language), line, character]),
    );
  }
  assert.deepEqual(
    found.operative.map(({ label }) => label),
    seed.operative.map(({ label }) => label),
  );
  assert.deepEqual(
    found.annexes.map((annex) => [annex.label, annex.title, annex.range.start.line, foundItems(annex.items)]),
    seed.annexes.map((annex) => [annex.label, annex.title, annex.line, seedItems(annex.items)]),
  );
  assert.deepEqual(
    found.footnotes.map((note) => [
      note.label,
      note.range.start.line,
      note.references.map(({ start }) => [start.line, start.character]),
    ]),
    seed.footnotes.map((note) => [
      note.label,
      note.line,
      note.references.map(({ line, character }) => [line, character]),
    ]),
  );
  assert.deepEqual(
    found.closing && [found.closing.meeting, found.closing.date],
    seed.closing && [seed.closing.meeting, seed.closing.date],
  );
  assert.equal(found.draftResolutions.length, seed.draftResolutions?.length ?? 0);
  for (const [index, draft] of (seed.draftResolutions ?? []).entries())
    agree(found.draftResolutions[index]!, draft);
}

function foundItems(items: OutlineResolution['annexes'][number]['items']): unknown {
  return items.map(({ label, level, range, items: below }) => [
    label,
    level,
    range.start.line,
    range.start.character,
    foundItems(below),
  ]);
}

function seedItems(items: readonly SeedItem[]): unknown {
  return items.map(({ label, level, line, character, items: below }) => [
    label,
    level,
    line,
    character,
    seedItems(below ?? []),
  ]);
}

describe('Adopted texts', () => {
  before(function () {
    if (shared === null) {
      console.log('      (no shared texts beside the checkout: nothing to hold the parser against)');
      this.skip();
    }
  });

  it('of the five seeds give the outline that was read from them by eye', () => {
    const folder = join(shared!, 'seeds');
    if (!existsSync(folder)) return;
    const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Record<
      string,
      { resolutions?: Seed[] }
    >;
    for (const [name, { resolutions }] of Object.entries(truth)) {
      if (!name.endsWith('.txt')) continue;
      const found = outlineOf(Document.open(readFileSync(join(folder, name), 'utf8')));
      assert.equal(found.length, resolutions?.length ?? 0, name);
      for (const [index, seed] of (resolutions ?? []).entries()) agree(found[index]!, seed);
    }
  });

  for (const dress of DRESSES.filter(({ name }) => name !== 'dense')) {
    it(`give the same outline ${dress.what}`, function () {
      this.timeout(60_000);
      const least = ['plain', 'crlf', 'lines', 'emphasis'].includes(dress.name) ? 0.98 : 0.95;
      const rows = new Map<string, { texts: number; right: number }>();
      for (const truth of cleanTexts(shared!)) {
        const paragraphs = truth.text
          .split(/\n\s*\n/)
          .map((block) => block.replace(/\s+/g, ' ').trim())
          .filter((block) => block !== '');
        const openings = [...truth.openings.preambular, ...truth.openings.operative].filter(
          (opening) => opening !== null,
        );
        const result = score(dress.wear({ ...truth, paragraphs, openings }), truth);
        const ambiguous = dress.oneLine && ['ar', 'zh', 'ru'].includes(truth.language);
        const row = rows.get(truth.language) ?? { texts: 0, right: 0 };
        row.texts++;
        row.right += Number(ambiguous ? result.operative : result.exact);
        rows.set(truth.language, row);
      }
      for (const [language, { texts, right }] of rows)
        assert.ok(right / texts >= least, `${language}: ${right} of ${texts}`);
    });
  }
});

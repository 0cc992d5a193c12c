import assert from 'node:assert/strict';
import fs from 'node:fs';
import fc from 'fast-check';
import { cleanTexts, NO_TEXTS, sharedFolder } from '../../../bench/accuracy/corpus.ts';
import {
  allResolutions,
  check,
  Document,
  houseOf,
  type Paragraph,
  type TextEdit,
} from '../../../server/src/core/index.ts';
import { placeAt, REFACTORINGS } from '../../../server/src/core/restructuring.ts';
import { resolutionText } from '../../arbitrary.ts';

/** What they change of words is the opening alone, and what joins the object to it. */
const ON_WORDS = REFACTORINGS.filter(({ id }) =>
  ['change-opening', 'to-preamble', 'to-operative', 'emphasis'].includes(id),
);

/** Rules on what comes before what: a paragraph in another place may break them. */
const ON_ORDER =
  /^(?:abbreviation\/used-before|citation\/dated-later|citation\/recalled-twice|negotiation\/left-in-final)$/;

/** Letters of what joins an object to an opening, at most. */
const JOINT = 4;

function paragraphsOf(document: Document): readonly Paragraph[] {
  return allResolutions(document).flatMap(({ preambular, operative }) => [...preambular, ...operative]);
}

/** The letters of each paragraph behind its opening, sorted. */
function wordsOf(document: Document): readonly string[] {
  return paragraphsOf(document)
    .map(({ opening, text, span }) => {
      const start = opening?.span.end ?? text[0]?.start ?? span.start;
      return document.slice({ start, end: span.end }).replace(/[^\p{L}]/gu, '');
    })
    .sort();
}

/** How often each rule speaks. */
function countsOf(document: Document): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of check(document)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

function undone(document: Document, edits: readonly TextEdit[]): string {
  let shift = 0;
  const after = document.edit([...edits].reverse(), 1);
  const back = edits.map(({ span, text }) => {
    const start = span.start + shift;
    shift += text.length - (span.end - span.start);
    return { span: { start, end: start + text.length }, text: document.slice(span) };
  });
  return after.edit(back.reverse(), 2).text();
}

/** What the refactorings offer at a place, made. */
function* changesAt(document: Document, offset: number): Generator<Made> {
  const span = { start: offset, end: offset };
  const place = placeAt(document, span, (house) => houseOf(house, {}).conventions);
  if (place === null) return;
  for (const { id, offers } of ON_WORDS)
    for (const offer of offers(place)) {
      const change = offer.make();
      assert.ok(change !== null, `${id} changes nothing`);
      const after = document.edit([...change.edits].reverse(), 1);
      assert.ok(change.cursor >= 0 && change.cursor <= after.length);
      assert.equal(undone(document, change.edits), document.text());
      yield { id, after, about: `${id} at ${document.slice({ start: offset, end: offset + 60 })}` };
    }
}

interface Made {
  readonly id: string;
  readonly after: Document;
  readonly about: string;
}

function checkUndone(source: string): void {
  const document = Document.open(source);
  for (const { span } of paragraphsOf(document)) Array.from(changesAt(document, span.start));
}

/** Every offer at so many paragraphs keeps the words and finds nothing new for the rules. */
function checkOffers(source: string, name: string, most: number): void {
  const document = Document.open(source);
  const words = wordsOf(document);
  const refers = document.citations.some(({ kind }) => kind === 'paragraph' || kind === 'annex');
  const before = countsOf(document);
  for (const { span } of paragraphsOf(document).slice(0, most))
    for (const { id, after, about } of changesAt(document, span.start)) {
      if (refers) assert.equal(paragraphsOf(after).length, words.length, `${name}: ${about}`);
      else checkWords(words, wordsOf(after), `${name}: ${about}`);
      for (const [code, count] of countsOf(after))
        if (!(id.startsWith('to-') && ON_ORDER.test(code)))
          assert.ok(count <= (before.get(code) ?? 0), `${name}: ${about}: ${code}`);
    }
}

/** All but one the same, and of that one all but its beginning. */
function checkWords(before: readonly string[], after: readonly string[], about: string): void {
  const gone = before.filter((words) => !after.includes(words));
  const come = after.filter((words) => !before.includes(words));
  assert.equal(after.length, before.length, about);
  assert.ok(gone.length === come.length && gone.length <= 1, about);
  const [[old = ''], [now = '']] = [gone, come];
  const kept = Math.max(0, Math.min(old.length, now.length) - JOINT);
  assert.equal(now.slice(now.length - kept), old.slice(old.length - kept), about);
}

describe('refactorings that change words', () => {
  it('can be undone in any text', () => {
    fc.assert(fc.property(resolutionText, checkUndone), { numRuns: 200 });
  });

  const names = fs.readdirSync('samples').filter((name) => name.endsWith('.resolution'));
  for (const name of names)
    it(`keep the words of ${name}, and give the rules nothing to say`, () => {
      checkOffers(fs.readFileSync(`samples/${name}`, 'utf8'), name, 6);
    });

  it('keep the words of adopted texts', function () {
    this.timeout(60_000);
    const shared = sharedFolder();
    if (shared === null) {
      console.log(`      ${NO_TEXTS}`);
      this.skip();
    }
    const texts = [...cleanTexts(shared)].filter((_, at) => at % EVERY === 0);
    for (const { text, name } of texts) checkOffers(text, name, 4);
  });
});

/** One in so many adopted texts. */
const EVERY = 60;

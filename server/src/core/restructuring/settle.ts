import type { Document } from '../document/document.ts';
import type { Resolution } from '../document/views.ts';
import type { Conventions } from '../houses/profile.ts';
import { RESTRUCTURING } from '../languages/restructuring.ts';
import type { Span, TextEdit } from '../text/span.ts';
import { enactingEdits } from './enacting.ts';
import { endingsOf } from './endings.ts';
import { footnoteEdits } from './footnotes.ts';
import { labelsOf, type NewLabel } from './labels.ts';
import { type Leads, leadsOf } from './leads.ts';
import { openingEdits } from './openings.ts';
import { pathsOf } from './paths.ts';
import { rearrange } from './pieces.ts';
import { allRows, type Entry, isRow, type Plan, planOf, type Row, startOf, type Words } from './plan.ts';
import type { Reference } from './reference.ts';
import { referenceEdits, referencesIn } from './references.ts';
import { sideEdits } from './sides.ts';
import { tagEdits } from './tags.ts';

/** A resolution brought into the shape of a plan. */
export interface Settled {
  /** In order, none touching another. */
  readonly edits: readonly TextEdit[];
  /** Where a place of the old text stands in the new one; `null` for one whose words are gone. */
  placeOf(offset: number): number | null;
  /** Where the words of a row of the plan begin in the new text. */
  wordsOf(row: Row): number;
  /** References that stay, to what the plan has no more. */
  readonly broken: readonly Reference[];
}

export interface SettleOptions {
  /** All labels one after the other, whatever they were. */
  readonly anew?: boolean;
}

/**
 * The edits that bring a resolution into the shape of a plan, everything that hangs on the order of its paragraphs with
 * it: labels, closing marks, adverbs of repetition, references, footnotes, blank lines.
 */
export function settle(
  document: Document,
  resolution: Resolution,
  conventions: Conventions,
  after: Plan,
  { anew = false }: SettleOptions = {},
): Settled {
  const before = planOf(document, resolution);
  const words = new Map<Row, readonly Words[]>();
  const labels = labelsOf(document, resolution, before, after, {
    dropsSole: conventions.sole === 'unnumbered',
    anew,
  });
  const paths = pathsOf(before, after, labels);
  const references = referencesIn(document, resolution, paths);
  const itemMark = conventions.itemEnds === 'comma' ? 'comma' : 'semicolon';
  const own = ofSelf(RESTRUCTURING[resolution.language].own, resolution, conventions);
  const changes = [
    ...[...labels.values()].flatMap(({ edits }) => edits),
    ...openingEdits(document, resolution, before, after, conventions.repetition, words),
    ...endingsOf(document, resolution, before, after, itemMark, words),
    ...referenceEdits(document, references),
    ...tagEdits(document, resolution, paths),
    ...enactingEdits(resolution, before, after),
    ...sideEdits(document, resolution, before, after, paths, references, own),
  ];
  const laid = new Laid(labels, words, leadsOf(document, before, after));
  laid.add(after.body);
  const region = regionOf(document, before, after);
  const notes = footnoteEdits(document, region, laid.pieces, changes);
  const { edits, placeOf, startOf } = rearrange(
    document,
    region,
    laid.pieces,
    outermost([...changes, ...notes]),
  );
  return {
    edits,
    placeOf,
    wordsOf: (row) => startOf(laid.at.get(row) ?? 0),
    broken: references.filter(
      ({ citation, after: to }) => to === null && placeOf(citation.numberSpan.start) !== null,
    ),
  };
}

/** A phrase that names the text itself, as the house does. */
export function ofSelf(phrase: string, { language }: Resolution, { self }: Conventions): string {
  return phrase.replace('{self}', RESTRUCTURING[language].self[self === 'this' ? 'this' : 'present']);
}

/** Words of notes that change places hold their changes already. */
function outermost(changes: readonly TextEdit[]): readonly TextEdit[] {
  return changes.filter(
    (change) =>
      !changes.some(
        (other) =>
          other !== change &&
          other.span.start <= change.span.start &&
          change.span.end <= other.span.end &&
          other.span.end - other.span.start > change.span.end - change.span.start,
      ),
  );
}

/** From the white space before the first paragraph to the end of the last, or of what the plan keeps behind it. */
function regionOf(document: Document, { body }: Plan, after: Plan): Span {
  const rows = allRows(body);
  const [first] = rows;
  if (first === undefined) return { start: document.length, end: document.length };
  const start = startOf(document, first.source!);
  const blank = document.slice({ start: Math.max(0, start - 80), end: start });
  const ends = rows.flatMap((row) => [...row.words, ...row.tail]) as readonly Span[];
  return {
    start: start - (blank.length - blank.trimEnd().length),
    end: Math.max(...[...ends, ...fixedIn(after.body)].map(({ end }) => end)),
  };
}

function fixedIn(entries: readonly Entry[]): readonly Span[] {
  return entries.flatMap((entry) => (isRow(entry) ? fixedIn(entry.items) : [entry.span]));
}

/** The new text in pieces. */
class Laid {
  readonly pieces: Words[] = [];
  /** Which piece the words of a row begin with. */
  readonly at = new Map<Row, number>();
  private readonly labels: ReadonlyMap<Row, NewLabel>;
  private readonly words: ReadonlyMap<Row, readonly Words[]>;
  private readonly leads: Leads;

  constructor(labels: ReadonlyMap<Row, NewLabel>, words: ReadonlyMap<Row, readonly Words[]>, leads: Leads) {
    this.labels = labels;
    this.words = words;
    this.leads = leads;
  }

  add(entries: readonly Entry[]): void {
    for (const entry of entries) {
      this.pieces.push(this.leads.before(entry));
      if (!isRow(entry)) {
        this.pieces.push(entry.span);
        continue;
      }
      this.pieces.push(...(this.labels.get(entry)?.lead ?? []));
      this.at.set(entry, this.pieces.length);
      this.pieces.push(...(this.words.get(entry) ?? entry.words));
      this.add(entry.items);
      if (entry.tail.length > 0) this.pieces.push(this.leads.beforeTail(entry), ...entry.tail);
    }
  }
}

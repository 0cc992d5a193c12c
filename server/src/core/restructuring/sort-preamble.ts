import { citationsIn, isWithin } from '../document/cited.ts';
import { RESTRUCTURING } from '../languages/restructuring.ts';
import { t } from '../rules/message.ts';
import { changeTo } from './changing.ts';
import { type Entry, isRow, planOf, type Row } from './plan.ts';
import type { Place, Refactoring } from './refactoring.ts';

/**
 * The preamble in the customary order: the Charter, other instruments, resolutions by date, reports, then what the text
 * considers, each kind in the order that the text has. Headings stay between what they part.
 */
export const sortPreamble: Refactoring = {
  id: 'sort-preamble',
  kind: 'refactor.rewrite',
  offers(place) {
    if (place.paragraph?.role !== 'preambular' || place.resolution.preambular.length < 2) return [];
    return [
      {
        title: t`Sort the preamble: Charter, instruments, resolutions, reports, considerations`,
        variant: null,
        make() {
          const { body } = planOf(place.document, place.resolution);
          return changeTo(place, { body: sorted(place, body) }, place.span.start);
        },
      },
    ];
  },
};

/** Each run of preambular paragraphs sorted. */
function sorted(place: Place, body: readonly Entry[]): readonly Entry[] {
  const done: Entry[] = [];
  let run: Row[] = [];
  const close = (): void => {
    const ranked = run.map((row) => ({ row, rank: rankOf(place, row) }));
    ranked.sort((a, b) => a.rank.kind - b.rank.kind || a.rank.date.localeCompare(b.rank.date));
    done.push(...ranked.map(({ row }) => row));
    run = [];
  };
  for (const entry of body) {
    if (isRow(entry) && entry.role === 'preambular') run.push(entry);
    else {
      close();
      done.push(entry);
    }
  }
  close();
  return done;
}

interface Rank {
  readonly kind: number;
  /** Of the first resolution that is cited with its date; '' where none is meant. */
  readonly date: string;
}

const INSTRUMENTS: ReadonlySet<string> = new Set([
  'recall',
  'reaffirm',
  'reiterate',
  'guide',
  'bear-in-mind',
]);

function rankOf({ document, resolution }: Place, { source, words }: Row): Rank {
  const { charter, instruments, reports } = RESTRUCTURING[resolution.language].recitals;
  const text = words.map((piece) => (typeof piece === 'string' ? piece : document.slice(piece))).join('');
  const head = text.slice(0, HEAD).replace(/\s+/g, ' ');
  const names = (bars: string): boolean => bars.split('|').some((name) => head.includes(name));
  if (names(charter)) return { kind: 0, date: '' };
  const cited = citationsIn(document.citations, source!.span).filter((citation) => !isWithin(citation));
  const acts = cited.filter(({ kind }) => kind === 'resolution' || kind === 'decision');
  const concept = source !== null && 'role' in source ? source.opening?.concept : null;
  const recalls = concept != null && [...INSTRUMENTS].some((each) => concept.startsWith(each));
  if (recalls && acts.length === 0 && names(instruments)) return { kind: 1, date: '' };
  if (recalls && acts.length > 0)
    return { kind: 2, date: acts.find(({ date }) => date !== null)?.date ?? UNDATED };
  return { kind: names(reports) ? 3 : 4, date: '' };
}

/** Behind all dates. */
const UNDATED = '9999';

/** What a paragraph is about stands near its beginning, UTF-16. */
const HEAD = 200;

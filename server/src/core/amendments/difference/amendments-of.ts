import type { Document } from '../../document/document.ts';
import { headSpan } from '../../document/places.ts';
import { applyAmendments } from '../apply.ts';
import { type Draft, draftOf, type Node } from '../draft.ts';
import { nodeAt } from '../finding.ts';
import { gapBefore } from '../gaps.ts';
import { labelKey } from '../labels.ts';
import type { Act, AmendmentDocument, AmendmentHead, Place } from '../model.ts';
import { readAmendments } from '../reading/read.ts';
import { writeAmendments } from '../write.ts';
import { differenceOf, WHOLE } from './difference.ts';
import { renumberings } from './renumbering.ts';
import { unwrapped } from './words.ts';

export interface AmendmentOptions {
  readonly house?: AmendmentDocument['house'];
  readonly by?: string | null;
  readonly stance?: AmendmentHead['stance'];
  /** What the draft is called; by default its symbol, number or title. */
  readonly draft?: string | null;
}

/** What tells how a text is laid out. */
const LAYOUT = ['preambular', 'operative', 'item'];

/** So often places where a clause would be misread are tried anew as a whole. */
const ROUNDS = 4;

/**
 * The amendment document that turns one draft into another, in the language of the draft. Applied to `old`, as it is
 * and once written and read, it gives the text of `next`; white space that breaks lines is layout, which no clause
 * speaks of: where both texts are laid out alike, it gives `next` to the character.
 */
export function amendmentsOf(
  old: Document,
  next: Document,
  options: AmendmentOptions = {},
): AmendmentDocument {
  const [before, after] = [draftOf(old), draftOf(next)];
  const language = old.resolutions[0]?.language ?? next.resolutions[0]?.language ?? 'en';
  const called = (draft: string | null, acts: readonly Act[]): AmendmentDocument => ({
    language,
    house: options.house ?? 'un',
    head: {
      draft,
      by: options.by ?? null,
      stance: options.stance ?? null,
      span: null,
    },
    clauses: acts.map((act, index) => ({ number: String(index + 1), act, span: null, marks: [] })),
  });
  const whole: Act = { kind: 'replace', place: WHOLE, next: after.text.trim() };
  const name = options.draft === undefined ? nameOf(old) : options.draft;
  // A title may hold quotation marks that swallow what follows it.
  const draft = misreadActs(called(name, [whole])).length === 0 ? name : null;
  const document = (acts: readonly Act[]): AmendmentDocument => called(draft, acts);
  const isOneLayout = LAYOUT.every((role) => gapBefore(before, role) === gapBefore(after, role));
  const fits = (acts: readonly Act[]): boolean => {
    const { text, outcomes } = applyAmendments(old, [document(acts)]);
    return outcomes.every(({ problem }) => problem === null) && isSameText(text, after.text, isOneLayout);
  };
  const coarse = new Set<Node>();
  for (let round = 0; round < ROUNDS; round++) {
    const difference = differenceOf(before, after, language, coarse);
    if (difference === null) break;
    const acts = [...difference.acts, ...renumberings(difference, before, fits)];
    const misread = misreadActs(document(acts));
    if (misread.length === 0 && fits(acts)) return document(acts);
    const more = misread.flatMap((act) => nodesOf(before, act)).filter((node) => !coarse.has(node));
    if (more.length === 0) break;
    for (const node of more) coarse.add(node);
  }
  return document([whole]);
}

/** White space at the ends, and where lines are wrapped, is layout; so is that between paragraphs of two layouts. */
function isSameText(one: string, other: string, isOneLayout: boolean): boolean {
  if (one === other || unwrapped(one).trim() === unwrapped(other).trim()) return true;
  return !isOneLayout && flat(one) === flat(other);
}

const flat = (text: string): string => unwrapped(text).trim().replaceAll('\n\n', ' ');

/** Acts that are read otherwise than they were meant once they are written. */
function misreadActs(document: AmendmentDocument): readonly Act[] {
  const { clauses } = readAmendments(writeAmendments(document), document.language);
  const acts = document.clauses.map(({ act }) => act);
  if (clauses.length === acts.length)
    return acts.filter((act, index) => !isSameAct(act, clauses[index]!.act));
  const read = new Set(clauses.map(({ act }) => canonical(act)));
  const misread = acts.filter((act) => !read.has(canonical(act)));
  return misread.length > 0 ? misread : acts;
}

const isSameAct = (one: Act, other: Act): boolean => canonical(one) === canonical(other);

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, own]) => `${key}:${key === 'label' && own !== null ? labelKey(own) : canonical(own)}`).join()}}`;
}

/** The nodes that an act changes words of. */
function nodesOf(draft: Draft, act: Act): readonly Node[] {
  const places: readonly Place[] =
    act.kind === 'unknown' || act.kind === 'renumber-rest' ? [] : 'places' in act ? act.places : [act.place];
  return places.flatMap((place) => {
    const node = nodeAt(draft, place);
    return typeof node === 'string' ? [] : [node];
  });
}

/** The symbol that the draft bears, or the number or title of the resolution that it holds. */
function nameOf(document: Document): string | null {
  const [resolution] = document.resolutions;
  if (resolution === undefined) return null;
  const { symbol, number, title } = resolution;
  const [own] = SYMBOL.exec(document.slice(headSpan(resolution))) ?? [];
  const name = own ?? number ?? symbol;
  if (name !== null || title === null) return name;
  return document.slice(title).replace(/\s+/g, ' ').trim();
}

/** Of a draft with limited distribution: "A/C.3/80/L.5/Rev.1". */
const SYMBOL = /\b[A-Z](?:\/[A-Z0-9.]{1,12}){1,5}\/L\.\d{1,4}(?:\/Rev\.\d{1,2})?/;

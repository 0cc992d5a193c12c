import type { LanguagePack } from '../languages/pack.ts';
import type { Part } from '../syntax/openings.ts';
import { isLetter } from '../text/chars.ts';
import { foldKey } from '../text/fold.ts';

/** A form of a pack, as written and folded. */
export interface Form {
  readonly written: string;
  readonly key: string;
  readonly concept: string;
}

/** Forms by the first unit of their key; of each concept in the pack's order. */
interface Index {
  readonly byFirst: ReadonlyMap<string, readonly Form[]>;
  readonly byConcept: ReadonlyMap<string, readonly Form[]>;
  /** Forms that go on behind another form, by the key of the shorter. */
  readonly longer: ReadonlyMap<string, readonly Form[]>;
  /** Every word of the forms. */
  readonly words: ReadonlySet<string>;
  /** Forms agree with the body in gender and number: of one phrase there are several that end otherwise. */
  readonly agrees: boolean;
}

/** Made from a pack on first use; a function of the pack alone. */
const indexes = new WeakMap<LanguagePack, Record<Part, Index>>();

function indexOf(pack: LanguagePack, part: Part): Index {
  let made = indexes.get(pack);
  if (made === undefined) {
    made = { preambular: makeIndex(pack, 'preambular'), operative: makeIndex(pack, 'operative') };
    indexes.set(pack, made);
  }
  return made[part];
}

function makeIndex(pack: LanguagePack, part: Part): Index {
  const byFirst = new Map<string, Form[]>();
  const byConcept = new Map<string, Form[]>();
  const words = new Set<string>();
  for (const [concept, forms] of Object.entries(pack[part])) {
    for (const written of forms.split('|')) {
      const form = { written, key: foldKey(written), concept };
      for (const word of form.key.split(' ')) words.add(word);
      push(byFirst, form.key.charAt(0), form);
      push(byConcept, concept, form);
    }
  }
  const agrees = [...byConcept.values()].some((forms) =>
    forms.some(({ key }, index) => forms.slice(0, index).some((other) => onlyEndsDiffer(key, other.key))),
  );
  return { byFirst, byConcept, longer: longerOf(byFirst), words, agrees };
}

function longerOf(byFirst: ReadonlyMap<string, readonly Form[]>): ReadonlyMap<string, readonly Form[]> {
  const longer = new Map<string, Form[]>();
  for (const forms of byFirst.values()) {
    const keys = new Set(forms.map(({ key }) => key));
    for (const form of forms)
      for (let at = form.key.lastIndexOf(' '); at > 0; at = form.key.lastIndexOf(' ', at - 1))
        if (keys.has(form.key.slice(0, at))) push(longer, form.key.slice(0, at), form);
  }
  return longer;
}

/** Letters of an ending that tells gender or number. */
const AGREEMENT = 2;

/** The two are the same but for their last letters. */
function onlyEndsDiffer(a: string, b: string): boolean {
  const stem = Math.max(a.length, b.length) - AGREEMENT;
  return stem > 4 && a.slice(0, stem) === b.slice(0, stem);
}

/** Two forms of one phrase that agree with different bodies. */
export function agree(a: string, b: string, pack: LanguagePack, part: Part): boolean {
  return indexOf(pack, part).agrees && onlyEndsDiffer(a, b);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The forms of a concept in a part, the most usual first. */
export function formsOf(pack: LanguagePack, part: Part, concept: string): readonly Form[] {
  return concept === '-' ? [] : (indexOf(pack, part).byConcept.get(concept) ?? []);
}

export interface Near {
  readonly form: Form;
  readonly distance: number;
  /** Folded units of the text that the form would stand for. */
  readonly length: number;
}

/**
 * The forms of a part nearest to the head of a folded text: at most two letters off, fewer for short ones, the
 * first letter right. Nearest first, of equals the longer.
 */
export function nearestForms(folded: string, pack: LanguagePack, part: Part): readonly Near[] {
  const found: Near[] = [];
  const ends = wordEnds(folded);
  for (const form of indexOf(pack, part).byFirst.get(folded.charAt(0)) ?? []) {
    const length = pack.script === 'Han' ? form.key.length : (ends[countWords(form.key) - 1] ?? 0);
    const most = allowed(form.key.length, pack);
    if (length === 0 || Math.abs(length - form.key.length) > most) continue;
    const distance = editDistance(folded.slice(0, length), form.key, most);
    if (distance <= most) found.push({ form, distance, length });
  }
  return found.sort((a, b) => a.distance - b.distance || b.length - a.length).slice(0, 3);
}

/** Letters of a last word that may have one wrong. */
const LAST_WORD = 5;

/**
 * The form that goes on where a known opening ends, one letter of its last word off; `written` units of the text
 * are known. `from`: units before the form, for the Arabic joiner.
 */
export function longerForm(
  folded: string,
  written: number,
  pack: LanguagePack,
  part: Part,
): (Near & { readonly from: number }) | null {
  const { longer, words, agrees } = indexOf(pack, part);
  const from =
    part === 'preambular' && pack.joiner !== '' && folded.startsWith(pack.joiner) ? pack.joiner.length : 0;
  const rest = folded.slice(from);
  for (let at = rest.indexOf(' '); at > 0 && at <= written; at = rest.indexOf(' ', at + 1)) {
    for (const form of longer.get(rest.slice(0, at)) ?? []) {
      const stem = form.key.lastIndexOf(' ') + 1;
      const last = form.key.slice(stem);
      if (last.length < LAST_WORD || !rest.startsWith(form.key.slice(0, stem))) continue;
      const word = /^\p{L}+/u.exec(rest.slice(stem))?.[0] ?? '';
      if (words.has(word) || (agrees && onlyEndsDiffer(word, last))) continue;
      if (editDistance(word, last, 1) === 1) return { form, distance: 1, length: stem + word.length, from };
    }
  }
  return null;
}

/** Letters that an ending may have, and those that a stem must have. */
const ENDING = 4;
const STEM = 5;

/** The one-word form of the part whose verb the first word is another form of: “Requesting”, “Requests”. */
export function sameVerb(
  folded: string,
  pack: LanguagePack,
  part: Part,
): { length: number; forms: readonly Form[] } | null {
  const length = wordEnds(folded)[0]!;
  for (const form of indexOf(pack, part).byFirst.get(folded.charAt(0)) ?? []) {
    const { key } = form;
    const stem = key.length - 1;
    if (stem < STEM || length - stem > ENDING || key.includes(' ')) continue;
    if (length > stem && folded.startsWith(key.slice(0, stem)) && !folded.startsWith(key.slice(0, stem + 1)))
      return { length, forms: [form] };
  }
  return null;
}

/** Letters that may be wrong in a form of this length. */
function allowed(length: number, pack: LanguagePack): number {
  if (pack.script === 'Han') return length > 3 ? 1 : 0;
  return length < 4 ? 0 : length < 7 ? 1 : 2;
}

/** Where the first words of a folded text end, marks of punctuation left out. */
function wordEnds(folded: string): readonly number[] {
  const ends: number[] = [];
  for (let at = 0; at >= 0 && ends.length < 6; ) {
    const next = folded.indexOf(' ', at);
    let end = next < 0 ? folded.length : next;
    while (end > at && !isLetter(folded.charCodeAt(end - 1))) end--;
    ends.push(end);
    at = next < 0 ? -1 : next + 1;
  }
  return ends;
}

function countWords(key: string): number {
  let count = 1;
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) count++;
  return count;
}

/**
 * Letters to add, drop, change or swap with the next to make one of the other; `most + 1` for more than `most`.
 * Looks only so far from the diagonal as the answer can lie.
 */
export function editDistance(a: string, b: string, most: number): number {
  const far = most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => Math.min(index, far));
  for (let i = 1; i <= a.length; i++) {
    const next: number[] = new Array(b.length + 1).fill(far);
    if (i <= most) next[0] = i;
    let least = next[0]!;
    for (let k = Math.max(1, i - most); k <= Math.min(b.length, i + most); k++) {
      const change = a[i - 1] === b[k - 1] ? 0 : 1;
      let cost = Math.min(row[k]! + 1, next[k - 1]! + 1, row[k - 1]! + change, far);
      if (i > 1 && k > 1 && a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1])
        cost = Math.min(cost, before[k - 2]! + 1);
      next[k] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return far;
    before = row;
    row = next;
  }
  return row[b.length]!;
}

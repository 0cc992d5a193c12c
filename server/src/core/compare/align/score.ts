import type { Features, Tokens } from './features.ts';

/**
 * How much speaks for two units being one paragraph: above 0 for, below against. The scale is about that of natural
 * logarithms of odds, measured on adopted resolutions in six languages.
 */
export function scoreOf(a: Features, b: Features): number {
  if (!mayPair(a, b)) return IMPOSSIBLE;
  return (
    placeScore(a, b) +
    labelScore(a, b) +
    openingScore(a, b) +
    sizeScore(a, b) +
    itemsScore(a, b) +
    notesScore(a, b) +
    wordsScore(a, b)
  );
}

export const IMPOSSIBLE = -1000;

const mayPair = (a: Features, b: Features): boolean => a.role === b.role || (isBody(a) && isBody(b));

/** What may be a paragraph in one version and an item in another. */
const isBody = ({ role }: Features): boolean =>
  role === 'preambular' || role === 'operative' || role === 'item';

function placeScore(a: Features, b: Features): number {
  const level = -2 * Math.abs(a.level - b.level);
  const role = a.role === b.role ? 0 : a.role === 'item' || b.role === 'item' ? -1 : -4;
  return level + role + (a.inAnnex === b.inAnnex ? 0 : -4);
}

/** Little, although adopted versions never differ: drafts are numbered wrongly, or anew from some paragraph on. */
function labelScore(a: Features, b: Features): number {
  if (a.role === 'annex' || a.role === 'footnote') return a.units[0]!.path === b.units[0]!.path ? 1.5 : -0.5;
  if (a.value === null || b.value === null) return a.value === b.value ? 0 : -0.5;
  if (a.role === 'item') return a.value === b.value ? 1.5 : -1.5;
  return a.value === b.value ? 0.7 : -0.5;
}

function openingScore(a: Features, b: Features): number {
  if (a.concept === null || b.concept === null) return a.concept === b.concept ? 0 : -0.5;
  const rarity = (a.conceptWeight + b.conceptWeight) / 2;
  return a.concept === b.concept ? 2.4 * rarity + 1.6 * rarity ** 8 : -1.3;
}

/** The same said in two languages is of like length; short ones and notes vary more. */
function sizeScore(a: Features, b: Features): number {
  const off = Math.log((a.size + 2) / (b.size + 2));
  const variance = (a.role === 'footnote' ? 0.2 : 0.025) + 1.5 / (a.size + b.size + 10);
  return Math.max(-4, Math.log(0.7) - Math.log(variance) / 2 - (off * off) / (2 * variance));
}

function itemsScore(a: Features, b: Features): number {
  if (a.items === b.items) return a.items > 0 ? 1.5 : 0;
  return a.items === 0 || b.items === 0 ? -2 : 0;
}

function notesScore(a: Features, b: Features): number {
  if (a.role === 'footnote') {
    if (a.caller === null || b.caller === null) return 0;
    return a.caller === b.caller ? 3 : -1.5;
  }
  if (a.notes.length === 0 || b.notes.length === 0) return a.notes.length === b.notes.length ? 0 : -1.5;
  return a.notes.some((label) => b.notes.includes(label)) ? 2.5 : 0.5;
}

function wordsScore(a: Features, b: Features): number {
  const figures = figuresScore(a.numbers, b.numbers);
  if (a.language !== b.language) return figures + Math.min(5, 1.2 * sharedWeight(a.latin, b.latin));
  const shared = sharedWeight(a.latin, b.latin) + sharedWeight(a.native, b.native);
  const all = a.latin.total + b.latin.total + a.native.total + b.native.total;
  return figures + (all === 0 ? 0 : 12 * ((2 * shared) / all - 0.3));
}

/** Figures that only one has may be a mistake of a version, which is to be found and not to part the two. */
function figuresScore(a: Tokens, b: Tokens): number {
  const shared = sharedWeight(a, b);
  const missed = Math.max(0, (a.total + b.total) / 2 - shared);
  return Math.min(6, 2 * shared) - Math.min(3.5, 4 * missed);
}

function sharedWeight(a: Tokens, b: Tokens): number {
  const { hashes: left, weights } = a;
  const { hashes: right, weights: others } = b;
  let shared = 0;
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const [one, other] = [left[i]!, right[j]!];
    if (one === other) shared += (weights[i++]! + others[j++]!) / 2;
    else if (one < other) i++;
    else j++;
  }
  return shared;
}

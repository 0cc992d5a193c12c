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
  const level = -1.5 * Math.abs(a.level - b.level);
  const role = a.role === b.role ? 0.5 : a.role === 'item' || b.role === 'item' ? -1 : -3;
  return level + role + (a.inAnnex === b.inAnnex ? 0 : -3);
}

function labelScore(a: Features, b: Features): number {
  if (a.role === 'annex' || a.role === 'footnote') return a.units[0]!.path === b.units[0]!.path ? 1 : 0;
  if (a.value === null || b.value === null) return a.value === b.value ? 0 : -0.5;
  if (a.value === b.value) return a.role === 'item' ? 1 : 0.7;
  return a.role === 'item' ? -0.7 : -0.3;
}

function openingScore(a: Features, b: Features): number {
  if (a.concept === null || b.concept === null) return 0;
  return a.concept === b.concept ? 0.5 + a.conceptWeight + b.conceptWeight : -0.7;
}

/** Short ones vary more. */
function sizeScore(a: Features, b: Features): number {
  const off = Math.log((a.size + 2) / (b.size + 2));
  const variance = 0.03 + 1 / (a.size + b.size + 4);
  return Math.max(-3, 0.8 - (off * off) / (2 * variance));
}

function itemsScore(a: Features, b: Features): number {
  if (a.items === b.items) return a.items > 0 ? 1 : 0;
  return a.items === 0 || b.items === 0 ? -1 : 0;
}

function notesScore(a: Features, b: Features): number {
  if (a.role === 'footnote') {
    if (a.caller === null || b.caller === null) return 0;
    return a.caller === b.caller ? 2.5 : -1;
  }
  if (a.notes.length === 0 || b.notes.length === 0) return a.notes.length === b.notes.length ? 0 : -0.4;
  return a.notes.some((label) => b.notes.includes(label)) ? 1.5 : 0.4;
}

function wordsScore(a: Features, b: Features): number {
  const figures = figuresScore(a.numbers, b.numbers);
  if (a.language === b.language) {
    const shared = sharedWeight(a.latin, b.latin) + sharedWeight(a.native, b.native);
    const all = a.latin.total + b.latin.total + a.native.total + b.native.total;
    return figures + (all === 0 ? 0 : 8 * ((2 * shared) / all - 0.3));
  }
  return figures + Math.min(4, 0.6 * sharedWeight(a.latin, b.latin));
}

function figuresScore(a: Tokens, b: Tokens): number {
  if (a.hashes.length === 0 && b.hashes.length === 0) return 0;
  const shared = sharedWeight(a, b);
  const missed = Math.max(0, (a.total + b.total) / 2 - shared);
  return Math.max(-3, Math.min(6, 1.5 * shared - missed));
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

import { partOpening } from '../../facts/forms.ts';
import type { Line } from '../../features/typing/lines.ts';
import type { Conventions } from '../../houses/profile.ts';
import { PIVOT } from '../../languages/codes.ts';
import { packOf } from '../../languages/packs.ts';
import { genderOf } from '../../rules/genders.ts';
import type { Part } from '../../syntax/openings.ts';
import { foldKey } from '../../text/fold.ts';
import type { Span, TextEdit } from '../../text/span.ts';
import type { AlignedOpenings } from './aligned.ts';
import type { Begun } from './begun.ts';
import type { CountedOpening, OpeningCounts } from './counts.ts';
import type { LanguageCounts } from './load.ts';
import { seek, tierOf } from './match.ts';
import { type RankContext, rankOpenings, type UsedOpening } from './rank.ts';
import { type Manner, mannerOf, written } from './write.ts';

/** An opening that a begun paragraph may have. */
export interface OpeningSuggestion {
  readonly label: string;
  readonly part: Part;
  /** What is replaced (UTF-16), by what, and what then stands behind the cursor. */
  readonly span: Span;
  readonly text: string;
  readonly behind: string;
  /** Begins as what stands in `span` does. */
  readonly filter: string;
  /** Other edits that belong to it: numbers, the closing mark of the paragraph before. */
  readonly edits: readonly TextEdit[];
  /** The English opening that was typed, where it was one. */
  readonly english: string | null;
}

export interface OpeningOptions {
  readonly limit: number;
  readonly aligned: AlignedOpenings | null;
  conventionsOf(house: string): Conventions;
}

/** Openings for a begun paragraph, the likeliest first; `null` where what is typed begins none. */
export function suggestOpenings(
  begun: Begun,
  counts: LanguageCounts,
  { limit, aligned, conventionsOf }: OpeningOptions,
): readonly OpeningSuggestion[] | null {
  const conventions = conventionsOf(begun.house);
  const typed = foldKey(begun.typed) + (/\s$/.test(begun.typed) ? ' ' : '');
  const found = begun.parts.flatMap((part, at) => {
    const manner = mannerOf(begun, part, conventions);
    const context = contextOf(begun, part, conventions);
    const own = ranked(counts[part], context, typed).slice(0, at === 0 ? limit : SECOND);
    const foreign =
      aligned === null || own.length > FEW
        ? []
        : fromEnglish(begun, part, typed, counts[part], context, aligned);
    return [...own, ...foreign].map((each) => ({ ...each, part, manner }));
  });
  const shown = found
    .sort((a, b) => a.tier - b.tier)
    .slice(0, limit)
    .map(({ opening, english, part, manner }) => suggestionOf(begun, opening, english, part, manner));
  const there = `${begun.emphasis}${begun.typed.trimEnd()}${begun.behind.emphasis}`;
  const adds = ({ text }: OpeningSuggestion): boolean => text.trimEnd() !== there;
  return shown.length > 1 || shown.some(adds) ? shown : null;
}

/** So many operative openings are offered where the preamble may go on; so few own ones let English be sought. */
const SECOND = 8;
const FEW = 4;

/** What the paragraphs around it open with. */
export function contextOf(begun: Begun, part: Part, { repetition }: Conventions): RankContext {
  const { before, after, language, house } = begun;
  const next = after.find(({ piece }) => piece.role === 'preambular' || piece.role === 'operative');
  return {
    body: house === '' ? null : house,
    gender: house === '' ? null : genderOf(house, language),
    repetition,
    before: before.filter(({ piece }) => piece.role === part).map((line) => usedIn(line, part, begun)),
    after: next === undefined || next.piece.role !== part ? null : usedIn(next, part, begun),
  };
}

function usedIn({ piece, block }: Line, part: Part, { language }: Begun): UsedOpening | null {
  if (piece.opening === null) return null;
  const source = block.text.slice(piece.opening.start, piece.opening.end);
  const text = source.replace(/[*_]+|<[^>]{1,8}>/g, '').replace(/\s+/g, ' ');
  const key = foldKey(text);
  const { form, phrase } = partOpening(key, part, packOf(language));
  return { text, key, form, phrase };
}

/** An opening to offer: in the first tier it begins as is typed. */
interface Offer {
  readonly opening: CountedOpening;
  readonly tier: 0 | 1;
  readonly english: string | null;
}

function ranked(counts: OpeningCounts, context: RankContext, typed: string): readonly Offer[] {
  const isFit = fitting(counts, context);
  const sought = seek(typed, counts.pack, counts.part);
  const tiers = new Map<CountedOpening, 0 | 1>();
  const found = rankOpenings(counts, context, (opening) => {
    const tier = tierOf(opening, sought);
    if (tier === null || !isFit(opening)) return false;
    tiers.set(opening, tier);
    return true;
  });
  const offers = found.map(({ opening }) => ({ opening, tier: tiers.get(opening)!, english: null }));
  const whole = found.find(({ opening }) => opening.key === typed.trim())?.opening.phrase;
  const isWhole = ({ opening }: Offer): boolean => opening.phrase === whole;
  const others = offers.filter((offer) => !isWhole(offer));
  // A phrase that is typed to its end is meant, with whatever adverb; then what begins so.
  return [
    ...offers.filter(isWhole),
    ...[0, 1].flatMap((tier) => others.filter((offer) => offer.tier === tier)),
  ];
}

/** Agrees with the body, and is joined to a paragraph before where there is one. */
function fitting(
  counts: OpeningCounts,
  { gender, before }: RankContext,
): (opening: CountedOpening) => boolean {
  const { joiner } = counts.pack;
  const isLater = before.length > 0;
  return ({ key, gender: own }) => {
    if (own !== null && gender !== null && own !== gender) return false;
    if (joiner === '' || counts.part === 'operative') return true;
    return isLater
      ? key.startsWith(joiner) || counts.idOf(joiner + key) === undefined
      : !key.startsWith(joiner) || counts.idOf(key.slice(joiner.length)) === undefined;
  };
}

/** Least letters of an English opening; so many of its equivalents are offered, of at least this share. */
const LETTERS = 3;
const EQUIVALENTS = 3;
const SHARE = 0.05;

/** What is typed may be English, in a text that is not. */
export function mayBeEnglish({ language, typed }: Begun): boolean {
  return language !== PIVOT && typed.trim().length >= LETTERS;
}

function fromEnglish(
  begun: Begun,
  part: Part,
  typed: string,
  counts: OpeningCounts,
  context: RankContext,
  aligned: AlignedOpenings,
): readonly Offer[] {
  if (!mayBeEnglish(begun)) return [];
  const isFit = fitting(counts, context);
  const seen = new Set<string>();
  return aligned
    .english(part)
    .filter((english) => foldKey(english).startsWith(typed.trim()))
    .slice(0, EQUIVALENTS)
    .flatMap((english) =>
      aligned
        .equivalents(part, english, PIVOT, begun.language)
        .filter(({ share }) => share >= SHARE)
        .flatMap(({ text }) => {
          const id = counts.idOf(foldKey(text));
          const opening = id === undefined ? undefined : joinedAs(counts, counts.openings[id]!, context);
          if (opening === undefined || !isFit(opening) || seen.has(opening.key)) return [];
          seen.add(opening.key);
          return [{ opening, tier: 1 as const, english }];
        })
        .slice(0, EQUIVALENTS),
    );
}

/** The opening with or without what joins it, as its place wants it. */
function joinedAs(counts: OpeningCounts, opening: CountedOpening, { before }: RankContext): CountedOpening {
  const { joiner } = counts.pack;
  if (joiner === '' || counts.part === 'operative') return opening;
  const other = opening.key.startsWith(joiner) ? opening.key.slice(joiner.length) : joiner + opening.key;
  const id = opening.key.startsWith(joiner) === before.length > 0 ? undefined : counts.idOf(other);
  return id === undefined ? opening : counts.openings[id]!;
}

function suggestionOf(
  begun: Begun,
  { text: opening }: CountedOpening,
  english: string | null,
  part: Part,
  manner: Manner,
): OpeningSuggestion {
  const { text, behind, span } = written(begun, opening, manner);
  return {
    label: opening,
    part,
    span,
    text,
    behind,
    filter: begun.typed === '' ? begun.emphasis + opening : `${begun.emphasis}${begun.typed} ${opening}`,
    edits: manner.edits,
    english,
  };
}

import { LANGUAGES, type LanguageCode } from '../../languages/codes.ts';
import { type ExampleTables, exampleOf } from '../../languages/examples/examples.ts';
import { packOf } from '../../languages/packs.ts';
import { lookUp, type Part } from '../../syntax/openings.ts';
import { ladderOf } from '../../terms/force.ts';
import { foldKey } from '../../text/fold.ts';
import { commonKey, gendersOf } from './agreeing.ts';
import type { AlignedOpenings, Equivalent } from './aligned.ts';
import type { OpeningCounts } from './counts.ts';

/** What there is to know of an opening. */
export interface OpeningExplained {
  readonly opening: string;
  readonly language: LanguageCode;
  /** Openings of the ladder that its concept stands on, from weak to strong; none where it stands on none. */
  readonly ladder: readonly { readonly text: string; readonly isOwn: boolean }[];
  /** What usually follows, with its share. */
  readonly followers: readonly Equivalent[];
  /** A sentence that opens so or alike; `null` where there is none. */
  readonly example: string | null;
  /** In the other languages, with shares; languages that have none are left out. */
  readonly others: readonly { readonly language: LanguageCode; readonly openings: readonly Equivalent[] }[];
}

/** So many openings follow; so many equivalents of at least this share are told. */
const FOLLOWERS = 4;
const EQUIVALENTS = 3;
const SHARE = 0.05;

export function explainOpening(
  opening: string,
  part: Part,
  counts: OpeningCounts,
  aligned: AlignedOpenings,
  examples: ExampleTables,
): OpeningExplained {
  const language = counts.pack.code;
  const concept = lookUp(foldKey(opening), counts.pack, part)?.concept ?? null;
  return {
    opening,
    language,
    ladder: concept === null ? [] : ladderIn(opening, concept, part, counts),
    followers: followersOf(opening, counts),
    example: concept === null ? null : exampleOf(examples, part, concept),
    others: LANGUAGES.filter((other) => other !== language).flatMap((other) => {
      const found = aligned.equivalents(part, opening, language, other);
      const openings = asOne(found, other)
        .filter(({ share }) => share >= SHARE)
        .slice(0, EQUIVALENTS);
      return openings.length === 0 ? [] : [{ language: other, openings }];
    }),
  };
}

/** The first form of each concept of the ladder that the language has; the own one as it is written. */
function ladderIn(
  opening: string,
  concept: string,
  part: Part,
  counts: OpeningCounts,
): OpeningExplained['ladder'] {
  const table = counts.pack[part];
  const rungs = (ladderOf(concept, part) ?? []).flatMap((rung) => {
    const here = rung.includes(concept) ? concept : rung.find((each) => table[each] !== undefined);
    const form = here === undefined ? undefined : table[here];
    if (form === undefined) return [];
    const isOwn = here === concept;
    return [{ text: isOwn ? opening : agreeing(form, opening, counts), isOwn }];
  });
  return rungs.length > 1 ? rungs : [];
}

/** The first form that agrees with the same bodies as the opening does. */
function agreeing(forms: string, opening: string, { pack }: OpeningCounts): string {
  const list = forms.split('|');
  const texts = [opening, ...list].map((text) => ({ text, key: foldKey(text) }));
  const [own, ...genders] = gendersOf(texts, pack.code);
  const at = genders.findIndex((gender) => own == null || gender === null || gender === own);
  return list[Math.max(0, at)]!;
}

function followersOf(opening: string, counts: OpeningCounts): readonly Equivalent[] {
  const id = counts.idOf(foldKey(opening));
  const followers = id === undefined ? undefined : counts.data.next.get(id);
  const total = id === undefined ? 0 : (counts.nextTotals.get(id) ?? 0);
  return [...(followers ?? [])]
    .sort(([, a], [, b]) => b - a)
    .slice(0, FOLLOWERS)
    .map(([next, count]) => ({ text: counts.openings[next]!.text, share: count / total }));
}

/** Forms for bodies of either gender, joined or not, as one: the more usual one, with the shares of all. */
function asOne(found: readonly Equivalent[], language: LanguageCode): readonly Equivalent[] {
  const { joiner } = packOf(language);
  const merged = new Map<string, Equivalent>();
  for (const { text, share } of found) {
    const bare = joiner !== '' && text.startsWith(joiner) ? text.slice(joiner.length) : text;
    const key = commonKey(bare, language);
    const before = merged.get(key);
    merged.set(key, { text: before?.text ?? text, share: share + (before?.share ?? 0) });
  }
  return [...merged.values()].sort((a, b) => b.share - a.share);
}

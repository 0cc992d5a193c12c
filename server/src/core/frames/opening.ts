import type { Opening } from '../document/views.ts';
import { gendersOf } from '../drafting/openings/agreeing.ts';
import type { AlignedOpenings } from '../drafting/openings/aligned.ts';
import type { LanguageCode } from '../languages/codes.ts';
import { packOf } from '../languages/packs.ts';
import { genderOf } from '../rules/genders.ts';
import { foldKey } from '../text/fold.ts';

/** What a paragraph of another version is to open with. */
export interface OpeningPlace {
  readonly from: LanguageCode;
  readonly to: LanguageCode;
  /** Key of the adopting body; `null` where it is not known. */
  readonly body: string | null;
  /** Another paragraph of its part stands before it. */
  readonly isLater: boolean;
  readonly aligned: AlignedOpenings | null;
}

/**
 * What versions in the other language open with most often where this one opens so, in agreement with the body; where
 * none was counted, a form of the same concept; `null` where there is neither.
 */
export function openingIn({ text, concept, part }: Opening, place: OpeningPlace): string | null {
  const { from, to, body, isLater, aligned } = place;
  const pack = packOf(to);
  const listed = concept === null ? '' : (pack[part][concept] ?? '');
  const counted = aligned?.equivalents(part, text, from, to).map((each) => each.text) ?? [];
  const forms = [...counted, ...listed.split('|')].filter((form) => form !== '');
  const gender = body === null ? null : genderOf(body, to);
  const genders = gendersOf(
    forms.map((form) => ({ text: form, key: foldKey(form) })),
    to,
  );
  const fit = forms.filter((_, at) => gender === null || (genders[at] ?? gender) === gender);
  if (pack.joiner === '' || part === 'operative') return fit[0] ?? null;
  const [first = null] = fit;
  if (first === null || first.startsWith(pack.joiner) === isLater) return first;
  return isLater ? pack.joiner + first : first.slice(pack.joiner.length);
}

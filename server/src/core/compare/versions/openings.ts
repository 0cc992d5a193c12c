import type { Opening } from '../../document/views.ts';
import { type LanguageCode, PIVOT } from '../../languages/codes.ts';
import { packOf } from '../../languages/packs.ts';
import { inForm } from '../../rules/adverbs.ts';
import { t } from '../../rules/message.ts';
import type { Context } from './context.ts';
import { inLanguages } from './names.ts';

/** Openings that adopted versions do not pair though each is common. */
export function openings(context: Context): void {
  const { rows, versions, openings: aligned, reports } = context;
  if (aligned === null) return;
  rows.forEach(({ role }, row) => {
    if (role !== 'preambular' && role !== 'operative') return;
    const found = context
      .present(row)
      .map((version) => {
        const { opening } = context.cell(row, version)!.units[0]!;
        return { version, opening, language: versions[version]!.resolution.language };
      })
      .filter((each): each is Opened => each.opening?.known === true);
    const foreign = found.map((one) =>
      found.filter((other) => other !== one && areForeign(context, one, other)),
    );
    found.forEach((own, at) => {
      const against = foreign[at]!;
      const odd = oddity(foreign, at);
      if (odd === null) return;
      const other = found.find((each) => each !== own && each.language === PIVOT) ?? against[0]!;
      const { version, opening } = own;
      reports.push({
        code: 'versions/opening',
        version,
        row,
        span: opening.span,
        message: t`Adopted texts do not pair “${opening.text}” with “${other.opening.text}” ${inLanguages(versions, [other.version])}.`,
        isWeak: odd === 'weak',
      });
    });
  });
}

/**
 * Whether a version stands alone: surely where all others but one are foreign to it, weakly where half of them are. Of
 * two the second does.
 */
function oddity(foreign: readonly (readonly Opened[])[], at: number): 'sure' | 'weak' | null {
  const own = foreign[at]!.length;
  const others = foreign.length - 1;
  if (own === 0) return null;
  if (others === 1) return at === 1 ? 'sure' : null;
  if (foreign.some((each, other) => other !== at && each.length > 1)) return null;
  if (own >= Math.max(2, others - 1)) return 'sure';
  return 2 * own >= others ? 'weak' : null;
}

interface Opened {
  readonly version: number;
  readonly opening: Opening;
  readonly language: LanguageCode;
}

/** Counted so often, an opening would have been seen beside the other. */
const COMMON = 100;
/** Two that share an English one in so few of their paragraphs may never have stood side by side. */
const RARE = 0.01;

function areForeign(context: Context, one: Opened, other: Opened): boolean {
  if (one.language === other.language) return false;
  const { concept } = one.opening;
  if (concept !== null && concept === other.opening.concept) return false;
  const pair = context.openings!.pair(
    one.opening.part,
    { text: bare(one), language: one.language },
    { text: bare(other), language: other.language },
  );
  if (pair.one < COMMON || pair.other < COMMON) return false;
  const isDirect = one.language === PIVOT || other.language === PIVOT;
  return isDirect
    ? pair.together === 0 && pair.unseen < RARE
    : pair.together < RARE * Math.min(pair.one, pair.other);
}

const bare = ({ opening, language }: Opened): string =>
  inForm(opening.text, 'bare', opening.part, packOf(language));

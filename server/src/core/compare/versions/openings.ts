import type { Opening } from '../../document/views.ts';
import type { LanguageCode } from '../../languages/codes.ts';
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
    const odd = found.map((one) => found.filter((other) => other !== one && areForeign(context, one, other)));
    found.forEach(({ version, opening }, at) => {
      const against = odd[at]!;
      const isLast = found.length === 2 && at === 0;
      if (against.length === 0 || against.length < found.length - 1 || isLast) return;
      const other = against[0]!;
      reports.push({
        code: 'versions/opening',
        version,
        row,
        span: opening.span,
        message: t`Adopted texts do not pair “${opening.text}” with “${other.opening.text}” ${inLanguages(versions, [other.version])}.`,
      });
    });
  });
}

interface Opened {
  readonly version: number;
  readonly opening: Opening;
  readonly language: LanguageCode;
}

/** Counted so often, an opening would have been seen beside the other. */
const COMMON = 100;

function areForeign(context: Context, one: Opened, other: Opened): boolean {
  if (one.language === other.language) return false;
  const { concept } = one.opening;
  if (concept !== null && concept === other.opening.concept) return false;
  const pair = context.openings!.pair(
    one.opening.part,
    { text: bare(one), language: one.language },
    { text: bare(other), language: other.language },
  );
  return pair.together === 0 && pair.one >= COMMON && pair.other >= COMMON;
}

const bare = ({ opening, language }: Opened): string =>
  inForm(opening.text, 'bare', opening.part, packOf(language));

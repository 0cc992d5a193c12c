import type { Opening } from '../../document/views.ts';
import type { AlignedOpenings, Forms } from '../../drafting/openings/aligned.ts';
import { type LanguageCode, PIVOT } from '../../languages/codes.ts';
import type { LanguagePack } from '../../languages/pack.ts';
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
      found.filter((other) => other !== one && areForeign(context, one, other, found.length === 2)),
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
/** Where the data may leave out renderings that are as usual as this, that it lacks one says nothing. */
const LEFT_OUT = 0.02;

/** `alone`: no third version bears witness, so that phrases may stand for those that mean the same. */
function areForeign(context: Context, one: Opened, other: Opened, alone: boolean): boolean {
  if (one.language === other.language) return false;
  const { concept } = one.opening;
  if (concept !== null && concept === other.opening.concept) return false;
  const { part } = one.opening;
  const pair = context.openings!.pair(
    part,
    formsOf(one, context.openings!, alone),
    formsOf(other, context.openings!, alone),
  );
  if (pair.one < COMMON || pair.other < COMMON) return false;
  const isDirect = one.language === PIVOT || other.language === PIVOT;
  return isDirect
    ? pair.together === 0 && pair.unseen < LEFT_OUT
    : pair.together < RARE * Math.min(pair.one, pair.other);
}

/** The phrase without adverbs; `alone`, with those that mean the same where it is never counted itself. */
function formsOf({ opening, language }: Opened, aligned: AlignedOpenings, alone: boolean): Forms {
  const { part, concept, text } = opening;
  const pack = packOf(language);
  const own = { texts: [inForm(text, 'bare', part, pack)], language };
  const isUnseen = alone && aligned.pair(part, own, own).one === 0;
  const alike = isUnseen && concept !== null ? (pack[part][concept]?.split('|') ?? []) : [];
  return { texts: [...own.texts, ...alike.map((form) => joinedAs(text, form, pack))], language };
}

/** A form with the particle that joins it to the paragraph before, if the phrase has it. */
const joinedAs = (text: string, form: string, { joiner }: LanguagePack): string =>
  joiner !== '' && text.startsWith(joiner) && !form.startsWith(joiner) ? joiner + form : form;

import type { Unit, Version } from '../compare/model.ts';
import { unitsOf } from '../compare/units.ts';
import { addedIn, firstLabel, labelLike, withAdded } from '../document/labels.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { packOf } from '../languages/packs.ts';
import { marksOf, numbered } from '../new-texts/clauses.ts';
import { annexHeading } from '../new-texts/insert-annex.ts';
import { enactingName } from '../new-texts/new-text.ts';
import { framed } from './insert.ts';
import type { Custom } from './manner.ts';
import { type FrameTarget, framedParagraph } from './paragraph.ts';
import { framedWords, PLACE } from './words.ts';

/**
 * A new version of a resolution in another language: symbol or number, title, enacting line, and every paragraph, annex
 * and note as a frame. `title` is the official one, `null` for a place.
 */
export function newVersion(source: Version, target: FrameTarget, title: string | null): string {
  const { resolution } = source;
  const { number, symbol, body, annexes } = resolution;
  const pack = packOf(target.language);
  const units = unitsOf(source);
  const paragraphs = units.filter(({ role }) => role === 'preambular' || role === 'operative');
  const ordinals = annexes.map((_, at) => (annexes.length === 1 ? null : at + 1));
  const heads = units.filter(({ role }) => role === 'annex');
  return [
    ...(number !== null || symbol === null ? [] : [symbol]),
    `# ${number === null ? '' : `${number}. `}${title ?? PLACE}`,
    `${body === null ? PLACE : enactingName(body, target.language)}${pack.marks.comma}`,
    ...paragraphs.map((unit, at) =>
      framed(source, unit, target, customary(target), paragraphs[at - 1]?.role === unit.role),
    ),
    ...heads.flatMap((head, at) => [
      `## ${annexHeading(ordinals[at] ?? null, pack)}`,
      `### ${PLACE}`,
      ...units
        .filter(({ parent }) => parent === head.index)
        .map((item, index) => annexItem(source, item, item.label?.value ?? index + 1, target)),
    ]),
    ...units
      .filter(({ role }) => role === 'footnote')
      .map((note) => `[^${note.path}]: ${framedWords(source, note, target.language)}${pack.marks.stop}`),
  ]
    .join(target.lineBreak.repeat(2))
    .concat(target.lineBreak);
}

/** Openings in italics, numbers as the language has them. */
function customary({ language }: FrameTarget): Custom {
  return {
    emphasised: (opening) => `*${opening}*`,
    labelled: (value) => `${numbered(packOf(language), value)} `,
  };
}

function annexItem(source: Version, item: Unit, value: number, target: FrameTarget): string {
  const pack = packOf(target.language);
  const isNumber = item.label?.style === 'number';
  const label = isNumber
    ? withAdded(numbered(pack, value), addedIn(item.label!.text), target.language)
    : lettered(value, pack);
  const framedItem = framedParagraph(source, item, target, {
    emphasised: (opening) => opening,
    isLater: true,
    mark: isNumber ? pack.marks.stop : marksOf(pack).semicolon,
  });
  return `${label} ${framedItem}`;
}

function lettered(value: number, pack: LanguagePack): string {
  const model = firstLabel(pack, 1)!;
  return labelLike(model, value) ?? model.text;
}

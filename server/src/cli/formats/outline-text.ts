import type { OutlineResolution } from '../../core/index.ts';
import { type Colours, coloursOf } from '../colours.ts';
import type { FileOutline } from '../outline.ts';
import type { Shell } from '../shell.ts';

type Paragraph = OutlineResolution['preambular'][number] | OutlineResolution['operative'][number];
type Item = Paragraph['items'][number];

/** A paragraph is shown by so many characters of its beginning. */
const SHOWN = 90;

/** A tree for people: a line a paragraph, item and annex. */
export function outlineText(shell: Shell, files: readonly FileOutline[]): string {
  const colours = coloursOf(shell);
  return files.map((file) => `${fileLines(file, colours).join('\n')}\n`).join('\n');
}

function fileLines({ file, resolutions, silence }: FileOutline, colours: Colours): string[] {
  const body = resolutions.flatMap((resolution) => resolutionLines(resolution, colours));
  return [colours.bold(file), ...indented(silence === null ? body : [silence])];
}

function resolutionLines(resolution: OutlineResolution, colours: Colours): string[] {
  const { kind, language, title, preambular, operative, annexes, footnotes, closing } = resolution;
  const name = [resolution.body, kind, resolution.number ?? resolution.symbol].filter(
    (part) => part !== null,
  );
  const paragraph = (part: Paragraph) => [
    shownWith('label' in part ? part.label : null, part.text, part.opening, colours),
    ...indented(itemLines(part.items, colours)),
  ];
  const parts = [
    ...section('Preamble', preambular.length, preambular.flatMap(paragraph), colours),
    ...section('Operative part', operative.length, operative.flatMap(paragraph), colours),
    ...annexes.flatMap(({ label, title, items }) => [
      colours.blue([label, title].filter((part) => part !== null).join(': ')),
      ...indented(itemLines(items, colours)),
    ]),
    ...(footnotes.length > 0
      ? [colours.blue(`Footnotes: ${footnotes.map(({ label }) => label).join(', ')}`)]
      : []),
    ...(closing ? [colours.blue(closingLine(closing))] : []),
    ...resolution.draftResolutions.flatMap((draft) => resolutionLines(draft, colours)),
  ];
  return [
    `${colours.green(name.join(' '))} (${language})${title === null ? '' : `: ${title}`}`,
    ...indented(parts),
  ];
}

function section(name: string, count: number, lines: string[], colours: Colours): string[] {
  return [colours.blue(`${name}: ${count} paragraph${count === 1 ? '' : 's'}`), ...indented(lines)];
}

function itemLines(items: readonly Item[], colours: Colours): string[] {
  return items.flatMap((item) => [
    shownWith(item.label, item.text, '', colours),
    ...indented(itemLines(item.items, colours)),
  ]);
}

/** The beginning of a paragraph after its label, the opening phrase set off. */
function shownWith(label: string | null, text: string, opening: string, colours: Colours): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  const clipped =
    folded.length > SHOWN ? `${folded.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, '')}…` : folded;
  const shown =
    opening !== '' && clipped.startsWith(opening)
      ? colours.bold(opening) + clipped.slice(opening.length)
      : clipped;
  return label === null ? shown : `${label} ${shown}`;
}

function closingLine({ meeting, date }: NonNullable<OutlineResolution['closing']>): string {
  return `Adopted: ${[meeting && `meeting ${meeting}`, date].filter(Boolean).join(', ') || 'undated'}`;
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

import type { Document } from '../document/document.ts';
import type { Placed } from '../document/parts.ts';
import { houseOf } from '../houses/houses.ts';
import type { Settings } from '../rules/settings.ts';
import { isOff } from './levels.ts';
import type { Places } from './places.ts';
import type { Step } from './steps.ts';

/** So many openings must have a mark, and such a share of those that have any, before another one is odd. */
const ENOUGH = 3;
const SHARE = 0.7;

/** Emphasis goes on no longer behind the opening, UTF-16. */
const REACH = 400;

/** Steps that write the emphasis of openings with the mark that most of their part have, or of the whole resolution. */
export function emphasisIn(document: Document, places: Places, settings: Settings): readonly Step[] {
  return places.ofResolutions(document).flatMap((own) => {
    const openings = own.filter((placed) => markOf(placed) !== null);
    const whole = usualMark(openings);
    return (['preambular', 'operative'] as const).flatMap((role) => {
      const part = openings.filter(({ piece }) => piece.role === role);
      const usual = usualMark(part) ?? whole;
      if (usual === null) return [];
      return part.flatMap((placed) =>
        markOf(placed) === usual || isFree(placed, settings) ? [] : rewritten(placed, usual),
      );
    });
  });
}

function markOf({ piece }: Placed): string | null {
  return piece.opening?.emphasis ?? null;
}

function usualMark(openings: readonly Placed[]): string | null {
  const counts = new Map<string, number>();
  for (const placed of openings) counts.set(markOf(placed)!, (counts.get(markOf(placed)!) ?? 0) + 1);
  for (const [mark, count] of counts) if (count >= ENOUGH && count >= SHARE * openings.length) return mark;
  return null;
}

/** The house, or its owner, does not mind. */
function isFree({ piece }: Placed, settings: Settings): boolean {
  const { emphasis } = houseOf(piece.house, settings).conventions;
  return emphasis === 'any' || isOff('opening/emphasis', piece.house, settings);
}

/** Both marks of an opening written as `mark`; nothing where the second is not on its line. */
function rewritten({ piece, block, base }: Placed, mark: string): readonly Step[] {
  const { start, end, emphasis } = piece.opening!;
  const from = start - emphasis!.length;
  if (block.text.slice(from, start) !== emphasis) return [];
  const close = closing(emphasis!);
  const rest = block.text.slice(end, Math.min(piece.end, end + REACH));
  const found = rest.indexOf(close);
  if (found < 0 || rest.slice(0, found).includes('\n')) return [];
  const at = end + found;
  return [
    [
      { span: { start: base + from, end: base + start }, text: mark },
      { span: { start: base + at, end: base + at + close.length }, text: closing(mark) },
    ],
  ];
}

/** "*" closes with itself, "<u>" with "</u>". */
function closing(mark: string): string {
  return mark.startsWith('<') ? mark.replace('<', '</') : mark;
}

import { symbolOf } from '../bodies/symbols.ts';
import { packOf } from '../languages/packs.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import type { Part, PlacedPart } from './parts.ts';
import type { PartSequence } from './sequence.ts';
import { type Structure, structureOf } from './structure.ts';

/** A resolution where it stands: UTF-16 units and lines to add to the places of its structure. */
export interface PlacedStructure {
  readonly structure: Structure;
  readonly base: number;
  readonly line: number;
  /** As the whole file tells. */
  readonly number: string | null;
  readonly symbol: string | null;
}

/** The resolutions of a file, outermost ones, in order. */
export function structuresOf(sequence: PartSequence): readonly PlacedStructure[] {
  const placed = boundsOf(sequence.parts).map((bounds) => {
    const structure = structureIn(sequence, bounds);
    const { number, symbol } = structure;
    const { base, line } = sequence.originOf(bounds.first);
    return { structure, base, line, number, symbol };
  });
  return settleNumbers(placed);
}

/** What was made of the parts that begin with a certain one. */
interface Kept {
  readonly parts: readonly PlacedPart[];
  readonly head: number;
  readonly start: number;
  readonly structure: Structure;
}

/** The last structure that begins with this part: it holds while its parts stand to one another as they did. */
const kept = new WeakMap<Part, Kept>();

function structureIn(sequence: PartSequence, bounds: Bounds): Structure {
  const { first, end } = bounds;
  const head = bounds.head - first;
  const start = bounds.start - first;
  if (!sequence.lasts) return structureOf(sequence.slice(first, end), head, start, end - first, 0);
  const lead = sequence.parts[first]!.part;
  const last = kept.get(lead);
  if (
    last !== undefined &&
    last.head === head &&
    last.start === start &&
    last.parts.length === end - first &&
    sequence.has(last.parts, first)
  )
    return last.structure;
  const parts = sequence.slice(first, end);
  const structure = structureOf(parts, head, start, end - first, 0);
  kept.set(lead, { parts, head, start, structure });
  return structure;
}

/**
 * Arabic copies store the two sides of a number in either order. A number of the same body elsewhere in the
 * file that is the same but for the order settles which it is.
 */
function settleNumbers(placed: readonly PlacedStructure[]): readonly PlacedStructure[] {
  if (!placed.some(turns) || placed.every(turns)) return placed;
  const nameOf = ({ structure }: PlacedStructure, number: string): string => `${structure.body} ${number}`;
  const known = new Set(placed.filter((each) => !turns(each)).map((each) => nameOf(each, `${each.number}`)));
  return placed.map((each) => {
    const { number, structure } = each;
    if (!turns(each) || number === null || known.has(nameOf(each, number))) return each;
    const turned = number.split('/').reverse().join('/');
    if (!known.has(nameOf(each, turned))) return each;
    return {
      ...each,
      number: turned,
      symbol: structure.body === null ? null : symbolOf(structure.body, turned),
    };
  });
}

/** The language is written from right to left, so that copies turn its numbers. */
function turns({ structure }: PlacedStructure): boolean {
  return packOf(structure.language).direction === 'rtl';
}

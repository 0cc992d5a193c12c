import { asciiDigits } from '../../text/numerals.ts';
import type { Change, ComparedRow, Comparison, Rewording, Unit, Version } from '../model.ts';
import { unitsOf } from '../units.ts';
import { featuresOf } from './features.ts';
import { groupUnits } from './joining.ts';
import { pairUnits } from './pairing.ts';
import { rewordingsOf, type Side } from './rewordings.ts';
import { type Family, inOrder, movedAmong, rowOf } from './rows.ts';
import { type NoteKey, ownText, tokensOf } from './tokens.ts';

/**
 * Two texts in one language, paragraph by paragraph: rows in the order of the new text, what was removed behind what
 * it stood behind, each with what became of it. A paragraph that both moved and was reworded is `moved`, and has its
 * rewordings; so have those that were split or merged. What goes only by its number is `renumbered`. White space and
 * marks of emphasis do not count, nor does the number of a footnote. The result for the two the other way round is its
 * mirror image.
 */
export function compareDrafts(old: Version, next: Version): Comparison {
  return { kind: 'drafts', versions: [old, next], rows: rowsOf(old, next), problems: [] };
}

function rowsOf(old: Version, next: Version): readonly ComparedRow[] {
  // One way round for both ways of asking: ties are settled alike.
  const isTurned = wordsOf(old) > wordsOf(next);
  const matched = isTurned ? new Matching(next, old) : new Matching(old, next);
  const families = isTurned ? matched.families.map(turned) : matched.families;
  const back = new Map(families.map((family, at) => [family, matched.families[at]!]));
  const moved = movedAmong(matched.families);
  const movedHere = new Set(families.filter((family) => moved.has(back.get(family)!)));
  return inOrder(families, movedHere, unitsOf(next)).map((family) => {
    const found = matched.rewordings(back.get(family)!);
    const rewordings = isTurned ? found.map((each) => ({ old: each.new, new: each.old })) : found;
    const isMoved = movedHere.has(family);
    const change = changeOf(family, isMoved, rewordings.length > 0);
    return {
      ...rowOf(family),
      ...(isMoved ? { isMoved } : {}),
      change,
      ...(rewordings.length > 0 ? { rewordings } : {}),
    };
  });
}

const turned = ({ old, new: next }: Family): Family => ({ old: next, new: old });

const wordsOf = (version: Version): string =>
  unitsOf(version)
    .map(({ words }) => words)
    .join('\n');

/** Which units of two texts belong together, and in which words they differ. */
class Matching {
  readonly families: readonly Family[];
  private readonly old: Version;
  private readonly next: Version;
  private readonly oldNotes: NoteKey;
  private readonly newNotes: NoteKey;
  /** The words of units other than titles, as they are compared. */
  private readonly keys = new Map<Unit, string>();

  constructor(old: Version, next: Version) {
    this.old = old;
    this.next = next;
    const [oldUnits, newUnits] = [unitsOf(old), unitsOf(next)];
    const notes = this.match(oldUnits.filter(isNote), newUnits.filter(isNote), labelKey, labelKey);
    const numbers = notes.flatMap(({ old, new: next }, at) => [
      ...old.map(({ path }) => ({ side: 'old', path, at })),
      ...next.map(({ path }) => ({ side: 'new', path, at })),
    ]);
    const keyFor = (side: string): NoteKey => {
      const own = new Map(numbers.filter((each) => each.side === side).map(({ path, at }) => [path, at]));
      return (label) => (own.has(label) ? `\u0001${own.get(label)}` : labelKey(label));
    };
    this.oldNotes = keyFor('old');
    this.newNotes = keyFor('new');
    const titles = { old: oldUnits.filter(isTitle), new: newUnits.filter(isTitle) };
    this.families = [
      ...(titles.old.length + titles.new.length > 0 ? [titles] : []),
      ...this.match(oldUnits.filter(isText), newUnits.filter(isText), this.oldNotes, this.newNotes),
      ...notes,
    ];
  }

  rewordings({ old, new: next }: Family): readonly Rewording[] {
    if (old.length === 0 || next.length === 0) return [];
    if (this.isSame(old, next)) return [];
    return rewordingsOf(sideOf(this.old, old, this.oldNotes), sideOf(this.next, next, this.newNotes));
  }

  private isSame([old, ...moreOld]: readonly Unit[], [next, ...moreNew]: readonly Unit[]): boolean {
    const key = this.keys.get(old!);
    return key !== undefined && key === this.keys.get(next!) && moreOld.length + moreNew.length === 0;
  }

  private match(
    oldUnits: readonly Unit[],
    newUnits: readonly Unit[],
    oldNotes: NoteKey,
    newNotes: NoteKey,
  ): readonly Family[] {
    const old = oldUnits.map((unit) => featuresOf(unit, tokensOf(this.old.document, [unit], oldNotes)));
    const next = newUnits.map((unit) => featuresOf(unit, tokensOf(this.next.document, [unit], newNotes)));
    for (const { unit, key } of [...old, ...next]) this.keys.set(unit, key);
    return groupUnits(old, next, pairUnits(old, next)).map((group) => ({
      old: group.old.map((at) => oldUnits[at]!),
      new: group.new.map((at) => newUnits[at]!),
    }));
  }
}

const isNote = ({ role }: Unit): boolean => role === 'footnote';
const isTitle = ({ role }: Unit): boolean => role === 'title';
const isText = (unit: Unit): boolean => !isNote(unit) && !isTitle(unit);
/** Of a mark that calls no note. */
const labelKey: NoteKey = (label) => `\u0001[${label}]`;

function sideOf({ document }: Version, units: readonly Unit[], notes: NoteKey): Side {
  const last = units.at(-1)!;
  return {
    tokens: tokensOf(document, units, notes),
    end: ownText(last, document).at(-1)?.end ?? last.span.end,
  };
}

function changeOf({ old, new: next }: Family, isMoved: boolean, isReworded: boolean): Change {
  if (old.length === 0) return 'added';
  if (next.length === 0) return 'removed';
  if (old.length < next.length) return 'split';
  if (old.length > next.length) return 'merged';
  if (isMoved) return 'moved';
  if (isReworded) return 'reworded';
  return ownLabel(old[0]!) === ownLabel(next[0]!) ? 'same' : 'renumbered';
}

/** Without the brackets and dots around it, and whatever the script of its figures. */
function ownLabel({ label, path }: Unit): string {
  return label === null ? path : asciiDigits(label.text).replace(/[^\p{L}\p{N}]/gu, '');
}

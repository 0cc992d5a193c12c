import { type Message, t } from '../../rules/message.ts';
import type { Span } from '../../text/span.ts';
import type { RowRole, Unit } from '../model.ts';
import { unitsOf } from '../units.ts';
import { type Context, headOf } from './context.ts';
import { inLanguages } from './names.ts';
import { sidesOf } from './sides.ts';

type What = 'paragraph' | 'item' | 'annex' | 'footnote';

/** A title is no paragraph: some versions leave it to the head. */
const WHAT: { readonly [role in RowRole]: What | null } = {
  title: null,
  preambular: 'paragraph',
  operative: 'paragraph',
  item: 'item',
  annex: 'annex',
  footnote: 'footnote',
};

/** So many words tell which paragraph is meant. */
const WORDS = 60;

const NOTE_LABEL = /^(?:\[\^[^\]]{1,20}\]:?|[^\p{L}\p{N}]{0,5}[\p{N}*]{1,4}[.)]?)\s{0,3}/u;

/** Paragraphs, items, annexes and notes that some versions lack. What belongs to a missing one is not said again. */
export function missing(context: Context): void {
  const { rows, versions, reports } = context;
  /** Versions without any item of a paragraph, by its row: what may be written as running text is said once. */
  const said = new Set<string>();
  rows.forEach(({ role, cells }, row) => {
    const what = WHAT[role];
    const having = context.present(row);
    if (what === null || having.length === versions.length) return;
    const parent = context.parentRow(row);
    const lacking = [...cells.keys()].filter(
      (version) => cells[version] === null && (parent < 0 || context.cell(parent, version) !== null),
    );
    if (lacking.length === 0) return;
    const code = `versions/missing-${what}`;
    const { blamed } = sidesOf(having, lacking);
    if (blamed === 'with')
      for (const version of having) {
        const span = headOf(cells[version]!.units[0]!);
        reports.push({
          code,
          version,
          span,
          row,
          message: missingElsewhere(what, inLanguages(versions, lacking)),
        });
      }
    else
      for (const version of lacking) {
        if (what === 'item' && hasNoItems(context, parent, version)) {
          const name = `${parent} ${version}`;
          if (said.has(name)) continue;
          said.add(name);
        }
        const unit = cells[having[0]!]!.units[0]!;
        const message = missingHere(what, inLanguages(versions, having), beginningOf(unit));
        reports.push({ code, version, span: dueOf(context, row, version, having), row, message });
      }
  });
}

function hasNoItems(context: Context, parent: number, version: number): boolean {
  const own = context.cell(parent, version)?.units ?? [];
  return !unitsOf(context.versions[version]!).some(
    (unit) => unit.role === 'item' && own.some(({ index }) => index === unit.parent),
  );
}

function missingHere(what: What, where: Message, words: string): Message {
  switch (what) {
    case 'paragraph':
      return t`Here a paragraph is missing that stands ${where}: “${words}”.`;
    case 'item':
      return t`Here an item is missing that stands ${where}: “${words}”.`;
    case 'annex':
      return t`Here an annex is missing that stands ${where}: “${words}”.`;
    case 'footnote':
      return t`Here a footnote is missing that stands ${where}: “${words}”.`;
  }
}

function missingElsewhere(what: What, where: Message): Message {
  switch (what) {
    case 'paragraph':
      return t`This paragraph is missing ${where}.`;
    case 'item':
      return t`This item is missing ${where}.`;
    case 'annex':
      return t`This annex is missing ${where}.`;
    case 'footnote':
      return t`This footnote is missing ${where}.`;
  }
}

/** A note is due where another version calls it. */
function dueOf(context: Context, row: number, version: number, having: readonly number[]): Span {
  if (context.rows[row]!.role !== 'footnote') return context.due(row, version);
  for (const other of having) {
    const caller = callerRow(context, row, other);
    const cell = caller < 0 ? null : context.cell(caller, version);
    if (cell !== null) return headOf(cell.units[0]!);
  }
  return context.due(row, version);
}

/** Row of what calls the note that a version has in a row; -1 where nothing does. */
export function callerRow(context: Context, row: number, version: number): number {
  const label = context.cell(row, version)?.units[0]?.path;
  for (let at = 0; at < context.rows.length; at++)
    for (const { notes } of context.cell(at, version)?.units ?? [])
      if (notes.some((call) => call.label === label)) return at;
  return -1;
}

function beginningOf({ role, words: written }: Unit): string {
  const words = role === 'footnote' ? written.replace(NOTE_LABEL, '') : written;
  if (words.length <= WORDS) return words;
  const end = words.lastIndexOf(' ', WORDS);
  return `${words.slice(0, end > WORDS / 2 ? end : WORDS)} …`;
}

import { type Document, type DocumentSymbol, type Message, symbolsOf, t } from '../../core/index.ts';
import type { DraftTreeRow } from '../requests.ts';
import { say, type World } from '../world.ts';

/** A symbol that the tree has a row for: all but closing lines. */
interface Shown extends DocumentSymbol {
  readonly role: Exclude<DocumentSymbol['role'], 'closing'>;
}

/** The rows of a text's tree. */
export function treeOf(world: World, document: Document): readonly DraftTreeRow[] {
  return symbolsOf(document)
    .filter(isShown)
    .map((symbol) => rowOf(world, symbol));
}

function isShown(symbol: DocumentSymbol): symbol is Shown {
  return symbol.role !== 'closing';
}

function rowOf(world: World, { role, name, detail, range, selection, children }: Shown): DraftTreeRow {
  const shown = children.filter(isShown);
  const isAnnex = (child: Shown): boolean => role === 'resolution' && child.role === 'annex';
  const rows = shown.filter((child) => !isAnnex(child)).map((child) => rowOf(world, child));
  const annexes = shown.filter(isAnnex).map((child) => rowOf(world, child));
  return {
    kind: role,
    name: SECTIONS[role] === undefined ? name : say(world, SECTIONS[role]),
    detail,
    range,
    selection,
    rows: [...rows, ...together(world, annexes)],
  };
}

/** Annexes under one name. */
function together(world: World, annexes: readonly DraftTreeRow[]): readonly DraftTreeRow[] {
  const [first] = annexes;
  const last = annexes.at(-1);
  if (first === undefined || last === undefined) return [];
  const range = { start: first.range.start, end: last.range.end };
  const name = say(world, t`Annexes`);
  return [{ kind: 'annexes', name, detail: '', range, selection: first.selection, rows: annexes }];
}

const SECTIONS: { readonly [role in DocumentSymbol['role']]?: Message } = {
  preamble: t`Preamble`,
  'operative-part': t`Operative part`,
};

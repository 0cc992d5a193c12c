import { type Document, type DocumentSymbol, type Message, symbolsOf, t } from '../../core/index.ts';
import type { DraftTreeRow } from '../requests.ts';
import { say, type World } from '../world.ts';

/** The rows of a text's tree; closing lines are left out. */
export function treeOf(world: World, document: Document): readonly DraftTreeRow[] {
  return symbolsOf(document).map((symbol) => rowOf(world, symbol));
}

function rowOf(world: World, symbol: DocumentSymbol): DraftTreeRow {
  const { role, name, detail, range, selection, children } = symbol;
  const kept = children.filter((child) => child.role !== 'closing');
  const annexes = role === 'resolution' ? kept.filter((child) => child.role === 'annex') : [];
  const [first] = annexes;
  const last = annexes.at(-1);
  const rows = kept.filter((child) => !annexes.includes(child)).map((child) => rowOf(world, child));
  const own = role === 'closing' ? 'item' : role;
  return {
    kind: own,
    name: SECTIONS[role] === undefined ? name : say(world, SECTIONS[role]),
    detail,
    range,
    selection,
    rows:
      first === undefined || last === undefined
        ? rows
        : [
            ...rows,
            {
              kind: 'annexes',
              name: say(world, t`Annexes`),
              detail: '',
              range: { start: first.range.start, end: last.range.end },
              selection: first.selection,
              rows: annexes.map((annex) => rowOf(world, annex)),
            },
          ],
  };
}

const SECTIONS: { readonly [role in DocumentSymbol['role']]?: Message } = {
  preamble: t`Preamble`,
  'operative-part': t`Operative part`,
};

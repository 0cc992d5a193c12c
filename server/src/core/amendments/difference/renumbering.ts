import type { Draft, Node } from '../draft.ts';
import type { Act } from '../model.ts';
import type { Difference, Relabelling } from './difference.ts';

/** With more lists than this whose items get other letters, each letter is said. */
const MOST_LISTS = 24;

/**
 * The clauses that give the paragraphs that stay their numbers: "renumber the remaining paragraphs accordingly" where
 * that says it, else one by one. `fits` tells whether acts make the text that is wanted.
 */
export function renumberings(
  { acts, relabellings }: Difference,
  draft: Draft,
  fits: (acts: readonly Act[]) => boolean,
): readonly Act[] {
  const lists = new Map<Node | null, Relabelling[]>();
  for (const each of relabellings) {
    const list = listOf(each.node);
    lists.set(list, [...(lists.get(list) ?? []), each]);
  }
  const said = new Map([...lists].map(([list, own]) => [list, oneByOne(own, draft)]));
  const all = (): readonly Act[] => [...said.values()].flat();
  // Where the numbers one by one do not do either, nothing is gained by trying.
  if (lists.size > MOST_LISTS || !fits([...acts, ...all()])) return all();
  for (const [list, own] of said) {
    if (list === null ? false : !canRest(list)) continue;
    said.set(list, [{ kind: 'renumber-rest', place: list?.place ?? null }]);
    if (!fits([...acts, ...all()])) said.set(list, own);
  }
  return all();
}

/** Operative paragraphs of the first resolution are one list; else that of the node that it stands in. */
function listOf(node: Node): Node | null {
  return node.role === 'operative' && node.resolution === 0 ? null : (node.parent ?? node);
}

const canRest = (list: Node): boolean => list.children.length > 0;

function oneByOne(relabellings: readonly Relabelling[], draft: Draft): readonly Act[] {
  const inOrder = [...relabellings].sort(
    (a, b) => a.node.pieces[0]!.span.start - b.node.pieces[0]!.span.start,
  );
  const acts: { kind: 'renumber'; places: Node['place'][]; labels: string[] }[] = [];
  let before: Relabelling | null = null;
  for (const each of inOrder) {
    const run = acts.at(-1);
    if (run !== undefined && before !== null && follows(before, each, draft)) {
      run.places.push(each.node.place);
      run.labels.push(each.label);
    } else acts.push({ kind: 'renumber', places: [each.node.place], labels: [each.label] });
    before = each;
  }
  return acts;
}

/** Both numbers are one more than those before: "paragraphs 6 to 8 as paragraphs 5 to 7". */
function follows(before: Relabelling, each: Relabelling, draft: Draft): boolean {
  const numbers = [before, each].map(({ node, label }) => [node.place.label ?? '', label]);
  const isPlain = numbers.flat().every((label) => /^\d{1,4}$/.test(label));
  const [one, two] = numbers.map((pair) => pair.map(Number)) as [number[], number[]];
  const isOperative =
    each.node.role === 'operative' && each.node.resolution === 0 && draft.top.includes(each.node);
  return isPlain && isOperative && two[0] === one[0]! + 1 && two[1] === one[1]! + 1;
}

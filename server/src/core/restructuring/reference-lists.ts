import type { Document } from '../document/document.ts';
import { figureLike, numberIn } from '../edits/internal-references.ts';
import { packOf } from '../languages/packs.ts';
import { RESTRUCTURING } from '../languages/restructuring.ts';
import type { TextEdit } from '../text/span.ts';
import type { Path } from './paths.ts';
import { isBetween, type Reference } from './reference.ts';

/** A paragraph as a list names it, and the last one where a range is meant. */
interface Named {
  readonly first: Reference;
  readonly last: Reference;
  readonly all: readonly Reference[];
}

/**
 * A list of whole paragraphs ("paragraphs 2 to 5 and 7") with the numbers that they have now, in order: in the same
 * form where the ranges still hold, else as what the numbers make. `null` for other lists, and for those that name
 * what is gone.
 */
export function listRewritten(document: Document, list: readonly Reference[]): readonly TextEdit[] | null {
  const named = namedIn(document, list);
  const ends = named.flatMap(({ first, last }) => [first, last]);
  const isWhole = list.every(
    ({ before, after, isExact }) =>
      isExact && before.labels.length === 1 && (after === null || after.labels.length === 1),
  );
  if (list.length < 2 || !isWhole || ends.some(({ after }) => after === null)) return null;
  if (!isAscending(list.map(({ before }) => before))) return null;
  const paths = distinct(list.flatMap(({ after }) => after ?? []));
  const edits = inSameForm(document, named, paths) ?? anew(document, named, paths);
  return edits === null || paths.length > 1 ? edits : [...nounOfOne(document, list[0]!), ...edits];
}

/** The members of a list as it writes them. */
function namedIn(document: Document, list: readonly Reference[]): readonly Named[] {
  const named: { first: Reference; last: Reference; all: Reference[] }[] = [];
  for (const each of list) {
    const open = named[named.length - 1];
    if (
      open !== undefined &&
      (isBetween(document, each) || isBetween(document, open.last) || isRange(document, open.last, each))
    ) {
      open.last = each;
      open.all.push(each);
    } else named.push({ first: each, last: each, all: [each] });
  }
  return named;
}

/** "2 to 3": nothing lies between, and the word tells. */
function isRange(
  document: Document,
  { citation: first }: Reference,
  { citation: second }: Reference,
): boolean {
  const written = document.slice({ start: first.numberSpan.end, end: second.numberSpan.start });
  return packOf(first.language)
    .citing.to.split('|')
    .includes(written.replace(/[\s第段]/g, ''));
}

function isAscending(paths: readonly Path[]): boolean {
  return paths.every(({ place }, at) => at === 0 || paths[at - 1]!.place < place);
}

function distinct(paths: readonly Path[]): readonly Path[] {
  return [...new Set(paths)].sort((a, b) => a.place - b.place);
}

/** Each number in its place, where every range is one still. */
function inSameForm(
  document: Document,
  named: readonly Named[],
  paths: readonly Path[],
): readonly TextEdit[] | null {
  if (named.reduce((sum, { all }) => sum + all.length, 0) !== paths.length) return null;
  const edits: TextEdit[] = [];
  let at = 0;
  for (const { first, last, all } of named) {
    const own = paths.slice(at, at + all.length);
    at += all.length;
    if (!own.every((path, index) => index === 0 || follows(own[index - 1]!, path))) {
      if (all.length > 1) return null;
    }
    edits.push(...figure(document, first, own[0]!));
    if (last !== first) edits.push(...figure(document, last, own[own.length - 1]!));
  }
  return edits;
}

function figure(
  document: Document,
  { citation: { numberSpan } }: Reference,
  path: Path,
): readonly TextEdit[] {
  const written = document.slice(numberSpan);
  const number = numberIn(written);
  const text = number === null ? null : figureLike(number.figure, path.labels[0]!);
  return text === null || text === written ? [] : [{ span: numberSpan, text }];
}

function follows(a: Path, b: Path): boolean {
  return numberAt(b) === numberAt(a) + 1;
}

function numberAt({ labels }: Path): number {
  return numberIn(labels[0] ?? '')?.value ?? Number.NaN;
}

/** The whole list from its numbers: three and more in a row are a range, if the list had one. */
function anew(
  document: Document,
  named: readonly Named[],
  paths: readonly Path[],
): readonly TextEdit[] | null {
  const { citation } = named[0]!.first;
  const like = numberIn(document.slice(citation.numberSpan))?.figure ?? '1';
  const range = named.find(({ all }) => all.length > 1);
  const groups: Path[][] = [];
  for (const path of paths) {
    const open = groups[groups.length - 1];
    if (range !== undefined && open !== undefined && follows(open[open.length - 1]!, path)) open.push(path);
    else groups.push([path]);
  }
  const to = range === undefined ? '' : joinOf(document, range);
  const write = (path: Path): string | null => figureLike(like, path.labels[0]!);
  const words = groups.flatMap((group) =>
    group.length > 2 ? [`${write(group[0]!)}${to}${write(group[group.length - 1]!)}`] : group.map(write),
  );
  if (words.some((word) => word === null) || words.length === 0) return null;
  const { between, last } = RESTRUCTURING[citation.language].list;
  const final = words.pop()!;
  const text = words.length === 0 ? final : `${words.join(between)}${last}${final}`;
  const end = named[named.length - 1]!.last.citation.numberSpan.end;
  return [{ span: { start: citation.numberSpan.start, end }, text }];
}

/** "paragraphs" before a list of which one number is left. */
function nounOfOne(
  document: Document,
  { citation: { numberSpan, language } }: Reference,
): readonly TextEdit[] {
  const start = Math.max(0, numberSpan.start - LONGEST_NOUN);
  const before = document.slice({ start, end: numberSpan.start });
  const gap = before.length - before.trimEnd().length;
  for (const pair of RESTRUCTURING[language].several.split('|')) {
    const [several = '', one = ''] = pair.split('=');
    const end = numberSpan.start - gap;
    if (several !== '' && before.trimEnd().endsWith(several))
      return [{ span: { start: end - several.length, end }, text: one }];
  }
  return [];
}

const LONGEST_NOUN = 30;

/** What stands between the ends of a range. */
function joinOf(document: Document, { first, last }: Named): string {
  return document.slice({ start: first.citation.numberSpan.end, end: last.citation.numberSpan.start });
}

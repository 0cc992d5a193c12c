import { ownKeyOf } from '../citations/citation.ts';
import type { Document } from '../document/document.ts';
import { allResolutions } from '../document/places.ts';
import type { Resolution } from '../document/views.ts';
import type { LanguageCode } from '../languages/codes.ts';
import { namedAlike } from './file-names.ts';
import { groupOf } from './grouping.ts';
import { symbolStem } from './likely.ts';
import type { Version } from './model.ts';

/** A file that is compared with others. */
export interface ChosenFile {
  readonly document: Document;
  /** As people name it. */
  readonly name: string;
  /** Named by itself: its texts are meant though no number tells so. */
  readonly isNamed: boolean;
}

/** What is compared with what. */
export interface Choice {
  /** Versions of one text in several languages, or two texts in one language, the earlier first. */
  readonly groups: readonly (readonly Version[])[];
  /** Belong to none. */
  readonly alone: readonly Version[];
}

/**
 * Which resolutions of the files belong together, in the order of the files. Texts in several languages do by body and number, else by symbol, else
 * by the names of their files or their places in them; drafts inside resolutions do as these do. In files that are all
 * in one language, or two that are in the same languages, each text goes with that of the other file.
 */
export function chooseGroups(files: readonly ChosenFile[]): Choice {
  const outer = files.flatMap(({ document }) =>
    document.resolutions.map((resolution): Version => ({ document, resolution })),
  );
  const groups = isByDrafts(files) ? draftPairs(files) : languageGroups(files, outer);
  const used = new Set(groups.flat().map(({ resolution }) => resolution));
  return { groups, alone: outer.filter(({ resolution }) => !used.has(resolution)) };
}

/** All is in one language, or two files hold texts in the same languages. */
function isByDrafts(files: readonly ChosenFile[]): boolean {
  const languages = files.map(({ document }) => languagesOf(document));
  if (new Set(languages.flat()).size === 1) return true;
  return files.length === 2 && languages[0]!.join() === languages[1]!.join();
}

const languagesOf = ({ resolutions }: Document): readonly LanguageCode[] =>
  [...new Set(resolutions.map(({ language }) => language))].sort();

function draftPairs(files: readonly ChosenFile[]): readonly (readonly Version[])[] {
  if (files.length === 1) {
    const [{ document } = files[0]!] = files;
    const [one, other, ...more] = document.resolutions;
    return other === undefined || more.length > 0 ? [] : withDrafts(document, one!, document, other);
  }
  if (files.length > 2) return [];
  const [old, next] = [files[0]!.document, files[1]!.document];
  return languagesOf(old).flatMap((language) => {
    const inLanguage = (each: Resolution): boolean => each.language === language;
    const pairs = pairsOf(old.resolutions.filter(inLanguage), next.resolutions.filter(inLanguage));
    return pairs.flatMap(([one, other]) => withDrafts(old, one, next, other));
  });
}

/** Two texts, and the drafts inside them, where they have as many. */
function withDrafts(
  oldDocument: Document,
  old: Resolution,
  newDocument: Document,
  next: Resolution,
): readonly (readonly Version[])[] {
  const pair = (one: Resolution, other: Resolution): readonly Version[] => [
    { document: oldDocument, resolution: one },
    { document: newDocument, resolution: other },
  ];
  const inside = old.drafts.length === next.drafts.length ? old.drafts : [];
  return [pair(old, next), ...inside.map((draft, at) => pair(draft, next.drafts[at]!))];
}

type Pair = readonly [Resolution, Resolution];

/** By number, then by symbol but for its revision; what is left by place, where both have as many left. */
function pairsOf(old: readonly Resolution[], next: readonly Resolution[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let [left, right] = [old, next];
  if (left.length > 1 || right.length > 1)
    for (const keyOf of [ownKeyOf, ({ symbol }: Resolution) => symbolStem(symbol)]) {
      const byKey = new Map(right.map((each) => [keyOf(each), each]));
      for (const one of left) {
        const key = keyOf(one);
        const other = key === null ? undefined : byKey.get(key);
        if (other === undefined) continue;
        pairs.push([one, other]);
        byKey.delete(key);
      }
      const used = new Set(pairs.flat());
      left = left.filter((each) => !used.has(each));
      right = right.filter((each) => !used.has(each));
    }
  if (left.length === right.length) pairs.push(...left.map((one, at): Pair => [one, right[at]!]));
  return pairs.sort((a, b) => a[0].span.start - b[0].span.start);
}

/** Files without numbers in them go together by their places where there are no more of them than this. */
const MOST_BY_PLACE = 10;

/** Files that are named by themselves hold one text each, no two in one language, and none says that it is another. */
function isOneEach(files: readonly ChosenFile[], outer: readonly Version[]): boolean {
  const keys = outer.flatMap(({ resolution }) => ownKeyOf(resolution) ?? []);
  return (
    files.length > 1 &&
    files.every(({ isNamed, document }) => isNamed && document.resolutions.length === 1) &&
    new Set(outer.map(({ resolution }) => resolution.language)).size === files.length &&
    new Set(keys).size < 2
  );
}

function languageGroups(
  files: readonly ChosenFile[],
  outer: readonly Version[],
): readonly (readonly Version[])[] {
  if (isOneEach(files, outer)) return [outer, ...draftsIn(outer)];
  const groups: (readonly Version[])[] = [];
  const used = new Set<Resolution>();
  const gather = (own: Version, isNamed: (other: ChosenFile) => boolean): void => {
    if (used.has(own.resolution)) return;
    const candidates = files.map((file) => ({ document: file.document, isNamed: isNamed(file) }));
    const group = groupOf(own, candidates).filter(({ resolution }) => !used.has(resolution));
    if (group.length < 2) return;
    groups.push(outer.filter(({ resolution }) => group.some((each) => each.resolution === resolution)));
    for (const { resolution } of group) used.add(resolution);
  };
  const nameOf = new Map(files.map(({ document, name }) => [document, name]));
  for (const own of outer) gather(own, () => false);
  for (const own of outer)
    gather(own, ({ document, name }) => {
      return document === own.document || namedAlike(nameOf.get(own.document)!, name) !== null;
    });
  const left = new Set(
    outer.filter(({ resolution }) => !used.has(resolution)).map(({ document }) => document),
  );
  if (left.size <= MOST_BY_PLACE)
    for (const own of outer) gather(own, ({ document, isNamed }) => isNamed && left.has(document));
  return groups.flatMap((group) => [group, ...draftsIn(group)]);
}

/** The drafts inside versions of one text, where all have as many. */
function draftsIn(group: readonly Version[]): readonly (readonly Version[])[] {
  const [{ resolution: first } = group[0]!, ...others] = group;
  const isAlike = others.every(({ resolution }) => resolution.drafts.length === first.drafts.length);
  if (!isAlike) return [];
  return first.drafts.map((_, at) =>
    group.map(({ document, resolution }) => ({ document, resolution: resolution.drafts[at]! })),
  );
}

/** The place of a version among the resolutions of its file, from 0; drafts inside others count. */
export function indexOf({ document, resolution }: Version): number {
  return allResolutions(document).indexOf(resolution);
}

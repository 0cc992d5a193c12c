import { keyOf, ownKeyOf } from '../citations/citation.ts';
import type { Document } from '../document/document.ts';
import { allResolutions } from '../document/places.ts';
import type { Resolution } from '../document/views.ts';
import { LANGUAGES, type LanguageCode } from '../languages/codes.ts';
import type { Version } from './model.ts';

/** A document that may hold a version of a text. */
export interface Candidate {
  readonly document: Document;
  /** The name of its file says that it does, or it is the same file: then a number is not needed. */
  readonly isNamed: boolean;
}

/**
 * The versions of a resolution in other languages, one a language, in the order of the six. Candidates that come first
 * are preferred. Equal numbers or symbols tell versions; where one of two has none, files that are named alike, and the
 * resolution's own, are taken to hold the same texts in the same order.
 */
export function versionsOf(own: Version, candidates: readonly Candidate[]): readonly Version[] {
  const found = new Map<LanguageCode, Resolution>();
  const documents = new Map<LanguageCode, Document>();
  for (const candidate of candidates)
    for (const resolution of partnersIn(own, candidate)) {
      const { language } = resolution;
      if (language === own.resolution.language || found.has(language)) continue;
      found.set(language, resolution);
      documents.set(language, candidate.document);
    }
  return LANGUAGES.flatMap((language) => {
    const resolution = found.get(language);
    return resolution === undefined ? [] : { document: documents.get(language)!, resolution };
  });
}

/** A resolution of a document with its versions, itself at its place among the six languages; alone where it has none. */
export function groupOf(own: Version, candidates: readonly Candidate[]): readonly Version[] {
  const order = ({ resolution }: Version): number => LANGUAGES.indexOf(resolution.language);
  return [own, ...versionsOf(own, candidates)].sort((a, b) => order(a) - order(b));
}

function partnersIn(own: Version, { document, isNamed }: Candidate): readonly Resolution[] {
  const { resolution, document: home } = own;
  const outer = home.resolutions.find(({ drafts }) => drafts.includes(resolution));
  if (outer !== undefined)
    return partnersIn({ document: home, resolution: outer }, { document, isNamed }).flatMap(
      ({ drafts }) =>
        (drafts.length === outer.drafts.length && drafts[outer.drafts.indexOf(resolution)]) || [],
    );
  const key = ownKeyOf(resolution);
  const same = (key !== null && contentsOf(document).byKey.get(key)) || [];
  if (same.length > 0 || !isNamed) return same;
  const ours = inLanguage(home, resolution.language);
  return LANGUAGES.flatMap((language) => {
    const theirs = inLanguage(document, language);
    const partner = theirs.length === ours.length ? theirs[ours.indexOf(resolution)] : undefined;
    // Two files of one name that hold a text each: a number that differs is one of the differences.
    const isSole = ours.length === 1 && document !== home;
    return partner === undefined || (!isSole && haveOtherNumbers(partner, resolution)) ? [] : partner;
  });
}

const inLanguage = (document: Document, language: LanguageCode): readonly Resolution[] =>
  contentsOf(document).byLanguage.get(language) ?? [];

/** The resolutions of a document by what they are found by: a compilation has hundreds. */
interface Contents {
  /** Drafts inside others, too. */
  readonly byKey: ReadonlyMap<string, readonly Resolution[]>;
  readonly byLanguage: ReadonlyMap<LanguageCode, readonly Resolution[]>;
}

const contents = new WeakMap<Document, Contents>();

function contentsOf(document: Document): Contents {
  let found = contents.get(document);
  if (found === undefined) {
    const byKey = groupedBy(allResolutions(document), ownKeyOf);
    found = { byKey, byLanguage: groupedBy(document.resolutions, ({ language }) => language) };
    contents.set(document, found);
  }
  return found;
}

function groupedBy<K>(
  resolutions: readonly Resolution[],
  keyFor: (resolution: Resolution) => K | null,
): ReadonlyMap<K, readonly Resolution[]> {
  const groups = new Map<K, Resolution[]>();
  for (const resolution of resolutions) {
    const key = keyFor(resolution);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [resolution]);
    else group.push(resolution);
  }
  return groups;
}

function haveOtherNumbers(a: Resolution, b: Resolution): boolean {
  const [one, other] = [keyOf(a), keyOf(b)];
  return one !== null && other !== null && one !== other;
}

import { type Candidate, groupOf, ownKeyOf, type Version, versionsOf } from '../../core/comparing.ts';
import { allResolutions, type LanguageCode } from '../../core/index.ts';
import { type Kept, readAt } from '../cited-documents.ts';
import { isMarkedUp } from '../shown.ts';
import type { OpenText } from '../texts.ts';
import type { World } from '../world.ts';
import { alikeByName, filesNamedAlike, type NamedFile } from './named-alike.ts';

/** Of files that are not open, so much is read for one text: files, and bytes of them together. */
const MOST_FILES = 10;
const MOST_BYTES = 2_000_000;

/** A text, best as it is open: what is read for it is kept with it. */
type Holder = Pick<OpenText, 'document'>;

/** What was read for a text, by file: it goes with the text. */
const read = new WeakMap<Holder, ReadonlyMap<string, Kept>>();

/** A resolution with its versions in other languages, itself among them, in the order of the six languages. */
export interface Group {
  readonly own: Version;
  readonly versions: readonly Version[];
}

/** Each resolution of a text that has other versions, drafts inside others included. */
export async function groupsOf(world: World, text: Holder): Promise<readonly Group[]> {
  const { document } = text;
  const all = allResolutions(document).map((resolution): Version => ({ document, resolution }));
  if (all.length === 0) return [];
  const candidates = await candidatesFor(world, text, all);
  return all
    .map((own) => ({ own, versions: groupOf(own, candidates) }))
    .filter(({ versions }) => versions.length > 1);
}

/** The other versions of one resolution. */
export async function otherVersionsOf(
  world: World,
  { document, resolution }: Version,
): Promise<readonly Version[]> {
  const groups = await groupsOf(world, world.texts.get(document.uri) ?? { document });
  const versions = groups.find(({ own }) => own.resolution === resolution)?.versions ?? [];
  return versions.filter((version) => version.resolution !== resolution);
}

/** Documents that may hold versions, the preferred first: the text itself, open ones, files. */
async function candidatesFor(
  world: World,
  text: Holder,
  own: readonly Version[],
): Promise<readonly Candidate[]> {
  const { documents, texts } = world;
  // What is typed while files are read changes the text, but not what is asked about.
  const { document: asked } = text;
  const file = documents.nameOf(asked);
  const named = await filesNamedAlike(world, file);
  const isNamed = new Set(named.map(({ uri }) => uri));
  const candidates: Candidate[] = [{ document: asked, isNamed: true }];
  const open = new Set([file]);
  for (const { document } of texts.all()) {
    const name = documents.nameOf(document);
    if (name === file) continue;
    open.add(name);
    if (document.length > MOST_BYTES) continue;
    candidates.push({ document, isNamed: alikeByName(file, name) !== null });
  }
  candidates.sort((a, b) => Number(b.isNamed) - Number(a.isNamed));
  const hasAll = (language: LanguageCode): boolean =>
    own.every((version) =>
      versionsOf(version, candidates).some((each) => each.resolution.language === language),
    );
  const kept = new Map<string, Kept>();
  let bytes = 0;
  for (const { uri, language } of [...named, ...inLibrary(world, own)]) {
    if (kept.size === MOST_FILES) break;
    if (open.has(uri) || kept.has(uri) || (language !== null && hasAll(language))) continue;
    const place = world.files.at(uri);
    const stat = await place?.host.stat(place.path);
    if (!place || !stat || bytes + stat.size > MOST_BYTES) continue;
    const found = await readAt(place, uri, stat, before(world, text, uri));
    if (found === null || found.document.resolutions.length === 0) continue;
    bytes += stat.size;
    kept.set(uri, found);
    candidates.push({ document: found.document, isNamed: isNamed.has(uri) });
  }
  read.set(text, kept);
  return candidates;
}

/** Files of the library that hold versions by their numbers: of each language one, plain texts before marked-up ones. */
function inLibrary({ references: { library } }: World, own: readonly Version[]): readonly NamedFile[] {
  if (library === null) return [];
  const found = new Map<LanguageCode, NamedFile>();
  for (const { resolution } of own) {
    const key = ownKeyOf(resolution);
    if (key === null) continue;
    const entries = library.find(key).filter(({ language }) => language !== resolution.language);
    const plain = entries.filter(({ file }) => !isMarkedUp(file));
    for (const { file: uri, language } of [...plain, ...entries])
      if (!found.has(language)) found.set(language, { uri, language });
  }
  return [...found.values()];
}

/** The file as it was read last for this text or another that is open. */
function before({ texts }: World, text: Holder, uri: string): Kept | undefined {
  for (const each of [text, ...texts.all()]) {
    const found = read.get(each)?.get(uri);
    if (found !== undefined) return found;
  }
  return undefined;
}

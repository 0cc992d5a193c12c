import { amendmentsIn } from '../../core/amending.ts';
import { draftStem, symbolStem } from '../../core/comparing.ts';
import { allResolutions, type Document } from '../../core/index.ts';
import { mayHoldResolution } from '../../host/endings.ts';
import { parentOf } from '../../host/paths.ts';
import { pathIn } from '../comparing/named-alike.ts';
import { documentOf, fileName } from '../comparing/texts.ts';
import type { World } from '../world.ts';

/** Most files that are read to find a draft, and most texts of the library that are looked at. */
const MOST_READ = 20;
const MOST_HITS = 20;

/** What the user has said that documents amend, by their URIs: as long as the server runs. */
const chosen = new WeakMap<World, Map<string, string>>();

/** Remembers which draft a document amends. */
export function chooseDraft(world: World, uri: string, draft: string): void {
  const own = chosen.get(world) ?? new Map<string, string>();
  chosen.set(world, own.set(uri, draft));
}

/**
 * The draft that an amendment document amends: the one chosen, else the one that its head names, among open texts, files
 * beside it and the library; where it names none, one whose file is named alike, or the only draft that is open. `null`
 * where that is not certain.
 */
export async function draftFor(world: World, document: Document): Promise<Document | null> {
  const named = chosen.get(world)?.get(document.uri);
  const own = named === undefined ? null : await documentOf(world, named);
  if (own !== null) return own;
  const name = amendmentsIn(document)?.head.draft ?? null;
  const open = openDrafts(world);
  const called = name === null ? undefined : open.find((draft) => isCalled(draft, name));
  if (called !== undefined) return called;
  const beside = await filesBeside(world, document, open);
  if (name !== null) {
    const found = beside.find((draft) => isCalled(draft, name)) ?? (await inLibrary(world, name));
    if (found !== null) return found;
  }
  const alike = [...open, ...beside].find((draft) => isNamedFor(document, draft));
  return alike ?? (name === null && open.length === 1 ? open[0]! : null);
}

/** Open texts that are resolutions. */
export function openDrafts({ texts }: World): readonly Document[] {
  return [...texts.all()].map(({ document }) => document).filter(isDraft);
}

export const isDraft = (document: Document): boolean =>
  document.resolutions.length > 0 && amendmentsIn(document) === null;

/** By its symbol, that of a revision, too; by its number or its title. */
function isCalled(document: Document, name: string): boolean {
  const wanted = keyOf(name);
  return allResolutions(document).some(({ symbol, number, title }) =>
    [symbol, symbolStem(symbol), number, title && document.slice(title)].some(
      (own) => own !== null && keyOf(own) === wanted,
    ),
  );
}

const keyOf = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, ' ')
    .trim();

/** "L.5 amendments.txt" is named for "L.5.resolution". */
function isNamedFor(document: Document, draft: Document): boolean {
  const [own, other] = [document, draft].map(({ uri }) => draftStem(fileName(uri)));
  return other !== '' && own !== other && own!.startsWith(other!);
}

/** Drafts in the folder, those named alike first. */
async function filesBeside(
  world: World,
  document: Document,
  open: readonly Document[],
): Promise<readonly Document[]> {
  const own = world.documents.nameOf(document);
  const place = world.files.at(own);
  const folder = place && parentOf(place.path);
  if (place === null || folder === null) return [];
  const stem = draftStem(fileName(own));
  const rank = (uri: string): number => (stem.startsWith(draftStem(fileName(uri))) ? 0 : 1);
  const known = new Set([own, ...open.map((draft) => world.documents.nameOf(draft))]);
  const files = (await place.host.entries(folder))
    .flatMap(({ name, kind }) =>
      kind === 'file' && mayHoldResolution(name) ? place.uriOf(pathIn(place, folder, name)) : [],
    )
    .filter((uri) => !known.has(uri))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST_READ);
  const read = await Promise.all(files.map((file) => documentOf(world, file)));
  return read.filter((each) => each !== null).filter(isDraft);
}

async function inLibrary(world: World, name: string): Promise<Document | null> {
  const { library } = world.references;
  for (const { entry, paragraph } of library?.search(name, MOST_HITS) ?? []) {
    const document = paragraph === null ? await documentOf(world, entry.file) : null;
    if (document !== null && isCalled(document, name)) return document;
  }
  return null;
}

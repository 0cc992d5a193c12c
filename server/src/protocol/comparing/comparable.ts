import { type Described, draftStem, likenessOf, symbolStem, type Version } from '../../core/comparing.ts';
import { allResolutions, type Document, type Entry } from '../../core/index.ts';
import { mayHoldResolution } from '../../host/endings.ts';
import { parentOf } from '../../host/paths.ts';
import type * as own from '../requests.ts';
import type { World } from '../world.ts';
import { otherVersionsOf } from './candidates.ts';
import { pathIn } from './named-alike.ts';
import { columnOf } from './rows.ts';
import { documentOf, fileName, versionAt } from './texts.ts';

/** Most drafts that are offered, and most files that are read to find them. */
const MOST = 30;
const MOST_READ = 20;
/** Of the library so many texts are looked at for each title or symbol. */
const MOST_HITS = 100;

/** What the resolution at a place can be compared with. */
export async function answerComparable(
  world: World,
  params: own.ComparableParams,
): Promise<own.ComparableResult | null> {
  const version = await versionAt(world, params);
  if (version === null) return null;
  const versions = await otherVersionsOf(world, version);
  const drafts = await draftsLike(world, version);
  return {
    versions: versions.map((one) => textOf(world, one)),
    drafts: drafts.map((one) => textOf(world, one)),
  };
}

/** The likeliest first: open texts, those of the same folder, those of the library. */
async function draftsLike(world: World, version: Version): Promise<readonly Version[]> {
  const home = world.documents.nameOf(version.document);
  const isOwn = (document: Document) => world.documents.nameOf(document) === home;
  // The text may have changed since it was asked about.
  const open = [...world.texts.all()].map(({ document }) => (isOwn(document) ? version.document : document));
  const files = new Set([...(await inFolder(world, home)), ...inLibrary(world, version)]);
  for (const document of open) files.delete(world.documents.nameOf(document));
  const read = await Promise.all([...files].slice(0, MOST_READ).map((file) => documentOf(world, file)));
  const own = describe(version);
  return [...open, ...read.flatMap((document) => document ?? [])]
    .flatMap((document, at) =>
      allResolutions(document).map((resolution) => ({ document, resolution, isOpen: at < open.length })),
    )
    .filter(
      ({ resolution }) =>
        resolution !== version.resolution && resolution.language === version.resolution.language,
    )
    .map(({ isOpen, ...one }) => ({ one, isOpen, likeness: likenessOf(own, describe(one)) }))
    .filter(({ isOpen, likeness }) => isOpen || likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || Number(b.isOpen) - Number(a.isOpen))
    .slice(0, MOST)
    .map(({ one }) => one);
}

function describe({ document, resolution: { language, symbol, title } }: Version): Described {
  const name = fileName(document.uri);
  return { name, language, symbol, title: title && document.slice(title) };
}

/** Files beside the one at `uri` whose names differ in what tells drafts apart. */
async function inFolder(world: World, uri: string): Promise<readonly string[]> {
  const place = world.files.at(uri);
  const folder = place && parentOf(place.path);
  const stem = draftStem(fileName(uri));
  if (place === null || folder === null || stem === '') return [];
  return (await place.host.entries(folder)).flatMap(({ name, kind }) => {
    const isLike = kind === 'file' && mayHoldResolution(name) && draftStem(name) === stem;
    return isLike ? place.uriOf(pathIn(place, folder, name)) : [];
  });
}

/** Files of the library with the symbol of a draft or its revisions, or with the title. */
function inLibrary({ references: { library } }: World, version: Version): readonly string[] {
  if (library === null) return [];
  const { language, title, symbol } = describe(version);
  const isSame = (entry: Entry): boolean => entry.language === language;
  return [symbolStem(symbol), title].flatMap((query) =>
    query === null
      ? []
      : library
          .search(query, MOST_HITS)
          .flatMap(({ entry, paragraph }) => (paragraph === null && isSame(entry) ? entry.file : [])),
  );
}

function textOf(world: World, version: Version): own.ComparableText {
  const { uri, resolution, name, languageName } = columnOf(world, version);
  const { number, symbol, title } = version.resolution;
  const said = number ?? symbol ?? (title && version.document.slice(title).replace(/\s+/g, ' '));
  const detail = [said, languageName].filter((each) => each !== null);
  return { uri, resolution, name, detail: detail.join(' · ') };
}

import type { Version } from '../../core/comparing.ts';
import { allResolutions, type Document, type Resolution } from '../../core/index.ts';
import { baseName } from '../../host/paths.ts';
import type * as own from '../requests.ts';
import { fileShownAt } from '../shown.ts';
import type { World } from '../world.ts';
import { readable } from './named-alike.ts';

/** The resolution of a text that a position is in, or the next one, or else the last; `null` for none. */
export async function versionAt(
  world: World,
  { uri, position }: { readonly uri: string; readonly position: own.ComparableParams['position'] },
): Promise<Version | null> {
  const document = await documentOf(world, uri);
  if (document === null) return null;
  const resolution = nearest(allResolutions(document), document.offsetAt(position));
  return resolution && { document, resolution };
}

/** Of those that hold an offset the innermost comes last. */
function nearest(all: readonly Resolution[], offset: number): Resolution | null {
  const holding = all.filter(({ span }) => span.start <= offset && offset <= span.end);
  return holding.at(-1) ?? all.find(({ span }) => span.start > offset) ?? all.at(-1) ?? null;
}

/** What a client calls by a file and a place in it; `null` where there is no such text any more. */
export async function versionOf(
  world: World,
  { uri, resolution: index }: own.ComparedText,
): Promise<Version | null> {
  const document = await documentOf(world, uri);
  const resolution = document && allResolutions(document)[index];
  return document && resolution ? { document, resolution } : null;
}

/** An open text, or what a file holds. */
export async function documentOf(world: World, uri: string): Promise<Document | null> {
  return world.texts.get(uri)?.document ?? world.documents.of(world.files.nameOf(fileShownAt(uri)));
}

/** The name of the file at a URI, as people read it. */
export function fileName(uri: string): string {
  return readable(baseName(fileShownAt(uri)));
}

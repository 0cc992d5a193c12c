import type { CodeLens } from 'vscode-languageserver';
import { type Document, t } from '../../core/index.ts';
import { type Lens, lensesOf, referencesAt } from '../../core/navigation.ts';
import { countedHeads } from '../../core/reading.ts';
import { around, openDocuments } from '../around.ts';
import * as own from '../requests.ts';
import { locationOf } from '../shown.ts';
import { say, type World } from '../world.ts';
import { forcesInAWord, lengthOf, limitsOf } from './length.ts';

/** Most places that one answer holds. */
const MOST = 20_000;

/** What the count of who cites a place is made of, once it is seen. */
interface LensData extends Pick<Lens, 'count'> {
  readonly uri: string;
}

/** One row above each resolution: who cites it, how long it is, what it does. */
export function lenses(world: World, uri: string): CodeLens[] | null {
  const text = world.navigates ? world.texts.get(uri) : undefined;
  if (text === undefined) return null;
  const { document, config } = text;
  const counted = countedHeads(document).flatMap(({ counted: { figures, ...place }, span }) => {
    const range = document.rangeOf(span);
    const { paragraphs, words } = lengthOf(world, figures, limitsOf(place, config));
    const titles = [`${paragraphs.text} · ${words.text}`, forcesInAWord(figures)];
    return titles
      .filter((title) => title !== '')
      .map((title) => ({
        range,
        command: { title, command: own.SHOW_FIGURES, arguments: [uri, range.start] },
      }));
  });
  return [...lensesOf(document, around(world)).map((lens) => citedLens(document, lens)), ...counted];
}

function citedLens(document: Document, { span, count }: Lens): CodeLens {
  const data: LensData = { uri: document.uri, count };
  return { range: document.rangeOf(span), data };
}

/** Its title, and the command that shows what it counts. */
export function resolveLens(world: World, lens: CodeLens): CodeLens {
  if (lens.data === undefined) return lens;
  const { uri, count } = lens.data as LensData;
  const document = world.texts.get(uri)?.document;
  const { start } = lens.range;
  const found = document
    ? referencesAt(document, document.offsetAt(start), around(world), openDocuments(world), {
        includeDeclaration: false,
        limit: MOST,
      })
    : [];
  const places = found.map((place) => locationOf(world, place));
  return {
    ...lens,
    command: {
      title: say(world, t`Cited by ${count}`),
      command: own.SHOW_REFERENCES,
      arguments: [uri, start, places],
    },
  };
}

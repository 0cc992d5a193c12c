import { addressOf, bodyName, isLanguageCode, type LanguageCode, packOf } from '../../core/index.ts';
import {
  citationMap,
  dateIn,
  type MapId,
  type MapNode,
  type MapOptions,
  mapCentreAt,
  type Reach,
} from '../../core/navigation.ts';
import * as own from '../requests.ts';
import type { World } from '../world.ts';

/** The citations around the resolution at a place, or around one that an earlier map has shown. */
export async function answerCitationMap(
  world: World,
  { centre: wanted, reach }: own.CitationMapParams,
): Promise<own.CitationMapResult | null> {
  const centre = centreOf(world, wanted);
  if (centre === null) return null;
  const { id, language } = centre;
  const wantedReach = new Map<MapId, Reach>([[id, own.FIRST_REACH], ...Object.entries(reach)]);
  const options: MapOptions = { language, reach: wantedReach };
  const documents = [...world.texts.all()].map((text) => text.document);
  // Most titles are known in English alone.
  await Promise.all([world.known.loadTitles(language), world.known.loadTitles('en')]);
  const { nodes, edges } = citationMap({ ...world.references, documents }, id, options);
  const { direction } = packOf(language);
  return { centre: id, language, direction, nodes: nodes.map((node) => nodeOf(node, language)), edges };
}

function centreOf(
  world: World,
  wanted: own.CitationMapParams['centre'],
): { id: MapId; language: LanguageCode } | null {
  if ('id' in wanted)
    return { id: wanted.id, language: isLanguageCode(wanted.language) ? wanted.language : 'en' };
  const document = world.texts.get(wanted.uri)?.document;
  return document === undefined ? null : mapCentreAt(document, document.offsetAt(wanted.position));
}

function nodeOf(
  { body, symbol, title, date, versions, ...node }: MapNode,
  language: LanguageCode,
): own.CitationMapNode {
  return {
    ...node,
    number: node.number ?? symbol,
    body: body === null ? null : { key: body, name: bodyName(body, language) },
    day: date && dateIn(date, language),
    title: title && { text: title.text, direction: packOf(title.language).direction },
    versions: versions.map(({ language: of, file, at }) => ({ language: of, uri: file, position: at })),
    url: addressOf(symbol, language),
  };
}

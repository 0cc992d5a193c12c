import type { Document, Message, Span } from '../../core/index.ts';
import { t } from '../../core/index.ts';
import {
  type Counted,
  countedAt,
  countedIn,
  countedWithin,
  type ForceCount,
  nameOf,
  type Places,
  placesOf,
} from '../../core/reading.ts';
import type { FiguresLine, FiguresParams, FiguresResult } from '../requests.ts';
import { say, type World } from '../world.ts';
import { figure, lengthOf, limitsOf, wordsSaid } from './length.ts';

export function figures(world: World, params: FiguresParams): FiguresResult | null {
  const text = world.texts.get(params.uri);
  const [first] = params.selections;
  if (text === undefined || first === undefined) return null;
  const { document, config } = text;
  const counted = countedAt(document, document.offsetAt(first.start));
  if (counted === null) return null;
  const { words, paragraphs, pages } = lengthOf(world, counted.figures, limitsOf(counted, config));
  const selected = selectedLine(world, document, counted, params);
  const withPlaces = params.places === true;
  const whole = withPlaces ? [document.rangeOf(placesOf(counted).whole)] : [];
  const told = [words, paragraphs, pages];
  return {
    name: nameOf(document, counted),
    summary: selected?.text ?? words.text,
    isOver: told.some(({ isOver }) => isOver),
    lines: [
      ...(selected === null ? [] : [selected]),
      ...told.map((each) => ({ about: 'length' as const, detail: '', places: whole, ...each })),
      ...linesOf(world, document, counted, withPlaces),
    ],
  };
}

function selectedLine(
  world: World,
  document: Document,
  { figures: { language } }: Counted,
  { selections }: FiguresParams,
): FiguresLine | null {
  const spans = selections
    .map(({ start, end }) => ({ start: document.offsetAt(start), end: document.offsetAt(end) }))
    .filter(({ start, end }) => end > start);
  if (spans.length === 0) return null;
  const { words, paragraphs } = countedWithin(document, spans);
  return {
    about: 'length',
    text: say(world, t`Selected: ${wordsSaid(language, figure(world, words))}`),
    detail: say(world, t`Paragraphs: ${figure(world, paragraphs)}`),
    isOver: false,
    places: selections.filter((_, index) => index === 0),
  };
}

const NOWHERE: Places = {
  whole: { start: 0, end: 0 },
  preambular: [],
  operative: [],
  annexes: [],
  notes: [],
};

function linesOf(
  world: World,
  document: Document,
  counted: Counted,
  withPlaces: boolean,
): readonly FiguresLine[] {
  const { figures } = counted;
  const { language, bySection, preambular, operative, items, annexes, notes, forces } = figures;
  const places = withPlaces ? placesOf(counted) : NOWHERE;
  const line = (message: Message, words: number | null, spans: readonly Span[] = []): FiguresLine => ({
    about: 'length',
    text: say(world, message),
    detail: words === null ? '' : say(world, wordsSaid(language, figure(world, words))),
    isOver: false,
    places: spans.map((span) => document.rangeOf(span)),
  });
  const count = (value: number): string => figure(world, value);
  const all = countedIn(document);
  return [
    line(t`Preambular paragraphs: ${count(preambular)}`, bySection.preamble, places.preambular),
    line(t`Operative paragraphs: ${count(operative)}`, bySection.operative, places.operative),
    ...(items > 0 ? [line(t`Items: ${count(items)}`, null)] : []),
    ...(annexes > 0 ? [line(t`Annexes: ${count(annexes)}`, bySection.annexes, places.annexes)] : []),
    ...(notes > 0 ? [line(t`Footnotes: ${count(notes)}`, bySection.notes, places.notes)] : []),
    ...(all.length > 1
      ? [
          line(
            t`Resolutions in this file: ${count(all.length)}`,
            countedWithin(document, [wholeOf(document)]).words,
          ),
        ]
      : []),
    ...forces.map((force) => forceLine(world, document, force, places.operative)),
  ];
}

function wholeOf({ length }: Document): Span {
  return { start: 0, end: length };
}

/** "Requests: 5"; where paragraphs of one force open in several ways, each of these. */
function forceLine(
  world: World,
  document: Document,
  { force, words, paragraphs, openings }: ForceCount,
  operative: readonly Span[],
): FiguresLine {
  const count = figure(world, paragraphs.length);
  return {
    about: 'force',
    text: force === null ? say(world, t`Other openings: ${count}`) : `${words}: ${count}`,
    detail:
      force === null || openings.length < 2
        ? ''
        : openings.map((each) => `${each.words} ${figure(world, each.paragraphs.length)}`).join(' · '),
    isOver: false,
    places: paragraphs.flatMap((index) => {
      const span = operative[index];
      return span === undefined ? [] : [document.rangeOf(span)];
    }),
  };
}

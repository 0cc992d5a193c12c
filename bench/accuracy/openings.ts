import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { OpeningCounts } from '../../server/src/core/drafting/openings/counts.ts';
import { PARTS } from '../../server/src/core/drafting/openings/format.ts';
import { type LanguageCounts, loadCounts } from '../../server/src/core/drafting/openings/load.ts';
import {
  type RankContext,
  rankOpenings,
  type UsedOpening,
} from '../../server/src/core/drafting/openings/rank.ts';
import { partOpening } from '../../server/src/core/facts/forms.ts';
import {
  allResolutions,
  Document,
  houseOf,
  LANGUAGES,
  type LanguageCode,
  packOf,
} from '../../server/src/core/index.ts';
import { genderOf } from '../../server/src/core/rules/genders.ts';
import type { Part } from '../../server/src/core/syntax/openings.ts';
import { foldKey } from '../../server/src/core/text/fold.ts';
import { columns, percent } from './columns.ts';
import { adoptedTexts } from './corpus.ts';
import { fitted, type Trial } from './fit.ts';

/** One part of a text: its openings in order, and whose it is. */
interface Run {
  readonly language: LanguageCode;
  readonly part: Part;
  readonly body: string | null;
  readonly openings: readonly (UsedOpening | null)[];
}

interface Score {
  paragraphs: number;
  first: number;
  five: number;
}

/**
 * How often the right opening, its adverb included, is offered first and among the first five, after two letters (one
 * character in Chinese; in Arabic two after what joins the paragraph to the one before). What the text itself has
 * brought into the counts is taken out first. `in order`: the draft ends where the paragraph begins; `between`: the
 * paragraphs after it are there.
 */
export async function openingsReport(shared: string, isFitted: boolean): Promise<string> {
  const counts = new Map<LanguageCode, LanguageCounts>();
  for (const language of LANGUAGES) counts.set(language, await loadCounts(readData, language));
  const scores = new Map<string, Score>();
  const trials: Record<Part, Trial[]> = { preambular: [], operative: [] };
  for (const { text } of adoptedTexts(shared)) {
    const runs = runsOf(text);
    for (const run of runs) {
      const same = runs.filter(({ language, part }) => language === run.language && part === run.part);
      const own = counts
        .get(run.language)!
        [run.part].without(
          same.map(({ body, openings }) => ({ body, keys: openings.map((opening) => opening?.key ?? null) })),
        );
      for (const [way, trial] of trialsOf(run, own)) {
        if (isFitted) trials[run.part].push(trial);
        add(scores, `${way} ${run.language} ${run.part}`, rankOf(own, trial));
      }
    }
  }
  if (isFitted) return PARTS.map((part) => `${part}: [${fitted(trials[part]).join(', ')}]`).join('\n');
  return `Openings offered first, and among the first five, after two letters, in %\n${table(scores)}`;
}

const readData = async (name: string): Promise<Uint8Array> => gunzipSync(readFileSync(`data/${name}`));

function runsOf(text: string): readonly Run[] {
  return allResolutions(Document.open(text)).flatMap(({ language, body, preambular, operative }) =>
    PARTS.map((part) => ({
      language,
      body,
      part,
      openings: (part === 'preambular' ? preambular : operative).map(({ opening }) => {
        if (opening === null) return null;
        const key = foldKey(opening.text);
        const { form, phrase } = partOpening(key, part, packOf(language));
        return { text: opening.text, key, form, phrase };
      }),
    })),
  );
}

function* trialsOf(run: Run, counts: OpeningCounts): Generator<readonly ['in order' | 'between', Trial]> {
  const { language, body, openings } = run;
  for (const [index, opening] of openings.entries()) {
    if (opening === null) continue;
    const context: RankContext = {
      body,
      gender: body === null ? null : genderOf(body, language),
      repetition: houseOf(body ?? '', {}).conventions.repetition,
      before: openings.slice(0, index),
      after: null,
    };
    const typed = typedOf(opening.key, run);
    yield ['in order', { counts, context, typed, right: opening.key }];
    const after = openings[index + 1] ?? null;
    yield ['between', { counts, context: { ...context, after }, typed, right: opening.key }];
  }
}

/** What is typed of an opening. */
function typedOf(key: string, { language, part }: Run): string {
  const { joiner, script } = packOf(language);
  if (script === 'Han') return key.slice(0, 1);
  const joined = joiner === '' || part === 'operative' ? null : new RegExp(`^${joiner}?اذ `).exec(key);
  const start = joined?.[0].length ?? 0;
  const letters = /^.*?\p{L}.*?\p{L}/u.exec(key.slice(start));
  return key.slice(0, start) + (letters?.[0] ?? key.slice(start));
}

function rankOf(counts: OpeningCounts, { context, typed, right }: Trial): number {
  const ranked = rankOpenings(counts, context, ({ key }) => key.startsWith(typed));
  return ranked.findIndex(({ opening }) => opening.key === right);
}

function add(scores: Map<string, Score>, key: string, rank: number): void {
  const score = scores.get(key) ?? { paragraphs: 0, first: 0, five: 0 };
  score.paragraphs++;
  score.first += Number(rank === 0);
  score.five += Number(rank >= 0 && rank < 5);
  scores.set(key, score);
}

function table(scores: ReadonlyMap<string, Score>): string {
  const cells = LANGUAGES.flatMap((language) => PARTS.map((part) => `${language} ${part}`));
  const shares = (cell: string, way: string): readonly [number, number] => {
    const { first, five, paragraphs } = scores.get(`${way} ${cell}`)!;
    return [first / paragraphs, five / paragraphs];
  };
  const row = (name: string, of: (all: readonly number[]) => number): string[] => [
    name,
    ...['in order', 'between'].flatMap((way) =>
      [0, 1].map((at) => percent(of(cells.map((cell) => shares(cell, way)[at]!)), 1)),
    ),
  ];
  return columns([
    ['', 'in order: first', 'five', 'between: first', 'five', 'paragraphs'],
    ...cells.map((cell) => [
      cell,
      ...['in order', 'between'].flatMap((way) => shares(cell, way).map((share) => percent(share, 1))),
      String(scores.get(`in order ${cell}`)!.paragraphs),
    ]),
    row('average', (all) => all.reduce((sum, share) => sum + share, 0) / all.length),
    row('least', (all) => Math.min(...all)),
  ]);
}

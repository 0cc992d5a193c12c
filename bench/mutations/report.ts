import { LANGUAGES, type LanguageCode, RULES } from '../../server/src/core/index.ts';
import { columns, percent } from '../accuracy/columns.ts';
import { isClaimed, type Mutation } from './mutation.ts';
import type { Outcome } from './trial.ts';

/** What was done in one way, and what came of it. */
export interface Tried {
  readonly mutation: Mutation;
  readonly outcomes: readonly Outcome[];
}

/** Counts of one row of the table. */
export interface Figures {
  readonly tried: number;
  readonly detected: number;
  readonly placed: number;
  readonly byClaim: number;
  readonly fixable: number;
  readonly restored: number;
}

const DETECTED = 99;
const RESTORED = 95;
const CODES = new Set(RULES.map(({ code }) => code));

/** A rule of today claims the mutation. */
const isMeasured = (mutation: Mutation): boolean => [...CODES].some((code) => isClaimed(mutation, code));

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const count = (is: (outcome: Outcome) => boolean): number => outcomes.filter(is).length;
  return {
    tried: outcomes.length,
    detected: count(({ detected }) => detected),
    placed: count(({ placed }) => placed),
    byClaim: count(({ claimed }) => claimed),
    fixable: count(({ fixed }) => fixed !== null),
    restored: count(({ restored }) => restored),
  };
}

const HEADS = ['tried', 'detected', 'placed', 'by claim', 'fixable', 'restored'];

/** By kind: shares in per cent, those of `restored` of what has a fix; then the share placed in each language. */
export function tableOf(all: readonly Tried[]): string {
  const claimed = all.filter(({ mutation }) => isMeasured(mutation));
  const others = all.filter(({ mutation }) => !isMeasured(mutation));
  const row = (name: string, outcomes: readonly Outcome[], remark = ''): readonly string[] => [
    name,
    ...cells(figuresOf(outcomes)),
    ...LANGUAGES.map((code) => placedIn(outcomes, code)),
    remark,
  ];
  const rows = (list: readonly Tried[]): readonly (readonly string[])[] =>
    list.map(({ mutation, outcomes }) => row(mutation.kind, outcomes, remarkOn(mutation, outcomes)));
  const everything = claimed.flatMap(({ outcomes }) => outcomes);
  const { tried, placed, fixable, restored } = figuresOf(everything);
  const met = 100 * placed >= DETECTED * tried && 100 * restored >= RESTORED * fixable;
  return columns([
    ['claimed by a rule', ...HEADS, ...LANGUAGES, ''],
    ...rows(claimed),
    row('all of these', everything, met ? 'ok' : `MISSED (${DETECTED} % placed, ${RESTORED} % restored)`),
    ...[...new Set(everything.map(({ subject }) => subject.dress))].map((dress) =>
      row(
        `  ${dress}`,
        everything.filter(({ subject }) => subject.dress === dress),
      ),
    ),
    ['claimed by none'],
    ...rows(others),
  ]);
}

function cells({ tried, detected, placed, byClaim, fixable, restored }: Figures): readonly string[] {
  return [
    String(tried),
    percent(detected, tried),
    percent(placed, tried),
    percent(byClaim, tried),
    percent(fixable, tried),
    percent(restored, fixable),
  ];
}

function placedIn(outcomes: readonly Outcome[], code: LanguageCode): string {
  const { tried, placed } = figuresOf(outcomes.filter(({ subject }) => subject.language === code));
  return percent(placed, tried);
}

/** Rules that report the kind and do not claim it; what it waits for where no rule does. */
function remarkOn(mutation: Mutation, outcomes: readonly Outcome[]): string {
  const codes = new Map<string, number>();
  for (const { found, placed } of outcomes)
    if (placed && !isClaimed(mutation, found[0]!.code))
      codes.set(found[0]!.code, (codes.get(found[0]!.code) ?? 0) + 1);
  const uninvited = [...codes].filter(([, count]) => count * 20 > outcomes.length).map(([code]) => code);
  return [
    ...(uninvited.length > 0 ? [`also by ${uninvited.join(', ')}`] : []),
    ...(isMeasured(mutation) ? [] : [`waits for ${mutation.claims.join(', ')}`]),
  ].join('; ');
}

/** Each rule with what it claims: the share placed and restored by language. */
export function ruleTableOf(all: readonly Tried[]): string {
  const rows = [...CODES].flatMap((code) => {
    const outcomes = all
      .filter(({ mutation }) => isClaimed(mutation, code))
      .flatMap((tried) => tried.outcomes);
    if (outcomes.length === 0) return [];
    const { tried, placed, fixable, restored } = figuresOf(outcomes);
    return [
      [
        code,
        String(tried),
        percent(placed, tried),
        percent(restored, fixable),
        ...LANGUAGES.map((language) => placedIn(outcomes, language)),
      ],
    ];
  });
  return columns([['rule', 'tried', 'placed', 'restored', ...LANGUAGES], ...rows]);
}

/** Rules of today that no kind puts to the test. */
export function unclaimed(mutations: readonly Mutation[]): readonly string[] {
  return [...CODES].filter((code) => !mutations.some((mutation) => isClaimed(mutation, code)));
}

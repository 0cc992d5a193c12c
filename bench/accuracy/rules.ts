import { LANGUAGES } from '../../server/src/core/index.ts';
import { columns, percent } from './columns.ts';
import type { AdoptedText } from './corpus.ts';
import { isLoud, type Remark, wordsOf } from './remarks.ts';

/** At most one text in so many has a false alarm. */
const TEXTS_AN_ALARM = 50;
/** At most one hint in so many words. */
const WORDS_A_HINT = 500;
const SLIPS_REPORTED = 98;

const verdict = (met: boolean): string => (met ? 'ok' : 'MISSED');

/** Texts with a false alarm, by rule, language and body. */
export function alarmsReport(texts: readonly AdoptedText[], remarks: readonly Remark[]): string {
  const loud = remarks.filter(({ finding, isSlip }) => !isSlip && isLoud(finding));
  const groups = [...LANGUAGES, ...new Set(texts.map(({ body }) => body))];
  const count = (list: readonly Remark[], group: string): number =>
    new Set(list.filter((one) => inGroup(one.text, group)).map((one) => one.text.name)).size;
  const row = (name: string, list: readonly Remark[]): string[] => [
    name,
    ...groups.map((group) => String(count(list, group) || '–')),
    String(new Set(list.map(({ text }) => text.name)).size),
  ];
  const shares = groups.map((group) => {
    const whole = texts.filter((text) => inGroup(text, group)).length;
    return { share: percent(count(loud, group), whole), met: count(loud, group) * TEXTS_AN_ALARM <= whole };
  });
  const all = new Set(loud.map(({ text }) => text.name)).size;
  return columns([
    ['rule', ...groups, 'all'],
    ...byRule(loud).map(([code, list]) => row(code, list)),
    row('any rule', loud),
    [
      'of texts',
      ...groups.map((group) => String(texts.filter((text) => inGroup(text, group)).length)),
      String(texts.length),
    ],
    ['share, %', ...shares.map(({ share }) => share), percent(all, texts.length)],
    [
      `at most ${100 / TEXTS_AN_ALARM} %`,
      ...shares.map(({ met }) => verdict(met)),
      verdict(all * TEXTS_AN_ALARM <= texts.length),
    ],
  ]);
}

/** Hints and infos in 500 words or 900 Chinese characters, by rule and language. */
export function hintsReport(texts: readonly AdoptedText[], remarks: readonly Remark[]): string {
  const words = (code: string): number =>
    texts.filter((text) => inGroup(text, code)).reduce((sum, text) => sum + wordsOf(text), 0);
  const units = new Map([...LANGUAGES, 'all'].map((code) => [code, words(code) / WORDS_A_HINT]));
  const groups = [...units.keys()];
  const rate = (list: readonly Remark[], group: string): number =>
    list.filter((one) => inGroup(one.text, group)).length / units.get(group)!;
  const row = (name: string, severity: string, list: readonly Remark[]): string[] => [
    name,
    severity,
    ...groups.map((group) => (rate(list, group) === 0 ? '–' : rate(list, group).toFixed(3))),
  ];
  const of = (severity: string): readonly Remark[] =>
    remarks.filter(({ finding, isSlip }) => !isSlip && finding.severity === severity);
  return columns([
    ['rule', 'level', ...groups],
    ...['info', 'hint'].flatMap((severity) =>
      byRule(of(severity)).map(([code, list]) => row(code, severity, list)),
    ),
    row('any rule', 'info', of('info')),
    row('any rule', 'hint', of('hint')),
    ['at most 1', 'hint', ...groups.map((group) => verdict(rate(of('hint'), group) <= 1))],
  ]);
}

/** How many of the slips that the corpus names are reported, at any level, and those that are not. */
export function slipsReport(
  texts: readonly AdoptedText[],
  remarks: readonly Remark[],
): { readonly table: string; readonly missed: readonly string[] } {
  const reported = new Set(
    remarks.filter(({ isSlip }) => isSlip).map(({ text, block }) => `${text.name} ${block}`),
  );
  const placesIn = (group: string): readonly string[] =>
    texts
      .filter((text) => inGroup(text, group))
      .flatMap(({ name, slips }) => slips.map((block) => `${name} ${block}`));
  const groups = [...LANGUAGES, ...new Set(texts.map(({ body }) => body)), 'all'];
  const found = (group: string): number => placesIn(group).filter((place) => reported.has(place)).length;
  const share = (100 * found('all')) / placesIn('all').length;
  return {
    table: columns([
      ['', ...groups],
      ['slips', ...groups.map((group) => String(placesIn(group).length))],
      ['reported', ...groups.map((group) => String(found(group)))],
      ['share, %', ...groups.map((group) => percent(found(group), placesIn(group).length))],
      [`at least ${SLIPS_REPORTED} %`, ...groups.slice(1).map(() => ''), verdict(share >= SLIPS_REPORTED)],
    ]),
    missed: placesIn('all').filter((place) => !reported.has(place)),
  };
}

function inGroup({ language, body }: AdoptedText, group: string): boolean {
  return group === 'all' || language === group || body === group;
}

function byRule(remarks: readonly Remark[]): readonly (readonly [string, readonly Remark[]])[] {
  const groups = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const list = groups.get(remark.finding.code);
    if (list === undefined) groups.set(remark.finding.code, [remark]);
    else list.push(remark);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

import { isCapital } from '../../text/chars.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { CHAR, inAddress, kindOfChar, scan } from '../scan.ts';
import { SOURCES } from '../sources.ts';

/** What brackets enclose within a word is shorter: State(s), (re)build. */
const SHORTEST = 4;
/** A partner is looked for within so many UTF-16 units. */
const LONGEST = 200;

export default rule({
  code: 'spacing/outside-brackets',
  severity: 'info',
  scope: 'text',
  languages: ['en', 'fr', 'es', 'ru'],
  summary: 'A space stands outside a bracket, between it and the next word.',
  why: 'Without the space the words run into one. An ending in brackets, as in “State(s)”, is left alone.',
  source: [SOURCES.marks, SOURCES.counted],
  fix: 'adds the space',
  typographic: true,
  bad: {
    en: '1. Requests the Secretary-General to survey the quays⟦(⟧old and new).',
    fr: '1. Prie le Secrétaire général d’étudier les quais⟦(⟧anciens et nouveaux).',
    es: '1. Solicita al Secretario General que estudie los muelles (viejos y nuevos⟦)⟧del norte.',
    ru: '1. просит Генерального секретаря изучить причалы⟦(⟧старые и новые).',
  },
  good: {
    en: '1. Requests the Secretary-General to survey the quays (old and new).',
    fr: '1. Prie le Secrétaire général d’étudier les quais (anciens et nouveaux).',
    es: '1. Solicita al Secretario General que estudie los muelles (viejos y nuevos) del norte.',
    ru: '1. просит Генерального секретаря изучить причалы (старые и новые).',
  },
  check(run, { report }) {
    const { text } = run;
    for (const at of scan(run).tightBrackets) {
      const opens = '(['.includes(text[at]!);
      const place = opens ? at : at - 1;
      if (text[place] === '[' || text[place] === ']' || !parts(text, place, opens)) continue;
      if (inAddress(text, place)) continue;
      const span = { start: run.start + place, end: run.start + place + 1 };
      const write = opens ? ' (' : ') ';
      report(span, t`No space stands between this bracket and the word beside it.`, {
        fixes: [{ title: t`Add a space`, edits: [{ span, text: write }], preferred: true }],
      });
    }
  },
});

/** The bracket encloses words of its own, beside a word of some length, and its partner stands apart. */
function parts(text: string, at: number, opens: boolean): boolean {
  const step = opens ? 1 : -1;
  if (!isWord(text, at - step) || !isWord(text, at - 2 * step) || !isWord(text, at + step)) return false;
  const from = Math.max(0, at - LONGEST);
  const partner = opens
    ? at + text.slice(at, at + LONGEST).indexOf(')')
    : from + text.slice(from, at).lastIndexOf('(');
  if (
    !'()'.includes(text[partner] ?? ' ') ||
    partner === at ||
    Math.abs(partner - at) < SHORTEST ||
    isWord(text, partner + step)
  )
    return false;
  const inside = text.slice(Math.min(at, partner), Math.max(at, partner));
  if (opens && repeatsWord(text, at)) return false;
  if (opens && isCapital(text.charCodeAt(at + 1)) && !isCapital(text.charCodeAt(at - 1))) return true;
  return inside.includes(' ') || Math.abs(partner - at) > 2 * SHORTEST;
}

/** What is enclosed is another form of the word before: предмета(предметов). */
function repeatsWord(text: string, at: number): boolean {
  let start = at;
  while (isWord(text, start - 1)) start--;
  return text.startsWith(text.slice(at + 1, at + 4), start);
}

function isWord(text: string, at: number): boolean {
  const kind = kindOfChar(text.charCodeAt(at));
  return kind === CHAR.latin || kind === CHAR.cyrillic;
}

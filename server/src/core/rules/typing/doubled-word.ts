import type { LanguageCode } from '../../languages/codes.ts';
import type { Span } from '../../text/span.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { CHAR, kindOfChar, scan } from '../scan.ts';
import { SOURCES } from '../sources.ts';

/** Words that may rightly stand twice, one sentence or clause ending with the first; or that are said twice. */
const TWICE: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  en: new Set(['that', 'had', 'is', 'who']),
  fr: new Set(['nous', 'vous']),
  es: new Set([]),
  ar: new Set(['شيئا', 'يوما', 'واحدا', 'جنبا', 'أول', 'خطوة']),
  zh: new Set([]),
  ru: new Set(['что']),
};

export default rule({
  code: 'typing/doubled-word',
  severity: 'warning',
  scope: 'text',
  languages: 'all',
  summary: 'No word is written twice in a row.',
  why: 'The second is left from an edit or a line break, where the eye passes over it.',
  source: [SOURCES.counted],
  fix: 'removes the second',
  bad: {
    en: '1. Requests the Secretary-General to survey ⟦the the⟧ harbours.',
    fr: '1. Prie le Secrétaire général d’étudier ⟦les les⟧ ports.',
    es: '1. Solicita al Secretario General que estudie ⟦los los⟧ puertos.',
    ar: '1 - تطلب إلى الأمين العام أن يدرس ⟦حالة حالة⟧ الموانئ.',
    zh: '1. 请秘书长研究⟦港口港口⟧的现状。',
    ru: '1. просит Генерального секретаря изучить ⟦все все⟧ порты.',
  },
  good: {
    en: '1. Requests the Secretary-General to survey the harbours.',
    fr: '1. Prie le Secrétaire général d’étudier les ports.',
    es: '1. Solicita al Secretario General que estudie los puertos.',
    ar: '1 - تطلب إلى الأمين العام أن يدرس حالة الموانئ.',
    zh: '1. 请秘书长研究港口的现状。',
    ru: '1. просит Генерального секретаря изучить все порты.',
  },
  check(run, { pack, report }) {
    const { text } = run;
    const found =
      pack.script === 'Han'
        ? doubledCharacters(text)
        : doubledWords(text, scan(run).echoes, TWICE[pack.code]);
    for (const { start, middle, end } of found) {
      const word = text.slice(start, middle);
      const span = { start: run.start + start, end: run.start + end };
      report(span, t`“${word}” stands here twice.`, {
        fixes: [
          {
            title: t`Remove the second “${word}”`,
            edits: [{ span: { start: run.start + middle, end: run.start + end }, text: '' }],
            preferred: true,
          },
        ],
      });
    }
  },
});

/** Two words and where the first of them ends. */
interface Doubled extends Span {
  readonly middle: number;
}

/** Of the words that begin like the one before, those that are the one before. */
function doubledWords(
  text: string,
  echoes: readonly number[],
  twice: ReadonlySet<string>,
): readonly Doubled[] {
  const found: Doubled[] = [];
  for (const from of echoes) {
    let middle = from;
    while (middle > 0 && isBlank(text, middle - 1)) middle--;
    let at = from;
    while (isLetter(text, at)) at++;
    const start = middle - (at - from);
    if (middle === from || start < 0) continue;
    const word = text.slice(from, at).toLowerCase();
    if (
      text.slice(start, middle).toLowerCase() === word &&
      !twice.has(word) &&
      standsAlone(text, start, at) &&
      !isName(text, start, from)
    )
      found.push({ start, middle, end: at });
  }
  return found;
}

function isBlank(text: string, at: number): boolean {
  const kind = kindOfChar(text.charCodeAt(at));
  return kind === CHAR.space || kind === CHAR.fixedSpace || kind === CHAR.lineBreak;
}

function isLetter(text: string, at: number): boolean {
  const kind = kindOfChar(text.charCodeAt(at));
  return kind === CHAR.latin || kind === CHAR.cyrillic || kind === CHAR.arabic || kind === CHAR.combining;
}

/** No apostrophe, hyphen or digit joins either to something longer. */
function standsAlone(text: string, start: number, end: number): boolean {
  return (
    !/[\p{L}\p{N}'’.‑-]/u.test(text[start - 1] ?? ' ') &&
    !/['’‑-]\p{L}|^\p{N}/u.test(text.slice(end, end + 2))
  );
}

/** Capitals on both: a name such as Bora Bora; single capitals: initials, grades. */
function isName(text: string, first: number, second: number): boolean {
  const capital = (at: number) => text[at] !== text[at]!.toLowerCase();
  return capital(first) && capital(second);
}

/** Words of two to four characters, and 的 where it is no part of a word (目的, 标的). */
function doubledCharacters(text: string): readonly Doubled[] {
  const found: Doubled[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x4e00 || code > 0x9fff) continue;
    const size = repeatedSize(text, at, code);
    if (size > 0) {
      found.push({ start: at, middle: at + size, end: at + 2 * size });
      at += 2 * size - 1;
    } else if (text[at] === '的' && text[at + 1] === '的' && !'目标'.includes(text[at - 1] ?? ' '))
      found.push({ start: at, middle: at + 1, end: at + 2 });
  }
  return found;
}

/** How many characters, two to four, stand again right behind them; 0 for none. */
function repeatedSize(text: string, at: number, code: number): number {
  for (let size = 2; size <= 4; size++)
    if (text.charCodeAt(at + size) === code && repeats(text, at, size)) return size;
  return 0;
}

function repeats(text: string, at: number, length: number): boolean {
  for (let step = 0; step < length; step++) {
    const code = text.charCodeAt(at + step);
    if (kindOfChar(code) !== CHAR.han || text.charCodeAt(at + length + step) !== code) return false;
  }
  return !allSame(text, at, length);
}

function allSame(text: string, at: number, length: number): boolean {
  for (let step = 1; step < length; step++) if (text[at + step] !== text[at]) return false;
  return true;
}

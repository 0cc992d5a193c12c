import { isClosingPlace } from '../closing-place.ts';
import { t } from '../message.ts';
import { replace } from '../replace.ts';
import { type Context, rule } from '../rule.ts';
import type { Run } from '../runs.ts';
import { CHAR, inAddress, kindOfChar, type Scan, saw, scan } from '../scan.ts';
import { SOURCES } from '../sources.ts';

const TO_ARABIC: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };
const TO_CHINESE: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
};
const TO_LATIN: Readonly<Record<string, string>> = {
  '،': ',',
  '؛': ';',
  '؟': '?',
  '，': ',',
  '；': ';',
  '：': ':',
  '。': '.',
  '？': '?',
  '！': '!',
  '、': ',',
  '．': '.',
  '（': '(',
  '）': ')',
  '［': '[',
  '］': ']',
};

export default rule({
  code: 'punctuation/foreign',
  severity: 'warning',
  scope: 'text',
  languages: 'all',
  summary: 'The marks are those of the text’s script: ، ؛ ؟ in Arabic, full-width ones in Chinese.',
  why: 'A mark of another keyboard has another shape and width, and a search for the right one misses it.',
  source: [SOURCES.marks, SOURCES.counted],
  fix: 'writes the mark of the script',
  typographic: true,
  bad: {
    en: '1. Requests the Secretary-General to survey harbours⟦，⟧ quays and piers.',
    fr: '1. Prie le Secrétaire général d’étudier les ports⟦，⟧ les quais et les jetées.',
    es: '1. Solicita al Secretario General que estudie los puertos⟦，⟧ los muelles y los diques.',
    ar: '1 - تطلب إلى الأمين العام أن يدرس الموانئ⟦,⟧ والأرصفة والمرافئ.',
    zh: '1. 请秘书长研究港口⟦,⟧并提出报告。',
    ru: '1. просит Генерального секретаря изучить порты⟦，⟧ причалы и пирсы.',
  },
  good: {
    en: '1. Requests the Secretary-General to survey harbours, quays and piers.',
    fr: '1. Prie le Secrétaire général d’étudier les ports, les quais et les jetées.',
    es: '1. Solicita al Secretario General que estudie los puertos, los muelles y los diques.',
    ar: '1 - تطلب إلى الأمين العام أن يدرس الموانئ، والأرصفة والمرافئ.',
    zh: '1. 请秘书长研究港口，并提出报告。',
    ru: '1. просит Генерального секретаря изучить порты, причалы и пирсы.',
  },
  check(run, { pack, report }) {
    const found = scan(run);
    if (pack.script === 'Arabic') inArabic(run, found, report);
    else if (pack.script === 'Han') inChinese(run, found, report);
    else if (saw(found, CHAR.wideMark) || saw(found, CHAR.arabicMark)) elsewhere(run, report);
  },
});

/** Between Arabic words; numbers and words of another script keep their own marks. */
function inArabic(run: Run, found: Scan, report: Context['report']): void {
  if (!saw(found, CHAR.mark) || !saw(found, CHAR.arabic)) return;
  for (const { index: at, 0: char } of run.text.matchAll(/[,;?]/g))
    if (besideLetter(run.text, at, -1) === CHAR.arabic && besideLetter(run.text, at, 1) !== CHAR.latin)
      propose(run, at, TO_ARABIC[char]!, report);
}

function inChinese(run: Run, { halfWidth }: Scan, report: Context['report']): void {
  const { text } = run;
  let reported = -1;
  for (const at of halfWidth) {
    const behind = kindOfChar(text.charCodeAt(at)) === CHAR.mark;
    const place = behind ? at : at - 1;
    const char = text[place]!;
    if (place === reported || (char === '.' && !(behind && endsSentence(text, place)))) continue;
    if (!behind && kindOfChar(text.charCodeAt(place - 1)) === CHAR.digit) continue;
    reported = place;
    propose(run, place, TO_CHINESE[char]!, report);
  }
}

/** A full stop, and not the point of a number or the dot of a name. */
function endsSentence(text: string, at: number): boolean {
  const next = kindOfChar(text.charCodeAt(at + 1));
  return next === CHAR.han || next === CHAR.lineBreak || at + 1 === text.length;
}

function elsewhere(run: Run, report: Context['report']): void {
  for (const { index: at, 0: char } of run.text.matchAll(/[،؛؟，；：。？！、．（）［］]/g)) {
    const letter = besideLetter(run.text, at, -1);
    if (letter === CHAR.han || letter === CHAR.arabic) continue;
    const next = kindOfChar(run.text.charCodeAt(at + 1));
    const joins = (next === CHAR.latin || next === CHAR.cyrillic) && !'（［'.includes(char);
    propose(run, at, `${TO_LATIN[char]}${joins ? ' ' : ''}`, report);
  }
}

/** The kind of the nearest letter on one side, within a few characters; digits side by side with `at` count, too. */
function besideLetter(text: string, at: number, step: 1 | -1): number {
  const digits = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)].every(
    (code) => kindOfChar(code) === CHAR.digit,
  );
  if (digits) return CHAR.digit;
  for (let place = at + step; place >= 0 && place < text.length; place += step) {
    const kind = kindOfChar(text.charCodeAt(place));
    if (kind >= CHAR.latin && kind <= CHAR.han) return kind;
    if (Math.abs(place - at) > 30) break;
  }
  return CHAR.other;
}

function propose(run: Run, at: number, write: string, report: Context['report']): void {
  if (isClosingPlace(run, at) || inAddress(run.text, at)) return;
  const span = { start: run.start + at, end: run.start + at + 1 };
  const message = t`“${run.text[at]!}” is a mark of another script; write “${write.trim()}”.`;
  report(span, message, { fixes: [replace(span, write)] });
}

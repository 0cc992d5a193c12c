import type { Span } from '../../text/span.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { CHAR, kindOfChar, scan } from '../scan.ts';
import { SOURCES } from '../sources.ts';

/** A paragraph with more of them has its lines spread to one width, or columns set with spaces. */
const MOST = 3;

export default rule({
  code: 'spacing/doubled',
  severity: 'info',
  scope: 'text',
  languages: 'all',
  summary: 'One space stands between two words.',
  why: 'Two spaces show as a hole in the line, and a search for the words misses them.',
  source: [SOURCES.marks, SOURCES.counted],
  fix: 'leaves one space',
  typographic: true,
  bad: {
    en: '1. Requests the Secretary-General to survey the⟦  ⟧harbours and quays.',
    fr: '1. Prie le Secrétaire général d’étudier les⟦  ⟧ports et les quais.',
    es: '1. Solicita al Secretario General que estudie los⟦  ⟧puertos y los muelles.',
    ar: '1 - تطلب إلى الأمين العام أن يدرس⟦  ⟧الموانئ والأرصفة.',
    zh: '1. 请秘书长使用⟦  ⟧DNS系统研究港口。',
    ru: '1. просит Генерального секретаря изучить⟦  ⟧порты и причалы.',
  },
  good: {
    en: '1. Requests the Secretary-General to survey the harbours and quays.',
    fr: '1. Prie le Secrétaire général d’étudier les ports et les quais.',
    es: '1. Solicita al Secretario General que estudie los puertos y los muelles.',
    ar: '1 - تطلب إلى الأمين العام أن يدرس الموانئ والأرصفة.',
    zh: '1. 请秘书长使用 DNS系统研究港口。',
    ru: '1. просит Генерального секретаря изучить порты и причалы.',
  },
  check(run, { report }) {
    const { doubledSpaces } = scan(run);
    if (doubledSpaces.length === 0) return;
    const gaps = gapsIn(run.text, doubledSpaces);
    if (gaps.length > MOST) return;
    for (const { start, end } of gaps) {
      const span = { start: run.start + start, end: run.start + end };
      const text = run.text.slice(start, end).includes('\u00a0') ? '\u00a0' : ' ';
      report(span, t`More than one space stands here; leave one.`, {
        fixes: [{ title: t`Leave one space`, edits: [{ span, text }], preferred: true }],
      });
    }
  },
});

/** Runs of spaces between words of one line; those at its ends are its layout. */
function gapsIn(text: string, doubled: readonly number[]): readonly Span[] {
  const gaps: Span[] = [];
  let done = 0;
  for (const at of doubled) {
    if (at <= done) continue;
    let end = at;
    while (isBlank(text, end)) end++;
    done = end;
    if (at > 1 && end < text.length && !isBreak(text, at - 2) && !isBreak(text, end))
      gaps.push({ start: at - 1, end });
  }
  return gaps;
}

function isBlank(text: string, at: number): boolean {
  const kind = kindOfChar(text.charCodeAt(at));
  return kind === CHAR.space || kind === CHAR.fixedSpace;
}

function isBreak(text: string, at: number): boolean {
  return kindOfChar(text.charCodeAt(at)) === CHAR.lineBreak;
}

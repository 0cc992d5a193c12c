import { TYPOGRAPHY } from '../../languages/typography.ts';
import { isJoined } from '../dates.ts';
import { t } from '../message.ts';
import { replace } from '../replace.ts';
import { rule } from '../rule.ts';
import { scan } from '../scan.ts';
import { SOURCES } from '../sources.ts';

const GROUPED = /\d{1,3}([ \u00a0\u202f.,])\d{3}(?:\1\d{3}){0,4}(?![\d\p{L}/-]|[.,]\d)/uy;
const LONG = /\d{5,12}(?![\d\p{L}/-]|[.,]\d)/uy;

/** Before the number of a treaty, a page, a document. */
const NUMBERED =
  /(?:№|#|[nN][°ºo]?s?\.?|Nos?\.?|núms?\.?|numbers?|numéros?|números?|номера?|ISBN|[Dd]oc\.?)\s?$/;

export default rule({
  code: 'number/thousands',
  severity: 'info',
  scope: 'text',
  languages: ['en', 'fr', 'es', 'ru'],
  summary: 'Thousands are parted by a comma in English, by a no-break space in French, Spanish and Russian.',
  why: 'A number of five figures or more is hard to read in one piece; and a comma that parts thousands in one language is a decimal one in another.',
  source: [SOURCES.numbers, SOURCES.counted],
  fix: 'writes the number as the language does',
  bad: {
    en: '1. Requests the Secretary-General to survey ⟦12000⟧ harbours.',
    fr: '1. Prie le Secrétaire général d’étudier ⟦12,000⟧ ports.',
    es: '1. Solicita al Secretario General que estudie ⟦12,000⟧ puertos.',
    ru: '1. просит Генерального секретаря изучить ⟦12000⟧ портов.',
  },
  good: {
    en: '1. Requests the Secretary-General to survey 12,000 harbours.',
    fr: '1. Prie le Secrétaire général d’étudier 12\u00a0000 ports.',
    es: '1. Solicita al Secretario General que estudie 12\u00a0000 puertos.',
    ru: '1. просит Генерального секретаря изучить 12\u00a0000 портов.',
  },
  check(run, { pack, report }) {
    if (run.role === 'note' || run.role === 'note-more') return;
    const { text } = run;
    const { write, right } = TYPOGRAPHY[pack.code].thousands!;
    for (const at of scan(run).figures) {
      const wrong = misparted(text, at, right) ?? unparted(text, at);
      if (wrong === null || isJoined(text, at) || NUMBERED.test(text.slice(Math.max(0, at - 10), at)))
        continue;
      const parted = wrong.replace(/\D/g, '').replace(/\B(?=(?:\d{3})+$)/g, write);
      const span = { start: run.start + at, end: run.start + at + wrong.length };
      report(span, t`The thousands of this number are parted so: “${parted}”.`, {
        fixes: [replace(span, parted)],
      });
    }
  },
});

/** Parted by another sign, and by no chance a decimal number or two numbers side by side. */
function misparted(text: string, at: number, right: string): string | null {
  if (!mayPart(text, at + 1) && !mayPart(text, at + 2) && !mayPart(text, at + 3)) return null;
  GROUPED.lastIndex = at;
  const found = GROUPED.exec(text);
  if (found === null || right.includes(found[1]!) || found[0].startsWith('0')) return null;
  const [number, sign] = found;
  if (sign === ' ') return null;
  return number.length > 7 || number.endsWith('000') || '\u00a0\u202f'.includes(sign!) ? number : null;
}

function mayPart(text: string, at: number): boolean {
  return ' \u00a0\u202f.,'.includes(text[at] ?? 'x');
}

function unparted(text: string, at: number): string | null {
  const fifth = text.charCodeAt(at + 4);
  if (!(fifth >= 0x30 && fifth <= 0x39)) return null;
  LONG.lastIndex = at;
  const found = LONG.exec(text)?.[0] ?? null;
  return found === null || found.startsWith('0') ? null : found;
}

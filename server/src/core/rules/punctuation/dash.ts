import { TYPOGRAPHY } from '../../languages/typography.ts';
import { t } from '../message.ts';
import { replace } from '../replace.ts';
import { rule } from '../rule.ts';
import { CHAR, kindOfChar, saw, scan } from '../scan.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'punctuation/dash',
  severity: 'info',
  scope: 'text',
  languages: ['en', 'fr', 'es', 'ru'],
  summary: 'Between two clauses stands a dash, not a hyphen: in Russian an em dash, otherwise an en dash.',
  why: 'A hyphen joins the parts of one word; between spaces it is taken for a minus or a bullet.',
  source: [SOURCES.marks, SOURCES.counted],
  fix: 'writes the dash',
  typographic: true,
  bad: {
    en: '1. Requests the Secretary-General to survey the harbours ⟦-⟧ old and new.',
    fr: '1. Prie le Secrétaire général d’étudier les ports ⟦-⟧ anciens et nouveaux.',
    es: '1. Solicita al Secretario General que estudie los puertos ⟦-⟧ viejos y nuevos.',
    ru: '1. просит Генерального секретаря изучить порты ⟦-⟧ старые и новые.',
  },
  good: {
    en: '1. Requests the Secretary-General to survey the harbours – old and new.',
    fr: '1. Prie le Secrétaire général d’étudier les ports – anciens et nouveaux.',
    es: '1. Solicita al Secretario General que estudie los puertos – viejos y nuevos.',
    ru: '1. просит Генерального секретаря изучить порты — старые и новые.',
  },
  check(run, { pack, report }) {
    if (!saw(scan(run), CHAR.dash)) return;
    const { text } = run;
    for (let at = text.indexOf(' - '); at >= 0; at = text.indexOf(' - ', at + 2)) {
      if (!isWord(text, at - 1) || !isWord(text, at + 3)) continue;
      const span = { start: run.start + at + 1, end: run.start + at + 2 };
      const dash = TYPOGRAPHY[pack.code].dash;
      report(span, t`A dash (${dash}) stands between clauses, not a hyphen.`, {
        fixes: [replace(span, dash)],
      });
    }
  },
});

function isWord(text: string, at: number): boolean {
  const kind = kindOfChar(text.charCodeAt(at));
  return kind === CHAR.latin || kind === CHAR.cyrillic || kind === CHAR.mark || kind === CHAR.closes;
}

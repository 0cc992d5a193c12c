import type { Head } from '../../document/heads.ts';
import { t } from '../message.ts';
import { loneSigns, type Signs } from '../pairs.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** Apostrophes and single quotation marks look alike: they are left alone. */
const QUOTES: Signs = {
  any: /[“”„«»"]/g,
  opens: { '“': '”', '„': '”', '«': '»' },
  closes: { '”': '”', '»': '»' },
  either: { '"': '"' },
  anew: true,
};

/** Arabic is typed with either sign first. */
const TURNED: Signs = {
  ...QUOTES,
  opens: { '«': '»' },
  closes: { '»': '»' },
  either: { '"': '"', '“': '”', '”': '”', '„': '”' },
};

export default rule({
  code: 'punctuation/quotation-marks',
  severity: 'warning',
  scope: 'part',
  languages: 'all',
  summary: 'Every quotation mark has its partner in the same paragraph.',
  why: 'Without its partner nobody can tell where the quoted words end. A quotation of several paragraphs opens each of them anew and is closed once, at its end.',
  source: [SOURCES.typography],
  fix: null,
  bad: {
    en: '1. Takes note of the report entitled ⟦“⟧Wells.',
    fr: '1. Prend note du rapport intitulé ⟦«⟧ Les puits.',
    es: '1. Toma nota del informe titulado ⟦“⟧Los pozos.',
    ar: '1 - تحيط علما بالتقرير المعنون ⟦”⟧الآبار.',
    zh: '1. 表示注意到题为⟦“⟧水井的报告。',
    ru: '1. принимает к сведению доклад, озаглавленный ⟦«⟧Колодцы.',
  },
  good: {
    en: '1. Takes note of the report entitled “Wells”.',
    fr: '1. Prend note du rapport intitulé « Les puits ».',
    es: '1. Toma nota del informe titulado “Los pozos”.',
    ar: '1 - تحيط علما بالتقرير المعنون ”الآبار“.',
    zh: '1. 表示注意到题为“水井”的报告。',
    ru: '1. принимает к сведению доклад, озаглавленный «Колодцы».',
  },
  check(part, { pack, after, report }) {
    if (part.paragraph === null) return;
    for (const { span, char, opens } of loneSigns(part, pack.direction === 'rtl' ? TURNED : QUOTES)) {
      if (!opens) report(span, t`This quotation mark (${char}) closes what the paragraph does not open.`);
      else if (!beginsWith(after, char))
        report(span, t`This quotation mark (${char}) is opened and not closed in the paragraph.`, {
          unfinished: true,
        });
    }
  },
});

/** The next paragraph opens the quotation anew. */
function beginsWith(after: Head | null, char: string): boolean {
  if (after === null) return false;
  const { piece, block } = after;
  return block.text
    .slice(piece.label?.end ?? piece.start, piece.end)
    .trimStart()
    .startsWith(char);
}

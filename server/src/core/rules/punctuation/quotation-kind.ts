import type { Fact } from '../../facts/facts.ts';
import type { QuoteFact, QuoteStyle } from '../../facts/typography.ts';
import type { LanguageCode } from '../../languages/codes.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** Kinds that a text may have chosen, the usual first, with the signs to write where it has none of them. */
const KINDS: Readonly<Record<LanguageCode, readonly QuoteStyle[]>> = {
  en: ['curly', 'straight'],
  fr: ['guillemets', 'straight'],
  es: ['curly', 'guillemets', 'straight'],
  ar: ['curly', 'straight', 'guillemets'],
  zh: ['curly', 'straight'],
  ru: ['guillemets', 'straight'],
};

const SIGNS: Readonly<Record<QuoteStyle, readonly [string, string]>> = {
  curly: ['“', '”'],
  straight: ['"', '"'],
  guillemets: ['«', '»'],
};

export default rule({
  code: 'punctuation/quotation-kind',
  severity: 'info',
  scope: 'resolution',
  languages: 'all',
  summary: 'Quotation marks are of one kind, that of the language: “ ”, in French and Russian « ».',
  why: 'Marks of another kind come along with text copied from elsewhere. Inside a quotation, another kind is right.',
  source: [SOURCES.marks, SOURCES.counted],
  fix: 'writes both marks as the text does elsewhere',
  typographic: true,
  whole: true,
  bad: {
    en: 'The General Assembly,\n\nRecalling the report entitled “Harbours”,\n\n1. Takes note of the report entitled ⟦"⟧Quays";\n\n2. Welcomes the report entitled “Piers”.',
    fr: 'L’Assemblée générale,\n\nRappelant le rapport intitulé «\u00a0Ports\u00a0»,\n\n1. Prend note du rapport intitulé ⟦“⟧Quais”, et de ses annexes.',
    es: 'La Asamblea General,\n\nRecordando el informe titulado “Puertos”,\n\n1. Toma nota del informe titulado ⟦"⟧Muelles".',
    ar: 'إن الجمعية العامة،\n\nإذ تشير إلى التقرير المعنون ”الموانئ“،\n\n1 - تحيط علما بالتقرير المعنون ⟦"⟧الأرصفة".',
    zh: '大会，\n\n回顾题为“港口”的报告，\n\n1. 表示注意到题为⟦"⟧码头"的报告。',
    ru: 'Генеральная Ассамблея,\n\nссылаясь на доклад, озаглавленный «Порты»,\n\n1. принимает к сведению доклад, озаглавленный ⟦“⟧Причалы”.',
  },
  good: {
    en: 'The General Assembly,\n\nRecalling the report entitled “Harbours”,\n\n1. Takes note of the report entitled “Quays”;\n\n2. Welcomes the report entitled “Piers”.',
    fr: 'L’Assemblée générale,\n\nRappelant le rapport intitulé «\u00a0Ports\u00a0»,\n\n1. Prend note du rapport intitulé «\u00a0Quais\u00a0», et de ses annexes.',
    es: 'La Asamblea General,\n\nRecordando el informe titulado “Puertos”,\n\n1. Toma nota del informe titulado “Muelles”.',
    ar: 'إن الجمعية العامة،\n\nإذ تشير إلى التقرير المعنون ”الموانئ“،\n\n1 - تحيط علما بالتقرير المعنون ”الأرصفة“.',
    zh: '大会，\n\n回顾题为“港口”的报告，\n\n1. 表示注意到题为“码头”的报告。',
    ru: 'Генеральная Ассамблея,\n\nссылаясь на доклад, озаглавленный «Порты»,\n\n1. принимает к сведению доклад, озаглавленный «Причалы».',
  },
  check({ facts, pack, report }) {
    const foreignLetters = pack.script !== 'Latin';
    const judged = ({ nested, latin }: QuoteFact) => !nested && !(latin && foreignLetters);
    const count = { curly: 0, straight: 0, guillemets: 0 };
    for (const fact of facts)
      if (fact.kind === 'quote' && fact.end === 'open' && judged(fact)) count[fact.style]++;
    const kinds = KINDS[pack.code];
    const kind = kinds.reduce((best, each) => (count[each] > count[best] ? each : best));
    if (Object.entries(count).every(([style, number]) => style === kind || number === 0)) return;
    const [open, close] = signsOf(facts, kind);
    facts.forEach((fact, index) => {
      if (fact.kind !== 'quote' || fact.end !== 'open' || fact.style === kind || !judged(fact)) return;
      report(
        index,
        t`This kind of quotation mark (${fact.text.trim()}) is not the one of this text (${open.trim()}).`,
        {
          fixes: [
            {
              title: t`Write ${open.trim()} and ${close.trim()}`,
              edits: [
                { fact: index, text: open },
                { fact: index + 1, text: close },
              ],
              preferred: true,
            },
          ],
        },
      );
    });
  },
});

/** The signs of a kind as the text has them, spaces included. */
function signsOf(facts: readonly Fact[], kind: QuoteStyle): readonly [string, string] {
  const index = facts.findIndex(
    (fact) => fact.kind === 'quote' && fact.style === kind && fact.end === 'open',
  );
  const [open, close] = [facts[index], facts[index + 1]];
  return open?.kind === 'quote' && close?.kind === 'quote' ? [open.text, close.text] : SIGNS[kind];
}

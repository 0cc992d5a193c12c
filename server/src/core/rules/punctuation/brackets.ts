import { t } from '../message.ts';
import { loneSigns, type Signs } from '../pairs.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** Full-width and half-width forms make a pair: Chinese texts mix them. */
const BRACKETS: Signs = {
  any: /[()（）{}《》〈〉【】〔〕]/g,
  opens: {
    '(': ')',
    '（': ')',
    '{': '}',
    '《': '》',
    '〈': '〉',
    '【': '】',
    '〔': '〕',
  },
  closes: {
    ')': ')',
    '）': ')',
    '}': '}',
    '》': '》',
    '〉': '〉',
    '】': '】',
    '〕': '〕',
  },
  either: {},
  anew: false,
};

export default rule({
  code: 'punctuation/brackets',
  severity: 'warning',
  scope: 'part',
  languages: 'all',
  summary: 'Every bracket has its partner in the same paragraph.',
  why: 'A bracket that is opened and never closed, or closed and never opened, leaves open what it encloses.',
  source: [SOURCES.typography],
  fix: null,
  bad: {
    en: '1. Requests the Secretary-General to list the wells ⟦(⟧deep and shallow.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits ⟦(⟧profonds ou non.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos ⟦(⟧profundos o no.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار ⟦(⟧العميقة منها والضحلة.',
    zh: '1. 请秘书长编制水井清单⟦(⟧深井和浅井。',
    ru: '1. просит Генерального секретаря составить перечень колодцев ⟦(⟧глубоких и мелких.',
  },
  good: {
    en: '1. Requests the Secretary-General to list the wells (deep and shallow).',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits (profonds ou non).',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos (profundos o no).',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار (العميقة منها والضحلة).',
    zh: '1. 请秘书长编制水井清单(深井和浅井)。',
    ru: '1. просит Генерального секретаря составить перечень колодцев (глубоких и мелких).',
  },
  check(part, { report }) {
    if (part.paragraph === null) return;
    for (const { span, char, opens } of loneSigns(part, BRACKETS)) {
      if (opens)
        report(span, t`The bracket “${char}” is opened and not closed in this paragraph.`, {
          unfinished: true,
        });
      else report(span, t`The bracket “${char}” closes what this paragraph does not open.`);
    }
  },
});

import type { LanguageCode } from '../../languages/codes.ts';
import { SELF } from '../../terms/self-reference.ts';
import { t } from '../message.ts';
import { namesIn } from '../name-lists.ts';
import { isCited } from '../quoted.ts';
import { rule, type Term } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { correct, eitherCase, wordsOf } from '../terms.ts';

/** Houses differ in English alone: the two ways. */
const WAYS: { readonly [language in LanguageCode]?: Readonly<Record<'present' | 'this', string>> } = {
  en: { present: 'the present resolution', this: 'this resolution' },
};

export default rule({
  code: 'wording/self',
  severity: 'warning',
  scope: 'words',
  languages: 'all',
  summary: 'A resolution calls itself what its house calls it.',
  why: 'The General Assembly, the Economic and Social Council and the Human Rights Council write “the present resolution”, the Security Council “this resolution”. A text is written as it is to be adopted, so it is no draft to itself.',
  source: [SOURCES.counted],
  fix: 'writes the usual words',
  bad: {
    en: '1. Requests the Secretary-General to report on ⟦this resolution⟧ and on the costs of ⟦this draft resolution⟧.',
    fr: '1. Prie le Secrétaire général de faire rapport sur ⟦ce projet de résolution⟧.',
    es: '1. Solicita al Secretario General que informe sobre ⟦este proyecto de resolución⟧.',
    ar: '1 - تطلب إلى الأمين العام أن يقدم تقريرا عن تنفيذ ⟦القرار الحالي⟧.',
    zh: '1. 请秘书长就⟦本决议草案⟧的执行情况提出报告。',
    ru: '1. просит Генерального секретаря представить доклад об осуществлении ⟦данной резолюции⟧.',
  },
  good: {
    en: '1. Requests the Secretary-General to report on the present resolution and on the costs of the present resolution.',
    fr: '1. Prie le Secrétaire général de faire rapport sur la présente résolution.',
    es: '1. Solicita al Secretario General que informe sobre la presente resolución.',
    ar: '1 - تطلب إلى الأمين العام أن يقدم تقريرا عن تنفيذ هذا القرار.',
    zh: '1. 请秘书长就本决议的执行情况提出报告。',
    ru: '1. просит Генерального секретаря представить доклад об осуществлении настоящей резолюции.',
  },
  terms({ code }, { conventions: { self } }) {
    const always = namesIn(SELF[code]);
    const ways = WAYS[code];
    if (ways === undefined || self === 'any') return eitherCase(always);
    const write = ways[self];
    const other: Term = { find: ways[self === 'this' ? 'present' : 'this'], write };
    return eitherCase([...always.map(({ find }) => ({ find, write })), other]);
  },
  found(found, context) {
    if (isCited(found)) return;
    const write = found.term.write!;
    correct(found, context, t`Here the text calls itself “${write}”, not “${wordsOf(found)}”.`);
  },
});

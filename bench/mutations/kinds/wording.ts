import type { LanguageCode } from '../../../server/src/core/index.ts';
import { type Mutation, write } from '../mutation.ts';
import { occurrences } from '../subject.ts';

/** A right word and a wrong one that comes to mind in its stead; groups of the pattern may be used. */
interface Slip {
  readonly right: RegExp;
  readonly wrong: string;
}

type Slips = { readonly [language in LanguageCode]?: readonly Slip[] };

const capitals: Slips = {
  en: [
    { right: /\bMember States\b/g, wrong: 'member states' },
    { right: /\bMember State\b/g, wrong: 'member state' },
    { right: /\bSecretary-General\b/g, wrong: 'Secretary-general' },
    { right: /\bGovernment of\b/g, wrong: 'government of' },
  ],
  fr: [
    { right: /États Membres/g, wrong: 'états membres' },
    { right: /Secrétaire général/g, wrong: 'Secrétaire Général' },
    { right: /Organisation des Nations Unies/g, wrong: 'organisation des Nations Unies' },
  ],
  es: [
    { right: /Estados Miembros/g, wrong: 'estados miembros' },
    { right: /Secretario General/g, wrong: 'secretario general' },
  ],
  ru: [
    { right: /Генеральн(ый|ого|ому) секретар(ь|я|ю)/g, wrong: 'генеральн$1 секретар$2' },
    { right: /Организаци(я|и|ей) Объединенных Наций/g, wrong: 'организаци$1 Объединенных Наций' },
  ],
};

const hyphens: Slips = {
  en: [{ right: /\bSecretary-General\b/g, wrong: 'Secretary General' }],
  ru: [{ right: /государств(а|ам|ами)-член(ы|ам|ами)/g, wrong: 'государств$1 член$2' }],
};

const spelling: Slips = {
  en: [
    { right: /\b(\p{Ll}{3,})iz(e|es|ed|ing|ation|ations)\b/gu, wrong: '$1is$2' },
    { right: /\bprogramme(s?)\b/g, wrong: 'program$1' },
    { right: /\blabour\b/g, wrong: 'labor' },
  ],
};

const percent: Slips = {
  en: [{ right: /\bper cent\b/g, wrong: 'percent' }],
};

const names: Slips = {
  en: [
    { right: /\bDemocratic People[’']s Republic of Korea\b/g, wrong: 'North Korea' },
    { right: /\bthe Russian Federation\b/g, wrong: 'Russia' },
    { right: /\bthe Syrian Arab Republic\b/g, wrong: 'Syria' },
    { right: /\bViet Nam\b/g, wrong: 'Vietnam' },
    { right: /\bTürkiye\b/g, wrong: 'Turkey' },
    { right: /\bCôte d[’']Ivoire\b/g, wrong: 'Ivory Coast' },
  ],
  fr: [
    { right: /République populaire démocratique de Corée/g, wrong: 'Corée du Nord' },
    { right: /Fédération de Russie/g, wrong: 'Russie' },
    { right: /République arabe syrienne/g, wrong: 'Syrie' },
  ],
  es: [
    { right: /República Popular Democrática de Corea/g, wrong: 'Corea del Norte' },
    { right: /la Federación de Rusia/g, wrong: 'Rusia' },
    { right: /la República Árabe Siria/g, wrong: 'Siria' },
  ],
  ar: [
    { right: /جمهورية كوريا الشعبية الديمقراطية/g, wrong: 'كوريا الشمالية' },
    { right: /الجمهورية العربية السورية/g, wrong: 'سوريا' },
  ],
  zh: [
    { right: /朝鲜民主主义人民共和国/g, wrong: '北朝鲜' },
    { right: /俄罗斯联邦/g, wrong: '俄国' },
    { right: /阿拉伯叙利亚共和国/g, wrong: '叙利亚' },
  ],
  ru: [
    { right: /Корейск(?:ая|ой) Народно-Демократическ(?:ая|ой) Республик(?:а|и|е)/g, wrong: 'Северная Корея' },
    { right: /Российск(?:ая|ой) Федераци(?:я|и|ей)/g, wrong: 'Россия' },
    { right: /Сирийск(?:ая|ой) Арабск(?:ая|ой) Республик(?:а|и|е)/g, wrong: 'Сирия' },
  ],
};

const slips = (kind: string, what: string, claims: readonly string[], words: Slips): Mutation => ({
  kind: `wording/${kind}`,
  what,
  claims,
  languages: Object.keys(words) as LanguageCode[],
  breaks: (subject) =>
    (words[subject.language] ?? []).flatMap(({ right, wrong }) =>
      occurrences(subject, right).map(({ span, match }) =>
        write(
          span,
          wrong.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? ''),
        ),
      ),
    ),
});

/** Words that the house writes in one way. */
export const wording: readonly Mutation[] = [
  slips('capitals', '“member states”', ['wording/capitals'], capitals),
  slips('hyphens', '“Secretary General”', ['wording/capitals'], hyphens),
  slips('spelling', '“organisation”, “program”', ['wording/spelling'], spelling),
  slips('percent', '“percent”', ['wording/percent'], percent),
  slips('names', '“North Korea”', ['wording/country-names'], names),
];

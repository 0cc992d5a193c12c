import type { LanguageCode } from '../../../server/src/core/index.ts';
import { type Mutation, write } from '../mutation.ts';
import { occurrences } from '../subject.ts';

/** A right word and a wrong one that comes to mind in its stead; groups of the pattern may be used. */
interface Slip {
  readonly right: RegExp;
  readonly wrong: string;
}

type Slips = { readonly [language in LanguageCode]?: readonly Slip[] };

const states: Slips = {
  en: [
    { right: /\bMember State(s?)\b/g, wrong: 'member state$1' },
    { right: /\bsmall island developing States\b/g, wrong: 'small island developing states' },
  ],
  fr: [{ right: /États Membres/g, wrong: 'états membres' }],
  es: [{ right: /Estados Miembros/g, wrong: 'estados miembros' }],
  ru: [{ right: /государств(а|ам|ами)-член(ы|ам|ами)/g, wrong: 'Государств$1-член$2' }],
};

const citation: Slips = {
  en: [{ right: /\bresolution (?=\d)/g, wrong: 'Resolution ' }],
  fr: [{ right: /(?<=\p{Ll} )résolution (?=\d)/gu, wrong: 'Résolution ' }],
  es: [{ right: /(?<=\p{Ll} )resolución (?=\d)/gu, wrong: 'Resolución ' }],
  ru: [{ right: /(?<=\p{Ll} )резолюци(ю|и|ей|я) (?=\d)/gu, wrong: 'Резолюци$1 ' }],
};

const yo: Slips = {
  ru: [
    { right: /Объединенных/g, wrong: 'Объединённых' },
    { right: /(?<= )объем(?= )/g, wrong: 'объём' },
  ],
};

const charter: Slips = {
  en: [{ right: /\bChapter (?=[VIX]+ of the Charter)/g, wrong: 'chapter ' }],
  fr: [{ right: /Chapitre (?=[VIX]+ de la Charte)/g, wrong: 'chapitre ' }],
  es: [{ right: /Capítulo (?=[VIX]+ de la Carta)/g, wrong: 'capítulo ' }],
  ru: [{ right: /главы(?=\s[VIX]+ Устава)/g, wrong: 'Главы' }],
};

const compounds: Slips = {
  en: [
    { right: /\bcapacity-building\b/g, wrong: 'capacity building' },
    { right: /\bdecision-making\b/g, wrong: 'decision making' },
    { right: /\bcooperation\b/g, wrong: 'co-operation' },
    { right: /\bsubregional\b/g, wrong: 'sub-regional' },
    { right: /\bongoing\b/g, wrong: 'on-going' },
    { right: /\bpeacebuilding\b/g, wrong: 'peace-building' },
  ],
};

const offices: Slips = {
  en: [
    { right: /\bSecretary-General\b/g, wrong: 'Secretary General' },
    { right: /\bGeneral Assembly\b/g, wrong: 'general assembly' },
    { right: /\bSecurity Council\b/g, wrong: 'security council' },
  ],
  fr: [
    { right: /Secrétaire général/g, wrong: 'Secrétaire Général' },
    { right: /Organisation des Nations Unies/g, wrong: 'organisation des Nations Unies' },
  ],
  es: [{ right: /Secretario General/g, wrong: 'secretario general' }],
  ru: [
    { right: /Генеральн(ый|ого|ому) секретар(ь|я|ю)/g, wrong: 'генеральн$1 секретар$2' },
    { right: /Организаци(я|и|ей) Объединенных Наций/g, wrong: 'организаци$1 Объединенных Наций' },
  ],
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

/** Without Syria, whose short name adopted texts use themselves. */
const names: Slips = {
  en: [
    { right: /\bDemocratic People[’']s Republic of Korea\b/g, wrong: 'North Korea' },
    { right: /\bthe Russian Federation\b/g, wrong: 'Russia' },
    { right: /\bViet Nam\b/g, wrong: 'Vietnam' },
    { right: /\bTürkiye\b/g, wrong: 'Turkey' },
    { right: /\bCôte d[’']Ivoire\b/g, wrong: 'Ivory Coast' },
  ],
  fr: [
    { right: /République populaire démocratique de Corée/g, wrong: 'Corée du Nord' },
    { right: /Fédération de Russie/g, wrong: 'Russie' },
  ],
  es: [
    { right: /República Popular Democrática de Corea/g, wrong: 'Corea del Norte' },
    { right: /la Federación de Rusia/g, wrong: 'Rusia' },
  ],
  ar: [{ right: /جمهورية كوريا الشعبية الديمقراطية/g, wrong: 'كوريا الشمالية' }],
  zh: [
    { right: /朝鲜民主主义人民共和国/g, wrong: '北朝鲜' },
    { right: /俄罗斯联邦/g, wrong: '俄国' },
  ],
  ru: [
    { right: /Корейск(?:ая|ой) Народно-Демократическ(?:ая|ой) Республик(?:а|и|е)/g, wrong: 'Северная Корея' },
    { right: /Российск(?:ая|ой) Федераци(?:я|и|ей)/g, wrong: 'Россия' },
  ],
};

/** Texts that are spelt otherwise themselves show nothing. */
const OTHER_SPELLING = /\b(?:recognis|emphasis|organis|authoris|prioritis)(?:e|i|a)/i;

const slips = (kind: string, what: string, claims: readonly string[], words: Slips): Mutation => ({
  kind: `wording/${kind}`,
  what,
  claims,
  languages: Object.keys(words) as LanguageCode[],
  breaks: (subject) =>
    (words === spelling && OTHER_SPELLING.test(subject.text) ? [] : (words[subject.language] ?? [])).flatMap(
      ({ right, wrong }) =>
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
  slips('states', '“member states”', ['capitals/states'], states),
  slips('citation', '“its Resolution 66/102”', ['capitals/citation'], citation),
  slips('charter', '“chapter VII of the Charter”', ['capitals/charter'], charter),
  slips('offices', '“Secretary General”', ['capitals/names'], offices),
  slips('spelling', '“organisation”, “program”', ['spelling/house'], spelling),
  slips('yo', '“Объединённых”', ['spelling/yo'], yo),
  slips('compounds', '“capacity building”, “co-operation”', ['spelling/compound'], compounds),
  slips('percent', '“percent”', ['spelling/house', 'number/percent'], percent),
  slips('names', '“North Korea”', ['names/*'], names),
];

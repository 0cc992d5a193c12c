import type { CitingWords } from '../languages/citing/citing.ts';
import type { LanguageCode } from '../languages/codes.ts';
import { foldKey } from '../text/fold.ts';
import { spellOut } from '../text/phrases.ts';

/**
 * How texts refer to their own paragraphs and annexes, as adopted texts write it (Editorial Manual, paragraphs and
 * subparagraphs). Patterns are matched against folded text, and folded themselves: lower case, no accents, single
 * spaces. The words for paragraph and those that join figures are the language's own (languages/citing).
 */
export interface ReferenceWords {
  /** Stands in every reference to a paragraph, as texts write it: the word without a first letter that may be a capital. */
  readonly hint: string;
  /** Labels of items after the figure. */
  readonly item: string;
  /** "subparagraph (a) of" before the word for paragraph; group 1 the labels. */
  readonly itemsBefore: string | null;
  /** Words that say where, with the one to write instead on the other side. */
  readonly above: Readonly<Record<string, string>>;
  readonly below: Readonly<Record<string, string>>;
  /** "of the present resolution". */
  readonly own: string;
  /** Stands in every mention of an annex, as texts write it. */
  readonly annexHint: string;
  /** An annex of the text itself; group 1 its label where it has one. */
  readonly annex: readonly string[];
}

export const REFERENCES: Readonly<Record<LanguageCode, ReferenceWords>> = {
  en: {
    hint: 'aragraph',
    item: '\\([a-z]{1,5}\\)',
    itemsBefore: 'subparagraphs? (\\([a-z]{1,5}\\)) of ',
    above: { above: 'below' },
    below: { below: 'above' },
    own: 'of (?:the present|this) resolution',
    annexHint: 'nnex',
    annex: [
      'annex(?:es)?(?: ([ivx]{1,4}|[a-z]))? to (?:the present|this) resolution',
      'annexed to (?:the present|this) resolution',
    ],
  },
  fr: {
    hint: 'aragraphe',
    item: '[a-z]{1,5}\\)',
    itemsBefore: 'alineas? ([a-z]{1,5}\\)) (?:du|des) ',
    above: { 'ci-dessus': 'ci-après', 'plus haut': 'plus bas' },
    below: { 'ci-après': 'ci-dessus', 'ci-dessous': 'ci-dessus', 'plus bas': 'plus haut' },
    own: 'de la presente resolution',
    annexHint: 'nnex',
    annex: [
      'annexe(?: ([ivx]{1,4}|[a-z]))? (?:a|de) la presente resolution',
      'annexee?s? a la presente resolution',
    ],
  },
  es: {
    hint: 'árrafo',
    item: '[a-z]{1,5}\\)',
    itemsBefore: 'apartados? ([a-z]{1,5}\\)) (?:del|de los) ',
    above: { supra: 'infra', precedente: 'siguiente', precedentes: 'siguientes', anterior: 'siguiente' },
    below: { infra: 'supra', siguiente: 'precedente', siguientes: 'precedentes' },
    own: 'de (?:la presente|esta) resolucion',
    annexHint: 'nex',
    annex: [
      'anexo(?: ([ivx]{1,4}|[a-z]))? (?:de|a) la presente resolucion',
      'anexad[ao]s? a la presente resolucion',
    ],
  },
  ru: {
    hint: 'ункт',
    item: '[a-zа-я]{1,5}\\)',
    itemsBefore: 'подпункт(?:ами|ах|ам|ов|ом|а|у|е|ы)? ([a-zа-я]{1,5}\\)) ',
    above: { выше: 'ниже' },
    below: { ниже: 'выше' },
    own: 'настоящеи резолюции',
    annexHint: 'риложени',
    annex: ['приложени[а-я]{1,3}(?: ([ivx]{1,4}|[a-zа-я]))? к настоящеи резолюции'],
  },
  ar: {
    hint: 'فقر',
    item: "\\([ا-ي]{1,2}\\)|'[0-9]{1,2}'",
    itemsBefore: 'الفقرة الفرعية (\\([ا-ي]{1,2}\\)) من ',
    above: { أعلاه: 'أدناه' },
    below: { أدناه: 'أعلاه' },
    own: 'من هذا القرار',
    annexHint: 'مرفق',
    annex: [
      'مرفق (?:هذا|بهذا) القرار',
      'المرفق (?:(الأول|الثاني|الثالث|الرابع|الخامس|ألف|باء|جيم|دال) )?(?:بهذا|لهذا) القرار',
    ],
  },
  zh: {
    hint: '段',
    item: '\\([a-z]{1,5}\\)|\\([一二三四五六七八九十]{1,3}\\)',
    itemsBefore: null,
    above: { 上文: '下文' },
    below: { 下文: '上文' },
    own: '本决议',
    annexHint: '附件',
    annex: ['本决议(?:的)?附件([一二三四五六七八九十]|[a-z])?'],
  },
};

const ownPhrases = new Map<LanguageCode, RegExp>();

/** "of the present resolution", for folded text. */
export function ownPhrase(language: LanguageCode): RegExp {
  let known = ownPhrases.get(language);
  if (known === undefined) {
    known = new RegExp(foldKey(REFERENCES[language].own));
    ownPhrases.set(language, known);
  }
  return known;
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const anyOf = (forms: readonly string[]): string =>
  [...new Set(forms)]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
const folded = (forms: string): readonly string[] => spellOut(forms).map(foldKey);

/** The word for paragraph from its hint on, as a pattern over folded text. */
export function paragraphPattern({ paragraph, filler }: CitingWords, { hint }: ReferenceWords): string {
  const lead = foldKey(hint);
  const forms = folded(paragraph).filter((form) => form.includes(lead));
  return `(?:${anyOf(forms.map((form) => form.slice(form.indexOf(lead))))})(?: (?:${anyOf(folded(filler))}))?`;
}

/** What joins the figures of paragraphs; a sign before each figure, where the language has one, goes with it. */
export function joinPattern({ and, to, frame }: CitingWords): string {
  const words = [...folded(and), ...folded(to)];
  if (frame !== null) return `(?:${anyOf(words)})${frame.before}?`;
  const dashes = words.filter((word) => /^\W$/.test(word) && !/^\p{L}$/u.test(word));
  return `[,،]? (?:${anyOf(words.filter((word) => !dashes.includes(word)))}) ?| ?(?:${anyOf(dashes)}) ?|[,،] ?`;
}

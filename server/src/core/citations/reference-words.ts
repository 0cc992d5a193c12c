import type { LanguageCode } from '../languages/codes.ts';

/**
 * How texts refer to their own paragraphs and annexes, as adopted texts write it (Editorial Manual, paragraphs and
 * subparagraphs). Patterns are matched against folded text, and folded themselves: lower case, no accents, single
 * spaces. Figures, items and what joins them are the same for all (facts/references.ts).
 */
export interface ReferenceWords {
  /** Stands in every reference to a paragraph, as texts write it: the word without a first letter that may be a capital. */
  readonly hint: string;
  /** The word for paragraph from the hint on, before the figures. */
  readonly paragraph: string;
  /** What joins figures: "and", "to". */
  readonly joins: string;
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
    paragraph: 'aragraphs?',
    joins: ', and |, | and | or | to |-|–',
    item: '\\([a-z]{1,5}\\)',
    itemsBefore: null,
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
    paragraph: 'aragraphes?',
    joins: ', | et | ou | a |-|–',
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
    paragraph: 'arrafos?',
    joins: ', | y | e | o | a |-|–',
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
    paragraph: 'ункт(?:ами|ах|ам|ов|ом|а|у|е|ы)?',
    joins: ', | и | или | по |-|–',
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
    paragraph: 'فقر(?:ة|تين|تان|ات)(?: من)?',
    joins: '،| أو | إلى | و ?',
    item: "\\([ا-ي]{1,2}\\)|'[0-9]{1,2}'",
    itemsBefore: null,
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
    paragraph: '第',
    joins: '和第|至第|、第|及第|和|至|、|及|-|–',
    item: '\\([a-z]{1,5}\\)|\\([一二三四五六七八九十]{1,3}\\)',
    itemsBefore: null,
    above: { 上文: '下文' },
    below: { 下文: '上文' },
    own: '本决议',
    annexHint: '附件',
    annex: ['本决议(?:的)?附件([一二三四五六七八九十]|[a-z])?'],
  },
};

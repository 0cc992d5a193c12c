import type { LanguageCode } from './codes.ts';

/** How words of a language stand beside others, for what is written in the place of words that were typed. */
export interface Wording {
  /** Words of any sentence, folded: alone they say nothing of what is being written. */
  readonly small: string;
  /** So many letters of a first word begin to tell something. */
  readonly letters: number;
  /** Particles written together with the next word, folded, parted by bars; '' for none. */
  readonly particles: string;
  /** The article that is written together with its word, and the particle that it loses its first letter behind. */
  readonly joinedArticle: { readonly text: string; readonly behind: string } | null;
  /** Articles, folded, parted by bars: one that stands there is not written again. */
  readonly articles: string;
  /** A word and the article behind it that become one ("de le" → "du"). */
  readonly contractions: Readonly<Record<string, string>>;
  /** Words that lose their vowel before another, with what is written then ("le" → "l’"). */
  readonly elisions: Readonly<Record<string, string>>;
  /** First letters before which that is so, folded. */
  readonly vowels: string;
  /** Marks around titles: one that stands there is not written again; '' for none. */
  readonly titleMarks: string;
  /** Words that begin with a vowel and take no elision, folded, parted by bars. */
  readonly unelided: string;
}

const NONE = {
  particles: '',
  joinedArticle: null,
  articles: '',
  contractions: {},
  elisions: {},
  vowels: '',
  titleMarks: '',
  unelided: '',
} as const;

export const WORDING: Readonly<Record<LanguageCode, Wording>> = {
  en: {
    ...NONE,
    small:
      'the of and to in a for on with by that as an at its from all be is are or their this which such has have been other it they those these also any not into between within including inter while than but who was were will more new under through upon both each so only where when about after before during against among there them his her our we can may must should would could one two first second third most many some no nor if up out off',
    letters: 3,
    articles: 'the|a|an|this|that|its|their|these|those|his|her|our',
  },
  fr: {
    ...NONE,
    small:
      'le la les l de des du d et a au aux en un une que qu qui dans pour par sur ce cette ces son sa ses leur leurs ou avec est sont ont ete afin il elle ils elles se s ne pas n tous toutes tout toute plus entre notamment dont compris cela etre fait lors sans sous aussi autres autre meme y comme mais si on nous vous depuis apres avant pendant contre chez vers deux trois quatre',
    letters: 3,
    articles: "le|la|les|l'|un|une|des|du|au|aux|ce|cette|ces|son|sa|ses|leur|leurs",
    contractions: { 'de le': 'du', 'de les': 'des', 'à le': 'au', 'à les': 'aux' },
    elisions: { le: 'l’', la: 'l’', de: 'd’', que: 'qu’' },
    vowels: 'aeiou',
    unelided: 'onze|onzieme|onu|oui|un|unicef|unesco',
  },
  es: {
    ...NONE,
    small:
      'el la los las de del y a al en un una que por para con se su sus lo o e u como es son ha han sido no mas entre este esta estos estas ese esa todos todas todo toda otros otras otro otra sobre sin desde hasta tambien si le les cual cuyo donde cuando ya ser fue dos tres durante contra bajo ante tras segun',
    letters: 3,
    articles: 'el|la|los|las|un|una|unos|unas|del|al|este|esta|estos|estas|su|sus',
    contractions: { 'de el': 'del', 'a el': 'al' },
  },
  ru: {
    ...NONE,
    small:
      'и в на с о по к за из от для что как не а об также их его ее во со до при у или все всех том это этих этого этой между под над без через после перед чтобы которые который которая которых которой быть был была были если же ли но так то та те тех тем того чего кого них нее него лишь ни еще уже более всем всеми',
    letters: 3,
  },
  ar: {
    ...NONE,
    small:
      'في من على إلى الى عن أن ان التي الذي الذين مع هذا هذه ذلك تلك ما لا كل بين كما أو او و قد بعد قبل عند حيث إذ وإذ ثم لم لن كان كانت يكون تكون غير أي اي هو هي هم بها به لها له فيها فيه منها منه عليها عليه وفي ومن وعلى وإلى والى وأن وان',
    letters: 3,
    particles: 'و|ف|ب|ك|ل|وب|ول|وك|فل|فب',
    joinedArticle: { text: 'ال', behind: 'ل' },
  },
  zh: {
    ...NONE,
    small:
      '的 和 在 了 与 及 对 为 以 其 并 有 是 或 于 由 从 各 这 该 此 本 也 不 中 上 下 又 还 应 将 被 使 之 等 所',
    letters: 1,
    titleMarks: '《》',
  },
};

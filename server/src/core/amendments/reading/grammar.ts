import { AMENDING } from '../../languages/amending/amending.ts';
import type {
  ActWords,
  AmendingWords,
  Forms,
  InsertedWords,
  PlaceWords,
  Template,
} from '../../languages/amending/words.ts';
import type { LanguageCode } from '../../languages/codes.ts';
import { foldKey } from '../../text/fold.ts';
import { alternativesIn, patternsOf, QUOTE_SIGN } from '../template.ts';

/** A clause of a language: what it asks for, and what recognises it in a folded sentence. */
export interface ActPattern {
  readonly act: keyof ActWords;
  /** Of an insertion: what is inserted. */
  readonly what: keyof InsertedWords | null;
  readonly pattern: RegExp;
}

/** How a place may be called. */
export interface PlacePattern {
  readonly kind: keyof PlaceWords;
  readonly pattern: RegExp;
}

/** The words of a language compiled for reading. */
export interface Grammar {
  readonly language: LanguageCode;
  readonly acts: readonly ActPattern[];
  /** The same without their place, which was named before. */
  readonly placeless: readonly ActPattern[];
  /** "{old} with {new}" alone. */
  readonly pairs: readonly RegExp[];
  readonly places: readonly PlacePattern[];
  readonly within: readonly RegExp[];
  readonly ordinals: ReadonlyMap<string, number>;
  readonly cardinals: ReadonlyMap<string, number>;
  readonly and: RegExp;
  readonly to: RegExp;
  /** "Amendment 2:" before a clause. */
  readonly numbered: RegExp;
  /** Tells a line that asks for something to go from one of the head. */
  readonly asks: RegExp;
  readonly head: {
    readonly byTo: readonly RegExp[];
    readonly to: readonly RegExp[];
    readonly draft: readonly RegExp[];
    readonly unnamed: readonly RegExp[];
    readonly by: readonly RegExp[];
    readonly friendly: readonly RegExp[];
    readonly unfriendly: readonly RegExp[];
  };
}

const compiled = new Map<LanguageCode, Grammar>();

export function grammarOf(language: LanguageCode): Grammar {
  let grammar = compiled.get(language);
  if (grammar === undefined) {
    grammar = new Compiler(language, AMENDING[language]).grammar();
    compiled.set(language, grammar);
  }
  return grammar;
}

const BIS = '(?:bis|бис|مكررا?|之二)';
const SUFFIXES = `(?: ?(?:${BIS}|ter|quater|quinquies|sexies|septies|octies|nonies|decies|тер|кватер|alt))?`;
const LABEL = `(?:\\d{1,4}${SUFFIXES}(?!\\d)|[ivxlc]{1,6}(?![a-z])|\\p{L}(?![\\p{L}\\p{M}\\p{N}]))`;
const BRACKETED =
  '(?:\\((?:\\d{1,3}|[\\p{L}\\p{M}]{1,6})(?: (?:bis|ter))?\\)|[\\p{L}\\p{M}]{1,5}\\)|\\d{1,3}\\))';
const HAN = '[一二三四五六七八九十]{1,3}';
const ITEM = `(?:${BRACKETED}|\\d{1,4}${SUFFIXES}(?!\\d)|[a-z]{1,5}(?![a-z])|${HAN}|(?!\\p{Script=Han})\\p{L}(?![\\p{L}\\p{M}]))`;
const ANNEX = `(?:[a-z\\d]{1,6}|${HAN}|(?:(?!\\p{Script=Han})[\\p{L}\\p{M}]){1,14})`;

class Compiler {
  private readonly language: LanguageCode;
  private readonly words: AmendingWords;

  constructor(language: LanguageCode, words: AmendingWords) {
    this.language = language;
    this.words = words;
  }

  grammar(): Grammar {
    const { words, language } = this;
    const { acts, modelUn } = words;
    const all: [keyof ActWords, Template][] = [];
    for (const source of [acts, modelUn.acts])
      for (const [name, templates] of Object.entries(source))
        for (const template of templates) all.push([name as keyof ActWords, template]);
    return {
      language,
      acts: all.flatMap(([act, template]) => this.act(act, template)),
      placeless: all.flatMap(([act, template]) => {
        const bare = withoutPlace(template);
        return bare === null ? [] : this.act(act, bare);
      }),
      pairs: acts.replaceWords.flatMap((template) => {
        const pair = /\{old\}[^{}]+\{new\}/.exec(template)?.[0];
        return pair === undefined ? [] : this.whole(pair);
      }),
      places: this.places(),
      within: this.whole(words.within),
      ordinals: numbered(words.ordinals.the, words.ordinals.of, words.ordinals.in),
      cardinals: numbered(words.cardinals),
      and: new RegExp(`(?:,|${anyOf(words.and)})`, 'gu'),
      to: new RegExp(` ?(?:${anyOf(words.to)}) ?`, 'u'),
      numbered: new RegExp(
        `^(?:${anyOf(words.head.clause)}) ?(?:no\\.? ?|n° ?|# ?|№ ?)?\\d{1,3} ?(?:[:.,–-] ?|$)`,
        'u',
      ),
      asks: this.asks(),
      head: {
        byTo: this.whole(words.head.byTo),
        to: this.whole(words.head.to),
        draft: this.whole(words.head.draft),
        unnamed: this.whole(words.head.unnamed),
        by: this.whole(words.head.by),
        friendly: this.whole(words.head.friendly),
        unfriendly: this.whole(words.head.unfriendly),
      },
    };
  }

  private act(act: keyof ActWords, template: Template): readonly ActPattern[] {
    if (!template.includes('{what}'))
      return this.whole(template).map((pattern) => ({ act, what: null, pattern }));
    return INSERTED.flatMap((what) =>
      [this.words.inserted[what], this.words.modelUn.inserted[what]]
        .filter((words) => words !== undefined)
        .flatMap((words) => this.whole(template.replace('{what}', `(${words})`)))
        .map((pattern) => ({ act, what, pattern })),
    );
  }

  private places(): readonly PlacePattern[] {
    const { places, modelUn } = this.words;
    return [places, modelUn.places].flatMap((source) =>
      Object.entries(source).flatMap(([kind, forms]) =>
        this.forms(forms).flatMap((template) =>
          this.whole(template).map((pattern) => ({ kind: kind as keyof PlaceWords, pattern })),
        ),
      ),
    );
  }

  /** All ways of saying a place, with and without what goes before it. */
  private forms({ the, of, in: inside }: Forms): readonly Template[] {
    const { words } = this;
    const built = [of === undefined ? words.of : null, inside === undefined ? words.in : null].flatMap(
      (around) => (around === null ? [] : alternativesIn(the).map((each) => around.replace('{the}', each))),
    );
    return [...new Set([the, ...built, ...[of, inside].filter((template) => template !== undefined)])];
  }

  private asks(): RegExp {
    const { acts, modelUn } = this.words;
    const deleting = [...acts.delete, ...(modelUn.acts.delete ?? [])].flatMap(
      (template) =>
        foldKey(template.replace(/\{\w+\}/g, ' ')).match(/\p{Script=Han}{2,}|[\p{L}\p{M}]{4,}/gu) ?? [],
    );
    const letter = '(?!\\p{Script=Han})[\\p{L}\\p{M}]';
    return new RegExp(`(?<!${letter})(?:${[...new Set(deleting)].join('|')})(?!${letter})`, 'u');
  }

  private whole(template: Template): readonly RegExp[] {
    return patternsOf(template, (slot) => this.slot(slot)).map((source) => new RegExp(`^${source}$`, 'du'));
  }

  private slot(name: string): string {
    const { words } = this;
    switch (name) {
      case 'old':
      case 'new':
        return `(?: ?(?:${anyOf(words.quoted)}) ?:? ?)?(?<${name}>${QUOTE_SIGN})${this.behind()}`;
      case 'in':
      case 'the':
      case 'of':
      case 'to':
      case 'ofto':
        return `(?<${name}>[^:\\ue000]{1,200}?)`;
      case 'n':
        return `(?<n>${LABEL}|${anyOf(words.cardinals)})`;
      case 'annex':
        return `(?<annex>${ANNEX})`;
      case 'from':
        return `(?<from>\\d{1,4})`;
      case 'nth':
        return `(?<nth>${[words.ordinals.the, words.ordinals.of, words.ordinals.in].map(anyOf).join('|')}|${this.nth()})`;
      case 'item':
        return `(?<item>${ITEM}(?: ?,? ?${BRACKETED}){0,4})`;
      case 'sub':
        return `(?<item>${BRACKETED}(?: ?,? ?${BRACKETED}){0,4})`;
      case 'labels':
      case 'list':
        return `(?<${name}>[^:\\ue000]{1,120}?)`;
      case 'number':
        return `(?:\\d{1,4}${SUFFIXES}|${BRACKETED})`;
      case 'bis':
        return `(?<bis>\\d{1,4}) ?${BIS}`;
      case 'draft':
      case 'name':
      case 'by':
        return `(?<${name}>.{1,300}?)`;
      default:
        return `(?<${name}>\\d{1,4})`;
    }
  }

  private behind(): string {
    const { quotedAfter } = this.words;
    return quotedAfter === '' ? '' : `(?:${anyOf(quotedAfter)})?`;
  }

  private nth(): string {
    return patternsOf(this.words.nth, () => '\\d{1,3}').join('|');
  }
}

const INSERTED = ['paragraph', 'unnumbered', 'item', 'annex', 'footnote', 'lines'] as const;

/** The template where the place is known already; `null` for one that cannot go without. */
function withoutPlace(template: Template): Template | null {
  const bare = template
    .replace(/^\{in\}[,،，]? ?/, '')
    .replace(/ ?\{(?:in|of)\}/, '')
    .replace(/ ?\{the\}/, '');
  return bare === template || bare.includes('{what}') ? null : bare;
}

const anyOf = (bars: string): string =>
  bars
    .split('|')
    .map((word) => foldKey(word).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .join('|');

function numbered(...lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    lists.flatMap((list) => list.split('|').map((word, at) => [foldKey(word), at + 1] as const)),
  );
}

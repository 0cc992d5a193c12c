import type { LanguageCode } from '../../languages/codes.ts';

/** What a word or a name is. */
export type WordKind =
  | 'State'
  | 'formal'
  | 'organ'
  | 'agency'
  | 'office'
  | 'group'
  | 'treaty'
  | 'declaration'
  | 'term'
  | 'phrase';

/** Rows of one kind as data: `source` says where their forms are kept. */
export interface WordTable {
  readonly kind: WordKind;
  readonly source: string;
  /**
   * A row a line: how often adopted texts have it (0 to 9) and, where it has one, its year, then the forms in the order
   * English, French, Spanish, Russian, Arabic, Chinese, parted by bars. Behind "~" stand other names of the same; an article in angle brackets, which
   * sentences put before it; "*" (one thing) or "°" (several) ends the words that a language declines.
   */
  readonly rows: string;
}

/** A form in one language. */
export interface Form {
  /** With the sign for words that are declined. */
  readonly name: string;
  /** With what follows it before the name: "the ", "l’"; '' for none. */
  readonly article: string;
  /** Other names, which are found and not written. */
  readonly others: readonly string[];
}

/** The same name, term or phrase in six languages. */
export interface Row {
  readonly kind: WordKind;
  readonly source: string;
  /** 0 to 9, on a scale of logarithms. */
  readonly weight: number;
  readonly year: number | null;
  readonly forms: Readonly<Record<LanguageCode, Form>>;
}

/** The languages as rows write them. */
const ORDER: readonly LanguageCode[] = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];

export function rowsOf({ kind, source, rows }: WordTable): readonly Row[] {
  return rows
    .trim()
    .split('\n')
    .map((line) => {
      const [head = '', ...fields] = line.split('|');
      const [weight = '0', year] = head.trim().split(' ');
      const forms = ORDER.map((language, index) => [language, formOf(fields[index] ?? '')] as const);
      return {
        kind,
        source,
        weight: Number(weight),
        year: year === undefined ? null : Number(year),
        forms: Object.fromEntries(forms) as Row['forms'],
      };
    });
}

function formOf(field: string): Form {
  const [main = '', ...others] = field.split('~').map((name) => name.trim());
  const [, article = '', name = ''] = /^(?:<([^>]*)>)?(.*)$/.exec(main)!;
  return { name, article, others };
}

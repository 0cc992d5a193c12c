/** A rule of a TextMate grammar, as far as this one needs it. */
export type Rule =
  | { readonly include: string }
  | { readonly patterns: readonly Rule[] }
  | { readonly name?: string; readonly match: string; readonly captures?: Captures }
  | {
      readonly name?: string;
      readonly contentName?: string;
      readonly begin: string;
      readonly beginCaptures?: Captures;
      readonly end: string;
      readonly endCaptures?: Captures;
      readonly patterns?: readonly Rule[];
    };

export type Captures = Readonly<
  Record<number, { readonly name?: string; readonly patterns?: readonly Rule[] }>
>;

/** Captures from scopes in the order of the groups; `null` for a group without one. */
export function scopes(...names: readonly (string | null)[]): Captures {
  return Object.fromEntries(
    names.flatMap((name, index) => (name === null ? [] : [[index + 1, { name: `${name}.resolution` }]])),
  );
}

export const include = (...names: readonly string[]): readonly Rule[] =>
  names.map((name) => ({ include: `#${name}` }));

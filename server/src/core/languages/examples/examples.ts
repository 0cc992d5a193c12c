/** Sentences of our own that show an opening at work, by concept. */
export interface ExampleTables {
  readonly preambular: Readonly<Record<string, string>>;
  readonly operative: Readonly<Record<string, string>>;
}

/** The example of a concept in a part, or `null`. */
export function exampleOf(
  tables: ExampleTables,
  part: 'preambular' | 'operative',
  concept: string,
): string | null {
  return Object.hasOwn(tables[part], concept) ? tables[part][concept]! : null;
}

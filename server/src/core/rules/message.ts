/** A sentence for people: its English text with places for values, which is the key of its translations, too. */
export interface Message {
  /** "“{0}” follows {1}." */
  readonly english: string;
  readonly values: readonly (string | number | Message)[];
}

/** English text → text in another language, with the same places for values. */
export type Phrases = Readonly<Record<string, string>>;

/** Writes a message as a template: t`“${found}” follows ${before}.` */
export function t(texts: TemplateStringsArray, ...values: Message['values']): Message {
  return { english: texts.reduce((text, next, index) => `${text}{${index - 1}}${next}`), values };
}

/** The message in the language of `phrases`; in English where they do not have it. */
export function render({ english, values }: Message, phrases: Phrases = {}): string {
  return (phrases[english] ?? english).replace(/\{(\d)\}/g, (place, index: string) => {
    const value = values[Number(index)];
    return typeof value === 'object' ? render(value, phrases) : String(value ?? place);
  });
}

import { readFileSync } from 'node:fs';
import { Document, LANGUAGES, type LanguageCode, type Paragraph } from '../server/src/core/index.ts';

/** So often the sample's paragraphs are said: twelve preambular and fourteen operative ones. */
const TIMES = 8;

/** One resolution of more than 200 paragraphs in a language: those of the sample, numbered through. */
export function longVersion(language: LanguageCode): string {
  const text = readFileSync(`samples/general-assembly.${language}.resolution`, 'utf8');
  const [resolution] = Document.open(text).resolutions;
  const { preambular, operative } = resolution!;
  const wordsOf = ({ span }: Paragraph): string => text.slice(span.start, span.end);
  const semicolon = operative[0]!.mark!;
  const paragraphs: string[] = [];
  for (let time = 0; time < TIMES; time++)
    for (const paragraph of preambular) paragraphs.push(asTime(time, wordsOf(paragraph)));
  for (let time = 0; time < TIMES; time++)
    for (const [index, paragraph] of operative.entries()) {
      const { label, mark, span } = paragraph;
      const number = String(time * operative.length + index + 1);
      const own = label!.text.replace(/\p{N}+/u, number);
      const isLast = index === operative.length - 1;
      const goesOn = isLast && time < TIMES - 1;
      const words = goesOn
        ? text.slice(label!.span.end, mark!.span.start) + text.slice(semicolon.span.start, semicolon.span.end)
        : text.slice(label!.span.end, span.end);
      paragraphs.push(asTime(time, own + words));
    }
  const head = text.slice(0, preambular[0]!.span.start);
  return `${head}${paragraphs.join('\n\n')}${text.slice(operative.at(-1)!.span.end)}`;
}

/** Footnotes are called once. */
const asTime = (time: number, words: string): string => (time === 0 ? words : words.replace(/\[\^\d\]/g, ''));

/** Nine more texts beside the English one: the other languages, and four of them once more. */
export function nineBeside(): readonly { readonly name: string; readonly text: string }[] {
  const others = LANGUAGES.filter((language) => language !== 'en');
  return [...others, ...others.slice(0, 4)].map((language, at) => ({
    name: `${at}.${language}.resolution`,
    text: longVersion(language),
  }));
}

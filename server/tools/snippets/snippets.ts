import { type LanguageCode, packOf } from '../../src/core/index.ts';
import { asSnippet } from '../../src/core/new-texts/places.ts';
import { snippetTexts } from '../../src/core/new-texts/snippets.ts';
import { SNIPPETS, wordsOf } from '../../src/core/new-texts/words/words.ts';

/** The snippets of one language as VS Code reads them. */
export function snippets(language: LanguageCode): object {
  const { names } = wordsOf(language);
  const texts = snippetTexts(language);
  const entries = SNIPPETS.map((name) => {
    const { prefix, says } = names[name];
    return [
      says,
      {
        prefix: [...new Set([`${name}-${language}`, prefix])],
        body: asSnippet(texts[name]).split('\n'),
        description: `${says} (${packOf(language).name})`,
      },
    ];
  });
  return Object.fromEntries(entries);
}

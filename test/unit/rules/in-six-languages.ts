import assert from 'node:assert/strict';
import { check, Document, type LanguageCode, type Settings } from '../../../server/src/core/index.ts';
import { marked } from '../../fixtures.ts';

/** Texts by language; ⟦ ⟧ marks what is reported. */
export type Texts = { readonly [language in LanguageCode]?: string };

/** The rule reports in each text exactly what stands in brackets, and nothing where none stand. */
export function checkRule(code: string, text: string, settings: Settings = {}): void {
  const source = marked(text);
  const found = check(Document.open(source.text), settings).filter((finding) => finding.code === code);
  const placeOf = ({ start, end }: { start: number; end: number }) =>
    `${start} ${source.text.slice(start, end)}`;
  assert.deepEqual(
    found.map(({ span }) => placeOf(span)),
    source.spans.map(placeOf).sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)),
  );
}

/** A test for each language: what the rule finds in a text, and that form does not matter. */
export function inSixLanguages(title: string, code: string, texts: Texts): void {
  for (const [language, text] of Object.entries(texts)) {
    it(`${title}: ${language}`, () => {
      checkRule(code, text);
      checkRule(code, text.replaceAll('\n', '\r\n'));
      checkRule(code, `\ufeff${text}`);
    });
  }
}

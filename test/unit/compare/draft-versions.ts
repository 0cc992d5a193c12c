// Texts as versions, and rows as tests look at them.
import { readFileSync } from 'node:fs';
import type { Comparison, Version } from '../../../server/src/core/comparing.ts';
import { allResolutions, Document, type LanguageCode } from '../../../server/src/core/index.ts';

/** The first resolution of a text. */
export function versionOf(text: string, language: LanguageCode | 'auto' = 'auto'): Version {
  const document = Document.open(text, { language });
  const [resolution] = allResolutions(document);
  if (resolution === undefined) throw new Error('no resolution');
  return { document, resolution };
}

export const sampleText = (language: LanguageCode): string =>
  readFileSync(`samples/general-assembly.${language}.resolution`, 'utf8');

/** Of each row that is not the same: what became of it, and what people call it in both texts ('-' where it is not). */
export function changesOf({ rows }: Comparison): readonly string[] {
  return rows
    .filter(({ change }) => change !== 'same')
    .map(({ change, role, cells }) => {
      const names = cells.map((cell) => cell?.units.map(({ path }) => path || role).join('+') ?? '-');
      return `${change} ${names.join(' > ')}`;
    });
}

/** Every rewording of a comparison: "old → new". */
export function rewordingsIn({ rows, versions: [old, next] }: Comparison): readonly string[] {
  return rows.flatMap(({ rewordings = [] }) =>
    rewordings.map((each) => `${old!.document.slice(each.old)} → ${next!.document.slice(each.new)}`),
  );
}

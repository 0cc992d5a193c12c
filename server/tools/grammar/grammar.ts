import { LANGUAGES, packOf } from '../../src/core/index.ts';
import { inline } from './inline.ts';
import { lines } from './lines.ts';
import { paragraphs } from './paragraphs.ts';
import { include, type Rule } from './rule.ts';

/**
 * The TextMate grammar of resolutions. A line is first tried as one that stands alone (heading, annex, closing line),
 * then as the beginning of a paragraph, which runs to a mark that ends its line, to an empty line, or to a line that
 * begins something: only at its beginning does a phrase count as an opening, so that lines broken at a margin stay
 * quiet. Everything is made from the language packs; nothing here knows a word.
 */
export function grammar(): object {
  const packs = LANGUAGES.map(packOf);
  const repository: Record<string, Rule> = { ...lines(packs), ...paragraphs(packs), ...inline(packs) };
  return {
    name: 'Resolution',
    scopeName: 'text.resolution',
    fileTypes: ['resolution', 'resolution.md'],
    patterns: include('lines', 'paragraph', 'inline'),
    repository,
  };
}

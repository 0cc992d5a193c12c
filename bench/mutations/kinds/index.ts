import type { Mutation } from '../mutation.ts';
import { adverbs } from './adverbs.ts';
import { citations } from './citations.ts';
import { closingMarks } from './closing-marks.ts';
import { dates } from './dates.ts';
import { directives } from './directives.ts';
import { doubling } from './doubling.ts';
import { figures } from './figures.ts';
import { head } from './head.ts';
import { items } from './items.ts';
import { footnotes } from './notes.ts';
import { numbers } from './numbers.ts';
import { openingSpelling } from './openings.ts';
import { pairs } from './pairs.ts';
import { paragraphs } from './paragraphs.ts';
import { placeholders } from './placeholders.ts';
import { references } from './references.ts';
import { scripts } from './scripts.ts';
import { spacing } from './spacing.ts';
import { verbForms } from './verb-forms.ts';
import { wording } from './wording.ts';

/** Every way to break a text, in the order in which the table shows them. */
export const MUTATIONS: readonly Mutation[] = [
  ...head,
  ...closingMarks,
  ...numbers,
  ...items,
  ...paragraphs,
  ...verbForms,
  ...openingSpelling,
  ...adverbs,
  ...pairs,
  ...footnotes,
  ...references,
  ...citations,
  ...dates,
  ...figures,
  ...doubling,
  ...spacing,
  ...scripts,
  ...wording,
  ...placeholders,
  ...directives,
];

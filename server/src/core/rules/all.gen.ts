// Made from the files of the groups in this folder: npm run gen.
import enactingMark from './enacting/mark.ts';
import enactingMissing from './enacting/missing.ts';
import itemsEndsWithSemicolon from './items/ends-with-semicolon.ts';
import itemsLabelStyle from './items/label-style.ts';
import itemsLeadIn from './items/lead-in.ts';
import itemsSequence from './items/sequence.ts';
import operativeEndsWithSemicolon from './operative/ends-with-semicolon.ts';
import operativeLastEndsWithStop from './operative/last-ends-with-stop.ts';
import preambleBeforeOperative from './preamble/before-operative.ts';
import preambleEndsWithComma from './preamble/ends-with-comma.ts';
import type { Rule } from './rule.ts';

export const RULES: readonly Rule[] = [
  enactingMark,
  enactingMissing,
  itemsEndsWithSemicolon,
  itemsLabelStyle,
  itemsLeadIn,
  itemsSequence,
  operativeEndsWithSemicolon,
  operativeLastEndsWithStop,
  preambleBeforeOperative,
  preambleEndsWithComma,
];

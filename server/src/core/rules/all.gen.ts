// Made from the files of the groups in this folder: npm run gen.
import enactingMark from './enacting/mark.ts';
import enactingMissing from './enacting/missing.ts';
import enactingName from './enacting/name.ts';
import footnoteRepeated from './footnote/repeated.ts';
import footnoteWithoutMark from './footnote/without-mark.ts';
import footnoteWithoutText from './footnote/without-text.ts';
import itemsEndsWithSemicolon from './items/ends-with-semicolon.ts';
import itemsLabelLevel from './items/label-level.ts';
import itemsLabelStyle from './items/label-style.ts';
import itemsLeadIn from './items/lead-in.ts';
import itemsSequence from './items/sequence.ts';
import numberingFirst from './numbering/first.ts';
import numberingGap from './numbering/gap.ts';
import numberingMissing from './numbering/missing.ts';
import numberingRepeated from './numbering/repeated.ts';
import openingEmphasis from './opening/emphasis.ts';
import openingMisspelt from './opening/misspelt.ts';
import openingUnknown from './opening/unknown.ts';
import operativeEndsWithSemicolon from './operative/ends-with-semicolon.ts';
import operativeLastEndsWithStop from './operative/last-ends-with-stop.ts';
import operativeOpeningForm from './operative/opening-form.ts';
import paragraphEmpty from './paragraph/empty.ts';
import preambleBeforeOperative from './preamble/before-operative.ts';
import preambleEndsWithComma from './preamble/ends-with-comma.ts';
import preambleOpeningForm from './preamble/opening-form.ts';
import punctuationBrackets from './punctuation/brackets.ts';
import punctuationQuotationMarks from './punctuation/quotation-marks.ts';
import scriptDirection from './script/direction.ts';
import suppressionUnknownRule from './suppression/unknown-rule.ts';
import suppressionUnused from './suppression/unused.ts';
import type { Rule } from './rule.ts';

export const RULES: readonly Rule[] = [
  enactingMark,
  enactingMissing,
  enactingName,
  footnoteRepeated,
  footnoteWithoutMark,
  footnoteWithoutText,
  itemsEndsWithSemicolon,
  itemsLabelLevel,
  itemsLabelStyle,
  itemsLeadIn,
  itemsSequence,
  numberingFirst,
  numberingGap,
  numberingMissing,
  numberingRepeated,
  openingEmphasis,
  openingMisspelt,
  openingUnknown,
  operativeEndsWithSemicolon,
  operativeLastEndsWithStop,
  operativeOpeningForm,
  paragraphEmpty,
  preambleBeforeOperative,
  preambleEndsWithComma,
  preambleOpeningForm,
  punctuationBrackets,
  punctuationQuotationMarks,
  scriptDirection,
  suppressionUnknownRule,
  suppressionUnused,
];

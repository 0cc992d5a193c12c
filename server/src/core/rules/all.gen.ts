// Made from the files of the groups in this folder: npm run gen.
import abbreviationIntroducedTwice from './abbreviation/introduced-twice.ts';
import abbreviationPrincipalOrgan from './abbreviation/principal-organ.ts';
import abbreviationUnused from './abbreviation/unused.ts';
import abbreviationUsedBefore from './abbreviation/used-before.ts';
import amendmentAlreadyChanged from './amendment/already-changed.ts';
import amendmentAmbiguousPlace from './amendment/ambiguous-place.ts';
import amendmentAmbiguousWords from './amendment/ambiguous-words.ts';
import amendmentNoSuchPlace from './amendment/no-such-place.ts';
import amendmentNotUnderstood from './amendment/not-understood.ts';
import amendmentWordsNotFound from './amendment/words-not-found.ts';
import annexSequence from './annex/sequence.ts';
import capitalsCharter from './capitals/charter.ts';
import capitalsCitation from './capitals/citation.ts';
import capitalsNames from './capitals/names.ts';
import capitalsStates from './capitals/states.ts';
import citationBodyMissing from './citation/body-missing.ts';
import citationByTitleOnly from './citation/by-title-only.ts';
import citationDateInLibrary from './citation/date-in-library.ts';
import citationDateMissing from './citation/date-missing.ts';
import citationDatedLater from './citation/dated-later.ts';
import citationDoubtfulDate from './citation/doubtful-date.ts';
import citationDraftSymbol from './citation/draft-symbol.ts';
import citationImpossibleNumber from './citation/impossible-number.ts';
import citationKind from './citation/kind.ts';
import citationNeverAdopted from './citation/never-adopted.ts';
import citationNoSuchAnnex from './citation/no-such-annex.ts';
import citationNoSuchParagraph from './citation/no-such-paragraph.ts';
import citationOrder from './citation/order.ts';
import citationOtherBody from './citation/other-body.ts';
import citationPlural from './citation/plural.ts';
import citationQuotation from './citation/quotation.ts';
import citationRecalledTwice from './citation/recalled-twice.ts';
import citationShortForm from './citation/short-form.ts';
import citationSymbol from './citation/symbol.ts';
import citationTurned from './citation/turned.ts';
import citationTwoDates from './citation/two-dates.ts';
import citationWrongDate from './citation/wrong-date.ts';
import citationWrongTitle from './citation/wrong-title.ts';
import citationWrongYear from './citation/wrong-year.ts';
import citationYearMissing from './citation/year-missing.ts';
import consistencyBodyOfHead from './consistency/body-of-head.ts';
import consistencyBodyOfSymbol from './consistency/body-of-symbol.ts';
import consistencyDefinedTwice from './consistency/defined-twice.ts';
import consistencyNumberOfSymbol from './consistency/number-of-symbol.ts';
import dateArabicMonth from './date/arabic-month.ts';
import dateChineseFigures from './date/chinese-figures.ts';
import dateDay from './date/day.ts';
import dateFirstDay from './date/first-day.ts';
import dateImpossible from './date/impossible.ts';
import dateLinks from './date/links.ts';
import dateMonthCase from './date/month-case.ts';
import dateNumeric from './date/numeric.ts';
import dateOrder from './date/order.ts';
import dateSession from './date/session.ts';
import dateYearWord from './date/year-word.ts';
import enactingBare from './enacting/bare.ts';
import enactingMark from './enacting/mark.ts';
import enactingMissing from './enacting/missing.ts';
import enactingName from './enacting/name.ts';
import enactingRepeated from './enacting/repeated.ts';
import footnoteGap from './footnote/gap.ts';
import footnoteInTitle from './footnote/in-title.ts';
import footnoteOutOfOrder from './footnote/out-of-order.ts';
import footnotePlace from './footnote/place.ts';
import footnoteRepeated from './footnote/repeated.ts';
import footnoteTextOrder from './footnote/text-order.ts';
import footnoteWithoutMark from './footnote/without-mark.ts';
import footnoteWithoutText from './footnote/without-text.ts';
import headSponsors from './head/sponsors.ts';
import headTitleAbbreviation from './head/title-abbreviation.ts';
import headTitleStop from './head/title-stop.ts';
import itemsAlone from './items/alone.ts';
import itemsBullets from './items/bullets.ts';
import itemsEndsWithSemicolon from './items/ends-with-semicolon.ts';
import itemsLabelLevel from './items/label-level.ts';
import itemsLabelStyle from './items/label-style.ts';
import itemsLeadIn from './items/lead-in.ts';
import itemsLeadInMissing from './items/lead-in-missing.ts';
import itemsMixedLetters from './items/mixed-letters.ts';
import itemsSequence from './items/sequence.ts';
import itemsStrayLabel from './items/stray-label.ts';
import namesBody from './names/body.ts';
import namesCountry from './names/country.ts';
import namesInstrument from './names/instrument.ts';
import negotiationLeftInFinal from './negotiation/left-in-final.ts';
import negotiationPlaceholder from './negotiation/placeholder.ts';
import negotiationUnbalanced from './negotiation/unbalanced.ts';
import numberBelowTen from './number/below-ten.ts';
import numberBreakingSpace from './number/breaking-space.ts';
import numberFirstWord from './number/first-word.ts';
import numberMoney from './number/money.ts';
import numberPercent from './number/percent.ts';
import numberRange from './number/range.ts';
import numberSession from './number/session.ts';
import numberThousands from './number/thousands.ts';
import numberingFirst from './numbering/first.ts';
import numberingGap from './numbering/gap.ts';
import numberingMissing from './numbering/missing.ts';
import numberingRepeated from './numbering/repeated.ts';
import numberingSole from './numbering/sole.ts';
import numberingStyle from './numbering/style.ts';
import openingAgreement from './opening/agreement.ts';
import openingAllCapitals from './opening/all-capitals.ts';
import openingCapital from './opening/capital.ts';
import openingEmphasis from './opening/emphasis.ts';
import openingLowerCase from './opening/lower-case.ts';
import openingMisspelt from './opening/misspelt.ts';
import openingMisspeltEnd from './opening/misspelt-end.ts';
import openingModelUn from './opening/model-un.ts';
import openingReserved from './opening/reserved.ts';
import openingSubject from './opening/subject.ts';
import openingUnknown from './opening/unknown.ts';
import operativeEndsWithSemicolon from './operative/ends-with-semicolon.ts';
import operativeLastEndsWithStop from './operative/last-ends-with-stop.ts';
import operativeMissing from './operative/missing.ts';
import operativeOpeningForm from './operative/opening-form.ts';
import operativeTwoInstructions from './operative/two-instructions.ts';
import paragraphAndAtEnd from './paragraph/and-at-end.ts';
import paragraphBroken from './paragraph/broken.ts';
import paragraphEmpty from './paragraph/empty.ts';
import paragraphOneSentence from './paragraph/one-sentence.ts';
import preambleBeforeOperative from './preamble/before-operative.ts';
import preambleEndsWithComma from './preamble/ends-with-comma.ts';
import preambleJoiner from './preamble/joiner.ts';
import preambleLabel from './preamble/label.ts';
import preambleOpeningForm from './preamble/opening-form.ts';
import preambleRecital from './preamble/recital.ts';
import punctuationApostrophe from './punctuation/apostrophe.ts';
import punctuationBrackets from './punctuation/brackets.ts';
import punctuationDash from './punctuation/dash.ts';
import punctuationDoubled from './punctuation/doubled.ts';
import punctuationForeign from './punctuation/foreign.ts';
import punctuationQuotationKind from './punctuation/quotation-kind.ts';
import punctuationQuotationMarks from './punctuation/quotation-marks.ts';
import referenceAnnexMissing from './reference/annex-missing.ts';
import referenceAnnexNotMentioned from './reference/annex-not-mentioned.ts';
import referenceNoSuchAnnex from './reference/no-such-annex.ts';
import referenceNoSuchItem from './reference/no-such-item.ts';
import referenceNoSuchParagraph from './reference/no-such-paragraph.ts';
import referenceOtherSide from './reference/other-side.ts';
import referenceWorkingWords from './reference/working-words.ts';
import repetitionAdverbPlace from './repetition/adverb-place.ts';
import repetitionMissing from './repetition/missing.ts';
import repetitionNotNeeded from './repetition/not-needed.ts';
import repetitionOutOfOrder from './repetition/out-of-order.ts';
import repetitionPlain from './repetition/plain.ts';
import scriptDigits from './script/digits.ts';
import scriptDirection from './script/direction.ts';
import scriptForeignWord from './script/foreign-word.ts';
import scriptForms from './script/forms.ts';
import scriptInvisible from './script/invisible.ts';
import scriptLatinLetter from './script/latin-letter.ts';
import scriptMixedWord from './script/mixed-word.ts';
import scriptTatweel from './script/tatweel.ts';
import scriptUnusualSpace from './script/unusual-space.ts';
import spacingAfterMark from './spacing/after-mark.ts';
import spacingBeforeMark from './spacing/before-mark.ts';
import spacingChinese from './spacing/chinese.ts';
import spacingDoubled from './spacing/doubled.ts';
import spacingFrench from './spacing/french.ts';
import spacingInsideBrackets from './spacing/inside-brackets.ts';
import spacingOutsideBrackets from './spacing/outside-brackets.ts';
import spellingCompound from './spelling/compound.ts';
import spellingHouse from './spelling/house.ts';
import spellingMisspelt from './spelling/misspelt.ts';
import spellingYo from './spelling/yo.ts';
import suppressionUnknownRule from './suppression/unknown-rule.ts';
import suppressionUnused from './suppression/unused.ts';
import typingDoubledWord from './typing/doubled-word.ts';
import versionsBracket from './versions/bracket.ts';
import versionsCitation from './versions/citation.ts';
import versionsDate from './versions/date.ts';
import versionsFigure from './versions/figure.ts';
import versionsFootnote from './versions/footnote.ts';
import versionsMissingAnnex from './versions/missing-annex.ts';
import versionsMissingFootnote from './versions/missing-footnote.ts';
import versionsMissingItem from './versions/missing-item.ts';
import versionsMissingParagraph from './versions/missing-paragraph.ts';
import versionsNumber from './versions/number.ts';
import versionsOpening from './versions/opening.ts';
import versionsOrder from './versions/order.ts';
import versionsSplit from './versions/split.ts';
import versionsSymbol from './versions/symbol.ts';
import wordingAbbreviated from './wording/abbreviated.ts';
import wordingConstruction from './wording/construction.ts';
import wordingForbidden from './wording/forbidden.ts';
import wordingGender from './wording/gender.ts';
import wordingGenderSigns from './wording/gender-signs.ts';
import wordingModal from './wording/modal.ts';
import wordingSelf from './wording/self.ts';
import wordingTeamTerm from './wording/team-term.ts';
import wordingThatClause from './wording/that-clause.ts';
import wordingToClause from './wording/to-clause.ts';
import yearsDate from './years/date.ts';
import yearsPrevious from './years/previous.ts';
import yearsReport from './years/report.ts';
import yearsSession from './years/session.ts';
import type { Rule } from './rule.ts';

export const RULES: readonly Rule[] = [
  abbreviationIntroducedTwice,
  abbreviationPrincipalOrgan,
  abbreviationUnused,
  abbreviationUsedBefore,
  amendmentAlreadyChanged,
  amendmentAmbiguousPlace,
  amendmentAmbiguousWords,
  amendmentNoSuchPlace,
  amendmentNotUnderstood,
  amendmentWordsNotFound,
  annexSequence,
  capitalsCharter,
  capitalsCitation,
  capitalsNames,
  capitalsStates,
  citationBodyMissing,
  citationByTitleOnly,
  citationDateInLibrary,
  citationDateMissing,
  citationDatedLater,
  citationDoubtfulDate,
  citationDraftSymbol,
  citationImpossibleNumber,
  citationKind,
  citationNeverAdopted,
  citationNoSuchAnnex,
  citationNoSuchParagraph,
  citationOrder,
  citationOtherBody,
  citationPlural,
  citationQuotation,
  citationRecalledTwice,
  citationShortForm,
  citationSymbol,
  citationTurned,
  citationTwoDates,
  citationWrongDate,
  citationWrongTitle,
  citationWrongYear,
  citationYearMissing,
  consistencyBodyOfHead,
  consistencyBodyOfSymbol,
  consistencyDefinedTwice,
  consistencyNumberOfSymbol,
  dateArabicMonth,
  dateChineseFigures,
  dateDay,
  dateFirstDay,
  dateImpossible,
  dateLinks,
  dateMonthCase,
  dateNumeric,
  dateOrder,
  dateSession,
  dateYearWord,
  enactingBare,
  enactingMark,
  enactingMissing,
  enactingName,
  enactingRepeated,
  footnoteGap,
  footnoteInTitle,
  footnoteOutOfOrder,
  footnotePlace,
  footnoteRepeated,
  footnoteTextOrder,
  footnoteWithoutMark,
  footnoteWithoutText,
  headSponsors,
  headTitleAbbreviation,
  headTitleStop,
  itemsAlone,
  itemsBullets,
  itemsEndsWithSemicolon,
  itemsLabelLevel,
  itemsLabelStyle,
  itemsLeadIn,
  itemsLeadInMissing,
  itemsMixedLetters,
  itemsSequence,
  itemsStrayLabel,
  namesBody,
  namesCountry,
  namesInstrument,
  negotiationLeftInFinal,
  negotiationPlaceholder,
  negotiationUnbalanced,
  numberBelowTen,
  numberBreakingSpace,
  numberFirstWord,
  numberMoney,
  numberPercent,
  numberRange,
  numberSession,
  numberThousands,
  numberingFirst,
  numberingGap,
  numberingMissing,
  numberingRepeated,
  numberingSole,
  numberingStyle,
  openingAgreement,
  openingAllCapitals,
  openingCapital,
  openingEmphasis,
  openingLowerCase,
  openingMisspelt,
  openingMisspeltEnd,
  openingModelUn,
  openingReserved,
  openingSubject,
  openingUnknown,
  operativeEndsWithSemicolon,
  operativeLastEndsWithStop,
  operativeMissing,
  operativeOpeningForm,
  operativeTwoInstructions,
  paragraphAndAtEnd,
  paragraphBroken,
  paragraphEmpty,
  paragraphOneSentence,
  preambleBeforeOperative,
  preambleEndsWithComma,
  preambleJoiner,
  preambleLabel,
  preambleOpeningForm,
  preambleRecital,
  punctuationApostrophe,
  punctuationBrackets,
  punctuationDash,
  punctuationDoubled,
  punctuationForeign,
  punctuationQuotationKind,
  punctuationQuotationMarks,
  referenceAnnexMissing,
  referenceAnnexNotMentioned,
  referenceNoSuchAnnex,
  referenceNoSuchItem,
  referenceNoSuchParagraph,
  referenceOtherSide,
  referenceWorkingWords,
  repetitionAdverbPlace,
  repetitionMissing,
  repetitionNotNeeded,
  repetitionOutOfOrder,
  repetitionPlain,
  scriptDigits,
  scriptDirection,
  scriptForeignWord,
  scriptForms,
  scriptInvisible,
  scriptLatinLetter,
  scriptMixedWord,
  scriptTatweel,
  scriptUnusualSpace,
  spacingAfterMark,
  spacingBeforeMark,
  spacingChinese,
  spacingDoubled,
  spacingFrench,
  spacingInsideBrackets,
  spacingOutsideBrackets,
  spellingCompound,
  spellingHouse,
  spellingMisspelt,
  spellingYo,
  suppressionUnknownRule,
  suppressionUnused,
  typingDoubledWord,
  versionsBracket,
  versionsCitation,
  versionsDate,
  versionsFigure,
  versionsFootnote,
  versionsMissingAnnex,
  versionsMissingFootnote,
  versionsMissingItem,
  versionsMissingParagraph,
  versionsNumber,
  versionsOpening,
  versionsOrder,
  versionsSplit,
  versionsSymbol,
  wordingAbbreviated,
  wordingConstruction,
  wordingForbidden,
  wordingGender,
  wordingGenderSigns,
  wordingModal,
  wordingSelf,
  wordingTeamTerm,
  wordingThatClause,
  wordingToClause,
  yearsDate,
  yearsPrevious,
  yearsReport,
  yearsSession,
];

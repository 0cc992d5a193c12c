/**
 * How remarks begin that say that words are agreed, in all six languages: all that the reading of a text asks of
 * them; the words of attributions are read late.
 */
export const AGREED =
  'agreed|ad ref|provisionally agreed|closed|cleared|conven|accord|accept|agré|acord|aprob|acuerdo|согласован|принят|одобрен|متفق|اتفق|تم الاتفاق|موافق|بشرط|رهنا|商定|已|议定|达成一致|同意|暂';

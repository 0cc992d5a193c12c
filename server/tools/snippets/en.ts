import type { SnippetWords } from './words.ts';

const report =
  '*Requests* the Secretary-General to submit to it at its ‹eighty-second› session a report on the implementation of the present resolution';
const seized = '*Decides* to remain seized of the matter';

export const en: SnippetWords = {
  names: {
    assembly: { prefix: 'draft General Assembly', says: 'Draft resolution of the General Assembly' },
    council: { prefix: 'draft Security Council', says: 'Draft resolution of the Security Council' },
    preambular: { prefix: 'preambular', says: 'Preambular paragraph' },
    operative: { prefix: 'operative', says: 'Operative paragraph' },
    items: { prefix: 'items', says: 'List of items' },
    annex: { prefix: 'annex', says: 'Annex with title and paragraphs' },
    footnote: { prefix: 'footnote', says: 'Text of a footnote' },
    closing: { prefix: 'closing', says: 'Closing lines: meeting and date' },
    report: { prefix: 'report', says: 'Request to report at a later session' },
    seized: { prefix: 'seized', says: 'Decision to remain seized of the matter' },
  },
  beforeHighMarks: '',
  drafts: {
    assembly: {
      body: 'GA',
      title: '‹Title of the agenda item›',
      preambular: [
        '*Recalling* its resolution ‹70/1› of ‹25 September 2015›',
        '*Recalling also* ‹its earlier resolutions on the matter›',
        '*Recognizing* that ‹reason›',
        '*Convinced* that ‹what ought to be done›',
      ],
      operative: [
        '*Welcomes* ‹what has been done›',
        {
          lead: '*Calls upon* Member States',
          items: ['To ‹take a first measure›', 'To ‹take a second measure›'],
        },
        report,
        '*Decides* to include in the provisional agenda of its ‹eighty-second› session the item entitled “‹Title of the agenda item›”',
      ],
    },
    council: {
      body: 'SC',
      title: null,
      preambular: [
        '*Recalling* its resolutions ‹1325 (2000)› and ‹2242 (2015)›',
        '*Expressing grave concern* at ‹events›',
        '*Determining* that the situation in ‹country› continues to constitute a threat to international peace and security',
        '*Acting* under Chapter VII of the Charter of the United Nations',
      ],
      operative: [
        '*Condemns* ‹acts committed›',
        '*Demands* that ‹all parties› ‹act›',
        '*Requests* the Secretary-General to report to it within ‹90 days› on the implementation of this resolution',
        seized,
      ],
    },
  },
  rest: '‹rest of the paragraph›',
  item: 'To ‹take a measure›',
  annexTitle: '‹Title of the annex›',
  closing: ['‹46th› plenary meeting', '‹26 July 2012›'],
  report,
  seized,
};

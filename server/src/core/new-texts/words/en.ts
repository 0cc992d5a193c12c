import type { NewTextWords } from './words.ts';

export const en: NewTextWords = {
  names: {
    assembly: { prefix: 'draft General Assembly', says: 'Draft resolution of the General Assembly' },
    council: { prefix: 'draft Security Council', says: 'Draft resolution of the Security Council' },
    ecosoc: {
      prefix: 'draft Economic and Social Council',
      says: 'Draft resolution of the Economic and Social Council',
    },
    'human-rights': {
      prefix: 'draft Human Rights Council',
      says: 'Draft resolution of the Human Rights Council',
    },
    commission: { prefix: 'draft Commission', says: 'Draft resolution of a commission' },
    conference: {
      prefix: 'draft Conference of the Parties',
      says: 'Draft resolution of a conference of the parties',
    },
    'model-un': { prefix: 'Model United Nations', says: 'Resolution for Model United Nations' },
    sponsored: { prefix: 'draft resolution', says: 'Draft resolution with its sponsors' },
    decision: { prefix: 'draft decision', says: 'Draft decision' },
    amendments: { prefix: 'amendments', says: 'Amendments to a draft resolution' },
    preambular: { prefix: 'preambular', says: 'Preambular paragraph' },
    operative: { prefix: 'operative', says: 'Operative paragraph' },
    items: { prefix: 'items', says: 'List of items' },
    annex: { prefix: 'annex', says: 'Annex with title and paragraphs' },
    footnote: { prefix: 'footnote', says: 'Text of a footnote' },
    closing: { prefix: 'closing', says: 'Closing lines: meeting and date' },
    report: { prefix: 'report', says: 'Request to report at a later session' },
    agenda: { prefix: 'agenda', says: 'Decision to include an item in the agenda' },
    donors: { prefix: 'donors', says: 'Invitation to provide extrabudgetary resources' },
    continue: { prefix: 'continue', says: 'Decision to continue considering the question' },
    seized: { prefix: 'seized', says: 'Decision to remain seized of the matter' },
    'amend-replace': { prefix: 'replace words', says: 'Amendment: replace words' },
    'amend-insert': {
      prefix: 'insert operative paragraph',
      says: 'Amendment: insert an operative paragraph',
    },
    'amend-insert-preambular': {
      prefix: 'insert preambular paragraph',
      says: 'Amendment: insert a preambular paragraph',
    },
    'amend-delete': { prefix: 'delete paragraph', says: 'Amendment: delete a paragraph' },
  },
  title: '‹Title of the agenda item›',
  clauses: {
    recall: '*Recalling* its resolution ‹{cited}›',
    'recall-earlier': '*Recalling* ‹its earlier resolutions on the matter›',
    'recall-also': '*Recalling also* ‹its earlier resolutions on the matter›',
    guided: '*Guided* by the purposes and principles of the Charter of the United Nations',
    'reaffirm-declaration': '*Reaffirming* the Universal Declaration of Human Rights',
    recognize: '*Recognizing* that ‹reason›',
    'deeply-concerned': '*Deeply concerned* about ‹events›',
    convinced: '*Convinced* that ‹what ought to be done›',
    'recall-council': '*Recalling* its resolutions ‹1325 (2000)› and ‹2242 (2015)›',
    'grave-concern': '*Expressing grave concern* at ‹events›',
    determining:
      '*Determining* that the situation in ‹country› continues to constitute a threat to international peace and security',
    acting: '*Acting* under Chapter VII of the Charter of the United Nations',
    welcome: '*Welcomes* ‹what has been done›',
    'call-upon': {
      lead: '*Calls upon* Member States',
      items: ['To ‹take a first measure›', 'To ‹take a second measure›'],
    },
    'call-upon-parties': {
      lead: '*Calls upon* States parties',
      items: ['To ‹take a first measure›', 'To ‹take a second measure›'],
    },
    encourage: '*Encourages* ‹those concerned› to ‹take a measure›',
    condemn: '*Condemns* ‹acts committed›',
    demand: '*Demands* that ‹all parties› ‹act›',
    decide: '*Decides* to ‹take a measure›',
    'also-decide': '*Also decides* to ‹take another measure›',
    report:
      '*Requests* the Secretary-General to submit to it at its ‹eighty-second› session a report on the implementation of the present resolution',
    'report-council':
      '*Requests* the Secretary-General to report to it within ‹90 days› on the implementation of this resolution',
    'report-ecosoc':
      '*Requests* the Secretary-General to submit to it at its ‹2027› session a report on the implementation of the present resolution',
    'report-human-rights':
      '*Requests* the United Nations High Commissioner for Human Rights to submit to it at its ‹sixty-fifth› session a report on ‹the matter›',
    'report-commission':
      '*Requests* the Secretary-General to report to it at its ‹seventy-first› session on the implementation of the present resolution',
    'report-conference':
      '*Requests* the secretariat to report to it at its ‹thirteenth› session on the implementation of the present resolution',
    agenda:
      '*Decides* to include in the provisional agenda of its ‹eighty-second› session the item entitled “{title}”',
    donors: '*Invites* States and other donors to provide extrabudgetary resources for ‹these purposes›',
    continue: '*Decides* to continue its consideration of the question',
    seized: '*Decides* to remain seized of the matter',
  },
  sponsored: '‹Chile and Samoa›: draft resolution',
  decision: 'Draft decision',
  modelUn: [
    'FORUM: ‹General Assembly›',
    'QUESTION OF: {title}',
    'SUBMITTED BY: ‹Chile›',
    'CO-SUBMITTERS: ‹Botswana, Samoa›',
  ],
  amendments: {
    title: 'Amendments to draft resolution ‹A/C.3/81/L.12›',
    insertPreambular:
      '{n} After the ‹third› preambular paragraph, insert a new preambular paragraph reading as follows:',
    replace:
      '{n} In operative paragraph ‹3›, replace the words “‹words of the draft›” by the words “‹new words›”.',
    insert: '{n} After operative paragraph ‹4›, insert a new paragraph reading as follows:',
    delete: '{n} Delete operative paragraph ‹6›.',
    newPreambular: '“*Recognizing* ‹rest of the new paragraph›,”',
    newOperative: '“4 bis. *Encourages* ‹rest of the new paragraph›;”',
  },
  rest: '‹rest of the paragraph›',
  item: 'To ‹take a measure›',
  annexTitle: '‹Title of the annex›',
  closing: ['‹46th› plenary meeting', '‹26 July 2012›'],
};

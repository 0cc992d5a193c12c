import type { VerbTable } from './verbs.ts';

export const en: VerbTable = {
  pairs:
    'Recalling/Recalls|Recognizing/Recognizes|Recognising/Recognises|Reaffirming/Reaffirms|Welcoming/Welcomes|Noting/Notes|Taking/Takes|Stressing/Stresses|Emphasizing/Emphasizes|Emphasising/Emphasises|Re-emphasizing/Re-emphasizes|Acknowledging/Acknowledges|Reiterating/Reiterates|Underlining/Underlines|Underscoring/Underscores|Highlighting/Highlights|Commending/Commends|Condemning/Condemns|Deploring/Deplores|Regretting/Regrets|Rejecting/Rejects|Denouncing/Denounces|Censuring/Censures|Encouraging/Encourages|Urging/Urges|Calling/Calls|Demanding/Demands|Reminding/Reminds|Inviting/Invites|Confirming/Confirms|Reconfirming/Reconfirms|Affirming/Affirms|Considering/Considers|Expressing/Expresses|Supporting/Supports|Appreciating/Appreciates|Paying/Pays|Agreeing/Agrees|Endorsing/Endorses|Approving/Approves|Congratulating/Congratulates|Declaring/Declares|Proclaiming/Proclaims|Determining/Determines|Looking/Looks|Applauding/Applauds|Warning/Warns|Recommending/Recommends|Hoping/Hopes|Believing/Believes|Drawing/Draws|Trusting/Trusts|Renewing/Renews|Referring/Refers|Seeking/Seeks|Thanking/Thanks',
  phrases:
    'Concerned/Expresses concern+that,at,about,over|Deeply concerned/Expresses deep concern+that,at,about,over|Gravely concerned/Expresses grave concern+that,at,about,over',
  stay: '',
  particle: '',
  contractions: '',
  clauses: 'that|with|in|how|whether',
  ladders: {
    preambular: [
      {
        steps: 'Noting|Noting with interest|Noting with appreciation|Noting with satisfaction|Welcoming',
      },
      { steps: 'Noting|Noting with appreciation|Noting with satisfaction', clause: true },
      { steps: 'Taking note+of|Taking note with interest+of|Taking note with appreciation+of|Welcoming' },
      {
        steps:
          'Noting with concern|Noting with deep concern|Noting with grave concern=Noting with serious concern',
        clause: true,
      },
      {
        steps:
          'Expressing concern|Expressing deep concern|Expressing grave concern=Expressing serious concern',
        clause: true,
      },
      {
        steps: 'Expressing its concern|Expressing its deep concern',
        clause: true,
      },
      { steps: 'Concerned|Seriously concerned|Deeply concerned|Gravely concerned', clause: true },
      { steps: 'Alarmed|Deeply alarmed=Gravely alarmed', clause: true },
      {
        steps:
          'Regretting|Deeply regretting|Deploring|Strongly deploring|Condemning|Strongly condemning|Condemning in the strongest terms',
      },
      { steps: 'Regretting|Deeply regretting', clause: true },
      { steps: 'Aware|Fully aware=Keenly aware', clause: true },
      { steps: 'Conscious|Deeply conscious', clause: true },
      { steps: 'Convinced|Firmly convinced=Deeply convinced', clause: true },
      { steps: 'Affirming|Reaffirming', clause: 'only' },
      { steps: 'Highlighting|Stressing=Underlining=Underscoring=Emphasizing', clause: true },
      { steps: 'Acknowledging|Acknowledging with appreciation' },
    ],
    operative: [
      {
        steps: 'Invites|Encourages|Strongly encourages|Requests|Calls upon=Calls on|Urges|Strongly urges',
        with: 'to',
      },
      {
        steps:
          'Notes|Notes with interest|Notes with appreciation|Notes with satisfaction|Welcomes|Welcomes with appreciation',
      },
      { steps: 'Notes|Notes with appreciation|Notes with satisfaction', clause: true },
      { steps: 'Takes note+of|Takes note with interest+of|Takes note with appreciation+of|Welcomes' },
      {
        steps:
          'Notes with concern|Notes with deep concern|Notes with grave concern=Notes with serious concern',
        clause: true,
      },
      {
        steps: 'Expresses concern|Expresses deep concern|Expresses grave concern=Expresses serious concern',
        clause: true,
      },
      {
        steps: 'Expresses its concern|Expresses its deep concern|Expresses its grave concern',
        clause: true,
      },
      {
        steps:
          'Regrets|Deeply regrets|Deplores|Strongly deplores|Condemns|Strongly condemns|Condemns in the strongest terms',
      },
      { steps: 'Regrets|Deeply regrets', clause: true },
      { steps: 'Supports|Strongly supports=Firmly supports|Fully supports' },
      { steps: 'Rejects|Strongly rejects=Categorically rejects' },
      { steps: 'Affirms|Reaffirms', clause: 'only' },
      { steps: 'Highlights|Stresses=Underlines=Underscores=Emphasizes', clause: true },
      { steps: 'Acknowledges|Acknowledges with appreciation' },
      {
        steps: 'Expresses its appreciation|Expresses its gratitude|Expresses its deep appreciation',
        clause: true,
      },
      { steps: 'Declares|Solemnly declares', clause: true },
      { steps: 'Proclaims|Solemnly proclaims', clause: true },
    ],
  },
};

import assert from 'node:assert/strict';
import { LANGUAGES, packOf, render } from '../../../server/src/core/index.ts';
import { laddersIn } from '../../../server/src/core/restructuring/ladders.ts';
import { isOpening } from '../../../server/src/core/restructuring/phrase.ts';
import { REFACTORINGS } from '../../../server/src/core/restructuring.ts';
import { placeIn, refactored } from './refactored.ts';

/** Stronger leads from the first to the second text, and weaker back from there. */
function checkStep(weak: string, strong: string): void {
  const at = (text: string) => text.replace(/\n\n(?=[^\n]*\n*$)/, '\n\n‸');
  assert.equal(refactored(at(weak), 'change-opening', 'stronger'), strong);
  assert.equal(refactored(at(strong), 'change-opening', 'weaker'), weak);
}

const HEADS = {
  en: 'The General Assembly,',
  fr: 'L’Assemblée générale,',
  es: 'La Asamblea General,',
  ru: 'Генеральная Ассамблея,',
  ar: 'إن الجمعية العامة،',
  zh: '大会，',
} as const;

/** In each language: a paragraph, and the same one step stronger. */
const STEPS: { readonly [language in keyof typeof HEADS]: readonly (readonly [string, string])[] } = {
  en: [
    [
      '1. Invites Member States to count their orchards.',
      '1. Encourages Member States to count their orchards.',
    ],
    ['1. *Also requests* the Forum to meet.', '1. *Also calls upon* the Forum to meet.'],
    ['1. *Further calls upon* States to plant hedges.', '1. *Further urges* States to plant hedges.'],
    ['1. REQUESTS all States to help.', '1. CALLS UPON all States to help.'],
    ['Noting with concern that wells dry up,', 'Noting with deep concern that wells dry up,'],
    ['*Deeply concerned also* about the drought,', '*Gravely concerned also* about the drought,'],
    ['Regretting also the loss of hedges,', 'Deeply regretting also the loss of hedges,'],
  ],
  fr: [
    ['1. Invite les États à planter des haies.', '1. Encourage les États à planter des haies.'],
    ['1. *Prie* le Forum de se réunir.', '1. *Demande* au Forum de se réunir.'],
    ['1. *Prie également* les maires de se réunir.', '1. *Demande également* aux maires de se réunir.'],
    ['1. Prie l’Agence d’agir.', '1. Demande à l’Agence d’agir.'],
    ['1. Prie tous les pays de s’unir.', '1. Demande à tous les pays de s’unir.'],
    ['*Profondément préoccupé* par la sécheresse,', '*Gravement préoccupé* par la sécheresse,'],
    ['Consciente également du danger,', 'Pleinement consciente également du danger,'],
    ['1. Prend note avec intérêt du rapport.', '1. Prend note avec satisfaction du rapport.'],
  ],
  es: [
    ['1. Alienta a los Estados a que planten setos.', '1. Exhorta a los Estados a que planten setos.'],
    ['1. *Exhorta también* al Foro a que se reúna.', '1. *Insta también* al Foro a que se reúna.'],
    ['Observando con preocupación la sequía,', 'Observando con profunda preocupación la sequía,'],
    ['*Profundamente preocupado* por la sequía,', '*Gravemente preocupado* por la sequía,'],
    ['1. Lamenta además la pérdida.', '1. Lamenta profundamente además la pérdida.'],
  ],
  ru: [
    ['1. просит Форум собраться.', '1. призывает Форум собраться.'],
    ['1. *призывает также* Форум собраться.', '1. *настоятельно призывает также* Форум собраться.'],
    ['1. предлагает городам сажать деревья.', '1. рекомендует городам сажать деревья.'],
    ['будучи обеспокоен засухой,', 'будучи глубоко обеспокоен засухой,'],
    ['с интересом отмечая доклад,', 'с признательностью отмечая доклад,'],
  ],
  ar: [
    ['1 - تشجع المدن على غرس الأشجار.', '1 - تشجع بقوة المدن على غرس الأشجار.'],
    ['1 - تطلب إلى المنتدى أن يجتمع.', '1 - تهيب بالمنتدى أن يجتمع.'],
    ['1 - *يحث أيضا* المدن على غرس الأشجار.', '1 - *يحث بقوة أيضا* المدن على غرس الأشجار.'],
    ['إذ تلاحظ مع القلق الجفاف،', 'إذ تلاحظ مع بالغ القلق الجفاف،'],
    ['إذ تلاحظ مع الارتياح الجهود،', 'إذ ترحب بالجهود،'],
  ],
  zh: [
    ['1. 请各城市植树。', '1. 促请各城市植树。'],
    ['1. *又敦促*各城市植树。', '1. *又强烈敦促*各城市植树。'],
    ['关切地注意到旱情，', '深为关切地注意到旱情，'],
    ['1. 满意地注意到这份报告。', '1. 欢迎这份报告。'],
  ],
};

describe('changing the force of an opening', () => {
  for (const language of LANGUAGES)
    it(`keeps adverb, emphasis and construction: ${language}`, () => {
      for (const [weak, strong] of STEPS[language])
        checkStep(`${HEADS[language]}\n\n${weak}\n`, `${HEADS[language]}\n\n${strong}\n`);
    });

  it('takes only what fits the rest of the sentence', () => {
    const none = [
      'The General Assembly,\n\n1. ‸Requests that a list be made.\n',
      'The General Assembly,\n\n1. ‸Decides to meet.\n',
      'The General Assembly,\n\n1. ‸Urges restraint.\n',
      'L’Assemblée générale,\n\n1. ‸Décide de se réunir.\n',
      'Генеральная Ассамблея,\n\n1. ‸постановляет собраться.\n',
      '大会，\n\n1. ‸决定开会。\n',
    ];
    for (const source of none) assert.equal(refactored(source, 'change-opening'), null, source);
    const source = 'The General Assembly,\n\nNoting ‸with satisfaction that wells were dug,\n';
    assert.equal(refactored(source, 'change-opening', 'stronger'), null);
  });

  it('says in menus what it writes, the adverb apart', () => {
    const place = placeIn(
      'The General Assembly,\n\n1. Requests a list;\n\n2. *Also ‸requests* States to help.\n',
    );
    const { offers } = REFACTORINGS.find(({ id }) => id === 'change-opening')!;
    assert.deepEqual(
      offers(place).map(({ title }) => render(title)),
      ['Say it stronger: “Calls upon”', 'Say it weaker: “Strongly encourages”'],
    );
  });

  it('knows every opening that it writes', () => {
    for (const language of LANGUAGES)
      for (const part of ['preambular', 'operative'] as const)
        for (const { steps } of laddersIn(language, part)) {
          const written = steps.flatMap(({ ways }) => ways.flat());
          for (const words of written) assert.ok(isOpening(words, part, packOf(language)), words);
          assert.equal(new Set(steps.flatMap(({ ways }) => ways.map(({ length }) => length))).size, 1);
        }
  });
});

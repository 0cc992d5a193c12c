import assert from 'node:assert/strict';
import { BASE_CONVENTIONS, Document, LANGUAGES } from '../../../server/src/core/index.ts';
import { emphasis } from '../../../server/src/core/restructuring/emphasis.ts';
import { placeAt } from '../../../server/src/core/restructuring/place.ts';
import { changed, refactored } from './refactored.ts';

const PLAIN = {
  en: 'The General Assembly,\n\nRecalling also its work,\n\n1. Takes note of the list;\n\n2. Decides to meet.\n',
  fr: 'L’Assemblée générale,\n\nRappelant également ses travaux,\n\n1. Prend note de la liste ;\n\n2. Décide de siéger.\n',
  es: 'La Asamblea General,\n\nRecordando también su labor,\n\n1. Toma nota de la lista;\n\n2. Decide reunirse.\n',
  ru: 'Генеральная Ассамблея,\n\nссылаясь также на свою работу,\n\n1. принимает к сведению список;\n\n2. постановляет собраться.\n',
  ar: 'إن الجمعية العامة،\n\nإذ تشير أيضا إلى عملها،\n\n1 - تحيط علما بالقائمة؛\n\n2 - تقرر أن تجتمع.\n',
  zh: '大会，\n\n又回顾其工作，\n\n1. 注意到这份清单；\n\n2. 决定开会。\n',
} as const;

const MARKED = {
  en: 'The General Assembly,\n\n*Recalling also* its work,\n\n1. *Takes note* of the list;\n\n2. *Decides* to meet.\n',
  fr: 'L’Assemblée générale,\n\n*Rappelant également* ses travaux,\n\n1. *Prend note* de la liste ;\n\n2. *Décide* de siéger.\n',
  es: 'La Asamblea General,\n\n*Recordando también* su labor,\n\n1. *Toma nota* de la lista;\n\n2. *Decide* reunirse.\n',
  ru: 'Генеральная Ассамблея,\n\n*ссылаясь также* на свою работу,\n\n1. *принимает к сведению* список;\n\n2. *постановляет* собраться.\n',
  ar: 'إن الجمعية العامة،\n\n*إذ تشير أيضا* إلى عملها،\n\n1 - *تحيط علما* بالقائمة؛\n\n2 - *تقرر* أن تجتمع.\n',
  zh: '大会，\n\n*又回顾*其工作，\n\n1. *注意到*这份清单；\n\n2. *决定*开会。\n',
} as const;

describe('emphasis of opening words', () => {
  for (const language of LANGUAGES)
    it(`is put on and taken off in the whole text: ${language}`, () => {
      assert.equal(refactored(`‸${PLAIN[language]}`, 'emphasis', 'marked'), MARKED[language]);
      assert.equal(refactored(`‸${MARKED[language]}`, 'emphasis', 'plain'), PLAIN[language]);
      assert.equal(refactored(`‸${PLAIN[language]}`, 'emphasis', 'plain'), null);
      assert.equal(refactored(`‸${MARKED[language]}`, 'emphasis', 'marked'), null);
    });

  it('takes off marks of every kind, and those that end behind the opening', () => {
    const text =
      'The General Assembly,\n\n‸_Recalling_ **this**,\n\n1. <u>Takes note</u> of it;\n\n2. **Decides to** meet.\n';
    const plain =
      'The General Assembly,\n\nRecalling **this**,\n\n1. Takes note of it;\n\n2. Decides to meet.\n';
    assert.equal(refactored(text, 'emphasis', 'plain'), plain);
  });

  it('is the house’s', () => {
    const document = Document.open(PLAIN.en);
    const place = placeAt(document, { start: 0, end: 0 }, () => ({
      ...BASE_CONVENTIONS,
      emphasis: 'italic, then underline',
    }))!;
    const [offer] = emphasis.offers(place);
    assert.equal(
      changed(document, offer!.make()!),
      'The General Assembly,\n\n*Recalling also* its work,\n\n1. <u>Takes note</u> of the list;\n\n2. <u>Decides</u> to meet.\n',
    );
  });
});

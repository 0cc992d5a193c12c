import assert from 'node:assert/strict';
import { LANGUAGES, packOf } from '../../../server/src/core/index.ts';
import { otherPart } from '../../../server/src/core/restructuring/other-part.ts';

/** In each language: openings of the preamble, and the same in the operative part. */
const PAIRS = {
  en: [
    ['Recognizing', 'Recognizes'],
    ['Recognizing also', 'Also recognizes'],
    ['Noting with concern further', 'Further notes with concern'],
    ['Taking note', 'Takes note'],
    ['Strongly condemning', 'Strongly condemns'],
    ['RECALLING', 'RECALLS'],
  ],
  fr: [
    ['Considérant', 'Considère'],
    ['Se félicitant également', 'Se félicite également'],
    ['Prenant note', 'Prend note'],
    ['Consciente en outre', 'Est consciente en outre'],
    ['Réaffirmant', 'Réaffirme'],
  ],
  es: [
    ['Reconociendo', 'Reconoce'],
    ['Reconociendo también', 'Reconoce también'],
    ['Poniendo de relieve', 'Pone de relieve'],
    ['Expresando su preocupación además', 'Expresa su preocupación además'],
  ],
  ru: [
    ['признавая', 'признает'],
    ['признавая также', 'признает также'],
    ['с удовлетворением отмечая', 'с удовлетворением отмечает'],
    ['принимая к сведению', 'принимает к сведению'],
  ],
  ar: [
    ['إذ تسلم', 'تسلم'],
    ['إذ تسلم أيضا', 'تسلم أيضا'],
    ['إذ تعيد كذلك تأكيد', 'تعيد كذلك تأكيد'],
    ['إذ يرحب', 'يرحب'],
  ],
  zh: [
    ['认识到', '认识到'],
    ['又认识到', '又认识到'],
    ['欢迎', '欢迎'],
  ],
} as const;

/** What the other part has no words for. */
const NONE = {
  en: [
    ['Having considered', 'preambular'],
    ['Decides', 'operative'],
    ['Deeply concerned', 'preambular'],
  ],
  fr: [
    ['Ayant examiné', 'preambular'],
    ['Décide', 'operative'],
  ],
  es: [
    ['Habiendo examinado', 'preambular'],
    ['Decide', 'operative'],
  ],
  ru: [
    ['рассмотрев', 'preambular'],
    ['постановляет', 'operative'],
  ],
  ar: [
    ['وقد نظرت', 'preambular'],
    ['تطلب', 'operative'],
    ['تقرر أيضا', 'operative'],
  ],
  zh: [
    ['审议了', 'preambular'],
    ['决定', 'operative'],
  ],
} as const;

describe('the same opening in the other part', () => {
  for (const language of LANGUAGES)
    it(`has the verb in its form there, and the adverb in its place: ${language}`, () => {
      const pack = packOf(language);
      for (const [preambular, operative] of PAIRS[language]) {
        assert.equal(otherPart(preambular, ' x', 'preambular', pack), operative);
        assert.equal(otherPart(operative, ' x', 'operative', pack), preambular);
      }
      for (const [words, part] of NONE[language]) assert.equal(otherPart(words, ' by x', part, pack), null);
    });

  it('leaves the Arabic waw to the place, and turns adjectives where the rest allows it', () => {
    assert.equal(otherPart('وإذ تلاحظ', ' كذا', 'preambular', packOf('ar')), 'تلاحظ');
    const concerned = otherPart('Deeply concerned', ' about floods', 'preambular', packOf('en'));
    assert.equal(concerned, 'Expresses deep concern');
    assert.equal(
      otherPart('Profondément préoccupé', ' par les crues', 'preambular', packOf('fr')),
      'Se déclare profondément préoccupé',
    );
  });
});

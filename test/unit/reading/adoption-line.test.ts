import assert from 'node:assert/strict';
import { Document, type LanguageCode } from '../../../server/src/core/index.ts';

/** Heads of the Security Council that say when, but not at which meeting, or say that without an ordinal. */
const HEADS: Readonly<Record<LanguageCode, string>> = {
  ar: 'القرار 2991 (2031)\n\nالذي اتخذه مجلس الأمن في 4 آذار/مارس 2031\n\nإن مجلس الأمن،\n\nإذ يشير إلى قراره 2990 (2031)،',
  zh: '第2991(2031)号决议\n\n2031年3月4日 9901次会议通过\n\n安全理事会，\n\n回顾其第2990(2031)号决议，',
  en: 'Resolution 2991 (2031)\n\nAdopted by the Security Council on 4 March 2031\n\nThe Security Council,\n\nRecalling its resolution 2990 (2031),',
  fr: 'Résolution 2991 (2031)\n\nAdoptée par le Conseil de sécurité le 4 mars 2031\n\nLe Conseil de sécurité,\n\nRappelant sa résolution 2990 (2031),',
  ru: 'Резолюция 2991 (2031),\n\nпринятая Советом Безопасности 4 марта 2031 года\n\nСовет Безопасности,\n\nссылаясь на свою резолюцию 2990 (2031),',
  es: 'Resolución 2991 (2031)\n\nAprobada por el Consejo de Seguridad el 4 de marzo de 2031\n\nEl Consejo de Seguridad,\n\nRecordando su resolución 2990 (2031),',
};

describe('the line of a head that says when the Security Council adopted the text', () => {
  for (const [language, text] of Object.entries(HEADS))
    it(`is no title in ${language}`, () => {
      const [resolution] = Document.open(text, { language: language as LanguageCode }).resolutions;
      assert.equal(resolution?.number, '2991 (2031)');
      assert.equal(resolution.title, null);
    });

  it('leaves a title of two characters to other bodies', () => {
    const document = Document.open('80/991. 渡船\n\n大会，\n\n回顾其2030年12月4日第79/14号决议，');
    assert.equal(document.slice(document.resolutions[0]!.title!), '渡船');
  });
});

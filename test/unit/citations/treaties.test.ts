import assert from 'node:assert/strict';
import { Document } from '../../../server/src/core/index.ts';
import { checkCited, preamble } from './cited.ts';

describe('a cited treaty', () => {
  it('is told by its place in a series', () => {
    const treaty = 'treaty 39574';
    checkCited('en', 'GA', '⟦United Nations, *Treaty Series*, vol. 2225, No. 39574⟧,', treaty);
    checkCited(
      'fr',
      'GA',
      '⟦Nations Unies, *Recueil des Traités*, vol. 2225, 2237, 2241 et 2326, n° 39574⟧,',
      treaty,
    );
    checkCited('es', 'GA', '⟦Naciones Unidas, *Treaty Series*, vols. 2225 y 2237, núm. 39574⟧,', treaty);
    checkCited(
      'ar',
      'GA',
      '⟦الأمم المتحدة، مجموعة المعاهدات، المجلدات 2225 و 2237 و 2241 و 2326، الرقم 39574⟧،',
      treaty,
    );
    checkCited('zh', 'GA', '⟦联合国，《条约汇编》，第2225卷，第39574号⟧，', treaty);
    checkCited('ru', 'GA', '⟦United Nations, *Treaty Series*, vol. 2225, No. 39574⟧,', treaty);
  });
});

describe('the title of a cited resolution', () => {
  function checkTitle(language: Parameters<typeof preamble>[0], words: string, title: string): void {
    const text = preamble(language, 'GA', words);
    const [citation] = Document.open(text).citations;
    assert.equal(citation?.titleSpan && text.slice(citation.titleSpan.start, citation.titleSpan.end), title);
  }

  it('stands in quotation marks', () => {
    checkTitle(
      'en',
      'its resolution 70/1 of 25 September 2015, entitled “Wells for all, by 2030”,',
      'Wells for all, by 2030',
    );
    checkTitle(
      'fr',
      'sa résolution 70/1 du 25 septembre 2015, intitulée « Des puits pour tous »,',
      'Des puits pour tous',
    );
    checkTitle(
      'es',
      'su resolución 70/1, de 25 de septiembre de 2015, titulada “Pozos para todos”,',
      'Pozos para todos',
    );
    checkTitle('ar', 'قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015، المعنون "آبار للجميع"،', 'آبار للجميع');
    checkTitle('zh', '其2015年9月25日题为“人人有井，到2030年”的第70/1号决议，', '人人有井，到2030年');
    checkTitle(
      'ru',
      'свою резолюцию 70/1 от 25 сентября 2015 года, озаглавленную «Колодцы для всех»,',
      'Колодцы для всех',
    );
  });

  it('may part the date from the number', () => {
    checkCited('zh', 'GA', '其2015年9月25日题为“人人有井，到2030年”的第70/1号决议，', 'GA 70/1 2015-09-25');
    checkCited('zh', 'GA', '2006年3月15日关于设立人权理事会的第60/251号决议，', 'GA 60/251 2006-03-15');
    checkCited(
      'ru',
      'GA',
      'резолюции 74/306 «Общий ответ» от 11 сентября 2020 года и 74/307 «Другой ответ» от 11 сентября 2020 года,',
      'GA 74/306 2020-09-11',
      'GA 74/307 2020-09-11',
    );
  });
});

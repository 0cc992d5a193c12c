import { checkCited } from './cited.ts';

describe('a citation says whose it is', () => {
  it('by “its”, in the words of each language', () => {
    checkCited('en', 'GA', '⟦its resolution 66/102 of 9 December 2011⟧ on wells,', 'GA 66/102 2011-12-09');
    checkCited(
      'fr',
      'GA',
      '⟦sa résolution 66/102 du 9 décembre 2011⟧ sur les puits,',
      'GA 66/102 2011-12-09',
    );
    checkCited(
      'es',
      'GA',
      '⟦su resolución 66/102, de 9 de diciembre de 2011⟧, sobre los pozos,',
      'GA 66/102 2011-12-09',
    );
    checkCited(
      'ar',
      'GA',
      '⟦قرارها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011⟧ بشأن الآبار،',
      'GA 66/102 2011-12-09',
    );
    checkCited('zh', 'GA', '⟦其2011年12月9日第66/102号决议⟧，', 'GA 66/102 2011-12-09');
    checkCited(
      'ru',
      'GA',
      '⟦свою резолюцию 66/102 от 9 декабря 2011 года⟧ о колодцах,',
      'GA 66/102 2011-12-09',
    );
    checkCited('en', 'ECOSOC', 'its decision 2012/238,', 'decision ECOSOC 2012/238');
    checkCited('ar', 'ECOSOC', 'مقرره 2012/238،', 'decision ECOSOC 2012/238');
  });

  it('by its name, before the number or behind it, in every case', () => {
    checkCited('en', 'HRC', '⟦General Assembly resolution 60/251 of 15 March 2006⟧,', 'GA 60/251 2006-03-15');
    checkCited(
      'en',
      'GA',
      '⟦resolution 2012/14 of the Economic and Social Council⟧ on grain,',
      'ECOSOC 2012/14',
    );
    checkCited('fr', 'GA', 'la ⟦résolution 2012/14 du Conseil économique et social⟧,', 'ECOSOC 2012/14');
    checkCited(
      'fr',
      'HRC',
      'la ⟦résolution 60/251 de l’Assemblée générale, en date du 15 mars 2006⟧,',
      'GA 60/251 2006-03-15',
    );
    checkCited('es', 'GA', 'la ⟦resolución 1373 (2001) del Consejo de Seguridad⟧,', 'SC 1373 (2001)');
    checkCited('ar', 'HRC', '⟦قرار الجمعية العامة 60/251 المؤرخ 15 آذار/مارس 2006⟧،', 'GA 60/251 2006-03-15');
    checkCited('en', 'GA', 'CND resolution 53/2 and HRC resolution 19/5,', 'CND 53/2', 'HRC 19/5');
    checkCited('ar', 'GA', '⟦قرار المجلس الاقتصادي والاجتماعي 2006/49⟧،', 'ECOSOC 2006/49');
    checkCited('zh', 'HRC', '⟦大会2006年3月15日第60/251号决议⟧，', 'GA 60/251 2006-03-15');
    checkCited('zh', 'GA', '⟦安全理事会第1373(2001)号决议⟧，', 'SC 1373 (2001)');
    checkCited('ru', 'GA', '⟦резолюцию Совета Безопасности 1373 (2001)⟧,', 'SC 1373 (2001)');
    checkCited(
      'ru',
      'GA',
      '⟦резолюцию 5/1 Совета по правам человека от 18 июня 2007 года⟧,',
      'HRC 5/1 2007-06-18',
    );
  });

  it('by the form of the number', () => {
    checkCited('en', 'GA', 'resolution 1540 (2004),', 'SC 1540 (2004)');
    checkCited('en', 'GA', 'resolution 2012/14,', 'ECOSOC 2012/14');
    checkCited('en', 'SC', 'resolution 1514 (XV),', 'GA 1514 (XV)');
    checkCited('en', 'GA', 'resolution 1503 (XLVIII),', 'ECOSOC 1503 (XLVIII)');
    checkCited('en', 'GA', 'resolution WHA64.12,', 'WHA WHA64.12');
    checkCited(
      'en',
      'GA',
      'resolutions A.1050(27) and 130 (Rev. Guadalajara, 2010),',
      'IMO A.1050(27)',
      'ITU-PP 130 (Rev. Guadalajara, 2010)',
    );
    checkCited(
      'en',
      'GA',
      '36 C/Resolution 46 and GC(55)/RES/10,',
      'UNESCO-GC 36 C/Resolution 46',
      'IAEA-GC GC(55)/RES/10',
    );
    checkCited('en', 'GA', 'decision 1/CP.21,', 'decision UNFCCC-COP 1/CP.21');
    checkCited('ar', 'GA', 'المقرر 1/م أ-21،', 'decision UNFCCC-COP 1/CP.21');
    checkCited('en', 'GA', 'decision X/2,', 'decision CBD-COP X/2');
    checkCited('en', 'GA', 'decision 5/2 of the Conference of the Parties,', 'decision – 5/2');
    checkCited('en', 'CTOC-COP', 'decision 4/3 of the Conference of the Parties,', 'decision CTOC-COP 4/3');
    checkCited('en', 'ECOSOC', 'resolution 66/102,', 'GA 66/102');
  });

  it('whenever it was adopted, where that day can be', () => {
    checkCited(
      'en',
      'GA',
      'Human Rights Council resolution 48/13 on 8 October 2021,',
      'HRC 48/13 2021-10-08',
    );
    checkCited('en', 'SC', 'its resolution 2244 (2015) on 1 February 2021,', 'SC 2244 (2015)');
  });

  it('by a short name, for the one of its kind that has such numbers or was named last', () => {
    checkCited('en', 'GA', 'Council resolution 5/1 of 18 June 2007,', 'HRC 5/1 2007-06-18');
    checkCited(
      'en',
      'GA',
      'Council resolutions 2012/14 and 1373 (2001),',
      'ECOSOC 2012/14',
      'SC 1373 (2001)',
    );
    checkCited('fr', 'GA', 'la résolution 5/1 du Conseil, du 18 juin 2007,', 'HRC 5/1 2007-06-18');
    checkCited('ar', 'GA', 'قرار المجلس 5/1 المؤرخ 18 حزيران/يونيه 2007،', 'HRC 5/1 2007-06-18');
    checkCited(
      'en',
      'GA',
      'Commission on Narcotic Drugs resolution 53/2 and Commission resolution 54/3,',
      'CND 53/2',
      'CND 54/3',
    );
  });

  it('by the body of the clause whose “its” it is', () => {
    checkCited(
      'en',
      'GA',
      'that the Human Rights Council, in its resolution 21/11, took up salt,',
      'HRC 21/11',
    );
    checkCited(
      'fr',
      'GA',
      'que le Conseil des droits de l’homme a adopté dans sa résolution 21/11 le sel,',
      'HRC 21/11',
    );
    checkCited(
      'es',
      'GA',
      'que el Consejo de Derechos Humanos, en su resolución 21/11, trató la sal,',
      'HRC 21/11',
    );
    checkCited('ar', 'GA', 'ما قرره مجلس حقوق الإنسان في قراره 21/11،', 'HRC 21/11');
    checkCited('zh', 'GA', '人权理事会在其第21/11号决议中的要求，', 'HRC 21/11');
    checkCited(
      'ru',
      'GA',
      'то, что Совет по правам человека в своей резолюции 21/11 рассмотрел соль,',
      'HRC 21/11',
    );
  });

  it('by the enacting line of the draft that it stands in', () => {
    const draft =
      'Recommends to the General Assembly the adoption of the following draft resolution:\n\nThe General Assembly,\n\nRecalling its resolution 66/181,\n\n1. Decides to meet.';
    checkCited('en', 'ECOSOC', `its resolution 2010/20,\n\n${draft}`, 'ECOSOC 2010/20', 'GA 66/181');
  });

  it('by the number before all, where that names it', () => {
    checkCited(
      'en',
      'GA',
      'decision 1/CMA.3 of the Conference of the Parties,',
      'decision UNFCCC-CMA 1/CMA.3',
    );
  });

  it('by a body that was named before, where the number is none of the usual ones', () => {
    const words =
      'adopted by the United Nations Environment Assembly, including resolution 2/10 on wells and resolution 4/11 on salt,';
    checkCited('en', 'GA', `the texts ${words}`, 'UNEA 2/10', 'UNEA 4/11');
    checkCited('zh', 'GA', '人权理事会通过的相关决议，包括关于水井的第36/6号决议，', 'HRC 36/6');
  });

  it('not at all, where no body of the table has such a number', () => {
    checkCited('en', 'GA', 'resolution 542 (LXXIII),', '– 542 (LXXIII)');
    checkCited('en', 'GA', 'decision 11/101,', 'decision – 11/101');
  });
});

import { checkCited } from './cited.ts';

describe('a list of citations', () => {
  it('is taken apart, each member with its number and its date', () => {
    const three = ['ECOSOC 2004/25 2004-07-21', 'ECOSOC 2005/21 2005-07-22', 'ECOSOC 2006/25 2006-07-27'];
    checkCited(
      'en',
      'ECOSOC',
      '⟦its resolutions 2004/25 of 21 July 2004⟧, ⟦2005/21 of 22 July 2005⟧ and ⟦2006/25 of 27 July 2006⟧,',
      ...three,
    );
    checkCited(
      'fr',
      'ECOSOC',
      '⟦ses résolutions 2004/25 du 21 juillet 2004⟧, ⟦2005/21 du 22 juillet 2005⟧ et ⟦2006/25 du 27 juillet 2006⟧,',
      ...three,
    );
    checkCited(
      'es',
      'ECOSOC',
      '⟦sus resoluciones 2004/25, de 21 de julio de 2004⟧, ⟦2005/21, de 22 de julio de 2005⟧, y ⟦2006/25, de 27 de julio de 2006⟧,',
      ...three,
    );
    checkCited(
      'ar',
      'ECOSOC',
      '⟦قراراته 2004/25 المؤرخ 21 تموز/يوليه 2004⟧ و ⟦2005/21 المؤرخ 22 تموز/يوليه 2005⟧ و⟦2006/25 المؤرخ 27 تموز/يوليه 2006⟧،',
      ...three,
    );
    checkCited(
      'zh',
      'ECOSOC',
      '⟦其2004年7月21日第2004/25号⟧、⟦2005年7月22日第2005/21号⟧和⟦2006年7月27日第2006/25号决议⟧，',
      ...three,
    );
    checkCited(
      'ru',
      'ECOSOC',
      '⟦свои резолюции 2004/25 от 21 июля 2004 года⟧, ⟦2005/21 от 22 июля 2005 года⟧ и ⟦2006/25 от 27 июля 2006 года⟧,',
      ...three,
    );
  });

  it('crosses from one numbering to another', () => {
    checkCited(
      'en',
      'GA',
      'its resolutions 217 A (III) of 10 December 1948, 3201 (S-VI) of 1 May 1974, S-10/2 of 30 June 1978 and 66/102,',
      'GA 217 A (III) 1948-12-10',
      'GA 3201 (S-VI) 1974-05-01',
      'GA S-10/2 1978-06-30',
      'GA 66/102',
    );
    checkCited(
      'ar',
      'GA',
      'قراراتها 3263 (د - 29) المؤرخ 9 كانون الأول/ديسمبر 1974، و 2252 (دإط-5)، و دإط-10/2، و 32/82،',
      'GA 3263 (XXIX) 1974-12-09',
      'GA 2252 (ES-V)',
      'GA ES-10/2',
      'GA 32/82',
    );
  });

  it('names parts of one number', () => {
    checkCited('en', 'GA', '⟦its resolutions 31/6 A⟧ and ⟦B⟧,', 'GA 31/6 A', 'GA 31/6 B');
    checkCited(
      'en',
      'GA',
      'its resolution 3419 A to D (XXX),',
      'GA 3419 A (XXX)',
      'GA 3419 B (XXX)',
      'GA 3419 C (XXX)',
      'GA 3419 D (XXX)',
    );
    checkCited(
      'ar',
      'GA',
      'قراريها 36/87 ألف وباء المؤرخين 9 كانون الأول/ديسمبر 1981،',
      'GA 36/87 A 1981-12-09',
      'GA 36/87 B 1981-12-09',
    );
    checkCited('en', 'GA', 'its resolution 377 (V) A,', 'GA 377 A (V)');
    checkCited('zh', 'GA', '其第31/6A和B号决议，', 'GA 31/6 A', 'GA 31/6 B');
    checkCited('ru', 'GA', 'свою резолюцию 58/1 В,', 'GA 58/1 B');
    checkCited('es', 'GA', 'su resolución 58/1 B, de 23 de diciembre de 2003,', 'GA 58/1 B 2003-12-23');
  });

  it('gives ranges with what lies between the ends', () => {
    const range = ['GA 46/152', 'GA 46/153', 'GA 46/154'];
    checkCited('en', 'GA', 'its resolutions 46/152 to 46/154,', ...range);
    checkCited('fr', 'GA', 'ses résolutions 46/152 à 46/154,', ...range);
    checkCited('es', 'GA', 'sus resoluciones 46/152 a 46/154,', ...range);
    checkCited('ar', 'GA', 'قراراتها من 46/152 إلى 46/154،', ...range);
    checkCited('zh', 'GA', '其第46/152号至第46/154号决议，', ...range);
    checkCited('ru', 'GA', 'свои резолюции 46/152–46/154,', ...range);
    checkCited('en', 'GA', 'its resolutions 46/152 to 47/154,', 'GA 46/152', 'GA 47/154');
  });

  it('has one date for all, or dates for each behind the last', () => {
    checkCited(
      'en',
      'GA',
      'its resolutions 65/1 and 65/2 of 22 September 2010,',
      'GA 65/1 2010-09-22',
      'GA 65/2 2010-09-22',
    );
    checkCited(
      'en',
      'GA',
      'its resolutions 60/1 and 66/2 of 19 September 2011,',
      'GA 60/1',
      'GA 66/2 2011-09-19',
    );
    checkCited(
      'fr',
      'ECOSOC',
      'les résolutions 76/82 et 76/225 de l’Assemblée générale, en date des 9 et 17 décembre 2021,',
      'GA 76/82 2021-12-09',
      'GA 76/225 2021-12-17',
    );
    checkCited(
      'fr',
      'ECOSOC',
      'les résolutions 59/209 et 67/221 de l’Assemblée générale, en date des 20 décembre 2004 et 21 décembre 2012,',
      'GA 59/209 2004-12-20',
      'GA 67/221 2012-12-21',
    );
  });

  it('has its date behind what is said of its members, where it can be theirs', () => {
    const both = ['HRC 5/1 2007-06-18', 'HRC 5/2 2007-06-18'];
    checkCited('en', 'HRC', 'its resolutions 5/1, on paper, and 5/2, on ink, both of 18 June 2007,', ...both);
    checkCited(
      'fr',
      'HRC',
      'ses résolutions 5/1, sur le papier, et 5/2, sur l’encre, du 18 juin 2007,',
      ...both,
    );
    checkCited(
      'es',
      'HRC',
      'sus resoluciones 5/1, sobre el papel, y 5/2, sobre la tinta, de 18 de junio de 2007,',
      ...both,
    );
    checkCited('ru', 'HRC', 'свои резолюции 5/1 о бумаге и 5/2 о чернилах от 18 июня 2007 года,', ...both);
    checkCited('ar', 'HRC', 'قراريه 5/1 بشأن الورق و5/2 بشأن الحبر، المؤرخين 18 حزيران/يونيه 2007،', ...both);
    checkCited(
      'en',
      'HRC',
      'its resolutions 5/1, on paper, and 5/2, on ink, and the report of 12 May 2020,',
      'HRC 5/1',
      'HRC 5/2',
    );
  });

  it('ends with its noun: another noun has dates of its own', () => {
    checkCited(
      'en',
      'GA',
      'Economic and Social Council decision 1995/301,\nresolution 1995/40 of the Commission on Human Rights of 3 March 1995,',
      'decision ECOSOC 1995/301',
      'CHR 1995/40 1995-03-03',
    );
    checkCited('en', 'GA', 'its resolution 65/1 and decision 65/501,', 'GA 65/1', 'decision GA 65/501');
  });

  it('has no date where dates and numbers do not match', () => {
    checkCited(
      'fr',
      'GA',
      'ses résolutions 70/132, 70/213 et 70/219 du 17 décembre 2015 et du 22 décembre 2015,',
      'GA 70/132',
      'GA 70/213',
      'GA 70/219',
    );
    checkCited('zh', 'SC', '任期延至2020年9月17日的第2489(2019)号决议，', 'SC 2489 (2019)');
  });

  it('goes on behind what is said of a member', () => {
    checkCited(
      'en',
      'GA',
      'its resolutions 79/323 of 25 August 2025 on the pledge made at the fourth meeting on bridges and 69/313 of 27 July 2015 on roads,',
      'GA 79/323 2025-08-25',
      'GA 69/313 2015-07-27',
    );
    checkCited('en', 'HRC', 'its resolutions 5/1, on paper, and 5/2, on ink,', 'HRC 5/1', 'HRC 5/2');
    checkCited(
      'en',
      'GA',
      'its earlier resolutions on wells, in particular 41/187 of 8 December 1986,',
      'GA 41/187 1986-12-08',
    );
    checkCited(
      'en',
      'SC',
      'its previous resolutions on wells, in particular 1591 (2005) and 1651 (2005),',
      'SC 1591 (2005)',
      'SC 1651 (2005)',
    );
  });

  it('keeps the body until another is named', () => {
    checkCited(
      'en',
      'GA',
      'Security Council resolutions 1373 (2001) and 1540 (2004) and General Assembly resolution 60/288,',
      'SC 1373 (2001)',
      'SC 1540 (2004)',
      'GA 60/288',
    );
    checkCited('ru', 'GA', 'резолюции 66/102 и 66/181 Генеральной Ассамблеи,', 'GA 66/102', 'GA 66/181');
  });

  it('has the body that is named behind it, whatever list it is joined to', () => {
    const three = ['GA 70/1 2015-09-25', 'HRC 5/1 2007-06-18', 'HRC 5/2 2007-06-18'];
    checkCited(
      'en',
      'GA',
      'its resolution 70/1 of 25 September 2015 and resolutions 5/1 and 5/2 of the Human Rights Council of 18 June 2007,',
      ...three,
    );
    checkCited(
      'fr',
      'GA',
      "sa résolution 70/1 du 25 septembre 2015, ainsi que les résolutions 5/1 et 5/2 du Conseil des droits de l'homme en date du 18 juin 2007,",
      ...three,
    );
    checkCited(
      'es',
      'GA',
      'su resolución 70/1, de 25 de septiembre de 2015, así como las resoluciones 5/1 y 5/2 del Consejo de Derechos Humanos, de 18 de junio de 2007,',
      ...three,
    );
    checkCited(
      'ru',
      'GA',
      'свою резолюцию 70/1 от 25 сентября 2015 года и резолюции 5/1 и 5/2 Совета по правам человека от 18 июня 2007 года,',
      ...three,
    );
  });

  it('holds while footnotes are called between its members', () => {
    checkCited(
      'en',
      'GA',
      'Human Rights Council resolutions 16/18 of 24 March 2011,[^1] 31/26 and 34/32,[^2]',
      'HRC 16/18 2011-03-24',
      'footnote 1',
      'HRC 31/26',
      'HRC 34/32',
      'footnote 2',
    );
  });
});

import type { LanguageCode } from '../languages/codes.ts';

/**
 * Everyday names of States, "wrong > right"; a line with one name is right as it stands and hides a shorter one inside
 * it; "wrong >" has several right forms. The right names are the short names that adopted
 * texts and UNTERM use in each language; the wrong ones are everyday and older names of the same States. An English or
 * Spanish article of the right name is left out where the text has one.
 */
export const COUNTRIES: Readonly<Record<LanguageCode, string>> = {
  en: `
North Korea > the Democratic People’s Republic of Korea
South Korea > the Republic of Korea
Russia > the Russian Federation
USA > the United States of America
U.S.A. > the United States of America
U.S. > the United States of America
UK > the United Kingdom of Great Britain and Northern Ireland
Britain > the United Kingdom of Great Britain and Northern Ireland
Great Britain > the United Kingdom of Great Britain and Northern Ireland
United Kingdom of Great Britain and Northern Ireland
New Britain
Vietnam > Viet Nam
Ivory Coast > Côte d’Ivoire
the Ivory Coast > Côte d’Ivoire
Cote d'Ivoire > Côte d’Ivoire
Turkey > Türkiye
Swaziland > Eswatini
Macedonia > North Macedonia
North Macedonia
former Yugoslav Republic of Macedonia
Czech Republic > Czechia
the Czech Republic > Czechia
Cape Verde > Cabo Verde
Burma > Myanmar
Holland > the Netherlands
Iran > the Islamic Republic of Iran
Islamic Republic of Iran
Iran (Islamic Republic of)
Laos > the Lao People’s Democratic Republic
Moldova > the Republic of Moldova
Republic of Moldova
Bolivia > the Plurinational State of Bolivia
Plurinational State of Bolivia
Bolivia (Plurinational State of)
Venezuela > the Bolivarian Republic of Venezuela
Bolivarian Republic of Venezuela
Venezuela (Bolivarian Republic of)
Tanzania > the United Republic of Tanzania
United Republic of Tanzania
East Timor > Timor-Leste
Timor Leste > Timor-Leste
Brunei > Brunei Darussalam
Brunei Darussalam
Byelorussia > Belarus
Kyrgyz Republic > Kyrgyzstan
the Kyrgyz Republic > Kyrgyzstan
Guinea Bissau > Guinea-Bissau
the Ukraine > Ukraine
DR Congo > the Democratic Republic of the Congo
Democratic Republic of Congo > the Democratic Republic of the Congo
Bosnia > Bosnia and Herzegovina
Bosnia-Herzegovina > Bosnia and Herzegovina
Bosnia and Herzegovina`,
  fr: `
Corée du Nord > République populaire démocratique de Corée
Corée du Sud > République de Corée
Russie > Fédération de Russie
Fédération de Russie
la Birmanie > le Myanmar
de la Birmanie > du Myanmar
en Birmanie > au Myanmar
à la Birmanie > au Myanmar
Birmanie > Myanmar
Vietnam > Viet Nam
Viêt Nam > Viet Nam
Viêt-Nam > Viet Nam
Viet-Nam > Viet Nam
Turquie > Türkiye
la Biélorussie > le Bélarus
de la Biélorussie > du Bélarus
en Biélorussie > au Bélarus
à la Biélorussie > au Bélarus
Biélorussie > Bélarus
Moldavie > République de Moldova
le Cap-Vert > Cabo Verde
du Cap-Vert > de Cabo Verde
au Cap-Vert > à Cabo Verde
Cap-Vert > Cabo Verde
le Swaziland > l’Eswatini
du Swaziland > de l’Eswatini
au Swaziland > en Eswatini
Swaziland > Eswatini
Macédoine > Macédoine du Nord
Macédoine du Nord
ex-République yougoslave de Macédoine
République tchèque > Tchéquie
la Hollande > les Pays-Bas
en Hollande > aux Pays-Bas
Hollande > Pays-Bas
le Laos > la République démocratique populaire lao
du Laos > de la République démocratique populaire lao
au Laos > en République démocratique populaire lao
la Kirghizie > le Kirghizistan
Kirghizie > Kirghizistan
Kirghizstan > Kirghizistan
la Tanzanie > la République-Unie de Tanzanie
République démocratique de Congo > République démocratique du Congo
le Timor oriental > le Timor-Leste
Timor oriental > Timor-Leste
Timor Leste > Timor-Leste
Bosnie > Bosnie-Herzégovine
Bosnie-Herzégovine
la Grande-Bretagne > le Royaume-Uni de Grande-Bretagne et d’Irlande du Nord
la Bolivie > l’État plurinational de Bolivie
le Venezuela > la République bolivarienne du Venezuela
l’Iran > la République islamique d’Iran
en Iran > en République islamique d’Iran`,
  es: `
Corea del Norte > la República Popular Democrática de Corea
Corea del Sur > la República de Corea
Rusia > la Federación de Rusia
Federación de Rusia
EE.UU. > los Estados Unidos de América
EE. UU. > los Estados Unidos de América
Gran Bretaña > el Reino Unido de Gran Bretaña e Irlanda del Norte
Reino Unido de Gran Bretaña e Irlanda del Norte
Birmania > Myanmar
Vietnam > Viet Nam
Turquía > Türkiye
Bielorrusia > Belarús
Moldavia > la República de Moldova
Suazilandia > Eswatini
Swazilandia > Eswatini
Macedonia > Macedonia del Norte
Macedonia del Norte
ex República Yugoslava de Macedonia
República Checa > Chequia
la República Checa > Chequia
Costa de Marfil > Côte d’Ivoire
Holanda > los Países Bajos
Laos > la República Democrática Popular Lao
Timor Oriental > Timor-Leste
Timor Leste > Timor-Leste
Kirguizia > Kirguistán
Kenia > Kenya
Ruanda > Rwanda
Zimbabue > Zimbabwe
Malaui > Malawi
Botsuana > Botswana
Catar > Qatar
Yibuti > Djibouti
Lesoto > Lesotho
Bangladés > Bangladesh
Arabia Saudí > Arabia Saudita
República Democrática de Congo > República Democrática del Congo
Bosnia > Bosnia y Herzegovina
Bosnia y Herzegovina
Bosnia-Herzegovina > Bosnia y Herzegovina`,
  ar: `
كوريا الشمالية > جمهورية كوريا الشعبية الديمقراطية
كوريا الجنوبية > جمهورية كوريا
وكوريا الشمالية > وجمهورية كوريا الشعبية الديمقراطية
وكوريا الجنوبية > وجمهورية كوريا
روسيا > الاتحاد الروسي
وروسيا > والاتحاد الروسي
لروسيا > للاتحاد الروسي
روسيا البيضاء > بيلاروس
بورما > ميانمار
فيتنام > فييت نام
وفيتنام > وفييت نام
ساحل العاج > كوت ديفوار
وساحل العاج > وكوت ديفوار
الرأس الأخضر > كابو فيردي
سوازيلند > إسواتيني
مقدونيا > مقدونيا الشمالية
مقدونيا الشمالية
الجمهورية التشيكية > تشيكيا
والجمهورية التشيكية > وتشيكيا
مولدوفا > جمهورية مولدوفا
جمهورية مولدوفا
لاوس > جمهورية لاو الديمقراطية الشعبية
تيمور الشرقية > تيمور - ليشتي`,
  zh: `
北朝鲜 > 朝鲜民主主义人民共和国
北韩 > 朝鲜民主主义人民共和国
朝鲜 > 朝鲜民主主义人民共和国
朝鲜民主主义人民共和国
朝鲜半岛
朝鲜人民
朝鲜战争
朝鲜语
南朝鲜 > 大韩民国
南韩 > 大韩民国
韩国 > 大韩民国
朝韩
俄罗斯 > 俄罗斯联邦
俄罗斯联邦
俄罗斯语
俄国 > 俄罗斯联邦
俄国际
俄国家
俄国内
俄国防
俄国会
白俄罗斯
象牙海岸 > 科特迪瓦
马其顿 > 北马其顿
北马其顿
前南斯拉夫的马其顿共和国
捷克共和国 > 捷克
老挝 > 老挝人民民主共和国
老挝人民民主共和国
委内瑞拉 > 委内瑞拉玻利瓦尔共和国
委内瑞拉玻利瓦尔共和国
玻利维亚 > 多民族玻利维亚国
多民族玻利维亚国
坦桑尼亚 > 坦桑尼亚联合共和国
坦桑尼亚联合共和国
摩尔多瓦 > 摩尔多瓦共和国
摩尔多瓦共和国
英国 > 大不列颠及北爱尔兰联合王国
文莱 > 文莱达鲁萨兰国
文莱达鲁萨兰国`,
  ru: `
Северная Корея > Корейская Народно-Демократическая Республика
Северной Кореи > Корейской Народно-Демократической Республики
Северной Корее > Корейской Народно-Демократической Республике
Северную Корею > Корейскую Народно-Демократическую Республику
Северной Кореей > Корейской Народно-Демократической Республикой
Южная Корея > Республика Корея
Южной Кореи > Республики Корея
Южной Корее > Республике Корея
Южную Корею > Республику Корея
Южной Кореей > Республикой Корея
Россия > Российская Федерация
России > Российской Федерации
Россию > Российскую Федерацию
Россией > Российской Федерацией
Бирма > Мьянма
Бирмы > Мьянмы
Бирме > Мьянме
Бирму > Мьянму
Бирмой > Мьянмой
Белоруссия > Беларусь
Белоруссии > Беларуси
Белоруссию > Беларусь
Белоруссией > Беларусью
Молдавия > Республика Молдова
Молдавии >
Молдавию > Республику Молдова
Молдавией > Республикой Молдова
Киргизия > Кыргызстан
Киргизии >
Киргизию > Кыргызстан
Киргизией > Кыргызстаном
Туркмения > Туркменистан
Туркмении >
Чешская Республика > Чехия
Чешской Республики > Чехии
Чешской Республике > Чехии
Чешскую Республику > Чехию
Чешской Республикой > Чехией
Голландия > Нидерланды
Голландии >
Голландию > Нидерланды
Великобритания > Соединенное Королевство Великобритании и Северной Ирландии
Восточный Тимор > Тимор-Лешти
Восточного Тимора > Тимор-Лешти
Восточному Тимору > Тимор-Лешти
Восточном Тиморе > Тимор-Лешти
Восточным Тимором > Тимор-Лешти
Свазиленд > Эсватини
Свазиленда > Эсватини
Свазиленде > Эсватини
Свазиленду > Эсватини
Свазилендом > Эсватини
Македония > Северная Македония
Македонии > Северной Македонии
Македонию > Северную Македонию
Македонией > Северной Македонией
Северная Македония
Северной Македонии
Северную Македонию
Северной Македонией
Берег Слоновой Кости > Кот-д’Ивуар
Берега Слоновой Кости > Кот-д’Ивуара`,
};

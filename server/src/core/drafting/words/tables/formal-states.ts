import type { WordTable } from '../row.ts';

/** Formal names of States where they differ from the short ones, from UNTERM. */
export const FORMAL_STATES: WordTable = {
  kind: 'formal',
  source: 'UNTERM',
  rows: `
0|<the >Islamic Republic of Afghanistan|<la >République islamique d’Afghanistan|<la >República Islámica del Afganistán|Исламская Республика* Афганистан|جمهورية أفغانستان الإسلامية|阿富汗伊斯兰共和国
0|<the >Republic of Albania|<la >République d’Albanie|<la >República de Albania|Республика* Албания|جمهورية ألبانيا|阿尔巴尼亚共和国
0|<the >People’s Democratic Republic of Algeria|<la >République algérienne démocratique et populaire|<la >República Argelina Democrática y Popular|Алжирская Народная Демократическая Республика*|الجمهورية الجزائرية الديمقراطية الشعبية|阿尔及利亚民主人民共和国
0|<the >Principality of Andorra|<la >Principauté d’Andorre|<el >Principado de Andorra|Княжество* Андорра|إمارة أندورا|安道尔公国
0|<the >Republic of Angola|<la >République d’Angola|<la >República de Angola|Республика* Ангола|جمهورية أنغولا|安哥拉共和国
0|<the >Argentine Republic|<la >République argentine|<la >República Argentina|Аргентинская Республика*|جمهورية الأرجنتين|阿根廷共和国
0|<the >Republic of Armenia|<la >République d’Arménie|<la >República de Armenia|Республика* Армения|جمهورية أرمينيا|亚美尼亚共和国
0|<the >Republic of Austria|<la >République d’Autriche|<la >República de Austria|Австрийская Республика*|جمهورية النمسا|奥地利共和国
0|<the >Republic of Azerbaijan|<la >République d’Azerbaïdjan|<la >República de Azerbaiyán|Азербайджанская Республика*|جمهورية أذربيجان|阿塞拜疆共和国
0|<the >Commonwealth of the Bahamas|<le >Commonwealth des Bahamas|<el >Commonwealth de las Bahamas|Содружество* Багамских Островов|كمنولث جزر البهاما|巴哈马国
0|<the >Kingdom of Bahrain|<le >Royaume de Bahreïn|<el >Reino de Bahrein|Королевство* Бахрейн|مملكة البحرين|巴林王国
0|<the >People’s Republic of Bangladesh|<la >République populaire du Bangladesh|<la >República Popular de Bangladesh|Народная Республика* Бангладеш|جمهورية بنغلاديش الشعبية|孟加拉人民共和国
0|<the >Republic of Belarus|<la >République du Bélarus|<la >República de Belarús|Республика* Беларусь|جمهورية بيلاروس|白俄罗斯共和国
0|<the >Kingdom of Belgium|<le >Royaume de Belgique|<el >Reino de Bélgica|Королевство* Бельгия|مملكة بلجيكا|比利时王国
0|<the >Republic of Benin|<la >République du Bénin|<la >República de Benin|Республика* Бенин|جمهورية بنن|贝宁共和国
0|<the >Kingdom of Bhutan|<le >Royaume du Bhoutan|<el >Reino de Bhután|Королевство* Бутан|مملكة بوتان|不丹王国
0|<the >Republic of Botswana|<la >République du Botswana|<la >República de Botswana|Республика* Ботсвана|جمهورية بوتسوانا|博茨瓦纳共和国
0|<the >Federative Republic of Brazil|<la >République fédérative du Brésil|<la >República Federativa del Brasil|Федеративная Республика* Бразилия|الجمهورية الاتحادية البرازيلية|巴西联邦共和国
0|<the >Republic of Bulgaria|<la >République de Bulgarie|<la >República de Bulgaria|Республика* Болгария|جمهورية بلغاريا|保加利亚共和国
0|<the >Republic of Burundi|<la >République du Burundi|<la >República de Burundi|Республика* Бурунди|جمهورية بوروندي|布隆迪共和国
0|<the >Republic of Cabo Verde|<la >République de Cabo Verde|<la >República de Cabo Verde|Республика* Кабо-Верде|جمهورية كابو فيردي|佛得角共和国
0|<the >Kingdom of Cambodia|<le >Royaume du Cambodge|<el >Reino de Camboya|Королевство* Камбоджа|مملكة كمبوديا|柬埔寨王国
0|<the >Republic of Cameroon|<la >République du Cameroun|<la >República del Camerún|Республика* Камерун|جمهورية الكاميرون|喀麦隆共和国
0|<the >Republic of Chad|<la >République du Tchad|<la >República del Chad|Республика* Чад|جمهورية تشاد|乍得共和国
0|<the >Republic of Chile|<la >République du Chili|<la >República de Chile|Республика* Чили|جمهورية شيلي|智利共和国
0|<the >People’s Republic of China|<la >République populaire de Chine|<la >República Popular China|Китайская Народная Республика*|جمهورية الصين الشعبية|中华人民共和国
0|<the >Republic of Colombia|<la >République de Colombie|<la >República de Colombia|Республика* Колумбия|جمهورية كولومبيا|哥伦比亚共和国
0|<the >Union of the Comoros|<l’>Union des Comores|<la >Unión de las Comoras|Союз* Коморских Островов|اتحاد جزر القمر|科摩罗联盟
0|<the >Republic of the Congo|<la >République du Congo|<la >República del Congo|Республика* Конго|جمهورية الكونغو|刚果共和国
0|<the >Republic of Costa Rica|<la >République du Costa Rica|<la >República de Costa Rica|Республика* Коста-Рика|جمهورية كوستاريكا|哥斯达黎加共和国
0|<the >Republic of Côte d’Ivoire|<la >République de Côte d’Ivoire|<la >República de Côte d’Ivoire|Республика* Кот-д’Ивуар|جمهورية كوت ديفوار|科特迪瓦共和国
0|<the >Republic of Croatia|<la >République de Croatie|<la >República de Croacia|Республика* Хорватия|جمهورية كرواتيا|克罗地亚共和国
0|<the >Republic of Cuba|<la >République de Cuba|<la >República de Cuba|Республика* Куба|جمهورية كوبا|古巴共和国
0|<the >Republic of Cyprus|<la >République de Chypre|<la >República de Chipre|Республика* Кипр|جمهورية قبرص|塞浦路斯共和国
0|<the >Kingdom of Denmark|<le >Royaume du Danemark|<el >Reino de Dinamarca|Королевство* Дания|مملكة الدانمرك|丹麦王国
0|<the >Republic of Djibouti|<la >République de Djibouti|<la >República de Djibouti|Республика* Джибути|جمهورية جيبوتي|吉布提共和国
0|<the >Commonwealth of Dominica|<le >Commonwealth de Dominique|<el >Commonwealth de Dominica|Содружество* Доминики|كمنولث دومينيكا|多米尼克国
0|<the >Republic of Ecuador|<la >République de l’Équateur|<la >República del Ecuador|Республика* Эквадор|جمهورية إكوادور|厄瓜多尔共和国
0|<the >Arab Republic of Egypt|<la >République arabe d’Égypte|<la >República Árabe de Egipto|Арабская Республика* Египет|جمهورية مصر العربية|阿拉伯埃及共和国
0|<the >Republic of El Salvador|<la >République d’El Salvador|<la >República de El Salvador|Республика* Эль-Сальвадор|جمهورية السلفادور|萨尔瓦多共和国
0|<the >Republic of Equatorial Guinea|<la >République de Guinée équatoriale|<la >República de Guinea Ecuatorial|Республика* Экваториальная Гвинея|جمهورية غينيا الاستوائية|赤道几内亚共和国
0|<the >State of Eritrea|<l’>État d’Érythrée|<el >Estado de Eritrea|Государство* Эритрея|دولة إريتريا|厄立特里亚国
0|<the >Republic of Estonia|<la >République d’Estonie|<la >República de Estonia|Эстонская Республика*|جمهورية إستونيا|爱沙尼亚共和国
0|<the >Kingdom of Eswatini|<le >Royaume d’Eswatini|<el >Reino de Eswatini|Королевство* Эсватини|مملكة إسواتيني|斯威士兰王国
0|<the >Federal Democratic Republic of Ethiopia|<la >République fédérale démocratique d’Éthiopie|<la >República Democrática Federal de Etiopía|Федеративная Демократическая Республика* Эфиопия|جمهورية إثيوبيا الديمقراطية الاتحادية|埃塞俄比亚联邦民主共和国
0|<the >Republic of Fiji|<la >République des Fidji|<la >República de Fiji|Республика* Фиджи|جمهورية فيجي|斐济共和国
0|<the >Republic of Finland|<la >République de Finlande|<la >República de Finlandia|Финляндская Республика*|جمهورية فنلندا|芬兰共和国
0|<the >French Republic|<la >République française|<la >República Francesa|Французская Республика*|الجمهورية الفرنسية|法兰西共和国
0|<the >Gabonese Republic|<la >République gabonaise|<la >República Gabonesa|Габонская Республика*|جمهورية الغابون|加蓬共和国
0|<the >Republic of the Gambia|<la >République de Gambie|<la >República de Gambia|Республика* Гамбия|جمهورية غامبيا|冈比亚共和国
0|<the >Federal Republic of Germany|<la >République fédérale d’Allemagne|<la >República Federal de Alemania|Федеративная Республика* Германия|جمهورية ألمانيا الاتحادية|德意志联邦共和国
0|<the >Republic of Ghana|<la >République du Ghana|<la >República de Ghana|Республика* Гана|جمهورية غانا|加纳共和国
0|<the >Hellenic Republic|<la >République hellénique|<la >República Helénica|Греческая Республика*|الجمهورية الهيلينية|希腊共和国
0|<the >Republic of Guatemala|<la >République du Guatemala|<la >República de Guatemala|Республика* Гватемала|جمهورية غواتيمالا|危地马拉共和国
0|<the >Republic of Guinea|<la >République de Guinée|<la >República de Guinea|Гвинейская Республика*|جمهورية غينيا|几内亚共和国
0|<the >Republic of Guinea-Bissau|<la >République de Guinée-Bissau|<la >República de Guinea-Bissau|Республика* Гвинея-Бисау|جمهورية غينيا - بيساو|几内亚比绍共和国
0|<the >Republic of Guyana|<la >République du Guyana|<la >República de Guyana|Республика* Гайана|جمهورية غيانا|圭亚那共和国
0|<the >Republic of Haiti|<la >République d’Haïti|<la >República de Haití|Республика* Гаити|جمهورية هايتي|海地共和国
0|<the >Republic of Honduras|<la >République du Honduras|<la >República de Honduras|Республика* Гондурас|جمهورية هندوراس|洪都拉斯共和国
0|<the >Republic of Iceland|<la >République d’Islande|<la >República de Islandia|Республика* Исландия|جمهورية آيسلندا|冰岛共和国
0|<the >Republic of India|<la >République de l’Inde|<la >República de la India|Республика* Индия|جمهورية الهند|印度共和国
0|<the >Republic of Indonesia|<la >République d’Indonésie|<la >República de Indonesia|Республика* Индонезия|جمهورية إندونيسيا|印度尼西亚共和国
0|<the >Republic of Iraq|<la >République d’Iraq|<la >República del Iraq|Республика* Ирак|جمهورية العراق|伊拉克共和国
0|<the >State of Israel|<l’>État d’Israël|<el >Estado de Israel|Государство* Израиль|دولة إسرائيل|以色列国
0|<the >Republic of Italy|<la >République italienne|<la >República Italiana|Итальянская Республика*|جمهورية إيطاليا|意大利共和国
0|<the >Hashemite Kingdom of Jordan|<le >Royaume hachémite de Jordanie|<el >Reino Hachemita de Jordania|Иорданское Хашимитское Королевство*|المملكة الأردنية الهاشمية|约旦哈希姆王国
0|<the >Republic of Kazakhstan|<la >République du Kazakhstan|<la >República de Kazajstán|Республика* Казахстан|جمهورية كازاخستان|哈萨克斯坦共和国
0|<the >Republic of Kenya|<la >République du Kenya|<la >República de Kenya|Республика* Кения|جمهورية كينيا|肯尼亚共和国
0|<the >Republic of Kiribati|<la >République de Kiribati|<la >República de Kiribati|Республика* Кирибати|جمهورية كيريباس|基里巴斯共和国
0|<the >State of Kuwait|<l’>État du Koweït|<el >Estado de Kuwait|Государство* Кувейт|دولة الكويت|科威特国
0|<the >Republic of Latvia|<la >République de Lettonie|<la >República de Letonia|Латвийская Республика*|جمهورية لاتفيا|拉脱维亚共和国
0|<the >Lebanese Republic|<la >République libanaise|<la >República Libanesa|Ливанская Республика*|الجمهورية اللبنانية|黎巴嫩共和国
0|<the >Kingdom of Lesotho|<le >Royaume du Lesotho|<el >Reino de Lesotho|Королевство* Лесото|مملكة ليسوتو|莱索托王国
0|<the >Republic of Liberia|<la >République du Libéria|<la >República de Liberia|Республика* Либерия|جمهورية ليبريا|利比里亚共和国
0|<the >Principality of Liechtenstein|<la >Principauté du Liechtenstein|<el >Principado de Liechtenstein|Княжество* Лихтенштейн|إمارة ليختنشتاين|列支敦士登公国
0|<the >Republic of Lithuania|<la >République de Lituanie|<la >República de Lituania|Литовская Республика*|جمهورية ليتوانيا|立陶宛共和国
0|<the >Grand Duchy of Luxembourg|<le >Grand-Duché de Luxembourg|<el >Gran Ducado de Luxemburgo|Великое Герцогство* Люксембург|دوقية لكسمبرغ الكبرى|卢森堡大公国
0|<the >Republic of Madagascar|<la >République de Madagascar|<la >República de Madagascar|Республика* Мадагаскар|جمهورية مدغشقر|马达加斯加共和国
0|<the >Republic of Malawi|<la >République du Malawi|<la >República de Malawi|Республика* Малави|جمهورية ملاوي|马拉维共和国
0|<the >Republic of Maldives|<la >République des Maldives|<la >República de Maldivas|Мальдивская Республика*|جمهورية ملديف|马尔代夫共和国
0|<the >Republic of Mali|<la >République du Mali|<la >República de Malí|Республика* Мали|جمهورية مالي|马里共和国
0|<the >Republic of Malta|<la >République de Malte|<la >República de Malta|Республика* Мальта|جمهورية مالطة|马耳他共和国
0|<the >Republic of the Marshall Islands|<la >République des Îles Marshall|<la >República de las Islas Marshall|Республика* Маршалловы Острова|جمهورية جزر مارشال|马绍尔群岛共和国
0|<the >Islamic Republic of Mauritania|<la >République islamique de Mauritanie|<la >República Islámica de Mauritania|Исламская Республика* Мавритания|الجمهورية الإسلامية الموريتانية|毛里塔尼亚伊斯兰共和国
0|<the >Republic of Mauritius|<la >République de Maurice|<la >República de Mauricio|Республика* Маврикий|جمهورية موريشيوس|毛里求斯共和国
0|<the >United Mexican States|<les >États-Unis du Mexique|<los >Estados Unidos Mexicanos|Мексиканские Соединенные Штаты°|الولايات المتحدة المكسيكية|墨西哥合众国
0|<the >Principality of Monaco|<la >Principauté de Monaco|<el >Principado de Mónaco|Княжество* Монако|إمارة موناكو|摩纳哥公国
0|<the >Kingdom of Morocco|<le >Royaume du Maroc|<el >Reino de Marruecos|Королевство* Марокко|المملكة المغربية|摩洛哥王国
0|<the >Republic of Mozambique|<la >République du Mozambique|<la >República de Mozambique|Республика* Мозамбик|جمهورية موزامبيق|莫桑比克共和国
0|<the >Republic of the Union of Myanmar|<la >République de l’Union du Myanmar|<la >República de la Unión de Myanmar|Республика* Союз Мьянма|جمهورية اتحاد ميانمار|缅甸联邦共和国
0|<the >Republic of Namibia|<la >République de Namibie|<la >República de Namibia|Республика* Намибия|جمهورية ناميبيا|纳米比亚共和国
0|<the >Republic of Nauru|<la >République de Nauru|<la >República de Nauru|Республика* Науру|جمهورية ناورو|瑙鲁共和国
0|<the >Federal Democratic Republic of Nepal|<la >République fédérale démocratique du Népal|<la >República Democrática Federal de Nepal|Федеративная Демократическая Республика* Непал|جمهورية نيبال الديمقراطية الاتحادية|尼泊尔联邦民主共和国
0|<the >Kingdom of the Netherlands|<le >Royaume des Pays-Bas|<el >Reino de los Países Bajos|Королевство* Нидерландов|مملكة هولندا|荷兰王国
0|<the >Republic of Nicaragua|<la >République du Nicaragua|<la >República de Nicaragua|Республика* Никарагуа|جمهورية نيكاراغوا|尼加拉瓜共和国
0|<the >Republic of the Niger|<la >République du Niger|<la >República del Níger|Республика* Нигер|جمهورية النيجر|尼日尔共和国
0|<the >Federal Republic of Nigeria|<la >République fédérale du Nigéria|<la >República Federal de Nigeria|Федеративная Республика* Нигерия|جمهورية نيجيريا الاتحادية|尼日利亚联邦共和国
0|<the >Republic of North Macedonia|<la >République de Macédoine du Nord|<la >República de Macedonia del Norte|Республика* Северная Македония|جمهورية مقدونيا الشمالية|北马其顿共和国
0|<the >Kingdom of Norway|<le >Royaume de Norvège|<el >Reino de Noruega|Королевство* Норвегия|مملكة النرويج|挪威王国
0|<the >Sultanate of Oman|<le >Sultanat d’Oman|<la >Sultanía de Omán|Султанат* Оман|سلطنة عمان|阿曼苏丹国
0|<the >Islamic Republic of Pakistan|<la >République islamique du Pakistan|<la >República Islámica del Pakistán|Исламская Республика* Пакистан|جمهورية باكستان الإسلامية|巴基斯坦伊斯兰共和国
0|<the >Republic of Palau|<la >République des Palaos|<la >República de Palau|Республика* Палау|جمهورية بالاو|帕劳共和国
0|<the >Republic of Panama|<la >République du Panama|<la >República de Panamá|Республика* Панама|جمهورية بنما|巴拿马共和国
0|<the >Independent State of Papua New Guinea|<l’>État indépendant de Papouasie-Nouvelle-Guinée|<el >Estado Independiente de Papua Nueva Guinea|Независимое Государство* Папуа-Новая Гвинея|دولة بابوا غينيا الجديدة المستقلة|巴布亚新几内亚独立国
0|<the >Republic of Paraguay|<la >République du Paraguay|<la >República del Paraguay|Республика* Парагвай|جمهورية باراغواي|巴拉圭共和国
0|<the >Republic of Peru|<la >République du Pérou|<la >República del Perú|Республика* Перу|جمهورية بيرو|秘鲁共和国
0|<the >Republic of the Philippines|<la >République des Philippines|<la >República de Filipinas|Республика* Филиппины|جمهورية الفلبين|菲律宾共和国
0|<the >Republic of Poland|<la >République de Pologne|<la >República de Polonia|Республика* Польша|جمهورية بولندا|波兰共和国
0|<the >Portuguese Republic|<la >République portugaise|<la >República Portuguesa|Португальская Республика*|جمهورية البرتغال|葡萄牙共和国
0|<the >State of Qatar|<l’>État du Qatar|<el >Estado de Qatar|Государство* Катар|دولة قطر|卡塔尔国
0|<the >Republic of Rwanda|<la >République du Rwanda|<la >República de Rwanda|Республика* Руанда|جمهورية رواندا|卢旺达共和国
0|<the >Independent State of Samoa|<l’>État indépendant du Samoa|<el >Estado Independiente de Samoa|Независимое Государство* Самоа|دولة ساموا المستقلة|萨摩亚独立国
0|<the >Republic of San Marino|<la >République de Saint-Marin|<la >República de San Marino|Республика* Сан-Марино|جمهورية سان مارينو|圣马力诺共和国
0|<the >Democratic Republic of Sao Tome and Principe|<la >République démocratique de Sao Tomé-et-Principe|<la >República Democrática de Santo Tomé y Príncipe|Демократическая Республика* Сан-Томе и Принсипи|جمهورية سان تومي وبرينسيبي الديمقراطية|圣多美和普林西比民主共和国
0|<the >Kingdom of Saudi Arabia|<le >Royaume d’Arabie saoudite|<el >Reino de la Arabia Saudita|Королевство* Саудовская Аравия|المملكة العربية السعودية|沙特阿拉伯王国
0|<the >Republic of Senegal|<la >République du Sénégal|<la >República del Senegal|Республика* Сенегал|جمهورية السنغال|塞内加尔共和国
0|<the >Republic of Serbia|<la >République de Serbie|<la >República de Serbia|Республика* Сербия|جمهورية صربيا|塞尔维亚共和国
0|<the >Republic of Seychelles|<la >République des Seychelles|<la >República de Seychelles|Республика* Сейшельские Острова|جمهورية سيشيل|塞舌尔共和国
0|<the >Republic of Sierra Leone|<la >République de Sierra Leone|<la >República de Sierra Leona|Республика* Сьерра-Леоне|جمهورية سيراليون|塞拉利昂共和国
0|<the >Republic of Singapore|<la >République de Singapour|<la >República de Singapur|Республика* Сингапур|جمهورية سنغافورة|新加坡共和国
0|<the >Slovak Republic|<la >République slovaque|<la >República Eslovaca|Словацкая Республика*|الجمهورية السلوفاكية|斯洛伐克共和国
0|<the >Republic of Slovenia|<la >République de Slovénie|<la >República de Eslovenia|Республика* Словения|جمهورية سلوفينيا|斯洛文尼亚共和国
0|<the >Federal Republic of Somalia|<la >République fédérale de Somalie|<la >República Federal de Somalia|Федеративная Республика* Сомали|جمهورية الصومال الاتحادية|索马里联邦共和国
0|<the >Republic of South Africa|<la >République sud-africaine|<la >República de Sudáfrica|Южно-Африканская Республика*|جمهورية جنوب أفريقيا|南非共和国
0|<the >Republic of South Sudan|<la >République du Soudan du Sud|<la >República de Sudán del Sur|Республика* Южный Судан|جمهورية جنوب السودان|南苏丹共和国
0|<the >Kingdom of Spain|<le >Royaume d’Espagne|<el >Reino de España|Королевство* Испания|مملكة إسبانيا|西班牙王国
0|<the >Democratic Socialist Republic of Sri Lanka|<la >République socialiste démocratique de Sri Lanka|<la >República Socialista Democrática de Sri Lanka|Демократическая Социалистическая Республика* Шри-Ланка|جمهورية سري لانكا الاشتراكية الديمقراطية|斯里兰卡民主社会主义共和国
0|<the >Republic of the Sudan|<la >République du Soudan|<la >República del Sudán|Республика* Судан|جمهورية السودان|苏丹共和国
0|<the >Republic of Suriname|<la >République du Suriname|<la >República de Suriname|Республика* Суринам|جمهورية سورينام|苏里南共和国
0|<the >Kingdom of Sweden|<le >Royaume de Suède|<el >Reino de Suecia|Королевство* Швеция|مملكة السويد|瑞典王国
0|<the >Swiss Confederation|<la >Confédération suisse|<la >Confederación Suiza|Швейцарская Конфедерация*|الاتحاد السويسري|瑞士联邦
0|<the >Republic of Tajikistan|<la >République du Tadjikistan|<la >República de Tayikistán|Республика* Таджикистан|جمهورية طاجيكستان|塔吉克斯坦共和国
0|<the >Kingdom of Thailand|<le >Royaume de Thaïlande|<el >Reino de Tailandia|Королевство* Таиланд|مملكة تايلند|泰王国
0|<the >Democratic Republic of Timor-Leste|<la >République démocratique du Timor-Leste|<la >República Democrática de Timor-Leste|Демократическая Республика* Тимор-Лешти|جمهورية تيمور - ليشتي الديمقراطية|东帝汶民主共和国
0|<the >Togolese Republic|<la >République togolaise|<la >República Togolesa|Тоголезская Республика*|جمهورية توغو|多哥共和国
0|<the >Kingdom of Tonga|<le >Royaume des Tonga|<el >Reino de Tonga|Королевство* Тонга|مملكة تونغا|汤加王国
0|<the >Republic of Trinidad and Tobago|<la >République de Trinité-et-Tobago|<la >República de Trinidad y Tabago|Республика* Тринидад и Тобаго|جمهورية ترينيداد وتوباغو|特立尼达和多巴哥共和国
0|<the >Republic of Tunisia|<la >République tunisienne|<la >República de Túnez|Тунисская Республика*|الجمهورية التونسية|突尼斯共和国
0|<the >Republic of Türkiye|<la >République de Türkiye|<la >República de Türkiye|Турецкая Республика*|جمهورية تركيا|土耳其共和国
0|<the >Republic of Uganda|<la >République de l’Ouganda|<la >República de Uganda|Республика* Уганда|جمهورية أوغندا|乌干达共和国
0|<the >Eastern Republic of Uruguay|<la >République orientale de l’Uruguay|<la >República Oriental del Uruguay|Восточная Республика* Уругвай|جمهورية أوروغواي الشرقية|乌拉圭东岸共和国
0|<the >Republic of Uzbekistan|<la >République d’Ouzbékistan|<la >República de Uzbekistán|Республика* Узбекистан|جمهورية أوزبكستان|乌兹别克斯坦共和国
0|<the >Republic of Vanuatu|<la >République de Vanuatu|<la >República de Vanuatu|Республика* Вануату|جمهورية فانواتو|瓦努阿图共和国
0|<the >Socialist Republic of Viet Nam|<la >République socialiste du Viet Nam|<la >República Socialista de Viet Nam|Социалистическая Республика* Вьетнам|جمهورية فييت نام الاشتراكية|越南社会主义共和国
0|<the >Republic of Yemen|<la >République du Yémen|<la >República del Yemen|Йеменская Республика*|الجمهورية اليمنية|也门共和国
0|<the >Republic of Zambia|<la >République de Zambie|<la >República de Zambia|Республика* Замбия|جمهورية زامبيا|赞比亚共和国
0|<the >Republic of Zimbabwe|<la >République du Zimbabwe|<la >República de Zimbabwe|Республика* Зимбабве|جمهورية زمبابوي|津巴布韦共和国`,
};

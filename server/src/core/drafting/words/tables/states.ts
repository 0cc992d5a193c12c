import type { WordTable } from '../row.ts';

/**
 * The States Members of the United Nations and the observer States, by the short names that sentences give them: those
 * of UNTERM with what has changed since 2018, in the order in which texts write them ("the Islamic Republic of Iran"),
 * with the article that UNTERM gives.
 */
export const STATES: WordTable = {
  kind: 'State',
  source: 'UNTERM',
  rows: `
7|Afghanistan|<l’>Afghanistan|<el >Afganistán|Афганистан*|أفغانستان|阿富汗
3|Albania|<l’>Albanie|Albania|Албания*|ألبانيا|阿尔巴尼亚
3|Algeria|<l’>Algérie|Argelia|Алжир*|الجزائر|阿尔及利亚
0|Andorra|<l’>Andorre|Andorra|Андорра*|أندورا|安道尔
4|Angola|<l’>Angola|Angola|Ангола*|أنغولا|安哥拉
2|Antigua and Barbuda|Antigua-et-Barbuda|Antigua y Barbuda|Антигуа и Барбуда*|أنتيغوا وبربودا|安提瓜和巴布达
2|Argentina|<l’>Argentine|<la >Argentina|Аргентина*|الأرجنتين|阿根廷
2|Armenia|<l’>Arménie|Armenia|Армения*|أرمينيا|亚美尼亚
0|Australia|<l’>Australie|Australia|Австралия*|أستراليا|澳大利亚
1|Austria|<l’>Autriche|Austria|Австрия*|النمسا|奥地利
2|Azerbaijan|<l’>Azerbaïdjan|Azerbaiyán|Азербайджан*|أذربيجان|阿塞拜疆
1|<the >Bahamas|<les >Bahamas|<las >Bahamas|Багамские Острова°|جزر البهاما|巴哈马
1|Bahrain|Bahreïn|Bahrein ~Baréin ~Bahréin|Бахрейн*|البحرين|巴林
2|Bangladesh|<le >Bangladesh|Bangladesh|Бангладеш|بنغلاديش|孟加拉国
0|Barbados|<la >Barbade|Barbados|Барбадос*|بربادوس|巴巴多斯
5|Belarus|<le >Bélarus|Belarús|Беларусь*|بيلاروس|白俄罗斯
2|Belgium|<la >Belgique|Bélgica|Бельгия*|بلجيكا|比利时
1|Belize|<le >Belize|Belice|Белиз*|بليز|伯利兹
2|Benin|<le >Bénin|Benin ~Benín|Бенин*|بنن ~بنين|贝宁
1|Bhutan|<le >Bhoutan|Bhután|Бутан*|بوتان|不丹
0|<the >Plurinational State of Bolivia ~Bolivia|<l’>État plurinational de Bolivie ~Bolivie|<el >Estado Plurinacional de Bolivia ~Bolivia|Многонациональное Государство* Боливия ~Боливия*|دولة بوليفيا المتعددة القوميات ~بوليفيا|多民族玻利维亚国
5|Bosnia and Herzegovina|<la >Bosnie-Herzégovine|Bosnia y Herzegovina|Босния и Герцеговина*|البوسنة والهرسك|波斯尼亚和黑塞哥维那
1|Botswana|<le >Botswana|Botswana|Ботсвана*|بوتسوانا|博茨瓦纳
4|Brazil|<le >Brésil|<el >Brasil|Бразилия*|البرازيل|巴西
0|Brunei Darussalam|<le >Brunéi Darussalam|Brunei Darussalam|Бруней-Даруссалам*|بروني دار السلام|文莱达鲁萨兰国
2|Bulgaria|<la >Bulgarie|Bulgaria|Болгария*|بلغاريا|保加利亚
1|Burkina Faso|<le >Burkina Faso|Burkina Faso|Буркина-Фасо|بوركينا فاسو|布基纳法索
4|Burundi|<le >Burundi|Burundi|Бурунди|بوروندي|布隆迪
0|Cabo Verde|Cabo Verde|Cabo Verde|Кабо-Верде|كابو فيردي|佛得角
4|Cambodia|<le >Cambodge|Camboya|Камбоджа*|كمبوديا|柬埔寨
3|Cameroon|<le >Cameroun|<el >Camerún|Камерун*|الكاميرون|喀麦隆
1|Canada|<le >Canada|<el >Canadá|Канада*|كندا|加拿大
7|<the >Central African Republic|<la >République centrafricaine|<la >República Centroafricana|Центральноафриканская Республика*|جمهورية أفريقيا الوسطى|中非共和国
3|Chad|<le >Tchad|<el >Chad|Чад*|تشاد|乍得
4|Chile|<le >Chili|Chile|Чили|شيلي|智利
6|China|<la >Chine|China|Китай*|الصين|中国
4|Colombia|<la >Colombie|Colombia|Колумбия*|كولومبيا|哥伦比亚
1|<the >Comoros|<les >Comores|<las >Comoras|Коморские Острова°|جزر القمر|科摩罗
7|<the >Congo|<le >Congo|<el >Congo|Конго|الكونغو|刚果
3|Costa Rica|<le >Costa Rica|Costa Rica|Коста-Рика*|كوستاريكا|哥斯达黎加
4|Côte d’Ivoire|<la >Côte d’Ivoire|Côte d’Ivoire|Кот-д’Ивуар*|كوت ديفوار|科特迪瓦
3|Croatia|<la >Croatie|Croacia|Хорватия*|كرواتيا|克罗地亚
4|Cuba|Cuba|Cuba|Куба*|كوبا|古巴
6|Cyprus|Chypre|Chipre|Кипр*|قبرص|塞浦路斯
0|Czechia|<la >Tchéquie|Chequia|Чехия*|تشيكيا|捷克
7|<the >Democratic People’s Republic of Korea ~DPRK|<la >République populaire démocratique de Corée ~RPDC|<la >República Popular Democrática de Corea ~RPDC|Корейская Народно-Демократическая Республика* ~КНДР|جمهورية كوريا الشعبية الديمقراطية|朝鲜民主主义人民共和国
6|<the >Democratic Republic of the Congo ~DRC|<la >République démocratique du Congo ~RDC|<la >República Democrática del Congo ~RDC|Демократическая Республика* Конго ~ДРК|جمهورية الكونغو الديمقراطية|刚果民主共和国
6|Denmark|<le >Danemark|Dinamarca|Дания*|الدانمرك|丹麦
2|Djibouti|Djibouti|Djibouti|Джибути|جيبوتي|吉布提
3|Dominica|<la >Dominique|Dominica|Доминика*|دومينيكا|多米尼克
3|<the >Dominican Republic|<la >République dominicaine|<la >República Dominicana|Доминиканская Республика*|الجمهورية الدومينيكية|多米尼加
1|Ecuador|<l’>Équateur|<el >Ecuador|Эквадор*|إكوادور|厄瓜多尔
3|Egypt|<l’>Égypte|Egipto|Египет*|مصر|埃及
3|El Salvador|El Salvador|El Salvador|Сальвадор* ~Эль-Сальвадор*|السلفادور|萨尔瓦多
3|Equatorial Guinea|<la >Guinée équatoriale|Guinea Ecuatorial|Экваториальная Гвинея*|غينيا الاستوائية|赤道几内亚
4|Eritrea|<l’>Érythrée|Eritrea|Эритрея*|إريتريا|厄立特里亚
0|Estonia|<l’>Estonie|Estonia|Эстония*|إستونيا|爱沙尼亚
0|Eswatini|<l’>Eswatini|Eswatini|Эсватини|إسواتيني|斯威士兰
3|Ethiopia|<l’>Éthiopie|Etiopía|Эфиопия*|إثيوبيا|埃塞俄比亚
1|Fiji|<les >Fidji|Fiji|Фиджи|فيجي|斐济
2|Finland|<la >Finlande|Finlandia|Финляндия*|فنلندا|芬兰
4|France|<la >France|Francia|Франция*|فرنسا|法国
0|Gabon|<le >Gabon|<el >Gabón|Габон*|غابون|加蓬
2|<the >Gambia|<la >Gambie|Gambia|Гамбия*|غامبيا|冈比亚
5|Georgia|<la >Géorgie|Georgia|Грузия*|جورجيا|格鲁吉亚
3|Germany|<l’>Allemagne|Alemania|Германия*|ألمانيا|德国
5|Ghana|<le >Ghana|Ghana|Гана*|غانا|加纳
2|Greece|<la >Grèce|Grecia|Греция*|اليونان|希腊
2|Grenada|<la >Grenade|Granada|Гренада*|غرينادا|格林纳达
3|Guatemala|<le >Guatemala|Guatemala|Гватемала*|غواتيمالا|危地马拉
4|Guinea|<la >Guinée|Guinea|Гвинея*|غينيا|几内亚
2|Guinea-Bissau|<la >Guinée-Bissau|Guinea-Bissau|Гвинея*-Бисау|غينيا - بيساو|几内亚比绍
0|Guyana|<le >Guyana|Guyana|Гайана*|غيانا|圭亚那
6|Haiti|Haïti|Haití|Гаити|هايتي|海地
2|Honduras|<le >Honduras|Honduras|Гондурас*|هندوراس|洪都拉斯
2|Hungary|<la >Hongrie|Hungría|Венгрия*|هنغاريا|匈牙利
0|Iceland|<l’>Islande|Islandia|Исландия*|آيسلندا|冰岛
6|India|<l’>Inde|<la >India|Индия*|الهند|印度
3|Indonesia|<l’>Indonésie|Indonesia|Индонезия*|إندونيسيا|印度尼西亚
5|<the >Islamic Republic of Iran ~Iran|<la >République islamique d’Iran ~Iran|<la >República Islámica del Irán ~Irán|Исламская Республика* Иран ~Иран*|جمهورية إيران الإسلامية ~إيران|伊朗伊斯兰共和国
6|Iraq|<l’>Iraq|<el >Iraq ~Irak|Ирак*|العراق|伊拉克
1|Ireland|<l’>Irlande|Irlanda|Ирландия*|آيرلندا|爱尔兰
8|Israel|Israël|Israel|Израиль*|إسرائيل|以色列
4|Italy|<l’>Italie|Italia|Италия*|إيطاليا|意大利
0|Jamaica|<la >Jamaïque|Jamaica|Ямайка*|جامايكا|牙买加
3|Japan|<le >Japon|<el >Japón|Япония*|اليابان|日本
2|Jordan|<la >Jordanie|Jordania|Иордания*|الأردن|约旦
3|Kazakhstan|<le >Kazakhstan|Kazajstán|Казахстан*|كازاخستان|哈萨克斯坦
2|Kenya|<le >Kenya|Kenya|Кения*|كينيا|肯尼亚
0|Kiribati|Kiribati|Kiribati|Кирибати|كيريباس|基里巴斯
3|Kuwait|<le >Koweït|Kuwait|Кувейт*|الكويت|科威特
3|Kyrgyzstan|<le >Kirghizistan|Kirguistán|Кыргызстан*|قيرغيزستان|吉尔吉斯斯坦
1|<the >Lao People’s Democratic Republic|<la >République démocratique populaire lao|<la >República Democrática Popular Lao|Лаосская Народно-Демократическая Республика* ~Лаос*|جمهورية لاو الديمقراطية الشعبية|老挝人民民主共和国
0|Latvia|<la >Lettonie|Letonia|Латвия*|لاتفيا|拉脱维亚
7|Lebanon|<le >Liban|<el >Líbano|Ливан*|لبنان|黎巴嫩
1|Lesotho|<le >Lesotho|Lesotho|Лесото|ليسوتو|莱索托
4|Liberia|<le >Libéria|Liberia|Либерия*|ليبريا|利比里亚
7|Libya|<la >Libye|Libia|Ливия*|ليبيا|利比亚
0|Liechtenstein|<le >Liechtenstein|Liechtenstein|Лихтенштейн*|ليختنشتاين|列支敦士登
2|Lithuania|<la >Lituanie|Lituania|Литва*|ليتوانيا|立陶宛
2|Luxembourg|<le >Luxembourg|Luxemburgo|Люксембург*|لكسمبرغ|卢森堡
2|Madagascar|Madagascar|Madagascar|Мадагаскар*|مدغشقر|马达加斯加
2|Malawi|<le >Malawi|Malawi|Малави|ملاوي|马拉维
2|Malaysia|<la >Malaisie|Malasia|Малайзия*|ماليزيا|马来西亚
2|Maldives|<les >Maldives|Maldivas|Мальдивские Острова°|ملديف|马尔代夫
9|Mali|<le >Mali|Malí|Мали|مالي|马里
1|Malta|Malte|Malta|Мальта*|مالطة|马耳他
1|<the >Marshall Islands|<les >Îles Marshall|<las >Islas Marshall|Маршалловы Острова°|جزر مارشال|马绍尔群岛
0|Mauritania|<la >Mauritanie|Mauritania|Мавритания*|موريتانيا|毛里塔尼亚
3|Mauritius|Maurice|Mauricio|Маврикий*|موريشيوس|毛里求斯
2|Mexico|<le >Mexique|México|Мексика*|المكسيك|墨西哥
0|<the >Federated States of Micronesia ~Micronesia|<les >États fédérés de Micronésie ~Micronésie|<los >Estados Federados de Micronesia ~Micronesia|Федеративные Штаты° Микронезии ~Микронезия*|ولايات ميكرونيزيا الموحدة ~ميكرونيزيا|密克罗尼西亚联邦
0|Monaco|Monaco|Mónaco|Монако|موناكو|摩纳哥
3|Mongolia|<la >Mongolie|Mongolia|Монголия*|منغوليا|蒙古
3|Montenegro|<le >Monténégro|Montenegro|Черногория*|الجبل الأسود|黑山
3|Morocco|<le >Maroc|Marruecos|Марокко|المغرب|摩洛哥
2|Mozambique|<le >Mozambique|Mozambique|Мозамбик*|موزامبيق|莫桑比克
4|Myanmar|<le >Myanmar|Myanmar|Мьянма*|ميانمار|缅甸
5|Namibia|<la >Namibie|Namibia|Намибия*|ناميبيا|纳米比亚
1|Nauru|Nauru|Nauru|Науру|ناورو|瑙鲁
2|Nepal|<le >Népal|Nepal|Непал*|نيبال|尼泊尔
3|<the >Netherlands|<les >Pays-Bas|<los >Países Bajos|Нидерланды°|هولندا|荷兰
0|New Zealand|<la >Nouvelle-Zélande|Nueva Zelandia ~Nueva Zelanda|Новая Зеландия*|نيوزيلندا|新西兰
3|Nicaragua|<le >Nicaragua|Nicaragua|Никарагуа|نيكاراغوا|尼加拉瓜
1|<the >Niger|<le >Niger|<el >Níger|Нигер*|النيجر|尼日尔
1|Nigeria|<le >Nigéria|Nigeria|Нигерия*|نيجيريا|尼日利亚
0|North Macedonia|<la >Macédoine du Nord|Macedonia del Norte|Северная Македония*|مقدونيا الشمالية|北马其顿
0|Norway|<la >Norvège|Noruega|Норвегия*|النرويج|挪威
5|Oman|Oman|Omán|Оман*|عمان|阿曼
3|Pakistan|<le >Pakistan|<el >Pakistán|Пакистан*|باكستان|巴基斯坦
1|Palau|<les >Palaos|Palau|Палау|بالاو|帕劳
1|Panama|<le >Panama|Panamá|Панама*|بنما|巴拿马
1|Papua New Guinea|<la >Papouasie-Nouvelle-Guinée|Papua Nueva Guinea|Папуа-Новая Гвинея*|بابوا غينيا الجديدة|巴布亚新几内亚
2|Paraguay|<le >Paraguay|<el >Paraguay|Парагвай*|باراغواي|巴拉圭
1|Peru|<le >Pérou|<el >Perú|Перу|بيرو|秘鲁
0|<the >Philippines|<les >Philippines|Filipinas|Филиппины°|الفلبين|菲律宾
1|Poland|<la >Pologne|Polonia|Польша*|بولندا|波兰
1|Portugal|<le >Portugal|Portugal|Португалия*|البرتغال|葡萄牙
4|Qatar|<le >Qatar|Qatar|Катар*|قطر|卡塔尔
6|<the >Republic of Korea ~ROK|<la >République de Corée|<la >República de Corea|Республика* Корея|جمهورية كوريا|大韩民国
1|<the >Republic of Moldova ~Moldova|<la >République de Moldova ~Moldova|<la >República de Moldova ~Moldova|Республика* Молдова ~Молдова*|جمهورية مولدوفا|摩尔多瓦共和国
3|Romania|<la >Roumanie|Rumania ~Rumanía|Румыния*|رومانيا|罗马尼亚
4|<the >Russian Federation|<la >Fédération de Russie|<la >Federación de Rusia|Российская Федерация*|الاتحاد الروسي|俄罗斯联邦
4|Rwanda|<le >Rwanda|Rwanda|Руанда*|رواندا|卢旺达
0|Saint Kitts and Nevis ~St. Kitts and Nevis|Saint-Kitts-et-Nevis|Saint Kitts y Nevis|Сент-Китс и Невис*|سانت كيتس ونيفس|圣基茨和尼维斯
0|Saint Lucia ~St. Lucia|Sainte-Lucie|Santa Lucía|Сент-Люсия*|سانت لوسيا|圣卢西亚
1|Saint Vincent and the Grenadines ~St. Vincent and the Grenadines|Saint-Vincent-et-les Grenadines|San Vicente y las Granadinas|Сент-Винсент и Гренадины|سانت فنسنت وجزر غرينادين|圣文森特和格林纳丁斯
4|Samoa|<le >Samoa|Samoa|Самоа|ساموا|萨摩亚
0|San Marino|Saint-Marin|San Marino|Сан-Марино|سان مارينو|圣马力诺
0|Sao Tome and Principe ~São Tomé and Príncipe|Sao Tomé-et-Principe|Santo Tomé y Príncipe|Сан-Томе и Принсипи|سان تومي وبرينسيبي|圣多美和普林西比
1|Saudi Arabia|<l’>Arabie saoudite|<la >Arabia Saudita|Саудовская Аравия*|المملكة العربية السعودية ~السعودية|沙特阿拉伯
3|Senegal|<le >Sénégal|<el >Senegal|Сенегал*|السنغال|塞内加尔
2|Serbia|<la >Serbie|Serbia|Сербия*|صربيا|塞尔维亚
3|Seychelles|<les >Seychelles|Seychelles|Сейшельские Острова°|سيشيل|塞舌尔
3|Sierra Leone|<la >Sierra Leone|Sierra Leona|Сьерра-Леоне|سيراليون|塞拉利昂
2|Singapore|Singapour|Singapur|Сингапур*|سنغافورة|新加坡
0|Slovakia|<la >Slovaquie|Eslovaquia|Словакия*|سلوفاكيا|斯洛伐克
0|Slovenia|<la >Slovénie|Eslovenia|Словения*|سلوفينيا|斯洛文尼亚
2|Solomon Islands|<les >Îles Salomon|<las >Islas Salomón|Соломоновы Острова°|جزر سليمان|所罗门群岛
8|Somalia|<la >Somalie|Somalia|Сомали|الصومال|索马里
6|South Africa|<l’>Afrique du Sud|Sudáfrica|Южная Африка*|جنوب أفريقيا|南非
8|South Sudan|<le >Soudan du Sud|Sudán del Sur|Южный Судан*|جنوب السودان|南苏丹
3|Spain|<l’>Espagne|España|Испания*|إسبانيا|西班牙
3|Sri Lanka|Sri Lanka|Sri Lanka|Шри-Ланка*|سري لانكا|斯里兰卡
9|<the >Sudan|<le >Soudan|<el >Sudán|Судан*|السودان|苏丹
1|Suriname|<le >Suriname|Suriname|Суринам*|سورينام|苏里南
1|Sweden|<la >Suède|Suecia|Швеция*|السويد|瑞典
1|Switzerland|<la >Suisse|Suiza|Швейцария*|سويسرا|瑞士
5|<the >Syrian Arab Republic ~Syria|<la >République arabe syrienne ~Syrie|<la >República Árabe Siria ~Siria|Сирийская Арабская Республика* ~Сирия*|الجمهورية العربية السورية ~سوريا|阿拉伯叙利亚共和国 ~叙利亚
3|Tajikistan|<le >Tadjikistan|Tayikistán|Таджикистан*|طاجيكستان|塔吉克斯坦
0|Thailand|<la >Thaïlande|Tailandia|Таиланд*|تايلند|泰国
2|Timor-Leste|<le >Timor-Leste|Timor-Leste|Тимор-Лешти|تيمور - ليشتي|东帝汶
6|Togo|<le >Togo|<el >Togo|Того|توغو|多哥
1|Tonga|<les >Tonga|Tonga|Тонга|تونغا|汤加
0|Trinidad and Tobago|<la >Trinité-et-Tobago|Trinidad y Tabago|Тринидад и Тобаго*|ترينيداد وتوباغو|特立尼达和多巴哥
2|Tunisia|<la >Tunisie|Túnez|Тунис*|تونس|突尼斯
0|Türkiye|<la >Türkiye|Türkiye|Турция*|تركيا|土耳其
2|Turkmenistan|<le >Turkménistan|Turkmenistán|Туркменистан*|تركمانستان|土库曼斯坦
0|Tuvalu|<les >Tuvalu|Tuvalu|Тувалу|توفالو|图瓦卢
3|Uganda|<l’>Ouganda|Uganda|Уганда*|أوغندا|乌干达
5|Ukraine|<l’>Ukraine|Ucrania|Украина*|أوكرانيا|乌克兰
4|<the >United Arab Emirates ~UAE|<les >Émirats arabes unis|<los >Emiratos Árabes Unidos|Объединенные Арабские Эмираты°|الإمارات العربية المتحدة|阿拉伯联合酋长国
1|<the >United Kingdom of Great Britain and Northern Ireland ~UK|<le >Royaume-Uni de Grande-Bretagne et d’Irlande du Nord|<el >Reino Unido de Gran Bretaña e Irlanda del Norte|Соединенное Королевство* Великобритании и Северной Ирландии ~Великобритания*|المملكة المتحدة لبريطانيا العظمى وآيرلندا الشمالية ~بريطانيا|大不列颠及北爱尔兰联合王国
0|<the >United Republic of Tanzania ~Tanzania|<la >République-Unie de Tanzanie ~Tanzanie|<la >República Unida de Tanzanía ~Tanzanía ~Tanzania|Объединенная Республика* Танзания ~Танзания*|جمهورية تنزانيا المتحدة ~تنزانيا|坦桑尼亚联合共和国
4|<the >United States of America ~USA|<les >États-Unis d’Amérique|<los >Estados Unidos de América|Соединенные Штаты° Америки ~США|الولايات المتحدة الأمريكية|美利坚合众国 ~美国
2|Uruguay|<l’>Uruguay|<el >Uruguay|Уругвай*|أوروغواي|乌拉圭
1|Uzbekistan|<l’>Ouzbékistan|Uzbekistán|Узбекистан*|أوزبكستان|乌兹别克斯坦
2|Vanuatu|Vanuatu|Vanuatu|Вануату|فانواتو|瓦努阿图
1|<the >Bolivarian Republic of Venezuela ~Venezuela|<la >République bolivarienne du Venezuela ~Venezuela|<la >República Bolivariana de Venezuela ~Venezuela|Боливарианская Республика* Венесуэла ~Венесуэла*|جمهورية فنزويلا البوليفارية ~فنزويلا|委内瑞拉玻利瓦尔共和国
2|Viet Nam|<le >Viet Nam|Viet Nam|Вьетнам*|فييت نام|越南
6|Yemen|<le >Yémen|<el >Yemen|Йемен*|اليمن|也门
2|Zambia|<la >Zambie|Zambia|Замбия*|زامبيا|赞比亚
1|Zimbabwe|<le >Zimbabwe|Zimbabwe|Зимбабве|زمبابوي|津巴布韦
0|<the >Holy See|<le >Saint-Siège|<la >Santa Sede|Святой Престол*|الكرسي الرسولي|教廷
2|<the >State of Palestine ~Palestine|<l’>État de Palestine ~Palestine|<el >Estado de Palestina ~Palestina|Государство* Палестина ~Палестина*|دولة فلسطين ~فلسطين|巴勒斯坦国`,
};

/**
 * Groups and offices that take the floor, in the order of word tables: English, French, Spanish, Russian, Arabic,
 * Chinese; the first English name is the key. Behind "~" stand other names; one in capitals alone is known in capitals
 * alone. "*" and "°" end what Russian declines.
 */
export const NEGOTIATING_GROUPS = `
0|EU ~European Union|UE ~Union européenne|UE ~Unión Europea|ЕС ~Европейский союз*|الاتحاد الأوروبي|欧盟 ~欧洲联盟
0|G77 and China ~Group of 77 and China ~G77 & China ~G77/China ~G77+China ~G-77 and China ~G-77 & China ~G77 ~G-77 ~Group of 77|Groupe des 77 et la Chine ~G77 et la Chine ~Groupe des 77 et Chine ~G77 et Chine ~Groupe des 77|Grupo de los 77 y China ~G77 y China ~Grupo de los 77|Группа* 77 и Китай ~Группа* 77 и Китая ~Группа* 77 ~Г-77|مجموعة الـ 77 والصين ~مجموعة ال 77 والصين ~مجموعة الـ77 والصين ~مجموعة ال77 والصين ~مجموعة السبعة والسبعين والصين ~مجموعة الـ 77 ~مجموعة ال 77 ~مجموعة الـ77 ~مجموعة ال77|77国集团和中国 ~77国集团加中国 ~77国集团 ~七十七国集团和中国 ~七十七国集团
0|African Group ~Group of African States ~AG|Groupe africain ~Groupe des États d’Afrique|Grupo Africano ~Grupo de los Estados de África ~Grupo de Estados de África|Группа* африканских государств ~Африканская группа*|المجموعة الأفريقية ~مجموعة الدول الأفريقية|非洲集团 ~非洲国家集团 ~非洲组
0|Arab Group ~Group of Arab States ~League of Arab States ~LAS|Groupe arabe ~Groupe des États arabes ~Ligue des États arabes|Grupo Árabe ~Grupo de los Estados Árabes ~Liga de los Estados Árabes|Арабская группа* ~Группа* арабских государств ~Лига* арабских государств|المجموعة العربية ~مجموعة الدول العربية ~جامعة الدول العربية|阿拉伯集团 ~阿拉伯国家集团 ~阿拉伯国家联盟
0|Asia-Pacific Group ~Asian Group ~Asian and Pacific Group ~APG|Groupe de l’Asie et du Pacifique ~Groupe asiatique|Grupo de Asia y el Pacífico ~Grupo Asiático|Азиатско-тихоокеанская группа* ~Группа* государств Азии и Тихого океана|مجموعة آسيا والمحيط الهادئ ~المجموعة الآسيوية|亚太集团 ~亚洲-太平洋集团 ~亚洲集团
0|Eastern European Group ~EEG|Groupe de l’Europe orientale ~Groupe des États d’Europe orientale|Grupo de Europa Oriental ~Grupo de los Estados de Europa Oriental|Восточноевропейская группа* ~Группа* восточноевропейских государств|مجموعة أوروبا الشرقية ~مجموعة دول أوروبا الشرقية|东欧集团 ~东欧国家集团
0|GRULAC ~Latin American and Caribbean Group ~Group of Latin American and Caribbean States|Groupe des États d’Amérique latine et des Caraïbes ~Groupe latino-américain et caribéen|Grupo de América Latina y el Caribe ~Grupo de los Estados de América Latina y el Caribe|ГРУЛАК ~Группа* государств Латинской Америки и Карибского бассейна|مجموعة أمريكا اللاتينية والكاريبي ~مجموعة دول أمريكا اللاتينية ومنطقة البحر الكاريبي|拉加集团 ~拉美和加勒比集团 ~拉丁美洲和加勒比集团
0|WEOG ~Western European and Others Group ~Group of Western European and other States|Groupe des États d’Europe occidentale et autres États|Grupo de los Estados de Europa Occidental y otros Estados|ГЗЕД ~Группа* западноевропейских и других государств|مجموعة دول أوروبا الغربية ودول أخرى ~مجموعة أوروبا الغربية|西欧和其他国家集团 ~西方集团
0|CARICOM ~Caribbean Community|Communauté des Caraïbes|Comunidad del Caribe|КАРИКОМ ~Карибское сообщество|الجماعة الكاريبية|加共体 ~加勒比共同体
0|CELAC|CELAC|CELAC|СЕЛАК|جماعة دول أمريكا اللاتينية والبحر الكاريبي|拉加共同体 ~拉共体
0|Non-Aligned Movement ~NAM|Mouvement des pays non alignés ~MPNA ~MNA|Movimiento de Países No Alineados ~MNOAL ~MPNA|Движение* неприсоединения ~ДН|حركة بلدان عدم الانحياز ~حركة عدم الانحياز|不结盟运动
0|LDCs ~Group of Least Developed Countries ~LDC Group|Groupe des pays les moins avancés ~PMA|Grupo de los Países Menos Adelantados ~PMA|Группа* наименее развитых стран ~НРС|مجموعة أقل البلدان نموا ~أقل البلدان نموا|最不发达国家集团 ~最不发达国家
0|LLDCs ~Group of Landlocked Developing Countries|Groupe des pays en développement sans littoral ~PDSL|Grupo de los Países en Desarrollo sin Litoral ~PDL|Группа* развивающихся стран, не имеющих выхода к морю ~РСНВМ|مجموعة البلدان النامية غير الساحلية|内陆发展中国家集团
0|AOSIS ~Alliance of Small Island States ~SIDS|AOSIS ~Alliance des petits États insulaires ~PEID|AOSIS ~Alianza de los Pequeños Estados Insulares ~PEID|АОСИС ~Альянс* малых островных государств ~МОСТРАГ|تحالف الدول الجزرية الصغيرة|小岛屿国家联盟 ~小岛国联盟
0|Pacific Islands Forum ~PIF ~PSIDS|Forum des îles du Pacifique|Foro de las Islas del Pacífico|Форум* тихоокеанских островов|منتدى جزر المحيط الهادئ|太平洋岛屿论坛
0|OIC ~Organization of Islamic Cooperation ~OIC Group|OCI ~Organisation de la coopération islamique|OCI ~Organización de Cooperación Islámica|ОИС ~Организация* исламского сотрудничества|منظمة التعاون الإسلامي|伊斯兰合作组织 ~伊合组织
0|ASEAN ~Association of Southeast Asian Nations|ASEAN ~ASEAN|ASEAN|АСЕАН|رابطة أمم جنوب شرق آسيا ~آسيان|东盟 ~东南亚国家联盟
0|CANZ|CANZ|CANZ|КАНЗ|كانز|加澳新
0|JUSCANZ ~JUSSCANNZ ~JUSSCANZ|JUSCANZ|JUSCANZ|ЮСКАНЗ|جوسكانز|JUSCANZ集团
0|MERCOSUR|MERCOSUR|MERCOSUR|МЕРКОСУР|السوق المشتركة للجنوب|南方共同市场 ~南共市
0|GCC ~Gulf Cooperation Council|CCG ~Conseil de coopération du Golfe|CCG ~Consejo de Cooperación del Golfo|ССАГПЗ ~Совет* сотрудничества стран Залива|مجلس التعاون الخليجي ~مجلس التعاون لدول الخليج العربية|海合会 ~海湾合作委员会
0|CIS ~Commonwealth of Independent States|CEI ~Communauté d’États indépendants|CEI ~Comunidad de Estados Independientes|СНГ ~Содружество* Независимых Государств|رابطة الدول المستقلة|独联体 ~独立国家联合体
0|AU Commission ~African Union|Union africaine|Unión Africana|АС ~Африканский союз*|الاتحاد الأفريقي|非盟 ~非洲联盟
0|Nordic countries ~Nordics|pays nordiques|países nórdicos|страны° Северной Европы ~северные страны°|بلدان الشمال الأوروبي|北欧国家
0|Environmental Integrity Group ~EIG|Groupe de l’intégrité environnementale|Grupo de Integridad Ambiental|Группа* за экологическую целостность|مجموعة السلامة البيئية|环境完整性小组
0|Umbrella Group|Groupe parapluie|Grupo Paraguas|Зонтичная группа*|المجموعة الجامعة|伞形集团
0|LMDC ~Like-Minded Developing Countries ~Like-minded Group ~LMG ~LMC|Groupe des pays ayant la même optique ~pays partageant les mêmes vues|Grupo de Países Afines ~países afines|Группа* единомышленников|مجموعة البلدان المتقاربة التفكير ~البلدان المتقاربة الفكر|立场相近国家 ~立场相近发展中国家
0|Visegrad Group ~V4|Groupe de Visegrad|Grupo de Visegrado|Вишеградская группа*|مجموعة فيسيغراد|维谢格拉德集团
0|BRICS|BRICS|BRICS|БРИКС|بريكس ~مجموعة بريكس|金砖国家
0|Benelux|Benelux|Benelux|Бенилюкс*|بنلوكس|比荷卢
0|MIKTA|MIKTA|MIKTA|МИКТА|ميكتا|中等强国合作体
0|P5 ~permanent five|P5 ~cinq membres permanents|P5 ~cinco miembros permanentes|П-5 ~Пятерка*|الأعضاء الدائمون|五常
0|E10 ~elected ten|E10 ~dix membres élus|E10 ~diez miembros electos|Э-10|الأعضاء المنتخبون|十个当选成员
0|A3 ~A3+|A3|A3|А-3|مجموعة الثلاثة الأفريقية|非洲三国
0|Core Group ~core group|groupe restreint ~groupe de base|grupo central ~grupo básico|основная группа*|المجموعة الأساسية|核心小组
0|Chair ~Chairperson ~Chairman ~Chairwoman ~Chairs ~Co-Chair ~Co-Chairs|Président ~Présidente ~Présidence ~Coprésident ~Coprésidents|Presidente ~Presidenta ~Presidencia ~Copresidente ~Copresidentes|Председатель* ~Сопредседатель* ~Сопредседатели|الرئيس ~الرئيسة ~رئيس ~الرئيسان المشاركان|主席 ~共同主席
0|Facilitator ~Facilitators ~Co-Facilitator ~Co-Facilitators|Facilitateur ~Facilitatrice ~Cofacilitateurs ~Facilitateurs|Facilitador ~Facilitadora ~Cofacilitadores|Координатор* ~Посредник* ~Содействующий|الميسر ~الميسران ~المنسق|协调人 ~共同协调人 ~共同主持人
0|Bureau|Bureau|Mesa|Бюро|المكتب|主席团
0|Secretariat|Secrétariat|Secretaría|Секретариат*|الأمانة العامة ~الأمانة|秘书处
0|Rapporteur|Rapporteur ~Rapporteuse|Relator ~Relatora|Докладчик*|المقرر|报告员
0|main sponsors ~main sponsor ~sponsors ~sponsor ~co-sponsors ~penholder ~penholders|auteurs ~principaux auteurs ~rédacteur ~porte-plume|patrocinadores ~principales patrocinadores ~redactor|авторы ~основные авторы ~соавторы|المقدمون ~مقدمو مشروع القرار ~مقدم مشروع القرار|提案国 ~主要提案国 ~主提案国 ~执笔国
0|several delegations ~many delegations ~some delegations|plusieurs délégations ~certaines délégations|varias delegaciones ~algunas delegaciones|ряд делегаций ~некоторые делегации ~несколько делегаций|عدة وفود ~بعض الوفود|若干代表团 ~一些代表团 ~多个代表团
0|all delegations|toutes les délégations|todas las delegaciones|все делегации|جميع الوفود|所有代表团`;

/** Other short names of States that sentences of resolutions do not use; the first is the key in the table of States. */
export const NEGOTIATING_STATES = `
0|United States of America ~United States ~US ~U.S. ~USA ~U.S.A.|États-Unis ~É.-U.|Estados Unidos ~EE.UU. ~EE. UU. ~EEUU|США ~Соединенные Штаты|الولايات المتحدة|美国
0|United Kingdom of Great Britain and Northern Ireland ~United Kingdom ~UK ~U.K. ~Great Britain|Royaume-Uni|Reino Unido|Соединенное Королевство|المملكة المتحدة|英国 ~联合王国
0|Russian Federation ~Russia ~RF|Russie|Rusia|Россия* ~РФ|روسيا|俄罗斯 ~俄国
0|Republic of Korea ~South Korea ~Korea|Corée du Sud|Corea del Sur|Южная Корея*|كوريا الجنوبية|韩国
0|Democratic People’s Republic of Korea ~North Korea|Corée du Nord|Corea del Norte|КНДР|كوريا الشمالية|朝鲜
0|Syrian Arab Republic|Syrie|Siria|Сирия*|سوريا|叙利亚
0|Lao People’s Democratic Republic ~Lao PDR ~Laos|Laos|Laos|Лаос*|لاو|老挝
0|Türkiye ~Turkey ~Turkiye|Turquie|Turquía|Турция*|تركيا|土耳其
0|Czechia ~Czech Republic|République tchèque|República Checa|Чешская Республика*|الجمهورية التشيكية|捷克共和国
0|Viet Nam ~Vietnam|Vietnam|Vietnam ~Viet Nam|Вьетнам*|فيتنام|越南
0|Côte d’Ivoire ~Cote d’Ivoire ~Ivory Coast|Côte d’Ivoire|Costa de Marfil|Кот-д’Ивуар*|كوت ديفوار|科特迪瓦
0|Cabo Verde ~Cape Verde|Cap-Vert|Cabo Verde|Кабо-Верде|الرأس الأخضر|佛得角
0|South Africa ~RSA|Afrique du Sud|Sudáfrica|ЮАР|جنوب أفريقيا|南非
0|New Zealand ~NZ|Nouvelle-Zélande|Nueva Zelandia|Новая Зеландия*|نيوزيلندا|新西兰
0|Saudi Arabia ~KSA|Arabie saoudite|Arabia Saudita|Саудовская Аравия*|السعودية ~المملكة العربية السعودية|沙特 ~沙特阿拉伯
0|United Arab Emirates|EAU|EAU|ОАЭ|الإمارات|阿联酋
0|Bosnia and Herzegovina ~BiH|Bosnie|Bosnia|Босния*|البوسنة|波黑
0|China ~PRC|Chine|China|КНР|الصين|中国
0|Central African Republic ~CAR|RCA|RCA|ЦАР|أفريقيا الوسطى|中非
0|Democratic Republic of the Congo ~DR Congo|RDC|RDC|ДРК|الكونغو الديمقراطية|刚果(金)
0|Papua New Guinea ~PNG|Papouasie|Papua Nueva Guinea|ПНГ|بابوا غينيا الجديدة|巴布亚新几内亚
0|Islamic Republic of Iran|Iran|Irán|Иран*|إيران|伊朗
0|Bolivarian Republic of Venezuela|Venezuela|Venezuela|Венесуэла*|فنزويلا|委内瑞拉
0|Plurinational State of Bolivia|Bolivie|Bolivia|Боливия*|بوليفيا|玻利维亚
0|United Republic of Tanzania|Tanzanie|Tanzanía|Танзания*|تنزانيا|坦桑尼亚
0|Republic of Moldova|Moldova|Moldova|Молдова*|مولدوفا|摩尔多瓦
0|Holy See ~Vatican|Vatican|Vaticano|Ватикан*|الفاتيكان|梵蒂冈
0|State of Palestine|Palestine|Palestina|Палестина*|فلسطين|巴勒斯坦`;

/** Two and three letters for each State (ISO 3166-1), in the order of the table of States. */
export const STATE_CODES = `
AF AFG|AL ALB|DZ DZA|AD AND|AO AGO|AG ATG|AR ARG|AM ARM|AU AUS|AT AUT|AZ AZE|BS BHS|BH BHR|BD BGD|
BB BRB|BY BLR|BE BEL|BZ BLZ|BJ BEN|BT BTN|BO BOL|BA BIH|BW BWA|BR BRA|BN BRN|BG BGR|BF BFA|BI BDI|
CV CPV|KH KHM|CM CMR|CA CAN|CF CAF|TD TCD|CL CHL|CN CHN|CO COL|KM COM|CG COG|CR CRI|CI CIV|HR HRV|
CU CUB|CY CYP|CZ CZE|KP PRK|CD COD|DK DNK|DJ DJI|DM DMA|DO DOM|EC ECU|EG EGY|SV SLV|GQ GNQ|ER ERI|
EE EST|SZ SWZ|ET ETH|FJ FJI|FI FIN|FR FRA|GA GAB|GM GMB|GE GEO|DE DEU|GH GHA|GR GRC|GD GRD|GT GTM|
GN GIN|GW GNB|GY GUY|HT HTI|HN HND|HU HUN|IS ISL|IN IND|ID IDN|IR IRN|IQ IRQ|IE IRL|IL ISR|IT ITA|
JM JAM|JP JPN|JO JOR|KZ KAZ|KE KEN|KI KIR|KW KWT|KG KGZ|LA LAO|LV LVA|LB LBN|LS LSO|LR LBR|LY LBY|
LI LIE|LT LTU|LU LUX|MG MDG|MW MWI|MY MYS|MV MDV|ML MLI|MT MLT|MH MHL|MR MRT|MU MUS|MX MEX|FM FSM|
MC MCO|MN MNG|ME MNE|MA MAR|MZ MOZ|MM MMR|NA NAM|NR NRU|NP NPL|NL NLD|NZ NZL|NI NIC|NE NER|NG NGA|
MK MKD|NO NOR|OM OMN|PK PAK|PW PLW|PA PAN|PG PNG|PY PRY|PE PER|PH PHL|PL POL|PT PRT|QA QAT|KR KOR|
MD MDA|RO ROU|RU RUS|RW RWA|KN KNA|LC LCA|VC VCT|WS WSM|SM SMR|ST STP|SA SAU|SN SEN|RS SRB|SC SYC|
SL SLE|SG SGP|SK SVK|SI SVN|SB SLB|SO SOM|ZA ZAF|SS SSD|ES ESP|LK LKA|SD SDN|SR SUR|SE SWE|CH CHE|
SY SYR|TJ TJK|TH THA|TL TLS|TG TGO|TO TON|TT TTO|TN TUN|TR TUR|TM TKM|TV TUV|UG UGA|UA UKR|AE ARE|
GB GBR|TZ TZA|US USA|UY URY|UZ UZB|VU VUT|VE VEN|VN VNM|YE YEM|ZM ZMB|ZW ZWE|VA VAT|PS PSE`;

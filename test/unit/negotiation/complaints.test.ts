// Drafts as they lie on the table, full of marks: no rule complains of them for being drafts.
import assert from 'node:assert/strict';
import { check, Document, LANGUAGES, type LanguageCode } from '../../../server/src/core/index.ts';

const DRAFTS: Readonly<Record<LanguageCode, string>> = {
  en: `The General Assembly,

PP1 Recalling its resolution 70/1 of 25 September 2015 [and all its previous resolutions on water],

PP2 [Recognizing [with concern] the importance of water [, sanitation] and hygiene,]

PP2 alt. [EU: Deeply concerned about the state of water,]

[PP3 Bearing in mind the views of Member States, [US: reserve]]

PP4 Noting [with appreciation / with satisfaction] the report of the Secretary-General, (agreed)

OP1. Requests the Secretary-General to submit [at its seventy-ninth session] [G77: at its eightieth session] a report [, within existing resources];

OP2. [Urges/Encourages/Calls upon] all States to:

(a) Take [immediate] steps to protect ~~all~~ **vulnerable** people;

(b) [Adopt laws on water;] [Russian Federation, China: delete]

[(c) Provide funding [of $5 million] [EU: of 5 million dollars];]

OP2 bis. [Canada/Australia/New Zealand: Invites the private sector to contribute;]

[OP3. Calls upon States to:
(a) Share data;
(b) Train [all] engineers;] [China: delete]

OP4. Decides to remain seized of the matter. [Agreed ad ref]
`,

  fr: `L’Assemblée générale,

Rappelant sa résolution 70/1 du 25 septembre 2015 [et toutes ses résolutions antérieures],

[Consciente [avec préoccupation] de l’importance de l’eau [, de l’assainissement] et de l’hygiène,]

[UE : Vivement préoccupée par l’état des eaux,]

Notant [avec satisfaction / avec intérêt] le rapport du Secrétaire général, (convenu)

1. Prie le Secrétaire général de lui présenter [à sa soixante-dix-neuvième session] [G77 : à sa quatre-vingtième session] un rapport [, dans la limite des ressources existantes] ;

2. [Prie instamment/Encourage] tous les États :

a) De prendre des mesures [immédiates] pour protéger ~~toutes~~ **les personnes vulnérables** ;

b) [D’adopter des lois ;] [Fédération de Russie, Chine : supprimer]

[c) De financer les travaux [à hauteur de 5 millions de dollars] ;]

2 bis. [Canada, Australie : Invite le secteur privé à contribuer « pleinement [et librement] » ;]

[3. Demande aux États :
a) D’échanger des données ;
b) De former [tous] les ingénieurs ;] [Chine : supprimer]

4. Décide de rester saisie de la question. [Convenu ad referendum]
`,

  es: `La Asamblea General,

Recordando su resolución 70/1, de 25 de septiembre de 2015 [y todas sus resoluciones anteriores],

[Reconociendo [con preocupación] la importancia del agua [, el saneamiento] y la higiene,]

[UE: Profundamente preocupada por el estado de las aguas,]

Observando [con reconocimiento / con satisfacción] el informe del Secretario General, (acordado)

1. Solicita al Secretario General que le presente [en su septuagésimo noveno período de sesiones] [G77: en su octogésimo período de sesiones] un informe [, dentro de los recursos existentes];

2. [Insta/Alienta] a todos los Estados a que:

a) Adopten medidas [inmediatas] para proteger a ~~todas~~ **las personas vulnerables**;

b) [Aprueben leyes;] [Federación de Rusia, China: suprimir]

[c) Financien las obras [con 5 millones de dólares];]

2 bis. [Canadá, Australia: Invita al sector privado a contribuir;]

[3. Exhorta a los Estados a que:
a) Intercambien datos;
b) Formen a [todos] los ingenieros;] [China: suprimir]

4. Decide seguir ocupándose de la cuestión. [Acordado ad referendum]
`,

  ru: `Генеральная Ассамблея,

ссылаясь на свою резолюцию 70/1 от 25 сентября 2015 года [и все свои предыдущие резолюции],

[признавая [с обеспокоенностью] важность воды [, санитарии] и гигиены,]

[ЕС: будучи глубоко обеспокоена состоянием вод,]

отмечая [с признательностью / с удовлетворением] доклад Генерального секретаря, (согласовано)

1. просит Генерального секретаря представить ей [на ее семьдесят девятой сессии] [Группа 77: на ее восьмидесятой сессии] доклад [в пределах имеющихся ресурсов];

2. [настоятельно призывает/призывает] все государства:

a) принимать [незамедлительные] меры для защиты ~~всех~~ **уязвимых** людей;

b) [принимать законы;] [Российская Федерация, Китай: исключить]

[c) финансировать работы [в размере 5 млн долл. США];]

2 бис. [Канада, Австралия: предлагает частному сектору внести вклад;]

[3. призывает государства:
a) обмениваться данными;
b) готовить [всех] инженеров;] [Китай: исключить]

4. постановляет продолжать заниматься этим вопросом. [Согласовано ad referendum]
`,

  ar: `إن الجمعية العامة،

إذ تشير إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015 [وجميع قراراتها السابقة]،

[وإذ تقر [مع القلق] بأهمية المياه [والصرف الصحي] والنظافة الصحية،]

[الاتحاد الأوروبي: وإذ يساورها بالغ القلق إزاء حالة المياه،]

وإذ تلاحظ [مع التقدير / مع الارتياح] تقرير الأمين العام، (متفق عليه)

1 - تطلب إلى الأمين العام أن يقدم إليها [في دورتها التاسعة والسبعين] [مجموعة الـ 77: في دورتها الثمانين] تقريرا [في حدود الموارد المتاحة]؛

2 - [تحث/تشجع] جميع الدول على ما يلي:

(أ) اتخاذ تدابير [فورية] لحماية ~~جميع~~ **الأشخاص الضعفاء**؛

(ب) [سن القوانين؛] [الاتحاد الروسي، الصين: حذف]

[(ج) تمويل الأعمال [بمبلغ 5 ملايين دولار]؛]

2 مكررا - [كندا، أستراليا: تدعو القطاع الخاص إلى المساهمة؛]

[3 - تهيب بالدول القيام بما يلي:
(أ) تبادل البيانات؛
(ب) تدريب [جميع] المهندسين؛] [الصين: حذف]

4 - تقرر أن تبقي المسألة قيد نظرها. [متفق عليه بشرط الاستشارة]
`,

  zh: `大会，

回顾其2015年9月25日第70/1号决议［和以往所有决议］，

［认识到［并关切］水［、环境卫生］和个人卫生的重要性，］

［欧盟：深为关切水资源状况，］

［赞赏地／满意地］注意到秘书长的报告，（已商定）

1. 请秘书长向大会［第七十九届会议］［77国集团：第八十届会议］提交报告［，费用由现有资源匀支］；

2. ［敦促／鼓励］所有国家：

(a) 采取［紧急］措施，保护~~所有~~**弱势**群体；

(b) ［通过法律；］［俄罗斯联邦、中国：删除］

［(c) 为工程提供［500万美元］资金；］

2之二. ［加拿大、澳大利亚：邀请私营部门捐款；］

［3. 促请各国：
(a) 交换数据；
(b) 培训［所有］工程师；］［中国：删除］

4. 决定继续处理此案。［暂时商定］
`,
};

describe('drafts under negotiation', () => {
  for (const language of LANGUAGES)
    for (const [title, made] of [
      ['as they are', (text: string) => text],
      ['with Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ] as const)
      it(`have no faults, ${title}: ${language}`, () => {
        const document = Document.open(made(DRAFTS[language]));
        const found = check(document).map(({ code, span }) => `${code} ${document.slice(span)}`);
        assert.deepEqual(found, []);
        const [resolution] = document.resolutions;
        assert.deepEqual(
          [resolution?.preambular.length, resolution?.operative.length],
          [language === 'en' ? 5 : 4, 5],
        );
      });
});

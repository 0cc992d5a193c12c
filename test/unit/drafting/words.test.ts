import assert from 'node:assert/strict';
import { suggestParagraphs, suggestWords } from '../../../server/src/core/drafting.ts';
import { Document, type LanguageCode } from '../../../server/src/core/index.ts';
import { marked } from '../../fixtures.ts';
import { HEADS as heads } from '../citing/suggesting.ts';

/** What is offered at the cursor of a paragraph. */
function offered(language: LanguageCode, source: string): readonly string[] {
  const { text, cursor } = marked(heads[language] + source);
  return (suggestWords(Document.open(text), cursor) ?? []).map((each) => each.label);
}

/** The paragraph once the first suggestion is taken. */
function taken(language: LanguageCode, source: string): string {
  const { text, cursor } = marked(heads[language] + source);
  const [first] = suggestWords(Document.open(text), cursor) ?? [];
  if (first === undefined) return 'nothing';
  return (text.slice(0, first.span.start) + first.text + text.slice(first.span.end)).slice(
    heads[language].length,
  );
}

describe('completion of words in a paragraph', () => {
  const cases: readonly (readonly [LanguageCode, string, string, string])[] = [
    [
      'en',
      'an organ',
      'Welcoming the work of the Peacebuilding C‸',
      'Welcoming the work of the Peacebuilding Commission',
    ],
    [
      'fr',
      'an organ',
      'Saluant l’action de la Commission de cons‸',
      'Saluant l’action de la Commission de consolidation de la paix',
    ],
    [
      'es',
      'an organ',
      'Acogiendo la labor de la Comisión de Cons‸',
      'Acogiendo la labor de la Comisión de Consolidación de la Paz',
    ],
    [
      'ru',
      'an organ',
      'приветствуя работу Комиссии по мирос‸',
      'приветствуя работу Комиссии по миростроительству',
    ],
    ['ar', 'an organ', 'وإذ ترحب بعمل لجنة بناء ال‸', 'وإذ ترحب بعمل لجنة بناء السلام'],
    ['zh', 'an organ', '欢迎建设和平委‸', '欢迎建设和平委员会'],
    [
      'en',
      'a treaty by several words',
      'Recalling the united nations convention on the l‸',
      'Recalling the United Nations Convention on the Law of the Sea',
    ],
    [
      'fr',
      'a treaty',
      'Rappelant la Convention relative aux droits de l‸',
      'Rappelant la Convention relative aux droits de l’enfant',
    ],
    [
      'es',
      'a treaty',
      'Recordando la Convención sobre los Derechos del N‸',
      'Recordando la Convención sobre los Derechos del Niño',
    ],
    ['ru', 'a treaty', 'ссылаясь на Конвенцию о правах р‸', 'ссылаясь на Конвенцию о правах ребенка'],
    ['ar', 'a treaty', 'وإذ تشير إلى اتفاقية حقوق الط‸', 'وإذ تشير إلى اتفاقية حقوق الطفل'],
    ['zh', 'a treaty in its marks', '回顾儿童权利公‸', '回顾《儿童权利公约》'],
    [
      'en',
      'a phrase',
      'Requests the Secretariat, within exi‸',
      'Requests the Secretariat, within existing resources',
    ],
    [
      'fr',
      'a phrase',
      'Prie le Secrétariat, dans la limite des r‸',
      'Prie le Secrétariat, dans la limite des ressources existantes',
    ],
    [
      'es',
      'a phrase',
      'Solicita a la Secretaría que, con los rec‸',
      'Solicita a la Secretaría que, con los recursos existentes',
    ],
    ['ru', 'a phrase', 'просит Секретариат в рамках имею‸', 'просит Секретариат в рамках имеющихся ресурсов'],
    [
      'ar',
      'a phrase',
      'تطلب إلى الأمانة العامة، في حدود ال‸',
      'تطلب إلى الأمانة العامة، في حدود الموارد المتاحة',
    ],
    ['zh', 'a phrase', '请秘书处在现有资‸', '请秘书处在现有资源范围内'],
    [
      'fr',
      'an English name',
      'Rappelant les Sustainable Development G‸',
      'Rappelant les objectifs de développement durable',
    ],
    [
      'es',
      'an English name',
      'Recordando la International Criminal C‸',
      'Recordando la Corte Penal Internacional',
    ],
    ['ru', 'an English name', 'просит Secretary-G‸', 'просит Генерального секретаря'],
    ['ar', 'an English name', 'تطلب إلى Secretary-G‸', 'تطلب إلى الأمين العام'],
    ['zh', 'an English name', '请Human Rights Cou‸', '请人权理事会'],
    [
      'en',
      'a French name',
      'Noting the role of Fédération de Rus‸',
      'Noting the role of the Russian Federation',
    ],
    ['en', 'a Russian name', 'Noting the Генеральный сек‸', 'Noting the Secretary-General'],
    ['en', 'an Arabic name', 'Noting the الأمين ال‸', 'Noting the Secretary-General'],
    ['en', 'a Chinese name', 'Noting the 秘书长‸', 'Noting the Secretary-General'],
    [
      'fr',
      'an English phrase',
      'Prie le Secrétaire général, as approp‸',
      'Prie le Secrétaire général, selon qu’il convient',
    ],
    ['en', 'a name that drafters write', 'Noting the work of Ivory Coa‸', 'Noting the work of Côte d’Ivoire'],
    [
      'fr',
      'a name that drafters write',
      'Saluant les efforts de Cap-V‸',
      'Saluant les efforts de Cabo Verde',
    ],
    ['fr', 'a State without an article', 'Saluant l’appui du Cap-V‸', 'Saluant l’appui de Cabo Verde'],
    ['fr', 'a State with another article', 'Saluant l’appui du Fran‸', 'Saluant l’appui de la France'],
    ['fr', 'a State that begins with a vowel', 'Saluant l’appui du Isra‸', 'Saluant l’appui d’Israël'],
    ['fr', 'a State with the article there', 'Saluant l’appui du Mexi‸', 'Saluant l’appui du Mexique'],
    ['es', 'a State without an article', 'Acogiendo la labor del Franc‸', 'Acogiendo la labor de Francia'],
    [
      'es',
      'a name that drafters write',
      'Acogiendo la labor de Costa de Mar‸',
      'Acogiendo la labor de Côte d’Ivoire',
    ],
    [
      'ru',
      'a name that drafters write',
      'приветствуя усилия Росси‸',
      'приветствуя усилия Российской Федерации',
    ],
    ['ar', 'a name that drafters write', 'وإذ ترحب بجهود ساحل الع‸', 'وإذ ترحب بجهود كوت ديفوار'],
    ['zh', 'a name that drafters write', '欢迎象牙海‸', '欢迎科特迪瓦'],
    [
      'en',
      'an abbreviation',
      'Reaffirming the CEDA‸',
      'Reaffirming the Convention on the Elimination of All Forms of Discrimination against Women',
    ],
    [
      'en',
      'an article where none stands',
      'Noting the statement of Russian F‸',
      'Noting the statement of the Russian Federation',
    ],
    ['en', 'no second article', 'Noting that the Russian F‸', 'Noting that the Russian Federation'],
    ['fr', 'a contraction', 'Saluant les efforts de Mali‸', 'Saluant les efforts du Mali'],
    ['fr', 'an elided article', 'Saluant les efforts de Ouga‸', 'Saluant les efforts de l’Ouganda'],
    [
      'fr',
      'an elision',
      'Saluant le travail de la Assemblée g‸',
      'Saluant le travail de l’Assemblée générale',
    ],
    [
      'fr',
      'what stands behind an elided article',
      'Saluant le travail de l’Assem‸',
      'Saluant le travail de l’Assemblée générale',
    ],
    ['es', 'a contraction', 'Acogiendo los esfuerzos de Líb‸', 'Acogiendo los esfuerzos del Líbano'],
    [
      'ru',
      'the case of what is typed',
      'одобряет доклад Генерального с‸',
      'одобряет доклад Генерального секретаря',
    ],
    [
      'ru',
      'the case that a preposition calls for',
      'обращаясь к Совету Б‸',
      'обращаясь к Совету Безопасности',
    ],
    [
      'ru',
      'the same of a State',
      'положение в Демократической Республике К‸',
      'положение в Демократической Республике Конго',
    ],
    ['ar', 'behind a conjunction', 'والأمين ال‸', 'والأمين العام'],
    [
      'ar',
      'behind a preposition that swallows the article',
      'تقديم تقرير للأمين ال‸',
      'تقديم تقرير للأمين العام',
    ],
    ['ar', 'behind a preposition, without its article', 'تقديم تقرير لمجلس الأ‸', 'تقديم تقرير لمجلس الأمن'],
    ['ar', 'a name without its article', 'وإذ تلاحظ أن جمعية العا‸', 'وإذ تلاحظ أن الجمعية العامة'],
    ['zh', 'inside title marks', '回顾《联合国宪‸》', '回顾《联合国宪章》'],
    ['zh', 'behind an opening mark', '回顾《残疾人权‸', '回顾《残疾人权利公约》'],
    [
      'en',
      'the apostrophe of the text',
      "Noting the child's view and that of the Lao Peop‸",
      "Noting the child's view and that of the Lao People's Democratic Republic",
    ],
    [
      'en',
      'behind emphasis',
      '*Recalling* the Universal Declaration of H‸',
      '*Recalling* the Universal Declaration of Human Rights',
    ],
  ];
  for (const [language, what, source, expected] of cases)
    it(`offers ${what} (${language})`, () => assert.equal(taken(language, source), expected));

  it('offers what one character begins in Chinese', () => {
    assert.ok(offered('zh', '回顾联‸').includes('联合国'));
  });

  const within: readonly (readonly [LanguageCode, string, string])[] = [
    ['en', 'Noting the rules on Disabil‸', 'Convention on the Rights of Persons with Disabilities'],
    ['fr', 'Notant le texte sur les Handicap‸', 'Convention relative aux droits des personnes handicapées'],
    [
      'es',
      'Observando el texto sobre Discapac‸',
      'Convención sobre los Derechos de las Personas con Discapacidad',
    ],
    ['ru', 'отмечая положение Инвалид‸', 'Конвенция о правах инвалидов'],
    ['ar', 'وإذ تلاحظ نص التنوع البيولوج‸', 'اتفاقية التنوع البيولوجي'],
    ['zh', '回顾海洋法公‸', '《联合国海洋法公约》'],
  ];
  for (const [language, source, expected] of within)
    it(`finds a name by words within it (${language})`, () => {
      assert.ok(offered(language, source).includes(expected));
    });

  it('offers twelve at most', () => {
    assert.equal(offered('en', 'Noting the Convention‸').length, 12);
  });

  const silent: readonly (readonly [LanguageCode, string])[] = [
    ['en', 'Noting that the n‸'],
    ['en', 'Noting with the‸'],
    ['en', 'Noting that people and wat‸'],
    ['en', 'Noting the wells of the vil‸'],
    ['en', 'Noting and of the‸'],
    ['en', 'Noting that human‸'],
    ['en', 'Noting an independent‸'],
    ['en', 'Noting the tha‸'],
    ['fr', 'Notant que le droit‸'],
    ['es', 'Observando que las personas‸'],
    ['ru', 'отмечая, что человека‸'],
    ['ar', 'وإذ تلاحظ أن الإنسان‸'],
    ['en', 'Noting the Sec‸retariat'],
    ['fr', 'Notant que pour les‸'],
    ['fr', 'Notant que les puits du vil‸'],
    ['es', 'Observando que para los‸'],
    ['es', 'Observando que los pozos de la ald‸'],
    ['ru', 'отмечая, что для того‸'],
    ['ru', 'отмечая, что колодцы в дер‸'],
    ['ar', 'وإذ تلاحظ أن من‸'],
    ['ar', 'وإذ تلاحظ أن آبار القر‸'],
    ['zh', '注意到水井的‸'],
    ['zh', '注意到村庄水井‸'],
  ];
  for (const [language, source] of silent)
    it(`is silent in ordinary prose: ${source} (${language})`, () => {
      assert.deepEqual(offered(language, source), []);
    });

  it('offers nothing that stands there already', () => {
    assert.ok(!offered('en', 'Noting the work of the Security Council‸').includes('Security Council'));
    assert.ok(!offered('en', 'Noting the work of the Security ‸Council').includes('Security Council'));
  });

  it('goes on with a name that begins on the line above', () => {
    assert.equal(
      taken('en', 'Recalling the Universal Declaration\nof Hu‸'),
      'Recalling the Universal Declaration\nof Human Rights',
    );
    assert.equal(
      taken('ru', 'ссылаясь на доклад Генерального\nсек‸'),
      'ссылаясь на доклад Генерального\nсекретаря',
    );
    assert.equal(taken('zh', '回顾儿童\n权利公‸'), 'nothing');
    assert.equal(
      taken('ar', 'وإذ تشير إلى اتفاقية حقوق\nالأشخاص ذ‸'),
      'وإذ تشير إلى اتفاقية حقوق\nالأشخاص ذوي الإعاقة',
    );
    assert.equal(
      taken('en', 'Noting the views of the\nRussian F‸'),
      'Noting the views of the\nRussian Federation',
    );
  });

  it('is silent on the enacting line', () => {
    const { text, cursor } = marked('The General Assem‸bly,\n\nNoting the wells,\n');
    assert.equal(suggestWords(Document.open(text), cursor), null);
  });
});

describe('completion of what the text has defined', () => {
  const cases: readonly (readonly [LanguageCode, string, string])[] = [
    [
      'en',
      'Recalling the Programme of Wells and Springs (hereinafter “the Wells Programme”),\n\nNoting the Wells P‸',
      'Wells Programme',
    ],
    [
      'fr',
      'Rappelant le Programme des puits et des sources (ci-après « le Programme Puits »),\n\nNotant le Programme Pu‸',
      'Programme Puits',
    ],
    [
      'es',
      'Recordando el Programa de Pozos y Manantiales (en adelante, “el Programa Pozos”),\n\nObservando el Programa Po‸',
      'Programa Pozos',
    ],
    [
      'ru',
      'ссылаясь на Программу колодцев и родников (далее — «Программа колодцев»),\n\nотмечая Программа кол‸',
      'Программа колодцев',
    ],
    [
      'ar',
      'إذ تشير إلى برنامج الآبار والينابيع (المشار إليه فيما يلي باسم ”برنامج الآبار“)،\n\nوإذ تلاحظ برنامج الآ‸',
      'برنامج الآبار',
    ],
    ['zh', '回顾水井和泉水方案(以下简称“水井方案”)，\n\n注意到水井‸', '水井方案'],
  ];
  for (const [language, source, expected] of cases)
    it(`comes first (${language})`, () => {
      assert.equal(offered(language, source)[0]?.replace(/^(?:the|le|el) /, ''), expected);
    });

  it('offers an abbreviation behind its introduction alone', () => {
    const text = 'Recalling the Inter-Agency Group on Wells (IAGW),\n\nNoting the role of the IAG';
    assert.deepEqual(offered('en', `${text}‸`), ['IAGW']);
    assert.deepEqual(
      offered('en', 'Noting the role of the IAG‸,\n\nRecalling the Inter-Agency Group on Wells (IAGW),'),
      [],
    );
  });
});

describe('completion of paragraphs of the same text', () => {
  const first: Readonly<Record<LanguageCode, string>> = {
    en: '1. Requests the Secretary-General to list the wells;\n\n2. Decides to review the list referred to in paragraph ‸ next year;\n\n3. Invites States to comment.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits ;\n\n2. Décide de revoir la liste visée au paragraphe ‸ l’an prochain ;\n\n3. Invite les États à la commenter.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Decide revisar la lista mencionada en el párrafo ‸ el próximo año;\n\n3. Invita a los Estados a que la comenten.',
    ru: '1. просит Генерального секретаря составить перечень колодцев;\n\n2. постановляет рассмотреть перечень, упомянутый в пункте ‸ в следующем году;\n\n3. предлагает государствам высказать замечания.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - تقرر أن تستعرض القائمة المشار إليها في الفقرة ‸ في العام المقبل؛\n\n3 - تدعو الدول إلى التعليق عليها.',
    zh: '1. 请秘书长列出水井清单；\n\n2. 决定明年审查上文第‸所述清单；\n\n3. 邀请各国发表意见。',
  };
  const expected: Readonly<Record<LanguageCode, readonly string[]>> = {
    en: ['1 above', '3 below'],
    fr: ['1 ci-dessus', '3 ci-après'],
    es: ['1 supra', '3 infra'],
    ru: ['1 выше', '3 ниже'],
    ar: ['1 أعلاه', '3 أدناه'],
    zh: ['1段', '3段'],
  };
  const find = (source: string) => {
    const { text, cursor } = marked(source);
    return suggestParagraphs(Document.open(text), cursor);
  };
  for (const language of Object.keys(first) as LanguageCode[])
    it(`names their numbers and sides (${language})`, () => {
      const found = find(heads[language] + first[language]);
      assert.deepEqual(
        found?.map(({ text }) => text),
        expected[language],
      );
      assert.notEqual(found?.[0]?.words, '');
    });

  it('goes on from a figure, and in a list', () => {
    const typed = (figures: string) =>
      find(heads.en + first.en.replace('‸', `${figures}‸`))?.map(({ text }) => text);
    assert.deepEqual(typed('1'), ['1 above']);
    assert.deepEqual(typed('1 and '), ['1 above', '3 below']);
    assert.equal(typed('7'), undefined);
  });

  it('is silent elsewhere', () => {
    assert.equal(find(heads.en + first.en.replace('paragraph ‸', 'year ‸')), null);
  });
});

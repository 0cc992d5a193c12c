// What structural refactorings make of small texts, in all six languages: blank lines are written as bars.
import type { LanguageCode } from '../../../server/src/core/index.ts';

export interface StructuralCase {
  readonly name: string;
  readonly id: string;
  readonly variant?: string;
  /** Before and after, with the cursor. */
  readonly texts: Readonly<Record<LanguageCode, readonly [string, string]>>;
}

export const CASES: readonly StructuralCase[] = [
  {
    name: 'makes a paragraph the next item of the one before, references with it',
    id: 'make-item',
    texts: {
      en: [
        '1. Invites States:|(a) To map the wells;|(b) To test the water;|2. Also ‸invites States to train wardens;|3. Decides to review the training referred to in paragraph 2 above.',
        '1. Invites States:|(a) To map the wells;|(b) To test the water;|(c) Invit‸es States to train wardens;|2. Decides to review the training referred to in paragraph 1 (c) above.',
      ],
      fr: [
        '1. Invite les États :|a) À cartographier les puits ;|b) À analyser l’eau ;|2. Invite ‸également les États à former des gardiens ;|3. Décide de revoir la formation visée au paragraphe 2 ci-dessus.',
        '1. Invite les États :|a) À cartographier les puits ;|b) À analyser l’eau ;|c) Invite ‸les États à former des gardiens ;|2. Décide de revoir la formation visée au paragraphe 1 c) ci-dessus.',
      ],
      es: [
        '1. Invita a los Estados a que:|a) Cartografíen los pozos;|b) Analicen el agua;|2. Invita ‸también a los Estados a que formen guardianes;|3. Decide revisar la formación mencionada en el párrafo 2 supra.',
        '1. Invita a los Estados a que:|a) Cartografíen los pozos;|b) Analicen el agua;|c) Invita ‸a los Estados a que formen guardianes;|2. Decide revisar la formación mencionada en el párrafo 1 c) supra.',
      ],
      ru: [
        '1. предлагает государствам:|a) составить карты колодцев;|b) проверять воду;|2. предлагает ‸также государствам готовить смотрителей;|3. постановляет рассмотреть подготовку, упомянутую в пункте 2 выше.',
        '1. предлагает государствам:|a) составить карты колодцев;|b) проверять воду;|c) предлагает ‸государствам готовить смотрителей;|2. постановляет рассмотреть подготовку, упомянутую в пункте 1 c) выше.',
      ],
      ar: [
        '1 - تدعو الدول إلى:|(أ) رسم خرائط للآبار؛|(ب) فحص المياه؛|2 - تدعو ‸أيضا الدول إلى تدريب الحراس؛|3 - تقرر أن تستعرض التدريب المشار إليه في الفقرة 2 أعلاه.',
        '1 - تدعو الدول إلى:|(أ) رسم خرائط للآبار؛|(ب) فحص المياه؛|(ج) تدعو ‸الدول إلى تدريب الحراس؛|2 - تقرر أن تستعرض التدريب المشار إليه في الفقرة 1 (ج) أعلاه.',
      ],
      zh: [
        '1. 邀请各国：|(a) 绘制水井图；|(b) 检验水质；|2. 又邀请‸各国培训看护人员；|3. 决定审查上文第2段所述培训。',
        '1. 邀请各国：|(a) 绘制水井图；|(b) 检验水质；|(c) 邀请‸各国培训看护人员；|2. 决定审查上文第1(c)段所述培训。',
      ],
    },
  },
  {
    name: 'makes an item a paragraph behind its own, with the words that lead in to it',
    id: 'make-paragraph',
    texts: {
      en: [
        '1. Invites States:|(a) To map the ‸wells;|(b) To test the water;|(c) To train wardens;|2. Decides to review the maps referred to in paragraph 1 (a) above and the training referred to in paragraph 1 (c) above.',
        '1. Invites States:|(a) To test the water;|(b) To train wardens;|2. Also invites States to map the ‸wells;|3. Decides to review the maps referred to in paragraph 2 above and the training referred to in paragraph 1 (b) above.',
      ],
      fr: [
        '1. Invite les États :|a) À cartographier les ‸puits ;|b) À analyser l’eau ;|c) À former des gardiens ;|2. Décide de revoir les cartes visées au paragraphe 1 a) ci-dessus et la formation visée au paragraphe 1 c) ci-dessus.',
        '1. Invite les États :|a) À analyser l’eau ;|b) À former des gardiens ;|2. Invite également les États à cartographier les ‸puits ;|3. Décide de revoir les cartes visées au paragraphe 2 ci-dessus et la formation visée au paragraphe 1 b) ci-dessus.',
      ],
      es: [
        '1. Invita a los Estados a que:|a) Cartografíen los ‸pozos;|b) Analicen el agua;|c) Formen guardianes;|2. Decide revisar los mapas mencionados en el párrafo 1 a) supra y la formación mencionada en el párrafo 1 c) supra.',
        '1. Invita a los Estados a que:|a) Analicen el agua;|b) Formen guardianes;|2. Invita también a los Estados a que cartografíen los ‸pozos;|3. Decide revisar los mapas mencionados en el párrafo 2 supra y la formación mencionada en el párrafo 1 b) supra.',
      ],
      ru: [
        '1. предлагает государствам:|a) составить карты ‸колодцев;|b) проверять воду;|c) готовить смотрителей;|2. постановляет рассмотреть карты, упомянутые в пункте 1 a) выше, и подготовку, упомянутую в пункте 1 c) выше.',
        '1. предлагает государствам:|a) проверять воду;|b) готовить смотрителей;|2. предлагает также государствам составить карты ‸колодцев;|3. постановляет рассмотреть карты, упомянутые в пункте 2 выше, и подготовку, упомянутую в пункте 1 b) выше.',
      ],
      ar: [
        '1 - تدعو الدول إلى:|(أ) رسم خرائط ‸للآبار؛|(ب) فحص المياه؛|(ج) تدريب الحراس؛|2 - تقرر أن تستعرض الخرائط المشار إليها في الفقرة 1 (أ) أعلاه والتدريب المشار إليه في الفقرة 1 (ج) أعلاه.',
        '1 - تدعو الدول إلى:|(أ) فحص المياه؛|(ب) تدريب الحراس؛|2 - تدعو أيضا الدول إلى رسم خرائط ‸للآبار؛|3 - تقرر أن تستعرض الخرائط المشار إليها في الفقرة 2 أعلاه والتدريب المشار إليه في الفقرة 1 (ب) أعلاه.',
      ],
      zh: [
        '1. 邀请各国：|(a) 绘制‸水井图；|(b) 检验水质；|(c) 培训看护人员；|2. 决定审查上文第1(a)段所述水井图和上文第1(c)段所述培训。',
        '1. 邀请各国：|(a) 检验水质；|(b) 培训看护人员；|2. 又邀请各国绘制‸水井图；|3. 决定审查上文第2段所述水井图和上文第1(b)段所述培训。',
      ],
    },
  },
  {
    name: 'cuts a paragraph in two, the second opening as the first does',
    id: 'split',
    texts: {
      en: [
        '1. *Requests* the Secretary-General to list the wells,‸ and the States concerned to map them;|2. *Decides* to review the list referred to in paragraph 1 above.',
        '1. *Requests* the Secretary-General to list the wells;|2. ‸*Also requests* the States concerned to map them;|3. *Decides* to review the list referred to in paragraph 1 above.',
      ],
      fr: [
        '1. *Prie* le Secrétaire général de dresser la liste des puits,‸ et les États de les cartographier ;|2. *Décide* de revoir la liste visée au paragraphe 1 ci-dessus.',
        '1. *Prie* le Secrétaire général de dresser la liste des puits ;|2. ‸*Prie également* les États de les cartographier ;|3. *Décide* de revoir la liste visée au paragraphe 1 ci-dessus.',
      ],
      es: [
        '1. *Solicita* al Secretario General una lista de los pozos,‸ y a los Estados sus mapas;|2. *Decide* revisar la lista mencionada en el párrafo 1 supra.',
        '1. *Solicita* al Secretario General una lista de los pozos;|2. ‸*Solicita también* a los Estados sus mapas;|3. *Decide* revisar la lista mencionada en el párrafo 1 supra.',
      ],
      ru: [
        '1. *просит* Генерального секретаря составить перечень колодцев,‸ и государства нанести их на карту;|2. *постановляет* рассмотреть перечень, упомянутый в пункте 1 выше.',
        '1. *просит* Генерального секретаря составить перечень колодцев;|2. ‸*просит также* государства нанести их на карту;|3. *постановляет* рассмотреть перечень, упомянутый в пункте 1 выше.',
      ],
      ar: [
        '1 - *تطلب* إلى الأمين العام أن يعد قائمة بالآبار،‸ إلى الدول أن ترسم خرائط لها؛|2 - *تقرر* أن تستعرض القائمة المشار إليها في الفقرة 1 أعلاه.',
        '1 - *تطلب* إلى الأمين العام أن يعد قائمة بالآبار؛|2 - ‸*تطلب أيضا* إلى الدول أن ترسم خرائط لها؛|3 - *تقرر* أن تستعرض القائمة المشار إليها في الفقرة 1 أعلاه.',
      ],
      zh: [
        '1. *请*秘书长编制水井清单，‸并绘制分布图；|2. *决定*审查上文第1段所述清单。',
        '1. *请*秘书长编制水井清单；|2. ‸*又请*绘制分布图；|3. *决定*审查上文第1段所述清单。',
      ],
    },
  },
  {
    name: 'cuts before an opening of its own',
    id: 'split',
    texts: {
      en: [
        '1. Welcomes the report of the panel on wells,‸ and requests the Secretary-General to publish it;|2. Decides to act.',
        '1. Welcomes the report of the panel on wells;|2. ‸Requests the Secretary-General to publish it;|3. Decides to act.',
      ],
      fr: [
        '1. Accueille avec satisfaction le rapport sur les puits,‸ et prie le Secrétaire général de le publier ;|2. Décide d’agir.',
        '1. Accueille avec satisfaction le rapport sur les puits ;|2. ‸Prie le Secrétaire général de le publier ;|3. Décide d’agir.',
      ],
      es: [
        '1. Acoge con beneplácito el informe sobre los pozos,‸ y solicita al Secretario General que lo publique;|2. Decide actuar.',
        '1. Acoge con beneplácito el informe sobre los pozos;|2. ‸Solicita al Secretario General que lo publique;|3. Decide actuar.',
      ],
      ru: [
        '1. приветствует доклад о колодцах‸ и просит Генерального секретаря опубликовать его;|2. постановляет действовать.',
        '1. приветствует доклад о колодцах;|2. ‸просит Генерального секретаря опубликовать его;|3. постановляет действовать.',
      ],
      ar: [
        '1 - ترحب بالتقرير عن الآبار،‸ وتطلب إلى الأمين العام أن ينشره؛|2 - تقرر أن تعمل.',
        '1 - ترحب بالتقرير عن الآبار؛|2 - ‸تطلب إلى الأمين العام أن ينشره؛|3 - تقرر أن تعمل.',
      ],
      zh: [
        '1. 欢迎关于水井的报告，‸并请秘书长予以公布；|2. 决定采取行动。',
        '1. 欢迎关于水井的报告；|2. ‸请秘书长予以公布；|3. 决定采取行动。',
      ],
    },
  },
  {
    name: 'joins a paragraph with the next, references to either with it',
    id: 'merge',
    texts: {
      en: [
        '1. Welcomes the ‸report on wells;|2. Requests the Secretary-General to publish it;|3. Decides to review the publication referred to in paragraph 2 above.',
        '1. Welcomes the ‸report on wells, and requests the Secretary-General to publish it;|2. Decides to review the publication referred to in paragraph 1 above.',
      ],
      fr: [
        '1. Accueille avec ‸satisfaction le rapport sur les puits ;|2. Prie le Secrétaire général de le publier ;|3. Décide de revoir la publication visée au paragraphe 2 ci-dessus.',
        '1. Accueille avec ‸satisfaction le rapport sur les puits, et prie le Secrétaire général de le publier ;|2. Décide de revoir la publication visée au paragraphe 1 ci-dessus.',
      ],
      es: [
        '1. Acoge con ‸beneplácito el informe sobre los pozos;|2. Insta a los Estados a que lo publiquen;|3. Decide revisar la publicación mencionada en el párrafo 2 supra.',
        '1. Acoge con ‸beneplácito el informe sobre los pozos, e insta a los Estados a que lo publiquen;|2. Decide revisar la publicación mencionada en el párrafo 1 supra.',
      ],
      ru: [
        '1. приветствует ‸доклад о колодцах;|2. просит Генерального секретаря опубликовать его;|3. постановляет рассмотреть публикацию, упомянутую в пункте 2 выше.',
        '1. приветствует ‸доклад о колодцах, и просит Генерального секретаря опубликовать его;|2. постановляет рассмотреть публикацию, упомянутую в пункте 1 выше.',
      ],
      ar: [
        '1 - ترحب ‸بالتقرير عن الآبار؛|2 - تطلب إلى الأمين العام أن ينشره؛|3 - تقرر أن تستعرض النشر المشار إليه في الفقرة 2 أعلاه.',
        '1 - ترحب ‸بالتقرير عن الآبار، وتطلب إلى الأمين العام أن ينشره؛|2 - تقرر أن تستعرض النشر المشار إليه في الفقرة 1 أعلاه.',
      ],
      zh: [
        '1. 欢迎关于‸水井的报告；|2. 请秘书长予以公布；|3. 决定审查上文第2段所述公布情况。',
        '1. 欢迎关于‸水井的报告，并请秘书长予以公布；|2. 决定审查上文第1段所述公布情况。',
      ],
    },
  },
  {
    name: 'inserts an empty paragraph with its number and mark',
    id: 'insert-after',
    texts: {
      en: [
        '1. *Requests* a ‸report on wells;|2. *Decides* to review the report referred to in paragraph 1 above and to apply paragraph 2 below.',
        '1. *Requests* a report on wells;|2. ‸;|3. *Decides* to review the report referred to in paragraph 1 above and to apply paragraph 3 below.',
      ],
      fr: [
        '1. *Prie* le Secrétaire ‸général de faire rapport ;|2. *Décide* de revoir le rapport visé au paragraphe 1 ci-dessus.',
        '1. *Prie* le Secrétaire général de faire rapport ;|2. ‸ ;|3. *Décide* de revoir le rapport visé au paragraphe 1 ci-dessus.',
      ],
      es: [
        '1. *Solicita* un ‸informe sobre los pozos;|2. *Decide* revisar el informe mencionado en el párrafo 1 supra.',
        '1. *Solicita* un informe sobre los pozos;|2. ‸;|3. *Decide* revisar el informe mencionado en el párrafo 1 supra.',
      ],
      ru: [
        '1. *просит* представить ‸доклад;|2. *постановляет* рассмотреть доклад, упомянутый в пункте 1 выше.',
        '1. *просит* представить доклад;|2. ‸;|3. *постановляет* рассмотреть доклад, упомянутый в пункте 1 выше.',
      ],
      ar: [
        '١ - *تطلب* تقريرا ‸عن الآبار؛|٢ - *تقرر* أن تستعرض التقرير المشار إليه في الفقرة ١ أعلاه.',
        '١ - *تطلب* تقريرا عن الآبار؛|٢ - ‸؛|٣ - *تقرر* أن تستعرض التقرير المشار إليه في الفقرة ١ أعلاه.',
      ],
      zh: [
        '1. *请*秘书长‸报告；|2. *决定*审查上文第1段所述报告。',
        '1. *请*秘书长报告；|2. ‸；|3. *决定*审查上文第1段所述报告。',
      ],
    },
  },
  {
    name: 'inserts an empty item before the one at the cursor',
    id: 'insert-before',
    variant: 'item',
    texts: {
      en: [
        '1. Invites States:|(a) To map the wells;|(b) To test the ‸water;|2. Decides to review the tests referred to in paragraph 1 (b) above.',
        '1. Invites States:|(a) To map the wells;|(b) ‸;|(c) To test the water;|2. Decides to review the tests referred to in paragraph 1 (c) above.',
      ],
      fr: [
        '1. Invite les États :|a) À cartographier les puits ;|b) À analyser ‸l’eau ;|2. Décide de revoir les analyses visées au paragraphe 1 b) ci-dessus.',
        '1. Invite les États :|a) À cartographier les puits ;|b) ‸ ;|c) À analyser l’eau ;|2. Décide de revoir les analyses visées au paragraphe 1 c) ci-dessus.',
      ],
      es: [
        '1. Invita a los Estados a que:|a) Cartografíen los pozos;|b) Analicen el ‸agua;|2. Decide revisar los análisis mencionados en el párrafo 1 b) supra.',
        '1. Invita a los Estados a que:|a) Cartografíen los pozos;|b) ‸;|c) Analicen el agua;|2. Decide revisar los análisis mencionados en el párrafo 1 c) supra.',
      ],
      ru: [
        '1. предлагает государствам:|a) составить карты колодцев;|b) проверять ‸воду;|2. постановляет рассмотреть результаты, упомянутые в пункте 1 b) выше.',
        '1. предлагает государствам:|a) составить карты колодцев;|b) ‸;|c) проверять воду;|2. постановляет рассмотреть результаты, упомянутые в пункте 1 c) выше.',
      ],
      ar: [
        '1 - تدعو الدول إلى:|(أ) رسم خرائط للآبار؛|(ب) فحص ‸المياه؛|2 - تقرر أن تستعرض النتائج المشار إليها في الفقرة 1 (ب) أعلاه.',
        '1 - تدعو الدول إلى:|(أ) رسم خرائط للآبار؛|(ب) ‸؛|(ج) فحص المياه؛|2 - تقرر أن تستعرض النتائج المشار إليها في الفقرة 1 (ج) أعلاه.',
      ],
      zh: [
        '1. 邀请各国：|(a) 绘制水井图；|(b) 检验‸水质；|2. 决定审查上文第1(b)段所述结果。',
        '1. 邀请各国：|(a) 绘制水井图；|(b) ‸；|(c) 检验水质；|2. 决定审查上文第1(c)段所述结果。',
      ],
    },
  },
  {
    name: 'deletes a paragraph, and a reference to it remembers what it meant',
    id: 'delete',
    texts: {
      en: [
        '1. Requests the ‸Secretary-General to list all the wells;|2. Also requests the Secretary-General to report;|3. Decides to review the list referred to in paragraph 1 above and the report referred to in paragraph 2 above.',
        '1. ‸Requests the Secretary-General to report;|2. Decides to review the list referred to in paragraph [1: “Requests the Secretary-General to list all…”] above and the report referred to in paragraph 1 above.',
      ],
      fr: [
        '1. Prie le ‸Secrétaire général de dresser la liste des puits ;|2. Prie également le Secrétaire général de faire rapport ;|3. Décide de revoir la liste visée au paragraphe 1 ci-dessus et le rapport visé au paragraphe 2 ci-dessus.',
        '1. ‸Prie le Secrétaire général de faire rapport ;|2. Décide de revoir la liste visée au paragraphe [1: « Prie le Secrétaire général de dresser… »] ci-dessus et le rapport visé au paragraphe 1 ci-dessus.',
      ],
      es: [
        '1. Solicita al ‸Secretario General una lista de los pozos;|2. Solicita también al Secretario General un informe;|3. Decide revisar la lista mencionada en el párrafo 1 supra y el informe mencionado en el párrafo 2 supra.',
        '1. ‸Solicita al Secretario General un informe;|2. Decide revisar la lista mencionada en el párrafo [1: “Solicita al Secretario General una lista…”] supra y el informe mencionado en el párrafo 1 supra.',
      ],
      ru: [
        '1. просит ‸Генерального секретаря составить перечень всех колодцев;|2. просит также Генерального секретаря представить доклад;|3. постановляет рассмотреть перечень, упомянутый в пункте 1 выше, и доклад, упомянутый в пункте 2 выше.',
        '1. ‸просит Генерального секретаря представить доклад;|2. постановляет рассмотреть перечень, упомянутый в пункте [1: «просит Генерального секретаря составить перечень всех…»] выше, и доклад, упомянутый в пункте 1 выше.',
      ],
      ar: [
        '1 - تطلب إلى ‸الأمين العام أن يعد قائمة بالآبار؛|2 - تطلب أيضا إلى الأمين العام أن يقدم تقريرا؛|3 - تقرر أن تستعرض القائمة المشار إليها في الفقرة 1 أعلاه والتقرير المشار إليه في الفقرة 2 أعلاه.',
        '1 - ‸تطلب إلى الأمين العام أن يقدم تقريرا؛|2 - تقرر أن تستعرض القائمة المشار إليها في الفقرة [1: «تطلب إلى الأمين العام أن يعد…»] أعلاه والتقرير المشار إليه في الفقرة 1 أعلاه.',
      ],
      zh: [
        '1. 请秘书长‸编制一份全国水井清单并公布；|2. 又请秘书长提出报告；|3. 决定审查上文第1段所述清单和上文第2段所述报告。',
        '1. ‸请秘书长提出报告；|2. 决定审查上文第[1: “请秘书长编制一份全国水井清单…”]段所述清单和上文第1段所述报告。',
      ],
    },
  },
  {
    name: 'numbers paragraphs and items in sequence, references with them',
    id: 'renumber',
    texts: {
      en: [
        '1. Requests a ‸list;|3. Invites States:|(a) To map the wells;|(c) To test the water;|3 bis. Welcomes the report;|4. Recalls paragraphs 1, 3 and 4 above and paragraph 3 (c) of the present resolution.',
        '1. Requests a ‸list;|2. Invites States:|(a) To map the wells;|(b) To test the water;|3. Welcomes the report;|4. Recalls paragraphs 1, 2 and 4 above and paragraph 2 (b) of the present resolution.',
      ],
      fr: [
        '1. Prie le ‸Secrétaire général d’agir ;|3. Invite les États :|a) À cartographier les puits ;|c) À analyser l’eau ;|4. Rappelle les paragraphes 1 et 3 ci-dessus et le paragraphe 3 c) de la présente résolution.',
        '1. Prie le ‸Secrétaire général d’agir ;|2. Invite les États :|a) À cartographier les puits ;|b) À analyser l’eau ;|3. Rappelle les paragraphes 1 et 2 ci-dessus et le paragraphe 2 b) de la présente résolution.',
      ],
      es: [
        '1. Solicita una ‸lista;|3. Invita a los Estados a que:|a) Cartografíen los pozos;|c) Analicen el agua;|4. Recuerda los párrafos 1 y 3 supra y el párrafo 3 c) de la presente resolución.',
        '1. Solicita una ‸lista;|2. Invita a los Estados a que:|a) Cartografíen los pozos;|b) Analicen el agua;|3. Recuerda los párrafos 1 y 2 supra y el párrafo 2 b) de la presente resolución.',
      ],
      ru: [
        '1. просит ‸составить перечень;|3. предлагает государствам:|a) составить карты колодцев;|c) проверять воду;|4. ссылается на пункты 1 и 3 выше и пункт 3 c) настоящей резолюции.',
        '1. просит ‸составить перечень;|2. предлагает государствам:|a) составить карты колодцев;|b) проверять воду;|3. ссылается на пункты 1 и 2 выше и пункт 2 b) настоящей резолюции.',
      ],
      ar: [
        '1 - تطلب ‸قائمة بالآبار؛|3 - تدعو الدول إلى:|(أ) رسم خرائط للآبار؛|(ج) فحص المياه؛|4 - تشير إلى الفقرتين 1 و 3 أعلاه والفقرة 3 (ج) من هذا القرار.',
        '1 - تطلب ‸قائمة بالآبار؛|2 - تدعو الدول إلى:|(أ) رسم خرائط للآبار؛|(ب) فحص المياه؛|3 - تشير إلى الفقرتين 1 و 2 أعلاه والفقرة 2 (ب) من هذا القرار.',
      ],
      zh: [
        '1. 请秘书长‸编制清单；|3. 邀请各国：|(a) 绘制水井图；|(c) 检验水质；|4. 回顾上文第1和第3段及本决议第3(c)段。',
        '1. 请秘书长‸编制清单；|2. 邀请各国：|(a) 绘制水井图；|(b) 检验水质；|3. 回顾上文第1和第2段及本决议第2(b)段。',
      ],
    },
  },
  {
    name: 'sorts the preamble: the Charter, instruments, resolutions by date, reports, the rest',
    id: 'sort-preamble',
    texts: {
      en: [
        'Concerned about the ‸wells,|Noting the report of the panel,|Recalling its resolution 71/14 of 14 November 2016,|Recalling also its resolution 70/1 of 25 September 2015,|Guided by the Charter of the United Nations,|1. Decides to act.',
        'Guided by the Charter of the United Nations,|Recalling its resolution 70/1 of 25 September 2015,|Recalling also its resolution 71/14 of 14 November 2016,|Noting the report of the panel,|Concerned about the ‸wells,|1. Decides to act.',
      ],
      fr: [
        'Préoccupée par les ‸puits,|Prenant note du rapport du groupe,|Rappelant sa résolution 71/14 du 14 novembre 2016,|Rappelant également sa résolution 70/1 du 25 septembre 2015,|Guidée par la Charte des Nations Unies,|1. Décide d’agir.',
        'Guidée par la Charte des Nations Unies,|Rappelant sa résolution 70/1 du 25 septembre 2015,|Rappelant également sa résolution 71/14 du 14 novembre 2016,|Prenant note du rapport du groupe,|Préoccupée par les ‸puits,|1. Décide d’agir.',
      ],
      es: [
        'Preocupada por los ‸pozos,|Observando el informe del grupo,|Recordando su resolución 71/14, de 14 de noviembre de 2016,|Recordando también su resolución 70/1, de 25 de septiembre de 2015,|Guiada por la Carta de las Naciones Unidas,|1. Decide actuar.',
        'Guiada por la Carta de las Naciones Unidas,|Recordando su resolución 70/1, de 25 de septiembre de 2015,|Recordando también su resolución 71/14, de 14 de noviembre de 2016,|Observando el informe del grupo,|Preocupada por los ‸pozos,|1. Decide actuar.',
      ],
      ru: [
        'будучи обеспокоена ‸состоянием колодцев,|отмечая доклад группы,|ссылаясь на свою резолюцию 71/14 от 14 ноября 2016 года,|ссылаясь также на свою резолюцию 70/1 от 25 сентября 2015 года,|руководствуясь Уставом Организации Объединенных Наций,|1. постановляет действовать.',
        'руководствуясь Уставом Организации Объединенных Наций,|ссылаясь на свою резолюцию 70/1 от 25 сентября 2015 года,|ссылаясь также на свою резолюцию 71/14 от 14 ноября 2016 года,|отмечая доклад группы,|будучи обеспокоена ‸состоянием колодцев,|1. постановляет действовать.',
      ],
      ar: [
        'إذ يساورها القلق ‸إزاء الآبار،|وإذ تلاحظ تقرير الفريق،|وإذ تشير إلى قرارها 71/14 المؤرخ 14 تشرين الثاني/نوفمبر 2016،|وإذ تشير أيضا إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015،|وإذ تسترشد بميثاق الأمم المتحدة،|1 - تقرر أن تعمل.',
        'إذ تسترشد بميثاق الأمم المتحدة،|وإذ تشير إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015،|وإذ تشير أيضا إلى قرارها 71/14 المؤرخ 14 تشرين الثاني/نوفمبر 2016،|وإذ تلاحظ تقرير الفريق،|وإذ يساورها القلق ‸إزاء الآبار،|1 - تقرر أن تعمل.',
      ],
      zh: [
        '关切‸水井状况，|注意到小组的报告，|回顾其2016年11月14日第71/14号决议，|又回顾其2015年9月25日第70/1号决议，|遵循《联合国宪章》，|1. 决定采取行动。',
        '遵循《联合国宪章》，|回顾其2015年9月25日第70/1号决议，|又回顾其2016年11月14日第71/14号决议，|注意到小组的报告，|关切‸水井状况，|1. 决定采取行动。',
      ],
    },
  },
  {
    name: 'moves items to a new annex that the paragraph refers to',
    id: 'extract-annex',
    texts: {
      en: [
        '1. Adopts the ‸following guidelines:|(a) Wells are mapped;|(b) Water is tested;|2. Decides to act.',
        '1. ‸Adopts the following guidelines as set out in the annex to the present resolution;|2. Decides to act.|Annex|1. Wells are mapped.|2. Water is tested.',
      ],
      fr: [
        '1. Adopte les ‸directives suivantes :|a) Les puits sont cartographiés ;|b) L’eau est analysée ;|2. Décide d’agir.',
        '1. ‸Adopte les directives suivantes, comme indiqué à l’annexe de la présente résolution ;|2. Décide d’agir.|Annexe|1. Les puits sont cartographiés.|2. L’eau est analysée.',
      ],
      es: [
        '1. Aprueba las ‸directrices siguientes:|a) Los pozos se cartografían;|b) El agua se analiza;|2. Decide actuar.',
        '1. ‸Aprueba las directrices siguientes, según figura en el anexo de la presente resolución;|2. Decide actuar.|Anexo|1. Los pozos se cartografían.|2. El agua se analiza.',
      ],
      ru: [
        '1. утверждает ‸следующие руководящие принципы:|a) колодцы наносятся на карту;|b) вода проверяется;|2. постановляет действовать.',
        '1. ‸утверждает следующие руководящие принципы, как указано в приложении к настоящей резолюции;|2. постановляет действовать.|Приложение|1. Колодцы наносятся на карту.|2. Вода проверяется.',
      ],
      ar: [
        '1 - تعتمد ‸المبادئ التوجيهية التالية:|(أ) ترسم خرائط للآبار؛|(ب) تفحص المياه؛|2 - تقرر أن تعمل.',
        '1 - ‸تعتمد المبادئ التوجيهية التالية، على النحو الوارد في مرفق هذا القرار؛|2 - تقرر أن تعمل.|المرفق|1 - ترسم خرائط للآبار.|2 - تفحص المياه.',
      ],
      zh: [
        '1. 通过下列‸准则：|(a) 绘制水井图；|(b) 检验水质；|2. 决定采取行动。',
        '1. ‸通过下列准则，内容载于本决议附件；|2. 决定采取行动。|附件|1. 绘制水井图。|2. 检验水质。',
      ],
    },
  },
  {
    name: 'moves an item up, references with it',
    id: 'move-up',
    variant: 'item',
    texts: {
      en: [
        '1. Invites States:|(a) To map the wells;|(b) To test the ‸water;|2. Recalls paragraph 1 (a) above.',
        '1. Invites States:|(a) To test the ‸water;|(b) To map the wells;|2. Recalls paragraph 1 (b) above.',
      ],
      fr: [
        '1. Invite les États :|a) À cartographier les puits ;|b) À analyser ‸l’eau ;|2. Rappelle le paragraphe 1 a) ci-dessus.',
        '1. Invite les États :|a) À analyser ‸l’eau ;|b) À cartographier les puits ;|2. Rappelle le paragraphe 1 b) ci-dessus.',
      ],
      es: [
        '1. Invita a los Estados a que:|a) Cartografíen los pozos;|b) Analicen el ‸agua;|2. Recuerda el párrafo 1 a) supra.',
        '1. Invita a los Estados a que:|a) Analicen el ‸agua;|b) Cartografíen los pozos;|2. Recuerda el párrafo 1 b) supra.',
      ],
      ru: [
        '1. предлагает государствам:|a) составить карты колодцев;|b) проверять ‸воду;|2. ссылается на пункт 1 a) выше.',
        '1. предлагает государствам:|a) проверять ‸воду;|b) составить карты колодцев;|2. ссылается на пункт 1 b) выше.',
      ],
      ar: [
        '1 - تدعو الدول إلى:|(أ) رسم خرائط للآبار؛|(ب) فحص ‸المياه؛|2 - تشير إلى الفقرة 1 (أ) أعلاه.',
        '1 - تدعو الدول إلى:|(أ) فحص ‸المياه؛|(ب) رسم خرائط للآبار؛|2 - تشير إلى الفقرة 1 (ب) أعلاه.',
      ],
      zh: [
        '1. 邀请各国：|(a) 绘制水井图；|(b) 检验‸水质；|2. 回顾上文第1(a)段。',
        '1. 邀请各国：|(a) 检验‸水质；|(b) 绘制水井图；|2. 回顾上文第1(b)段。',
      ],
    },
  },
];

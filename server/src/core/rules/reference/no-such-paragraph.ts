import { t } from '../message.ts';
import { numbered } from '../numbered.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'reference/no-such-paragraph',
  severity: 'warning',
  scope: 'resolution',
  languages: 'all',
  summary: 'A paragraph of the text that is referred to by its number exists.',
  why: 'Numbers change while a text is drafted. A reference that was not changed with them leads nowhere, or to the wrong paragraph.',
  source: [SOURCES.drafting, SOURCES.paragraphs],
  fix: null,
  bad: {
    en: '1. Requests the Secretary-General to list the wells;\n\n2. Decides to review the list referred to in paragraph ⟦4⟧ above next year.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. Décide de revoir l’an prochain la liste visée au paragraphe ⟦4⟧ ci-dessus.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Decide revisar el próximo año la lista mencionada en el párrafo ⟦4⟧ supra.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - تقرر أن تستعرض في العام المقبل القائمة المشار إليها في الفقرة ⟦4⟧ أعلاه.',
    zh: '1. 请秘书长编制水井清单；\n\n2. 决定明年审查上文第⟦4⟧段所述清单。',
    ru: '1. просит Генерального секретаря составить перечень колодцев;\n\n2. постановляет рассмотреть в следующем году перечень, упомянутый в пункте ⟦4⟧ выше.',
  },
  good: {
    en: '1. Requests the Secretary-General to list the wells;\n\n2. Decides to review the list referred to in paragraph 1 above next year.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. Décide de revoir l’an prochain la liste visée au paragraphe 1 ci-dessus.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Decide revisar el próximo año la lista mencionada en el párrafo 1 supra.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - تقرر أن تستعرض في العام المقبل القائمة المشار إليها في الفقرة 1 أعلاه.',
    zh: '1. 请秘书长编制水井清单；\n\n2. 决定明年审查上文第1段所述清单。',
    ru: '1. просит Генерального секретаря составить перечень колодцев;\n\n2. постановляет рассмотреть в следующем году перечень, упомянутый в пункте 1 выше.',
  },
  check({ facts, report }) {
    facts.forEach((fact, index) => {
      if (fact.kind !== 'reference') return;
      const { numbers, last } = numbered(facts, fact.depth);
      if (last === null || numbers.has(fact.number)) return;
      report(index, t`This text has no paragraph ${fact.number}.`, {
        related: [{ fact: last, message: t`The last numbered paragraph of the text.` }],
      });
    });
  },
});

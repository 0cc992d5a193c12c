import { t } from '../message.ts';
import { itemsAt, numbered } from '../numbered.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'reference/no-such-item',
  severity: 'warning',
  scope: 'resolution',
  languages: 'all',
  summary: 'An item of a paragraph that is referred to by its label exists.',
  why: 'Items are moved, added and taken out while a text is drafted. A reference that was not changed with them leads nowhere, or to the wrong item.',
  source: [SOURCES.drafting, SOURCES.paragraphs],
  fix: null,
  bad: {
    en: '1. Requests the Secretary-General:\n\n(a) To list the wells;\n\n(b) To list the springs;\n\n2. Decides to review the list referred to in paragraph ⟦1 (d)⟧ above next year.',
    fr: '1. Prie le Secrétaire général:\n\na) De dresser la liste des puits;\n\nb) De dresser la liste des sources;\n\n2. Décide de revoir l’an prochain la liste visée au paragraphe ⟦1 d)⟧ ci-dessus.',
    es: '1. Solicita al Secretario General que:\n\na) Elabore una lista de los pozos;\n\nb) Elabore una lista de los manantiales;\n\n2. Decide revisar el próximo año la lista mencionada en el párrafo ⟦1 d)⟧ supra.',
    ar: '1 - تطلب إلى الأمين العام ما يلي:\n\n(أ) إعداد قائمة بالآبار؛\n\n(ب) إعداد قائمة بالينابيع؛\n\n2 - تقرر أن تستعرض في العام المقبل القائمة المشار إليها في الفقرة ⟦1 (د)⟧ أعلاه.',
    zh: '1. 请秘书长：\n\n(a) 编制水井清单；\n\n(b) 编制泉水清单；\n\n2. 决定明年审查上文第⟦1(d)⟧段所述清单。',
    ru: '1. просит Генерального секретаря:\n\na) составить перечень колодцев;\n\nb) составить перечень родников;\n\n2. постановляет рассмотреть в следующем году перечень, упомянутый в пункте ⟦1 d)⟧ выше.',
  },
  good: {
    en: '1. Requests the Secretary-General:\n\n(a) To list the wells;\n\n(b) To list the springs;\n\n2. Decides to review the list referred to in paragraph 1 (b) above next year.',
    fr: '1. Prie le Secrétaire général:\n\na) De dresser la liste des puits;\n\nb) De dresser la liste des sources;\n\n2. Décide de revoir l’an prochain la liste visée au paragraphe 1 b) ci-dessus.',
    es: '1. Solicita al Secretario General que:\n\na) Elabore una lista de los pozos;\n\nb) Elabore una lista de los manantiales;\n\n2. Decide revisar el próximo año la lista mencionada en el párrafo 1 b) supra.',
    ar: '1 - تطلب إلى الأمين العام ما يلي:\n\n(أ) إعداد قائمة بالآبار؛\n\n(ب) إعداد قائمة بالينابيع؛\n\n2 - تقرر أن تستعرض في العام المقبل القائمة المشار إليها في الفقرة 1 (ب) أعلاه.',
    zh: '1. 请秘书长：\n\n(a) 编制水井清单；\n\n(b) 编制泉水清单；\n\n2. 决定明年审查上文第1(b)段所述清单。',
    ru: '1. просит Генерального секретаря:\n\na) составить перечень колодцев;\n\nb) составить перечень родников;\n\n2. постановляет рассмотреть в следующем году перечень, упомянутый в пункте 1 b) выше.',
  },
  check({ facts, report }) {
    facts.forEach((fact, index) => {
      if (fact.kind !== 'reference' || fact.item === '') return;
      const at = numbered(facts, fact.depth)
        .numbers.get(fact.number)
        ?.filter((place) => itemsAt(facts, place).length > 0);
      // Items may stand inside the lines of a paragraph that has no list.
      const [first] = at ?? [];
      if (at === undefined || first === undefined) return;
      if (at.some((place) => itemsAt(facts, place).includes(fact.item))) return;
      report(index, t`Paragraph ${fact.number} has no item “${fact.item.replaceAll('/', ' ')}”.`, {
        related: [{ fact: first, message: t`The paragraph with this number.` }],
      });
    });
  },
});

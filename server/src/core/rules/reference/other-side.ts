import { t } from '../message.ts';
import { numbered, numberOf } from '../numbered.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'reference/other-side',
  severity: 'warning',
  scope: 'resolution',
  languages: 'all',
  summary: 'A paragraph said to be above stands above, and one said to be below stands below.',
  why: 'A paragraph that was moved may have passed the one that refers to it.',
  source: [SOURCES.drafting, SOURCES.paragraphs],
  fix: 'writes the word for the other side',
  bad: {
    en: '1. Requests the Secretary-General to list the wells;\n\n2. Decides to review the list referred to in paragraph 1 ⟦below⟧ next year.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. Décide de revoir l’an prochain la liste visée au paragraphe 1 ⟦ci-après⟧.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Decide revisar el próximo año la lista mencionada en el párrafo 1 ⟦infra⟧.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - تقرر أن تستعرض في العام المقبل القائمة المشار إليها في الفقرة 1 ⟦أدناه⟧.',
    zh: '1. 请秘书长编制水井清单；\n\n2. 决定明年审查⟦下文⟧第1段所述清单。',
    ru: '1. просит Генерального секретаря составить перечень колодцев;\n\n2. постановляет рассмотреть в следующем году перечень, упомянутый в пункте 1 ⟦ниже⟧.',
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
      if (fact.kind !== 'side') return;
      const { numbers } = numbered(facts, fact.depth);
      const places = fact.numbers.split(' ').map((number) => numbers.get(Number(number)) ?? []);
      // What a paragraph says of itself stands on either side.
      const own = facts.findLastIndex((other, at) => at < index && other.kind === 'number');
      const stands = (side: 'above' | 'below') => (at: readonly number[]) =>
        at.some((place) => place === own || place < index === (side === 'above'));
      const wrong = places.find((at) => at.length > 0 && !stands(fact.side)(at));
      if (wrong === undefined) return;
      const isOther = places.every(stands(fact.side === 'above' ? 'below' : 'above'));
      const message =
        fact.side === 'above'
          ? t`Paragraph ${numberOf(facts, wrong[0]!)} stands below this place, not above it.`
          : t`Paragraph ${numberOf(facts, wrong[0]!)} stands above this place, not below it.`;
      report(index, message, {
        fixes: isOther
          ? [{ title: t`Write “${fact.other}”`, edits: [{ fact: index, text: fact.other }], preferred: true }]
          : [],
        related: [{ fact: wrong[0]!, message: t`The paragraph with this number.` }],
      });
    });
  },
});

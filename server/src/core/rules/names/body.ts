import { BODY_NAMES } from '../../terms/bodies.ts';
import { t } from '../message.ts';
import { correctName, namesIn } from '../name-lists.ts';
import { isCited } from '../quoted.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'names/body',
  severity: 'warning',
  scope: 'words',
  languages: 'all',
  summary: 'Organs and organizations bear their own names.',
  why: 'A resolution names each body as the body names itself, without “UN” before the principal organs, and in the spelling that is its own.',
  source: [SOURCES.terminology, SOURCES.counted],
  fix: 'writes the name of the body',
  bad: {
    en: 'Recalling the report of the ⟦Human Right Council⟧ and of the ⟦World Health Organisation⟧ on lighthouses,',
    fr: 'Rappelant le rapport du ⟦Conseil social et économique⟧ sur les phares,',
    es: 'Recordando el informe del ⟦Consejo Social y Económico⟧ sobre los faros,',
    ar: 'إذ تشير إلى تقرير ⟦المجلس الاجتماعي والاقتصادي⟧ عن المنارات،',
    zh: '回顾⟦经济与社会理事会⟧关于灯塔的报告，',
    ru: 'ссылаясь на доклад ⟦Арабской лиги⟧ о маяках,',
  },
  good: {
    en: 'Recalling the report of the Human Rights Council and of the World Health Organization on lighthouses,',
    fr: 'Rappelant le rapport du Conseil économique et social sur les phares,',
    es: 'Recordando el informe del Consejo Económico y Social sobre los faros,',
    ar: 'إذ تشير إلى تقرير المجلس الاقتصادي والاجتماعي عن المنارات،',
    zh: '回顾经济及社会理事会关于灯塔的报告，',
    ru: 'ссылаясь на доклад Лиги арабских государств о маяках,',
  },
  terms: ({ code }) => namesIn(BODY_NAMES[code]),
  found(found, context) {
    if (isCited(found)) return;
    correctName(found, context, (words, name) => t`The body’s name is “${name}”, not “${words}”.`);
  },
});

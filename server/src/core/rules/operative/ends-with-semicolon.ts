import { endOf, requireMark } from '../ends.ts';
import { t } from '../message.ts';
import { isLast, leadsOn } from '../place.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'operative/ends-with-semicolon',
  severity: 'warning',
  scope: 'operative',
  languages: 'all',
  summary: 'An operative paragraph that is not the last ends with a semicolon.',
  why: 'Operative paragraphs are clauses of one sentence, parted by semicolons; the full stop comes at the end of the last.',
  source: [SOURCES.drafting, SOURCES.counted],
  fix: 'writes the semicolon',
  typographic: true,
  bad: {
    en: '1. Requests the Secretary-General to list the wells⟦.⟧\n\n2. Decides to return to the matter next year.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits⟦.⟧\n\n2. Décide de revenir sur la question l’an prochain.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos⟦.⟧\n\n2. Decide volver a examinar la cuestión el próximo año.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار⟦.⟧\n\n2 - تقرر أن تعود إلى النظر في المسألة في العام المقبل.',
    zh: '1. 请秘书长编制水井清单⟦。⟧\n\n2. 决定明年再次审议这一问题。',
    ru: '1. просит Генерального секретаря составить перечень колодцев⟦.⟧\n\n2. постановляет вернуться к этому вопросу в следующем году.',
  },
  good: {
    en: '1. Requests the Secretary-General to list the wells;\n\n2. Decides to return to the matter next year.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. Décide de revenir sur la question l’an prochain.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Decide volver a examinar la cuestión el próximo año.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - تقرر أن تعود إلى النظر في المسألة في العام المقبل.',
    zh: '1. 请秘书长编制水井清单；\n\n2. 决定明年再次审议这一问题。',
    ru: '1. просит Генерального секретаря составить перечень колодцев;\n\n2. постановляет вернуться к этому вопросу в следующем году.',
  },
  check(paragraph, context) {
    if (isLast(context) || leadsOn(paragraph, context)) return;
    const { semicolon, stop } = context.pack.marks;
    const accepted = context.after?.piece.role === 'operative' ? [semicolon] : [semicolon, stop];
    requireMark(context, endOf(paragraph), accepted, {
      missing: (wanted) =>
        t`An operative paragraph that is not the last ends with “${wanted}”; here no mark stands.`,
      wrong: (wanted, found) =>
        t`An operative paragraph that is not the last ends with “${wanted}”, not “${found}”.`,
    });
  },
});

import type { Item } from '../../document/views.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'paragraph/empty',
  severity: 'warning',
  scope: 'paragraph',
  languages: 'all',
  summary: 'A number or letter is followed by text.',
  why: 'A label without text is left over from an edit, and the labels after it count one too many.',
  source: [SOURCES.paragraphs],
  fix: null,
  bad: {
    en: '1. Requests the Secretary-General to list the wells;\n\n⟦2.⟧\n\n3. Decides to return to the matter next year.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits;\n\n⟦2.⟧\n\n3. Décide de revenir sur la question l’an prochain.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos;\n\n⟦2.⟧\n\n3. Decide volver a examinar la cuestión el próximo año.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n⟦2 -⟧\n\n3 - تقرر أن تعود إلى النظر في المسألة في العام المقبل.',
    zh: '1. 请秘书长编制水井清单；\n\n⟦2.⟧\n\n3. 决定明年再次审议这一问题。',
    ru: '1. просит Генерального секретаря составить перечень колодцев;\n\n⟦2.⟧\n\n3. постановляет вернуться к этому вопросу в следующем году.',
  },
  good: {
    en: '1. Requests the Secretary-General to list the wells;\n\n2. Decides to return to the matter next year.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. Décide de revenir sur la question l’an prochain.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Decide volver a examinar la cuestión el próximo año.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - تقرر أن تعود إلى النظر في المسألة في العام المقبل.',
    zh: '1. 请秘书长编制水井清单；\n\n2. 决定明年再次审议这一问题。',
    ru: '1. просит Генерального секретаря составить перечень колодцев;\n\n2. постановляет вернуться к этому вопросу в следующем году.',
  },
  check({ label, text, items }, { slice, report }) {
    if (label !== null && items.length === 0 && isEmpty(text, slice))
      report(label.span, t`Nothing follows “${label.text}”; write the paragraph, or remove the label.`, {
        unfinished: true,
      });
    const look = (list: readonly Item[]): void => {
      for (const item of list) {
        if (item.items.length === 0 && isEmpty(item.text, slice))
          report(
            item.label.span,
            t`Nothing follows “${item.label.text}”; write the item, or remove the label.`,
            {
              unfinished: true,
            },
          );
        look(item.items);
      }
    };
    look(items);
  },
});

/** Dots hold the place of words that are to come, which another rule lists. */
function isEmpty(text: Item['text'], slice: (span: Item['text'][number]) => string): boolean {
  return text.every((span) => span.end - span.start < 8 && !/[\p{L}\p{N}…]/u.test(slice(span)));
}

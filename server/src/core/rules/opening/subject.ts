import { t } from '../message.ts';
import { spanOf, unlisted, words, writeOpening } from '../openings.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { subjectOf } from '../subjects.ts';

export default rule({
  code: 'opening/subject',
  severity: 'warning',
  scope: 'paragraph',
  languages: 'all',
  summary: 'A paragraph opens with its verb or participle, not with a subject or an auxiliary of its own.',
  why: 'The adopting body is the subject of the whole text and is named once, in the enacting line: “The General Assembly … Requests”, never “The Assembly requests”, “We request” or “Shall request”.',
  source: [SOURCES.drafting],
  fix: 'leaves the subject out and writes the opening',
  bad: {
    en: '1. Requests the Secretary-General to list the wells;\n\n2. ⟦The Assembly⟧ encourages cities to plant shade trees.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. ⟦L’Assemblée générale⟧ encourage les villes à planter des arbres d’ombrage.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. ⟦La Asamblea General⟧ alienta a las ciudades a que planten árboles de sombra.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - ⟦الجمعية العامة⟧ تشجع المدن على غرس أشجار الظل.',
    zh: '1. 请秘书长编制水井清单；\n\n2. ⟦大会⟧鼓励各城市种植遮荫树木。',
    ru: '1. просит Генерального секретаря составить перечень колодцев;\n\n2. ⟦Генеральная Ассамблея⟧ призывает города сажать тенистые деревья.',
  },
  good: {
    en: '1. Requests the Secretary-General to list the wells;\n\n2. Encourages cities to plant shade trees.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. Encourage les villes à planter des arbres d’ombrage.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Alienta a las ciudades a que planten árboles de sombra.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - تشجع المدن على غرس أشجار الظل.',
    zh: '1. 请秘书长编制水井清单；\n\n2. 鼓励各城市种植遮荫树木。',
    ru: '1. просит Генерального секретаря составить перечень колодцев;\n\n2. призывает города сажать тенистые деревья.',
  },
  check(paragraph, context) {
    const head = unlisted(paragraph, context);
    const found = head === null ? null : subjectOf(head, context);
    if (head === null || found === null) return;
    const { length, verb } = found;
    const fix = verb === null ? null : writeOpening(head, 0, verb.end, verb.written, true);
    const message =
      head.part === 'preambular'
        ? t`“${words(head, length)}” does not open a preambular paragraph: begin with the participle, as in “Recalling”.`
        : t`“${words(head, length)}” does not open an operative paragraph: begin with the verb, as in “Requests”.`;
    context.report(spanOf(head, length), message, { fixes: fix === null ? [] : [fix] });
  },
});

import { t } from '../message.ts';
import { dueText, editsFrom, isLoose, mend, misformed } from '../repeated.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'repetition/plain',
  severity: 'hint',
  optIn: true,
  scope: 'resolution',
  languages: 'all',
  summary: 'Like openings in a row say “also” and “further” in the operative part and in French, too.',
  why: 'In a run of paragraphs that open with the same words adopted texts go round in threes: the first bare, the second with “also”, the third with “further”, the fourth bare again. About a third of the operative paragraphs in question do without, so this rule is off unless a team wants it.',
  source: [SOURCES.counted, SOURCES.drafting],
  fix: 'writes this opening and those of the same run after it in the form that is due',
  bad: {
    en: '1. Requests the Secretary-General to list the wells;\n\n2. ⟦Requests⟧ the Secretary-General to report next year.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. ⟦Prie⟧ le Secrétaire général de faire rapport l’an prochain.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. ⟦Solicita⟧ al Secretario General que informe el próximo año.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - ⟦تطلب⟧ إلى الأمين العام أن يقدم تقريرا في العام المقبل.',
    zh: '1. 请秘书长编制水井清单；\n\n2. ⟦请⟧秘书长明年提出报告。',
    ru: '1. просит Генерального секретаря составить перечень колодцев;\n\n2. ⟦просит⟧ Генерального секретаря представить доклад в следующем году.',
  },
  good: {
    en: '1. Requests the Secretary-General to list the wells;\n\n2. Also requests the Secretary-General to report next year.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. Prie également le Secrétaire général de faire rapport l’an prochain.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Solicita también al Secretario General que informe el próximo año.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - تطلب أيضا إلى الأمين العام أن يقدم تقريرا في العام المقبل.',
    zh: '1. 请秘书长编制水井清单；\n\n2. 又请秘书长明年提出报告。',
    ru: '1. просит Генерального секретаря составить перечень колодцев;\n\n2. просит также Генерального секретаря представить доклад в следующем году.',
  },
  check(context) {
    for (const part of ['preambular', 'operative'] as const) {
      if (!isLoose(context, part)) continue;
      const all = misformed(context.facts, false, part);
      for (const wrong of all) {
        if (wrong.at === 0 || wrong.found.form !== 'bare') continue;
        const { fixes = [], ...more } = mend(wrong, context);
        context.report(
          wrong.fact,
          t`The paragraph before opens with the same words; “${dueText(wrong, context)}” would say so.`,
          { ...more, fixes: fixes.map((fix) => ({ ...fix, edits: editsFrom(wrong, all, context) })) },
        );
      }
    }
  },
});

import { t } from '../message.ts';
import { guess, ofOtherPart, spanOf, unlisted, words, writeOpening } from '../openings.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { subjectOf } from '../subjects.ts';

export default rule({
  code: 'opening/unknown',
  severity: 'hint',
  scope: 'paragraph',
  languages: 'all',
  summary: 'The paragraph opens with a customary phrase.',
  why: 'A paragraph is known by its opening: a participle or adjective in the preamble, a verb in the operative part. An opening that no list holds may be right, so this is a hint.',
  source: [SOURCES.drafting, SOURCES.counted],
  fix: 'offers the nearest customary openings',
  bad: {
    en: '1. ⟦Notse⟧ the report on the wells.',
    fr: '1. ⟦Prei⟧ le Secrétaire général de dresser la liste des puits.',
    es: '1. ⟦Pdie⟧ al Secretario General que elabore una lista de los pozos.',
    ar: '1 - ⟦تطبل⟧ إلى الأمين العام أن يعد قائمة بالآبار.',
    zh: '1. ⟦表示大力支持⟧编制水井清单。',
    ru: '1. ⟦одбрает⟧ перечень колодцев.',
  },
  good: {
    en: '1. Notes the report on the wells.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits.',
    es: '1. Pide al Secretario General que elabore una lista de los pozos.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار.',
    zh: '1. 表示全力支持编制水井清单。',
    ru: '1. одобряет перечень колодцев.',
  },
  check(paragraph, context) {
    const head = unlisted(paragraph, context);
    if (head === null || ofOtherPart(head, context) !== null || subjectOf(head, context) !== null) return;
    const { near, sure } = guess(head, context);
    // A Chinese paragraph shows by nothing where its opening ends.
    if (sure || (near.length === 0 && context.pack.script === 'Han')) return;
    const { span, text } = paragraph.opening!;
    const end = near[0] === undefined ? 0 : near[0].from + near[0].length;
    const found = end === 0 ? text : words(head, end);
    context.report(
      end === 0 ? span : spanOf(head, end),
      paragraph.role === 'preambular'
        ? t`“${found}” is not among the customary openings of preambular paragraphs.`
        : t`“${found}” is not among the customary openings of operative paragraphs.`,
      {
        fixes: near.flatMap(
          (one) => writeOpening(head, one.from, one.from + one.length, one.form.written, false) ?? [],
        ),
      },
    );
  },
});

import type { Label } from '../../document/views.ts';
import { foldKey } from '../../text/fold.ts';
import { customOf, relabel, tellsLevel } from '../labels.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'items/label-style',
  severity: 'info',
  scope: 'list',
  languages: 'all',
  summary: 'Letters and numerals of items stand in the brackets that the language gives them.',
  why: 'English, Chinese and Arabic put the letter between brackets, French, Spanish and Russian put one bracket after it.',
  source: [SOURCES.paragraphs, SOURCES.counted],
  fix: 'labels the items of the list anew',
  typographic: true,
  bad: {
    en: '1. Invites Member States:\n\n⟦a)⟧ To map the wells;\n\nb) To test the water.',
    fr: '1. Invite les États Membres:\n\n⟦(a)⟧ À cartographier les puits;\n\n(b) À analyser l’eau.',
    es: '1. Invita a los Estados Miembros a que:\n\n⟦(a)⟧ Levanten mapas de los pozos;\n\n(b) Analicen el agua.',
    ar: '1 - تدعو الدول الأعضاء إلى ما يلي:\n\n⟦أ)⟧ رسم خرائط للآبار؛\n\nب) فحص المياه.',
    zh: '1. 邀请会员国：\n\n⟦a)⟧ 绘制水井分布图；\n\nb) 检验水质。',
    ru: '1. предлагает государствам-членам:\n\n⟦(a)⟧ составить карты колодцев;\n\n(b) проверять качество воды.',
  },
  good: {
    en: '1. Invites Member States:\n\n(a) To map the wells;\n\n(b) To test the water.',
    fr: '1. Invite les États Membres:\n\na) À cartographier les puits;\n\nb) À analyser l’eau.',
    es: '1. Invita a los Estados Miembros a que:\n\na) Levanten mapas de los pozos;\n\nb) Analicen el agua.',
    ar: '1 - تدعو الدول الأعضاء إلى ما يلي:\n\n(أ) رسم خرائط للآبار؛\n\n(ب) فحص المياه.',
    zh: '1. 邀请会员国：\n\n(a) 绘制水井分布图；\n\n(b) 检验水质。',
    ru: '1. предлагает государствам-членам:\n\na) составить карты колодцев;\n\nb) проверять качество воды.',
  },
  check({ items, paragraph }, { pack, house, report }) {
    if (paragraph.role === 'preambular' || house.conventions.itemLabels === 'any') return;
    const custom = customOf(pack);
    const model = (label: Label) => custom.find(({ style }) => style === countsAs(label));
    const wrong = items.find(({ label }) => {
      const own = custom.filter(({ style }) => style === countsAs(label));
      return (
        tellsLevel(label) && own.length > 0 && !own.some(({ text }) => frameOf(text) === frameOf(label.text))
      );
    });
    if (wrong === undefined) return;
    const due = model(wrong.label)!;
    report(
      wrong.label.span,
      t`Items of this kind are labelled as in “${due.text}”, not “${wrong.label.text}”.`,
      {
        fixes: relabel(items, 0, due, 1),
      },
    );
  },
});

/** Cyrillic letters count where Latin ones are the custom. */
function countsAs({ style }: Label): Label['style'] {
  return style === 'cyrillic-letter' ? 'letter' : style;
}

/** What stands around the letter: "()" of "(a)", ")" of "a)"; '' for a letter that encloses itself. */
function frameOf(label: string): string {
  return foldKey(label)
    .replace(/[\p{L}\p{N}]+/gu, '')
    .replace(/\s/g, '');
}

import { customOf, tellsLevel } from '../labels.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'items/label-level',
  severity: 'hint',
  scope: 'list',
  languages: 'all',
  summary: 'Each level of a list counts in its own way: letters first, then numerals.',
  why: 'A reader tells the level by the label: “paragraph 2 (a) (i)”. Adopted texts depart from it at times, so this is a hint.',
  source: [SOURCES.paragraphs, SOURCES.counted],
  fix: null,
  bad: {
    en: '1. Invites Member States:\n\n⟦(i)⟧ To map the wells;\n\n(ii) To test the water.',
    fr: '1. Invite les États Membres:\n\n⟦i)⟧ À cartographier les puits;\n\nii) À analyser l’eau.',
    es: '1. Invita a los Estados Miembros a que:\n\n⟦i)⟧ Levanten mapas de los pozos;\n\nii) Analicen el agua.',
    ar: '1 - تدعو الدول الأعضاء إلى ما يلي:\n\n(أ) الاعتناء بالآبار عن طريق:\n\n⟦(أ)⟧ رسم خرائطها؛\n\n(ب) فحص مياهها؛\n\n(ب) تدريب الحراس.',
    zh: '1. 邀请会员国：\n\n⟦(一)⟧ 绘制水井分布图；\n\n(二) 检验水质。',
    ru: '1. предлагает государствам-членам:\n\n⟦i)⟧ составить карты колодцев;\n\nii) проверять качество воды.',
  },
  good: {
    en: '1. Invites Member States:\n\n(a) To map the wells;\n\n(b) To test the water.',
    fr: '1. Invite les États Membres:\n\na) À cartographier les puits;\n\nb) À analyser l’eau.',
    es: '1. Invita a los Estados Miembros a que:\n\na) Levanten mapas de los pozos;\n\nb) Analicen el agua.',
    ar: '1 - تدعو الدول الأعضاء إلى ما يلي:\n\n(أ) الاعتناء بالآبار عن طريق:\n\n’1‘ رسم خرائطها؛\n\n’2‘ فحص مياهها؛\n\n(ب) تدريب الحراس.',
    zh: '1. 邀请会员国：\n\n(a) 绘制水井分布图；\n\n(b) 检验水质。',
    ru: '1. предлагает государствам-членам:\n\na) составить карты колодцев;\n\nb) проверять качество воды.',
  },
  check({ items, level, paragraph }, { pack, house, report }) {
    if (house.conventions.itemLabels === 'any') return;
    const { label } = items[0]!;
    if (paragraph.role === 'preambular' || label.value !== 1 || !tellsLevel(label)) return;
    const custom = customOf(pack);
    const due = custom[level - 1];
    if (due === undefined || due.style === label.style) return;
    if (!custom.some(({ style }) => style === label.style)) return;
    report(label.span, t`At this level of a list the label is usually “${due.text}”, not “${label.text}”.`);
  },
});

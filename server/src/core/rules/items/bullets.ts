import { customOf, relabel } from '../labels.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'items/bullets',
  severity: 'info',
  scope: 'list',
  languages: 'all',
  summary: 'Items of a resolution are lettered, not marked with bullets.',
  why: 'An item with a bullet cannot be referred to. Bullets are for reports.',
  source: [SOURCES.paragraphs, SOURCES.counted],
  fix: 'letters the items',
  bad: {
    en: '1. Invites Member States:\n\n⟦•⟧ To map the wells;\n\n• To test the water.',
    fr: '1. Invite les États Membres:\n\n⟦•⟧ À cartographier les puits;\n\n• À analyser l’eau.',
    es: '1. Invita a los Estados Miembros a que:\n\n⟦•⟧ Levanten mapas de los pozos;\n\n• Analicen el agua.',
    ar: '1 - تدعو الدول الأعضاء إلى ما يلي:\n\n⟦•⟧ رسم خرائط للآبار؛\n\n• فحص المياه.',
    zh: '1. 邀请会员国：\n\n⟦•⟧ 绘制水井分布图；\n\n• 检验水质。',
    ru: '1. предлагает государствам-членам:\n\n⟦•⟧ составить карты колодцев;\n\n• проверять качество воды.',
  },
  good: {
    en: '1. Invites Member States:\n\n(a) To map the wells;\n\n(b) To test the water.',
    fr: '1. Invite les États Membres:\n\na) À cartographier les puits;\n\nb) À analyser l’eau.',
    es: '1. Invita a los Estados Miembros a que:\n\na) Levanten mapas de los pozos;\n\nb) Analicen el agua.',
    ar: '1 - تدعو الدول الأعضاء إلى ما يلي:\n\n(أ) رسم خرائط للآبار؛\n\n(ب) فحص المياه.',
    zh: '1. 邀请会员国：\n\n(a) 绘制水井分布图；\n\n(b) 检验水质。',
    ru: '1. предлагает государствам-членам:\n\na) составить карты колодцев;\n\nb) проверять качество воды.',
  },
  check({ items, level, paragraph }, { pack, house, report }) {
    if (paragraph.role === 'preambular' || house.conventions.itemLabels === 'any') return;
    const bullet = items.find(({ label }) => label.style === 'bullet');
    const due = customOf(pack)[level - 1];
    if (bullet === undefined || due === undefined) return;
    report(bullet.label.span, t`Items are lettered, as in “${due.text}”, so that they can be referred to.`, {
      fixes: relabel(items, 0, due, 1),
    });
  },
});

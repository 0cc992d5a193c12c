import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { strayLabel } from '../stray-labels.ts';

export default rule({
  code: 'items/alone',
  severity: 'hint',
  scope: 'list',
  languages: 'all',
  summary: 'A list has two items or more.',
  why: 'A letter tells one item from another; what stands alone is written as part of the paragraph.',
  source: [SOURCES.paragraphs, SOURCES.counted],
  fix: null,
  bad: {
    en: '1. Invites Member States:\n\n⟦(a)⟧ To map the wells.',
    fr: '1. Invite les États Membres:\n\n⟦a)⟧ À cartographier les puits.',
    es: '1. Invita a los Estados Miembros a que:\n\n⟦a)⟧ Levanten mapas de los pozos.',
    ar: '1 - تدعو الدول الأعضاء إلى ما يلي:\n\n⟦(أ)⟧ رسم خرائط للآبار.',
    zh: '1. 邀请会员国：\n\n⟦(a)⟧ 绘制水井分布图。',
    ru: '1. предлагает государствам-членам:\n\n⟦a)⟧ составить карты колодцев.',
  },
  good: {
    en: '1. Invites Member States:\n\n(a) To map the wells;\n\n(b) To test the water.',
    fr: '1. Invite les États Membres:\n\na) À cartographier les puits;\n\nb) À analyser l’eau.',
    es: '1. Invita a los Estados Miembros a que:\n\na) Levanten mapas de los pozos;\n\nb) Analicen el agua.',
    ar: '1 - تدعو الدول الأعضاء إلى ما يلي:\n\n(أ) رسم خرائط للآبار؛\n\n(ب) فحص المياه.',
    zh: '1. 邀请会员国：\n\n(a) 绘制水井分布图；\n\n(b) 检验水质。',
    ru: '1. предлагает государствам-членам:\n\na) составить карты колодцев;\n\nb) проверять качество воды.',
  },
  check({ items, paragraph }, { slice, report }) {
    const [only] = items;
    if (items.length !== 1 || only === undefined || paragraph.role === 'preambular') return;
    if (only.text.some((span) => strayLabel(slice(span), span.start) !== null)) return;
    report(only.label.span, t`“${only.label.text}” stands alone; a list has two items or more.`, {
      unfinished: true,
    });
  },
});

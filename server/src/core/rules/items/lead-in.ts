import { closes, ownEnd, requireMark } from '../ends.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'items/lead-in',
  severity: 'warning',
  scope: 'list',
  languages: 'all',
  summary: 'A colon stands before the first item of a list.',
  why: 'The colon tells that the sentence goes on in the items.',
  source: [SOURCES.paragraphs, SOURCES.counted],
  fix: 'writes the colon',
  typographic: true,
  bad: {
    en: '1. Invites Member States⟦;⟧\n\n(a) To map the wells;\n\n(b) To test the water.',
    fr: '1. Invite les États Membres⟦;⟧\n\na) À cartographier les puits;\n\nb) À analyser l’eau.',
    es: '1. Invita a los Estados Miembros a que⟦;⟧\n\na) Levanten mapas de los pozos;\n\nb) Analicen el agua.',
    ar: '1 - تدعو الدول الأعضاء إلى ما يلي⟦؛⟧\n\n(أ) رسم خرائط للآبار؛\n\n(ب) فحص المياه.',
    zh: '1. 邀请会员国⟦；⟧\n\n(a) 绘制水井分布图；\n\n(b) 检验水质。',
    ru: '1. предлагает государствам-членам⟦;⟧\n\na) составить карты колодцев;\n\nb) проверять качество воды.',
  },
  good: {
    en: '1. Invites Member States:\n\n(a) To map the wells;\n\n(b) To test the water.',
    fr: '1. Invite les États Membres:\n\na) À cartographier les puits;\n\nb) À analyser l’eau.',
    es: '1. Invita a los Estados Miembros a que:\n\na) Levanten mapas de los pozos;\n\nb) Analicen el agua.',
    ar: '1 - تدعو الدول الأعضاء إلى ما يلي:\n\n(أ) رسم خرائط للآبار؛\n\n(ب) فحص المياه.',
    zh: '1. 邀请会员国：\n\n(a) 绘制水井分布图；\n\n(b) 检验水质。',
    ru: '1. предлагает государствам-членам:\n\na) составить карты колодцев;\n\nb) проверять качество воды.',
  },
  check({ above }, context) {
    const { comma, semicolon, stop, colon } = context.pack.marks;
    if (above.mark === null || !closes(above.mark, [comma, semicolon, stop])) return;
    requireMark(context, ownEnd(above), [colon], {
      missing: (wanted) => t`The text before a list ends with “${wanted}”; here no mark stands.`,
      wrong: (wanted, found) => t`The text before a list ends with “${wanted}”, not “${found}”.`,
    });
  },
});

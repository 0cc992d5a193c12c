import { labelLike } from '../../document/labels.ts';
import type { Label } from '../../document/views.ts';
import { relabel, tellsLevel } from '../labels.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { strayLabel } from '../stray-labels.ts';

export default rule({
  code: 'items/sequence',
  severity: 'warning',
  scope: 'list',
  languages: 'all',
  summary: 'Items are lettered or numbered one after the other, from the first.',
  why: 'References go by the label; one that is left out, repeated or out of its place leads to the wrong item.',
  source: [SOURCES.paragraphs],
  fix: 'labels this item and those after it anew',
  typographic: true,
  bad: {
    en: '1. Invites Member States:\n\n(a) To map the wells;\n\n⟦(c)⟧ To test the water.',
    fr: '1. Invite les États Membres:\n\na) À cartographier les puits;\n\n⟦c)⟧ À analyser l’eau.',
    es: '1. Invita a los Estados Miembros a que:\n\na) Levanten mapas de los pozos;\n\n⟦c)⟧ Analicen el agua.',
    ar: '1 - تدعو الدول الأعضاء إلى ما يلي:\n\n(أ) رسم خرائط للآبار؛\n\n⟦(ج)⟧ فحص المياه.',
    zh: '1. 邀请会员国：\n\n(a) 绘制水井分布图；\n\n⟦(c)⟧ 检验水质。',
    ru: '1. предлагает государствам-членам:\n\na) составить карты колодцев;\n\n⟦c)⟧ проверять качество воды.',
  },
  good: {
    en: '1. Invites Member States:\n\n(a) To map the wells;\n\n(b) To test the water.',
    fr: '1. Invite les États Membres:\n\na) À cartographier les puits;\n\nb) À analyser l’eau.',
    es: '1. Invita a los Estados Miembros a que:\n\na) Levanten mapas de los pozos;\n\nb) Analicen el agua.',
    ar: '1 - تدعو الدول الأعضاء إلى ما يلي:\n\n(أ) رسم خرائط للآبار؛\n\n(ب) فحص المياه.',
    zh: '1. 邀请会员国：\n\n(a) 绘制水井分布图；\n\n(b) 检验水质。',
    ru: '1. предлагает государствам-членам:\n\na) составить карты колодцев;\n\nb) проверять качество воды.',
  },
  check({ items }, { report, slice }) {
    for (let index = 0; index < items.length; index++) {
      const { label } = items[index]!;
      const previous = items[index - 1]?.label ?? null;
      const due = dueAt(label, previous);
      if (due === null) continue;
      // The item that is missed may stand there under a wrong label.
      if (items[index - 1]?.text.some((span) => strayLabel(slice(span), span.start) !== null)) return;
      const model = previous ?? label;
      const wanted = labelLike(model, due);
      const found =
        previous === null
          ? t`The first item is labelled “${label.text}”`
          : t`The label “${label.text}” follows “${previous.text}”`;
      report(label.span, wanted === null ? t`${found}.` : t`${found}; “${wanted}” is due.`, {
        fixes: relabel(items, index, model, due),
      });
      return;
    }
  },
});

/** What a label should count, where it does not: the next after the one before it, or 1. */
function dueAt(label: Label, previous: Label | null): number | null {
  if (label.style === 'bullet' || label.value === null) return null;
  if (previous === null) return label.value === 1 ? null : 1;
  if (previous.value === null) return null;
  const due = previous.value + 1;
  const startsAnew = label.value === 1 && previous.value > 1;
  const otherKind = tellsLevel(label) && tellsLevel(previous) && kindOf(label) !== kindOf(previous);
  return (label.value === due && !otherKind) || startsAnew ? null : due;
}

/** Russian lists mix Cyrillic and Latin letters that look alike. */
function kindOf({ style }: Label): Label['style'] {
  return style === 'cyrillic-letter' ? 'letter' : style;
}

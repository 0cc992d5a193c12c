import { labelLike } from '../../document/labels.ts';
import type { Item } from '../../document/views.ts';
import { t } from '../message.ts';
import { type Context, rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { strayLabel } from '../stray-labels.ts';

export default rule({
  code: 'items/stray-label',
  severity: 'warning',
  scope: 'list',
  languages: 'all',
  summary: 'A label that begins a line goes on with its list.',
  why: 'A line that begins with another kind of label right below an item is neither the next item nor the first of a list of its own.',
  source: [SOURCES.paragraphs],
  fix: 'writes the label that is due',
  bad: {
    en: '1. Invites Member States:\n\n(a) To map the wells;\n⟦iv.⟧ To test the water.',
    fr: '1. Invite les États Membres:\n\na) À cartographier les puits;\n⟦iv.⟧ À analyser l’eau.',
    es: '1. Invita a los Estados Miembros a que:\n\na) Levanten mapas de los pozos;\n⟦iv.⟧ Analicen el agua.',
    ar: '1 - تدعو الدول الأعضاء إلى ما يلي:\n\n(أ) رسم خرائط للآبار؛\n⟦7)⟧ فحص المياه.',
    zh: '1. 邀请会员国：\n\n(a) 绘制水井分布图；\n⟦iv.⟧ 检验水质。',
    ru: '1. предлагает государствам-членам:\n\na) составить карты колодцев;\n⟦iv.⟧ проверять качество воды.',
  },
  good: {
    en: '1. Invites Member States:\n\n(a) To map the wells;\n(b) To test the water.',
    fr: '1. Invite les États Membres:\n\na) À cartographier les puits;\nb) À analyser l’eau.',
    es: '1. Invita a los Estados Miembros a que:\n\na) Levanten mapas de los pozos;\nb) Analicen el agua.',
    ar: '1 - تدعو الدول الأعضاء إلى ما يلي:\n\n(أ) رسم خرائط للآبار؛\n(ب) فحص المياه.',
    zh: '1. 邀请会员国：\n\n(a) 绘制水井分布图；\n(b) 检验水质。',
    ru: '1. предлагает государствам-членам:\n\na) составить карты колодцев;\nb) проверять качество воды.',
  },
  check({ items, paragraph }, context) {
    if (paragraph.role === 'preambular') return;
    for (const [index, item] of items.entries()) look(item, items[index + 1], context);
  },
});

function look({ label, text }: Item, next: Item | undefined, { slice, report }: Context): void {
  for (const span of text) {
    const here = strayLabel(slice(span), span.start);
    if (here === null) continue;
    const written = slice(here);
    const wanted =
      label.value === null || (next !== undefined && next.label.value !== label.value + 2)
        ? null
        : labelLike({ text: label.text, style: label.style }, label.value + 1);
    if (wanted === null)
      report(here, t`“${written}” does not go on with the list that “${label.text}” belongs to.`);
    else
      report(here, t`“${written}” stands where “${wanted}” is due.`, {
        fixes: [{ title: t`Write “${wanted}”`, edits: [{ span: here, text: wanted }], preferred: true }],
      });
    return;
  }
}

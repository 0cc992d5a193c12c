import { markKind } from '../../syntax/marks.ts';
import { closes, type End, itemEnd, requireMark } from '../ends.ts';
import { t } from '../message.ts';
import { type Context, rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'items/ends-with-semicolon',
  severity: 'warning',
  scope: 'list',
  languages: 'all',
  summary: 'Each item of a list but the last ends with a semicolon.',
  why: 'Items are clauses of the same sentence. Some houses end short items with commas or with nothing; a list that does so throughout is left alone.',
  source: [SOURCES.paragraphs, SOURCES.counted],
  fix: 'writes the semicolon',
  typographic: true,
  bad: {
    en: '1. Invites Member States:\n\n(a) To map the wells;\n\n(b) To test the water⟦,⟧\n\n(c) To train wardens.',
    fr: '1. Invite les États Membres:\n\na) À cartographier les puits;\n\nb) À analyser l’eau⟦,⟧\n\nc) À former des gardiens.',
    es: '1. Invita a los Estados Miembros a que:\n\na) Levanten mapas de los pozos;\n\nb) Analicen el agua⟦,⟧\n\nc) Formen a guardianes.',
    ar: '1 - تدعو الدول الأعضاء إلى ما يلي:\n\n(أ) رسم خرائط للآبار؛\n\n(ب) فحص المياه⟦،⟧\n\n(ج) تدريب الحراس.',
    zh: '1. 邀请会员国：\n\n(a) 绘制水井分布图；\n\n(b) 检验水质⟦，⟧\n\n(c) 培训看护人员。',
    ru: '1. предлагает государствам-членам:\n\na) составить карты колодцев;\n\nb) проверять качество воды⟦,⟧\n\nc) готовить смотрителей.',
  },
  good: {
    en: '1. Invites Member States:\n\n(a) To map the wells;\n\n(b) To test the water;\n\n(c) To train wardens.',
    fr: '1. Invite les États Membres:\n\na) À cartographier les puits;\n\nb) À analyser l’eau;\n\nc) À former des gardiens.',
    es: '1. Invita a los Estados Miembros a que:\n\na) Levanten mapas de los pozos;\n\nb) Analicen el agua;\n\nc) Formen a guardianes.',
    ar: '1 - تدعو الدول الأعضاء إلى ما يلي:\n\n(أ) رسم خرائط للآبار؛\n\n(ب) فحص المياه؛\n\n(ج) تدريب الحراس.',
    zh: '1. 邀请会员国：\n\n(a) 绘制水井分布图；\n\n(b) 检验水质；\n\n(c) 培训看护人员。',
    ru: '1. предлагает государствам-членам:\n\na) составить карты колодцев;\n\nb) проверять качество воды;\n\nc) готовить смотрителей.',
  },
  check({ items, paragraph }, context) {
    const { itemEnds } = context.house.conventions;
    if (itemEnds === 'any') return;
    // Text after items may go on with one of them, over the end of a page.
    if (paragraph.role === 'preambular' || paragraph.tail.length > 0) return;
    const { comma, semicolon, stop } = context.pack.marks;
    const due = itemEnds === 'comma' ? comma : semicolon;
    const inner = items.slice(0, -1).map(itemEnd);
    const odd = inner.filter((end) => !isClosed(context, end, due));
    const asUsual = inner.length - odd.length;
    if (asUsual < odd.length && !(inner.length === 1 && isSlip(odd[0]!, stop))) return;
    for (const end of odd)
      requireMark(context, beforeJoiner(context, end), [due], {
        missing: (wanted) =>
          t`An item of this list that is not the last ends with “${wanted}”; here no mark stands.`,
        wrong: (wanted, found) =>
          t`An item of this list that is not the last ends with “${wanted}”, not “${found}”.`,
      });
  },
});

/** Of two items the first ends in a way that no list is written in. */
function isSlip({ mark }: End, stop: string): boolean {
  return mark === null || mark.text === stop || markKind(mark.text) === ';';
}

/** Ends with the mark, or with the mark and a word that joins the next item: “; or”. */
function isClosed(context: Context, { mark, offset }: End, semicolon: string): boolean {
  if (mark !== null) return closes(mark, [semicolon]);
  const tail = context.slice({ start: Math.max(context.part.at.base, offset - 12), end: offset });
  return tail
    .replace(/\p{L}{1,6}$/u, '')
    .trimEnd()
    .endsWith(semicolon);
}

/** The comma before a word that joins the next item, “, and”, as the mark of the item. */
function beforeJoiner({ part, slice }: Context, end: End): End {
  if (end.mark !== null) return end;
  const base = Math.max(part.at.base, end.offset - 12);
  const found = /[,،，](?=\s\p{L}{1,6}$)/u.exec(slice({ start: base, end: end.offset }));
  if (found === null) return end;
  const start = base + found.index;
  return { ...end, mark: { text: found[0], span: { start, end: start + 1 } } };
}

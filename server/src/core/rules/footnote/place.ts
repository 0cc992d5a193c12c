import { t } from '../message.ts';
import { replace } from '../replace.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'footnote/place',
  severity: 'info',
  scope: 'part',
  languages: 'all',
  summary:
    'A footnote mark follows a comma or semicolon in English and Chinese, and goes before it in the other languages.',
  why: 'All adopted texts do so, but for the Chinese ones of the Human Rights Council, which put the mark first.',
  source: [SOURCES.counted, SOURCES.footnotes],
  fix: 'changes the places of the two marks',
  typographic: true,
  bad: {
    en: '1. Requests the Secretary-General to list the wells⟦[^1],⟧ and the springs.\n\n[^1]: A/81/21.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits⟦,[^1]⟧ et des sources.\n\n[^1]: A/81/21.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos⟦,[^1]⟧ y de los manantiales.\n\n[^1]: A/81/21.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار⟦،[^1]⟧ وبالينابيع.\n\n[^1]: A/81/21.',
    zh: '1. 请秘书长编制水井清单⟦[^1]，⟧并公布。\n\n[^1]: A/81/21.',
    ru: '1. просит Генерального секретаря составить перечень колодцев⟦,[^1]⟧ в том числе сухих.\n\n[^1]: A/81/21.',
  },
  good: {
    en: '1. Requests the Secretary-General to list the wells,[^1] and the springs.\n\n[^1]: A/81/21.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits[^1], et des sources.\n\n[^1]: A/81/21.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos[^1], y de los manantiales.\n\n[^1]: A/81/21.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار[^1]، وبالينابيع.\n\n[^1]: A/81/21.',
    zh: '1. 请秘书长编制水井清单，[^1]并公布。\n\n[^1]: A/81/21.',
    ru: '1. просит Генерального секретаря составить перечень колодцев[^1], в том числе сухих.\n\n[^1]: A/81/21.',
  },
  check(part, { pack, house, report }) {
    const { role, pieces } = part;
    if (role === 'note' || (pack.script === 'Han' && house.name === 'un-hrc')) return;
    const isFirst = pack.notes === 'before';
    for (const { piece, block, base } of pieces) {
      if (piece.role === 'furniture') continue;
      for (const { start, end } of block.notes) {
        if (start <= piece.start || end > piece.end) continue;
        const { text } = block;
        const found = isFirst
          ? BEFORE.exec(text.slice(Math.max(piece.start, start - 2), start))
          : AFTER.exec(text.slice(end, Math.min(piece.end, end + 1)));
        if (found === null || (!isFirst && MARKS.test(text[start - 1]!))) continue;
        const mark = text.slice(start, end);
        const span = isFirst
          ? { start: base + start - found[0].length, end: base + end }
          : { start: base + start, end: base + end + found[0].length };
        const write = isFirst ? mark + found[0] : found[0] + mark;
        report(
          span,
          isFirst
            ? t`The footnote mark goes before “${found[0].trim()}”.`
            : t`The footnote mark follows “${found[0].trim()}”.`,
          { fixes: [replace(span, write)] },
        );
      }
    }
  },
});

const MARKS = /[,;，；、،؛]/;
/** A mark right before the footnote mark, with the French space before it. */
const BEFORE = /[\s]?[;؛]$|[,،]$/;
const AFTER = /^[,;，；、]/;

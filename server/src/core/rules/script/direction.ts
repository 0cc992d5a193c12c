import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;
const OVERRIDES = '\u202d\u202e';

export default rule({
  code: 'script/direction',
  severity: 'warning',
  scope: 'part',
  languages: 'all',
  summary: 'Invisible characters that turn the direction of writing stand in pairs, and never override it.',
  why: 'An override shows letters in another order than they are stored in, and a control that is not closed turns what comes after it. The marks U+200E and U+200F are harmless and enough.',
  source: [SOURCES.unicode],
  fix: 'removes the character',
  typographic: true,
  bad: {
    en: '1. Requests⟦\u202e⟧ the Secretary-General to list the wells.',
    fr: '1. Prie⟦\u202e⟧ le Secrétaire général de dresser la liste des puits.',
    es: '1. Solicita⟦\u202e⟧ al Secretario General que elabore una lista de los pozos.',
    ar: '1 - تطلب⟦\u202e⟧ إلى الأمين العام أن يعد قائمة بالآبار.',
    zh: '1. 请⟦\u202e⟧秘书长编制水井清单。',
    ru: '1. просит⟦\u202e⟧ Генерального секретаря составить перечень колодцев.',
  },
  good: {
    en: '1. Requests the Secretary-General to list the wells.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار.',
    zh: '1. 请秘书长编制水井清单。',
    ru: '1. просит Генерального секретаря составить перечень колодцев.',
  },
  check({ pieces }, { report }) {
    for (const { piece, block, base } of pieces) {
      const text = block.text.slice(piece.start, piece.end);
      if (piece.role === 'furniture' || text.search(CONTROLS) < 0) continue;
      for (const { at, char } of stray(text)) {
        const span = { start: base + piece.start + at, end: base + piece.start + at + 1 };
        const name = `U+${char.charCodeAt(0).toString(16).toUpperCase()}`;
        report(span, t`An invisible character (${name}) turns the direction of the text here; remove it.`, {
          fixes: [{ title: t`Remove the invisible character`, edits: [{ span, text: '' }], preferred: true }],
        });
      }
    }
  },
});

interface Control {
  readonly at: number;
  readonly char: string;
}

const CLOSES_EMBEDDING = '\u202c';
const CLOSES_ISOLATE = '\u2069';

/** Controls that override the direction, and those without a partner in the same run of text. */
function stray(text: string): readonly Control[] {
  const found: Control[] = [];
  const embeddings: Control[] = [];
  const isolates: Control[] = [];
  for (const { index: at, 0: char } of text.matchAll(CONTROLS)) {
    const open = char < '\u2066' ? embeddings : isolates;
    if (char !== CLOSES_EMBEDDING && char !== CLOSES_ISOLATE) {
      open.push({ at, char });
      continue;
    }
    const partner = open.pop();
    if (partner === undefined) found.push({ at, char });
    else if (OVERRIDES.includes(partner.char)) found.push(partner, { at, char });
  }
  return [...found, ...embeddings, ...isolates].sort((a, b) => a.at - b.at);
}

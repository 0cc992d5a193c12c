import { isLetter } from '../../text/chars.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'paragraph/broken',
  severity: 'hint',
  scope: 'paragraph',
  languages: ['en', 'fr', 'es', 'ru'],
  summary: 'No blank line stands inside a sentence.',
  why: 'A paragraph that a stray line break cuts in two looks like two paragraphs, the first of them without its mark.',
  source: [SOURCES.typography],
  fix: 'joins the two',
  bad: {
    en: '1. Requests the Secretary-General to list the well⟦s⟧\n\nand to test their water.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puit⟦s⟧\n\net d’en analyser l’eau.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozo⟦s⟧\n\ny analice su agua.',
    ru: '1. просит Генерального секретаря составить перечень колодце⟦в⟧\n\nи проверить качество воды.',
  },
  good: {
    en: '1. Requests the Secretary-General to list the wells and to test their water.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits et d’en analyser l’eau.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos y analice su agua.',
    ru: '1. просит Генерального секретаря составить перечень колодцев и проверить качество воды.',
  },
  check(_, { part: { pieces }, report }) {
    for (let at = 1; at < pieces.length; at++) {
      const { piece, block, base } = pieces[at]!;
      const above = pieces[at - 1]!;
      if (piece.role !== 'more' || above.block === block || above.piece.role === 'furniture') continue;
      const end = above.base + above.piece.end;
      const goesOn = /^\p{Ll}/u.test(block.text.slice(piece.start, piece.start + 2));
      if (!goesOn || !isLetter(above.block.text.charCodeAt(above.piece.end - 1))) continue;
      report({ start: end - 1, end }, t`The sentence goes on behind a blank line.`, {
        fixes: [
          {
            title: t`Join the lines`,
            edits: [{ span: { start: end, end: base + piece.start }, text: ' ' }],
            preferred: true,
          },
        ],
      });
    }
  },
});

import type { Part } from '../../document/parts.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import { lookUp } from '../../syntax/openings.ts';
import { isCapital } from '../../text/chars.ts';
import { endOf, fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { t } from '../message.ts';
import { type Context, rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'opening/lower-case',
  severity: 'warning',
  scope: 'paragraph',
  languages: ['en', 'fr', 'es'],
  summary: 'An opening begins with a capital letter.',
  why: 'Each paragraph begins on a line of its own with a capital, although the whole text is one sentence. Russian texts do it the other way round.',
  source: [SOURCES.drafting, SOURCES.counted],
  fix: 'writes the capital',
  bad: {
    en: '1. Requests the Secretary-General to list the wells;\n\n2. ⟦encourages⟧ cities to plant shade trees.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. ⟦encourage⟧ les villes à planter des arbres d’ombrage.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. ⟦alienta⟧ a las ciudades a que planten árboles de sombra.',
  },
  good: {
    en: '1. Requests the Secretary-General to list the wells;\n\n2. Encourages cities to plant shade trees.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. Encourage les villes à planter des arbres d’ombrage.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Alienta a las ciudades a que planten árboles de sombra.',
  },
  check({ opening, role, text }, { pack, part, slice, report }) {
    if (role === 'preambular')
      for (const span of continuedOpenings(part, pack)) raise(span, slice(span), report);
    if (opening === null) return;
    const { span } = opening;
    const written = slice(span);
    const [first] = written;
    if (first === undefined || isCapital(first.charCodeAt(0))) return;
    // "[Strongly] condemns": the word in brackets may go or stay.
    if (/[\]］]\s?[*_]{0,3}$/.test(slice({ start: Math.min(text[0]!.start, span.start), end: span.start })))
      return;
    if (!opening.known && lookUp(fold(written, 0, written.length).text, pack, role) === null) return;
    raise(span, written, report);
  },
});

function raise(span: Span, written: string, report: Context['report']): void {
  const capital = written[0]!.toUpperCase();
  report(span, t`An opening begins with a capital: “${capital}${written.slice(1)}”.`, {
    fixes: [
      {
        title: t`Write “${capital}”`,
        edits: [{ span: { start: span.start, end: span.start + 1 }, text: capital }],
        preferred: true,
      },
    ],
  });
}

/** Openings in small letters that begin a block below a comma: each was to begin a paragraph of its own. */
function continuedOpenings({ pieces }: Part, pack: LanguagePack): readonly Span[] {
  const found: Span[] = [];
  for (let at = 1; at < pieces.length; at++) {
    const { piece, block, base } = pieces[at]!;
    const above = pieces[at - 1]!;
    if (piece.role !== 'more' || above.piece.role === 'furniture' || above.block === block) continue;
    if (!/,\s*$/.test(above.block.text.slice(Math.max(0, above.piece.end - 4), above.piece.end))) continue;
    const head = fold(block.text, piece.start, piece.end, HEAD);
    const opening = lookUp(head.text, pack, 'preambular');
    if (opening === null) continue;
    const start = base + (head.at[0] ?? piece.start);
    found.push({ start, end: base + endOf(head, block.text, opening.length) });
  }
  return found;
}

/** So much of a block is looked at, folded units. */
const HEAD = 80;

import { lookUp } from '../../syntax/openings.ts';
import { isCapital } from '../../text/chars.ts';
import { fold } from '../../text/fold.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
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
  check({ opening, role }, { pack, slice, report }) {
    if (opening === null) return;
    const { span } = opening;
    const written = slice(span);
    const [first] = written;
    if (first === undefined || isCapital(first.charCodeAt(0))) return;
    if (!opening.known && lookUp(fold(written, 0, written.length).text, pack, role) === null) return;
    const capital = first.toUpperCase();
    report(span, t`An opening begins with a capital: “${capital}${written.slice(1)}”.`, {
      fixes: [
        {
          title: t`Write “${capital}”`,
          edits: [{ span: { start: span.start, end: span.start + 1 }, text: capital }],
          preferred: true,
        },
      ],
    });
  },
});

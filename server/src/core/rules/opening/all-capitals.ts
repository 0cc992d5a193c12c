import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'opening/all-capitals',
  severity: 'info',
  scope: 'paragraph',
  languages: ['en', 'fr', 'es', 'ru'],
  summary: 'Openings do not stand in capitals throughout.',
  why: 'The organs of the United Nations set openings in italics. Capitals are the custom of some specialized agencies, whose texts are left alone.',
  source: [SOURCES.drafting, SOURCES.counted],
  fix: 'writes the opening in small letters',
  bad: {
    en: '1. Requests the Secretary-General to list the wells;\n\n2. ⟦ENCOURAGES⟧ cities to plant shade trees.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. ⟦ENCOURAGE⟧ les villes à planter des arbres d’ombrage.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. ⟦ALIENTA⟧ a las ciudades a que planten árboles de sombra.',
    ru: '1. просит Генерального секретаря составить перечень колодцев;\n\n2. ⟦ПРИЗЫВАЕТ⟧ города сажать тенистые деревья.',
  },
  good: {
    en: '1. Requests the Secretary-General to list the wells;\n\n2. Encourages cities to plant shade trees.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. Encourage les villes à planter des arbres d’ombrage.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Alienta a las ciudades a que planten árboles de sombra.',
    ru: '1. просит Генерального секретаря составить перечень колодцев;\n\n2. призывает города сажать тенистые деревья.',
  },
  check({ opening }, { pack, house, slice, report }) {
    if (opening === null || !opening.known || house.conventions.capitalOpenings) return;
    const { span } = opening;
    const written = slice(span);
    if (written.length < 4 || written !== written.toUpperCase()) return;
    const small = written.toLowerCase();
    const right = pack.capitals ? written[0]! + small.slice(1) : small;
    report(span, t`This house does not write openings in capitals: “${right}”.`, {
      fixes: [{ title: t`Write “${right}”`, edits: [{ span, text: right }], preferred: true }],
    });
  },
});

import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'numbering/style',
  severity: 'info',
  scope: 'operative',
  languages: 'all',
  summary: 'The number of an operative paragraph is followed by a full stop, in Arabic by a dash.',
  why: 'Adopted texts of the United Nations write “1.” in five languages and “1 -” in Arabic; a bracket belongs to items.',
  source: [SOURCES.paragraphs, SOURCES.counted],
  fix: 'writes the number in the customary way',
  typographic: true,
  bad: {
    en: '⟦1)⟧ Requests the Secretary-General to list the wells;\n\n2. Encourages cities to plant shade trees.',
    fr: '⟦1)⟧ Prie le Secrétaire général de dresser la liste des puits;\n\n2. Encourage les villes à planter des arbres d’ombrage.',
    es: '⟦1)⟧ Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Alienta a las ciudades a que planten árboles de sombra.',
    ar: '⟦1)⟧ تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - تشجع المدن على غرس أشجار الظل.',
    zh: '⟦1、⟧请秘书长编制水井清单；\n\n2. 鼓励各城市种植遮荫树木。',
    ru: '⟦1)⟧ просит Генерального секретаря составить перечень колодцев;\n\n2. призывает города сажать тенистые деревья.',
  },
  good: {
    en: '1. Requests the Secretary-General to list the wells;\n\n2. Encourages cities to plant shade trees.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. Encourage les villes à planter des arbres d’ombrage.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Alienta a las ciudades a que planten árboles de sombra.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - تشجع المدن على غرس أشجار الظل.',
    zh: '1. 请秘书长编制水井清单；\n\n2. 鼓励各城市种植遮荫树木。',
    ru: '1. просит Генерального секретаря составить перечень колодцев;\n\n2. призывает города сажать тенистые деревья.',
  },
  check({ label, opening }, { pack, house, report }) {
    if (label === null || house.conventions.itemLabels === 'any') return;
    // "1)", "(1)", "1、": a figure with another mark than the customary one; suffixes (bis, ter) are left alone.
    const figure = /^[(（]?(\p{Nd}{1,3})[)）、]$/u.exec(label.text)?.[1];
    if (figure === undefined) return;
    const { span } = label;
    const written = pack.labels.operative.replace('{n}', figure);
    const joined = opening !== null && opening.span.start === span.end;
    report(span, t`Operative paragraphs are numbered as in “${written}”, not “${label.text}”.`, {
      fixes: [
        {
          title: t`Write “${written}”`,
          edits: [{ span, text: joined ? `${written} ` : written }],
          preferred: true,
        },
      ],
    });
  },
});

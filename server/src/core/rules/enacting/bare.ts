import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'enacting/bare',
  severity: 'hint',
  scope: 'enacting',
  languages: 'all',
  summary: 'No comma follows the name of the adopting body when the operative part comes next.',
  why: 'The comma sets off the preamble. Without one, the name is followed by its verb.',
  source: [SOURCES.drafting, SOURCES.counted],
  fix: 'drops the comma',
  whole: true,
  bad: {
    en: 'The General Assembly⟦,⟧\n\n1. Requests the Secretary-General to list the wells;\n\n2. Encourages cities to plant shade trees.',
    fr: 'L’Assemblée générale⟦,⟧\n\n1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. Encourage les villes à planter des arbres d’ombrage.',
    es: 'La Asamblea General⟦,⟧\n\n1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Alienta a las ciudades a que planten árboles de sombra.',
    ar: 'إن الجمعية العامة⟦،⟧\n\n1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - تشجع المدن على غرس أشجار الظل.',
    zh: '大会⟦，⟧\n\n1. 请秘书长编制水井清单；\n\n2. 鼓励各城市种植遮荫树木。',
    ru: 'Генеральная Ассамблея⟦,⟧\n\n1. просит Генерального секретаря составить перечень колодцев;\n\n2. призывает города сажать тенистые деревья.',
  },
  good: {
    en: 'The General Assembly\n\n1. Requests the Secretary-General to list the wells;\n\n2. Encourages cities to plant shade trees.',
    fr: 'L’Assemblée générale\n\n1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. Encourage les villes à planter des arbres d’ombrage.',
    es: 'La Asamblea General\n\n1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Alienta a las ciudades a que planten árboles de sombra.',
    ar: 'إن الجمعية العامة\n\n1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - تشجع المدن على غرس أشجار الظل.',
    zh: '大会\n\n1. 请秘书长编制水井清单；\n\n2. 鼓励各城市种植遮荫树木。',
    ru: 'Генеральная Ассамблея\n\n1. просит Генерального секретаря составить перечень колодцев;\n\n2. призывает города сажать тенистые деревья.',
  },
  check({ mark, sure }, { after, pack, slice, report }) {
    if (!sure || mark === null || after?.piece.role !== 'operative' || slice(mark) !== pack.marks.comma)
      return;
    report(mark, t`No preamble follows: the name of the adopting body needs no “${pack.marks.comma}”.`, {
      fixes: [{ title: t`Drop “${pack.marks.comma}”`, edits: [{ span: mark, text: '' }], preferred: true }],
    });
  },
});

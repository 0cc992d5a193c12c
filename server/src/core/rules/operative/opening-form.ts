import { reportOtherPart } from '../openings.ts';
import { isNumberedOn } from '../place.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'operative/opening-form',
  severity: 'warning',
  scope: 'paragraph',
  languages: ['en', 'fr', 'es', 'ar', 'ru'],
  summary: 'An operative paragraph opens with a verb in the present, not with a participle.',
  why: 'The body is the subject of the verb: “The General Assembly … Requests …”.',
  source: [SOURCES.drafting],
  fix: 'writes the form of this part',
  bad: {
    en: '1. Requests the Secretary-General to list the wells;\n\n2. ⟦Encouraging⟧ cities to plant shade trees.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. ⟦Encourageant⟧ les villes à planter des arbres d’ombrage.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. ⟦Alentando⟧ a las ciudades a que planten árboles de sombra.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - ⟦إذ تشجع⟧ المدن على غرس أشجار الظل.',
    ru: '1. просит Генерального секретаря составить перечень колодцев;\n\n2. ⟦признавая⟧ пользу тенистых деревьев.',
  },
  good: {
    en: '1. Requests the Secretary-General to list the wells;\n\n2. Encourages cities to plant shade trees.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. Encourage les villes à planter des arbres d’ombrage.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Alienta a las ciudades a que planten árboles de sombra.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - تشجع المدن على غرس أشجار الظل.',
    ru: '1. просит Генерального секретаря составить перечень колодцев;\n\n2. признает пользу тенистых деревьев.',
  },
  check(paragraph, context) {
    if (paragraph.role === 'operative' || isNumberedOn(paragraph, context))
      reportOtherPart(paragraph, context, 'operative');
  },
});

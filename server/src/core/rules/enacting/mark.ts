import { writeMark } from '../ends.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'enacting/mark',
  severity: 'warning',
  scope: 'enacting',
  languages: 'all',
  summary: 'A comma follows the name of the adopting body when a preamble comes next.',
  why: 'The name is the subject of one long sentence, and the preamble is set off from it by commas. Where the first operative paragraph follows directly, the name may also stand bare.',
  source: [SOURCES.drafting, SOURCES.counted],
  fix: 'writes the comma',
  typographic: true,
  whole: true,
  bad: {
    en: 'The General Assembly⟦:⟧\n\nRecalling its resolution 70/1 of 25 September 2015,\n\n1. Requests the Secretary-General to list the wells.',
    fr: 'L’Assemblée générale⟦:⟧\n\nRappelant sa résolution 70/1 du 25 septembre 2015,\n\n1. Prie le Secrétaire général de dresser la liste des puits.',
    es: 'La Asamblea General⟦:⟧\n\nRecordando su resolución 70/1, de 25 de septiembre de 2015,\n\n1. Solicita al Secretario General que elabore una lista de los pozos.',
    ar: 'إن الجمعية العامة⟦:⟧\n\nإذ تشير إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015،\n\n1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار.',
    zh: '大会⟦：⟧\n\n回顾其2015年9月25日第70/1号决议，\n\n1. 请秘书长编制水井清单。',
    ru: 'Генеральная Ассамблея⟦:⟧\n\nссылаясь на свою резолюцию 70/1 от 25 сентября 2015 года,\n\n1. просит Генерального секретаря составить перечень колодцев.',
  },
  good: {
    en: 'The General Assembly,\n\nRecalling its resolution 70/1 of 25 September 2015,\n\n1. Requests the Secretary-General to list the wells.',
    fr: 'L’Assemblée générale,\n\nRappelant sa résolution 70/1 du 25 septembre 2015,\n\n1. Prie le Secrétaire général de dresser la liste des puits.',
    es: 'La Asamblea General,\n\nRecordando su resolución 70/1, de 25 de septiembre de 2015,\n\n1. Solicita al Secretario General que elabore una lista de los pozos.',
    ar: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015،\n\n1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار.',
    zh: '大会，\n\n回顾其2015年9月25日第70/1号决议，\n\n1. 请秘书长编制水井清单。',
    ru: 'Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 70/1 от 25 сентября 2015 года,\n\n1. просит Генерального секретаря составить перечень колодцев.',
  },
  check({ name, mark, sure }, context) {
    if (!sure) return;
    const { pack, after, house } = context;
    const { comma, colon } = pack.marks;
    const accepted = house.conventions.enactingMark === 'comma' ? [comma] : [comma, colon];
    const bare = mark === null && after?.piece.role !== 'preambular';
    if (bare || (mark !== null && accepted.includes(context.slice(mark)))) return;
    if (mark === null)
      context.report(name, t`After the name of the adopting body comes “${comma}” when a preamble follows.`, {
        fixes: [
          {
            title: t`Add “${comma}”`,
            edits: [{ span: { start: name.end, end: name.end }, text: comma }],
            preferred: true,
          },
        ],
        unfinished: true,
      });
    else
      context.report(
        mark,
        t`After the name of the adopting body comes “${comma}”, not “${context.slice(mark)}”.`,
        { fixes: [writeMark(context, mark, comma)] },
      );
  },
});

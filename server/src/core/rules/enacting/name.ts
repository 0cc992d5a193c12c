import { likeApostrophes } from '../apostrophes.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { fullName } from '../short-names.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'enacting/name',
  severity: 'warning',
  scope: 'enacting',
  languages: 'all',
  summary: 'The enacting line gives the full name of the adopting body, and nothing more.',
  why: 'A resolution names its author as the Charter or the founding text does: no abbreviation, and no “United Nations” before or after the name.',
  source: [SOURCES.drafting],
  fix: 'writes the full name',
  whole: true,
  bad: {
    en: '⟦The United Nations General Assembly⟧,\n\nRecalling its resolution 70/1 of 25 September 2015,\n\n1. Requests the Secretary-General to list the wells.',
    fr: '⟦L’Assemblée générale des Nations Unies⟧,\n\nRappelant sa résolution 70/1 du 25 septembre 2015,\n\n1. Prie le Secrétaire général de dresser la liste des puits.',
    es: '⟦La Asamblea General de las Naciones Unidas⟧,\n\nRecordando su resolución 70/1, de 25 de septiembre de 2015,\n\n1. Solicita al Secretario General que elabore una lista de los pozos.',
    ar: '⟦إن الجمعية العامة للأمم المتحدة⟧،\n\nإذ تشير إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015،\n\n1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار.',
    zh: '⟦联合国大会⟧，\n\n回顾其2015年9月25日第70/1号决议，\n\n1. 请秘书长编制水井清单。',
    ru: '⟦Генеральная Ассамблея Организации Объединенных Наций⟧,\n\nссылаясь на свою резолюцию 70/1 от 25 сентября 2015 года,\n\n1. просит Генерального секретаря составить перечень колодцев.',
  },
  good: {
    en: 'The General Assembly,\n\nRecalling its resolution 70/1 of 25 September 2015,\n\n1. Requests the Secretary-General to list the wells.',
    fr: 'L’Assemblée générale,\n\nRappelant sa résolution 70/1 du 25 septembre 2015,\n\n1. Prie le Secrétaire général de dresser la liste des puits.',
    es: 'La Asamblea General,\n\nRecordando su resolución 70/1, de 25 de septiembre de 2015,\n\n1. Solicita al Secretario General que elabore una lista de los pozos.',
    ar: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015،\n\n1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار.',
    zh: '大会，\n\n回顾其2015年9月25日第70/1号决议，\n\n1. 请秘书长编制水井清单。',
    ru: 'Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 70/1 от 25 сентября 2015 года,\n\n1. просит Генерального секретаря составить перечень колодцев.',
  },
  check({ name, known }, { pack, slice, report }) {
    const found = slice(name);
    const listed = known ? null : fullName(found, pack.code);
    if (listed === null) return;
    const full = likeApostrophes(found, listed);
    report(name, t`The adopting body is named in full here: “${full}”.`, {
      fixes: [{ title: t`Write “${full}”`, edits: [{ span: name, text: full }], preferred: true }],
    });
  },
});

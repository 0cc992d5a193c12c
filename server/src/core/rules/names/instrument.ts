import { INSTRUMENTS } from '../../terms/instruments.ts';
import { t } from '../message.ts';
import { correctName, namesIn } from '../name-lists.ts';
import { isCited } from '../quoted.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'names/instrument',
  severity: 'warning',
  scope: 'words',
  languages: 'all',
  summary: 'Treaties, declarations and agendas are called by their titles.',
  why: 'The title of an instrument is given in full and to the letter when it is first named; only then may a short form follow, such as “the Charter”.',
  source: [SOURCES.drafting, SOURCES.terminology],
  fix: 'writes the title',
  bad: {
    en: 'Recalling the ⟦UN Charter⟧ and the ⟦Convention on the Rights of Child⟧,',
    fr: 'Rappelant la ⟦Charte de l’ONU⟧ et la ⟦Convention sur les droits de l’enfant⟧,',
    es: 'Recordando la ⟦Carta de la ONU⟧ y la ⟦Convención de los Derechos del Niño⟧,',
    ar: 'إذ تشير إلى ⟦معاهدة حقوق الطفل⟧ وإلى تقرير المنارات،',
    zh: '回顾关于灯塔的⟦儿童权益公约⟧，',
    ru: 'ссылаясь на ⟦Устав ООН⟧ и ⟦Конвенцию по правам ребенка⟧,',
  },
  good: {
    en: 'Recalling the Charter of the United Nations and the Convention on the Rights of the Child,',
    fr: 'Rappelant la Charte des Nations Unies et la Convention relative aux droits de l’enfant,',
    es: 'Recordando la Carta de las Naciones Unidas y la Convención sobre los Derechos del Niño,',
    ar: 'إذ تشير إلى اتفاقية حقوق الطفل وإلى تقرير المنارات،',
    zh: '回顾关于灯塔的儿童权利公约，',
    ru: 'ссылаясь на Устав Организации Объединенных Наций и Конвенцию о правах ребенка,',
  },
  terms: ({ code }) => namesIn(INSTRUMENTS[code]),
  found(found, context) {
    if (isCited(found)) return;
    correctName(found, context, (words, title) => t`The title is “${title}”, not “${words}”.`);
  },
});

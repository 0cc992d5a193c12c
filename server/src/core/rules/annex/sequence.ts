import { labelLike } from '../../document/labels.ts';
import { type AnnexRun, annexRuns } from '../annex-runs.ts';
import { t } from '../message.ts';
import { type FactFix, type ResolutionContext, rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'annex/sequence',
  severity: 'warning',
  scope: 'resolution',
  languages: 'all',
  summary: 'Paragraphs and items of an annex are numbered one after the other.',
  why: 'An annex has a numbering of its own, by which others refer to it. It may start anew below each heading.',
  source: [SOURCES.paragraphs],
  fix: 'numbers this paragraph and those after it',
  typographic: true,
  whole: true,
  bad: {
    en: 'The General Assembly,\n\nRecalling its earlier work on lighthouses,\n\n1. Requests the Secretary-General to list the wells;\n\n2. Adopts the rules set out in the annex to the present resolution.\n\nAnnex\n\nRules for lighthouses\n\n1. Keepers light the lamp at dusk.\n\n⟦3.⟧ Visitors stay below the gallery.',
    fr: 'L’Assemblée générale,\n\nRappelant ses travaux antérieurs sur les phares,\n\n1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. Adopte le règlement figurant en annexe à la présente résolution.\n\nAnnexe\n\nRèglement des phares\n\n1. Les gardiens allument la lampe au crépuscule.\n\n⟦3.⟧ Les visiteurs restent sous la galerie.',
    es: 'La Asamblea General,\n\nRecordando su labor anterior sobre los faros,\n\n1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Aprueba el reglamento que figura en el anexo de la presente resolución.\n\nAnexo\n\nReglamento de los faros\n\n1. Los fareros encienden la lámpara al anochecer.\n\n⟦3.⟧ Los visitantes permanecen bajo la galería.',
    ar: 'إن الجمعية العامة،\n\nإذ تشير إلى أعمالها السابقة بشأن المنارات،\n\n1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - تعتمد القواعد الواردة في مرفق هذا القرار.\n\nالمرفق\n\nقواعد المنارات\n\n1 - يضيء الحراس المصباح عند الغسق.\n\n⟦3 -⟧ يبقى الزوار تحت الشرفة.',
    zh: '大会，\n\n回顾其以往关于灯塔的工作，\n\n1. 请秘书长编制水井清单；\n\n2. 通过本决议附件所载的规则。\n\n附件\n\n灯塔规则\n\n1. 看守人在黄昏时点灯。\n\n⟦3.⟧ 访客留在回廊以下。',
    ru: 'Генеральная Ассамблея,\n\nссылаясь на свою прежнюю работу по вопросу о маяках,\n\n1. просит Генерального секретаря составить перечень колодцев;\n\n2. утверждает правила, содержащиеся в приложении к настоящей резолюции.\n\nПриложение\n\nПравила для маяков\n\n1. Смотрители зажигают лампу в сумерках.\n\n⟦3.⟧ Посетители остаются ниже галереи.',
  },
  good: {
    en: 'The General Assembly,\n\nRecalling its earlier work on lighthouses,\n\n1. Requests the Secretary-General to list the wells;\n\n2. Adopts the rules set out in the annex to the present resolution.\n\nAnnex\n\nRules for lighthouses\n\n1. Keepers light the lamp at dusk.\n\n2. Visitors stay below the gallery.',
    fr: 'L’Assemblée générale,\n\nRappelant ses travaux antérieurs sur les phares,\n\n1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. Adopte le règlement figurant en annexe à la présente résolution.\n\nAnnexe\n\nRèglement des phares\n\n1. Les gardiens allument la lampe au crépuscule.\n\n2. Les visiteurs restent sous la galerie.',
    es: 'La Asamblea General,\n\nRecordando su labor anterior sobre los faros,\n\n1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Aprueba el reglamento que figura en el anexo de la presente resolución.\n\nAnexo\n\nReglamento de los faros\n\n1. Los fareros encienden la lámpara al anochecer.\n\n2. Los visitantes permanecen bajo la galería.',
    ar: 'إن الجمعية العامة،\n\nإذ تشير إلى أعمالها السابقة بشأن المنارات،\n\n1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - تعتمد القواعد الواردة في مرفق هذا القرار.\n\nالمرفق\n\nقواعد المنارات\n\n1 - يضيء الحراس المصباح عند الغسق.\n\n2 - يبقى الزوار تحت الشرفة.',
    zh: '大会，\n\n回顾其以往关于灯塔的工作，\n\n1. 请秘书长编制水井清单；\n\n2. 通过本决议附件所载的规则。\n\n附件\n\n灯塔规则\n\n1. 看守人在黄昏时点灯。\n\n2. 访客留在回廊以下。',
    ru: 'Генеральная Ассамблея,\n\nссылаясь на свою прежнюю работу по вопросу о маяках,\n\n1. просит Генерального секретаря составить перечень колодцев;\n\n2. утверждает правила, содержащиеся в приложении к настоящей резолюции.\n\nПриложение\n\nПравила для маяков\n\n1. Смотрители зажигают лампу в сумерках.\n\n2. Посетители остаются ниже галереи.',
  },
  check(context) {
    for (const run of annexRuns(context.facts)) checkRun(run, context);
  },
});

function checkRun(run: AnnexRun, { report }: ResolutionContext): void {
  for (let at = 1; at < run.length; at++) {
    const before = run[at - 1]!;
    const found = run[at]!;
    const due = before.value + 1;
    if (found.value === due) continue;
    report(found.fact, t`The label “${found.text}” follows “${before.text}”.`, {
      fixes: renumbered(run, at, due),
    });
    return;
  }
}

function renumbered(run: AnnexRun, from: number, due: number): readonly FactFix[] {
  const edits: { fact: number; text: string }[] = [];
  for (const [index, { fact, text, style }] of run.slice(from).entries()) {
    const wanted = labelLike({ text, style }, due + index);
    if (wanted === null) return [];
    if (wanted !== text) edits.push({ fact, text: wanted });
  }
  const [first] = edits;
  if (first === undefined) return [];
  return [{ title: t`Number on from “${first.text}”`, edits, preferred: true }];
}

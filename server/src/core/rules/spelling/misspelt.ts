import { MISSPELLINGS } from '../../terms/misspellings.ts';
import { t } from '../message.ts';
import { isCited } from '../quoted.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { pairs } from '../spellings.ts';
import { correct, eitherCase, wordsOf } from '../terms.ts';

export default rule({
  code: 'spelling/misspelt',
  severity: 'warning',
  scope: 'words',
  languages: 'all',
  summary: 'Words that are often misspelt are spelt right.',
  why: 'A short list of slips that admit of one answer only. It is no spelling checker: words that it does not know, it leaves alone.',
  source: [SOURCES.spelling, SOURCES.counted],
  fix: 'writes the word as it is spelt',
  bad: {
    en: 'Noting that the ⟦goverment⟧ of the island ⟦recieved⟧ the report,',
    fr: 'Notant que les ⟦Etats⟧ Membres ont examiné le ⟦developpement⟧ des phares,',
    es: 'Observando la ⟦situacion⟧ de los faros en esos ⟦paises⟧,',
    ar: 'إذ تشير ⟦الى⟧ تقرير الأمين العام عن المنارات في ⟦افريقيا⟧،',
    zh: '注意到灯塔和⟦其它⟧设施的状况以及⟦幅射⟧问题，',
    ru: 'отмечая, что ⟦агенство⟧ ⟦учавствует⟧ в осуществлении этого плана,',
  },
  good: {
    en: 'Noting that the government of the island received the report,',
    fr: 'Notant que les États Membres ont examiné le développement des phares,',
    es: 'Observando la situación de los faros en esos países,',
    ar: 'إذ تشير إلى تقرير الأمين العام عن المنارات في أفريقيا،',
    zh: '注意到灯塔和其他设施的状况以及辐射问题，',
    ru: 'отмечая, что агентство участвует в осуществлении этого плана,',
  },
  terms: ({ code }) => eitherCase(pairs(MISSPELLINGS[code])),
  found(found, context) {
    if (isCited(found)) return;
    const write = found.term.write!;
    correct(found, context, t`“${wordsOf(found)}” is spelt “${write}”.`);
  },
});

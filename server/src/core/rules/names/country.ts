import { COUNTRIES } from '../../terms/countries.ts';
import { t } from '../message.ts';
import { correctName, namesIn } from '../name-lists.ts';
import { isCited } from '../quoted.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'names/country',
  severity: 'warning',
  scope: 'words',
  languages: 'all',
  summary: 'States bear the names that the United Nations uses.',
  why: 'Each State tells the United Nations what it is called in the six languages; everyday and former names do not stand in resolutions. In a quoted title the name that was used then remains.',
  source: [SOURCES.terminology],
  fix: 'writes the name that the United Nations uses',
  bad: {
    en: 'Welcoming the lighthouses that ⟦North Korea⟧, ⟦Vietnam⟧ and ⟦Russia⟧ opened,',
    fr: 'Se félicitant des phares que la ⟦Corée du Nord⟧ et la ⟦Russie⟧ ont ouverts,',
    es: 'Acogiendo con beneplácito los faros de ⟦Corea del Norte⟧ y de ⟦Rusia⟧,',
    ar: 'إذ ترحب بالمنارات التي افتتحتها ⟦كوريا الشمالية⟧ في الشمال،',
    zh: '欢迎⟦北韩⟧和⟦俄罗斯⟧开放的灯塔，',
    ru: 'приветствуя открытие маяков в ⟦Северной Корее⟧ и ⟦России⟧,',
  },
  good: {
    en: 'Welcoming the lighthouses that the Democratic People’s Republic of Korea, Viet Nam and the Russian Federation opened,',
    fr: 'Se félicitant des phares que la République populaire démocratique de Corée et la Fédération de Russie ont ouverts,',
    es: 'Acogiendo con beneplácito los faros de la República Popular Democrática de Corea y de la Federación de Rusia,',
    ar: 'إذ ترحب بالمنارات التي افتتحتها جمهورية كوريا الشعبية الديمقراطية في الشمال،',
    zh: '欢迎朝鲜民主主义人民共和国和俄罗斯联邦开放的灯塔，',
    ru: 'приветствуя открытие маяков в Корейской Народно-Демократической Республике и Российской Федерации,',
  },
  terms: ({ code }) => namesIn(COUNTRIES[code]),
  found(found, context) {
    if (isCited(found)) return;
    correctName(found, context, (words, name) => t`The United Nations writes “${name}”, not “${words}”.`);
  },
});

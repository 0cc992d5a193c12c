import { citedTexts } from '../cited.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'citation/by-title-only',
  severity: 'hint',
  scope: 'resolution',
  languages: 'all',
  summary: 'An instrument that a resolution contains is mentioned with the number of that resolution.',
  why: 'The reader finds the 2030 Agenda in resolution 70/1, and the Universal Declaration of Human Rights in resolution 217 A (III). The number stands beside the title or in a footnote at the first mention.',
  source: [SOURCES.drafting, SOURCES.footnotes],
  fix: null,
  bad: {
    en: 'Guided by the ⟦2030 Agenda for Sustainable Development⟧,',
    fr: 'S’inspirant du ⟦Programme de développement durable à l’horizon 2030⟧,',
    es: 'Guiada por la ⟦Agenda 2030 para el Desarrollo Sostenible⟧,',
    ar: 'إذ تشير إلى ⟦خطة التنمية المستدامة لعام 2030⟧،',
    zh: '回顾⟦2030年可持续发展议程⟧，',
    ru: 'ссылаясь на ⟦Повестку дня в области устойчивого развития на период до 2030 года⟧,',
  },
  good: {
    en: 'Guided by the 2030 Agenda for Sustainable Development, contained in resolution 70/1,',
    fr: 'S’inspirant du Programme de développement durable à l’horizon 2030, énoncé dans la résolution 70/1,',
    es: 'Guiada por la Agenda 2030 para el Desarrollo Sostenible, contenida en la resolución 70/1,',
    ar: 'إذ تشير إلى خطة التنمية المستدامة لعام 2030، الواردة في القرار 70/1،',
    zh: '回顾第70/1号决议所载的2030年可持续发展议程，',
    ru: 'ссылаясь на Повестку дня в области устойчивого развития на период до 2030 года, содержащуюся в резолюции 70/1,',
  },
  check({ facts, report }) {
    const texts = citedTexts(facts);
    const seen = new Set<string>();
    facts.forEach((fact, index) => {
      if (fact.kind !== 'instrument' || seen.has(fact.resolution)) return;
      seen.add(fact.resolution);
      if (fact.noted || texts.some(({ key }) => key === fact.resolution)) return;
      report(index, t`Cite the resolution that holds it: ${fact.number} of the General Assembly.`);
    });
  },
});

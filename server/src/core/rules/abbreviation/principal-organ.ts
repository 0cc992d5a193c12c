import { KEPT, ORGANIZATION, ORGANS } from '../../terms/organs.ts';
import { t } from '../message.ts';
import { isCited } from '../quoted.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { correct, right, termsOf, textAfter, textBefore } from '../terms.ts';

export default rule({
  code: 'abbreviation/principal-organ',
  severity: 'warning',
  scope: 'words',
  languages: ['en', 'fr', 'es'],
  summary: 'The United Nations and its principal organs are never abbreviated.',
  why: 'The Organization, its principal organs and the Secretary-General stand in full throughout. French texts write “ONU”, and those of the Security Council write “UN”.',
  source: [SOURCES.drafting, SOURCES.counted],
  fix: 'writes the name in full',
  bad: {
    en: 'Recalling the decision of the ⟦GA⟧ on lighthouses,',
    fr: 'Rappelant la décision de l’⟦AG⟧ sur les phares,',
    es: 'Recordando la decisión de la ⟦AG⟧ sobre los faros,',
  },
  good: {
    en: 'Recalling the decision of the General Assembly on lighthouses,',
    fr: 'Rappelant la décision de l’Assemblée générale sur les phares,',
    es: 'Recordando la decisión de la Asamblea General sobre los faros,',
  },
  terms: ({ code }, { name }) => [
    ...termsOf(ORGANS[code] ?? {}),
    ...(name === 'un-sc' ? [] : termsOf(ORGANIZATION[code] ?? {})),
    ...KEPT.map(right),
  ],
  found(found, context) {
    if (isCited(found) || /\/$/.test(textBefore(found)) || /^[/\u2011.]/.test(textAfter(found))) return;
    correct(found, context, t`“${found.term.find}” is written out: “${found.term.write!}”.`);
  },
});

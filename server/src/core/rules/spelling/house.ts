import { t } from '../message.ts';
import { isCited } from '../quoted.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { isInName, spellingTerms } from '../spellings.ts';
import { correct, wordsOf } from '../terms.ts';

export default rule({
  code: 'spelling/house',
  severity: 'warning',
  scope: 'words',
  languages: ['en'],
  summary: 'English is spelt as the house spells it.',
  why: 'The United Nations follows the Concise Oxford Dictionary: “organize” and “recognize”, but “programme”, “labour” and “analyse”. Names of other organizations keep their own spelling. Where a profile sets American spelling, the rule asks for that.',
  source: [SOURCES.spelling],
  fix: 'writes the spelling of the house',
  bad: {
    en: '1. Urges all Governments to ⟦organise⟧ the ⟦labor⟧ ⟦programs⟧ of their harbours;\n\n2. Decides to set aside five ⟦percent⟧ of the funds for a ⟦center⟧ of lighthouse keepers.',
  },
  good: {
    en: '1. Urges all Governments to organize the labour programmes of their harbours;\n\n2. Decides to set aside five per cent of the funds for a centre of lighthouse keepers.',
  },
  terms: (_, { conventions: { spelling } }) => (spelling === 'any' ? [] : spellingTerms(spelling)),
  found(found, context) {
    if (isCited(found) || isInName(found)) return;
    const write = found.term.write!;
    correct(found, context, t`This house spells “${wordsOf(found)}” as “${write}”.`);
  },
});

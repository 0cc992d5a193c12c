import { STATES } from '../../terms/states.ts';
import { t } from '../message.ts';
import { isCited } from '../quoted.ts';
import { type Found, rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { beginsText, correct, termsOf, textAfter, textBefore, wordsOf } from '../terms.ts';

export default rule({
  code: 'capitals/states',
  severity: 'warning',
  scope: 'words',
  languages: ['en', 'fr', 'es', 'ru'],
  summary: 'States have a capital in English, French and Spanish, and none in Russian.',
  why: 'Resolutions write “Member States”, “États Membres”, “Estados Miembros”, but “государства-члены”. Members of another organization are “member States” in English: the second word keeps its capital.',
  source: [SOURCES.capitals, SOURCES.counted],
  fix: 'writes the word with its letter',
  bad: {
    en: '1. Requests ⟦member states⟧ and ⟦small island developing states⟧ to list their wells.',
    fr: '1. Prie les ⟦états membres⟧ de dresser la liste de leurs puits.',
    es: '1. Solicita a los ⟦estados miembros⟧ que elaboren una lista de sus pozos.',
    ru: '1. предлагает ⟦Государствам-членам⟧ составить перечень колодцев.',
  },
  good: {
    en: '1. Requests Member States and small island developing States to list their wells.',
    fr: '1. Prie les États Membres de dresser la liste de leurs puits.',
    es: '1. Solicita a los Estados Miembros que elaboren una lista de sus pozos.',
    ru: '1. предлагает государствам-членам составить перечень колодцев.',
  },
  terms: ({ code }) => termsOf(STATES[code] ?? {}),
  found(found, context) {
    if (isCited(found)) return;
    if (isCapitalDue(found)) return;
    if (/^\s+feder/.test(textAfter(found))) return; // of a federation
    const write = ofAnother(found) ?? found.term.write!;
    correct(found, context, t`“${wordsOf(found)}” is written “${write}”.`, write);
  },
});

/** The words, which have a small letter, begin a sentence. */
function isCapitalDue(found: Found): boolean {
  const isSmall = /^\p{Ll}/u.test(found.term.write!);
  return isSmall && (beginsText(found) || /[.!?:]["”»\s]*$/.test(textBefore(found)));
}

/** English: members of the organization that is named after the words. */
function ofAnother(found: Found): string | null {
  if (!/^[Mm]ember states?$/.test(found.term.find)) return null;
  const after = textAfter(found).replace(/\s+/g, ' ');
  if (!/^ of the /.test(after) || /^ of the (?:United Nations|Organization|UN\b)/.test(after)) return null;
  return found.term.write!.replace('Member', 'member');
}

import type { LanguageCode } from '../../languages/codes.ts';
import { type Message, t } from '../../rules/message.ts';
import type { Version } from '../model.ts';

const IN: { readonly [language in LanguageCode]: Message } = {
  ar: t`in Arabic`,
  zh: t`in Chinese`,
  en: t`in English`,
  fr: t`in French`,
  ru: t`in Russian`,
  es: t`in Spanish`,
};

/** So many are named. */
const FEW = 2;

/** "in English, in French": the versions with these places among all, by their languages; all but one are not listed. */
export function inLanguages(versions: readonly Version[], which: readonly number[]): Message {
  if (which.length > FEW && which.length === versions.length - 1) return t`in the other versions`;
  return which
    .map((version) => IN[versions[version]!.resolution.language])
    .reduce((before, next) => t`${before}, ${next}`);
}

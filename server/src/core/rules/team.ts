import type { House, Vocabulary } from '../houses/profile.ts';
import type { LanguageCode } from '../languages/codes.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { lookUp, type Part } from '../syntax/openings.ts';
import { foldKey } from '../text/fold.ts';

/** Whether a folded text opens with a phrase that the team uses in this part, with or without adverbs. */
export function opensAsTeam(folded: string, { vocabulary }: House, pack: LanguagePack, part: Part): boolean {
  const own = vocabulary.openings[pack.code]?.[part] ?? [];
  return own.length > 0 && lookUp(folded, packOfTeam(vocabulary, pack), part) !== null;
}

/** Whether a line names one of the team's bodies, whatever its case and the mark after it. */
export function isTeamBody(line: string, { vocabulary: { bodies } }: House): boolean {
  if (bodies.length === 0) return false;
  const key = bodyKey(line);
  return bodies.some((body) => bodyKey(body) === key);
}

function bodyKey(line: string): string {
  return foldKey(line.replace(/^[\s#>*_]+|[\s*_,，،:：;.]+$/g, ''));
}

/** The language with the team's phrases alone; made on first use, a function of both. */
const packs = new WeakMap<Vocabulary, Map<LanguageCode, LanguagePack>>();

function packOfTeam(vocabulary: Vocabulary, pack: LanguagePack): LanguagePack {
  const own = packs.get(vocabulary) ?? new Map<LanguageCode, LanguagePack>();
  packs.set(vocabulary, own);
  let team = own.get(pack.code);
  if (team === undefined) {
    const { preambular = [], operative = [] } = vocabulary.openings[pack.code] ?? {};
    team = { ...pack, preambular: tableOf(preambular), operative: tableOf(operative) };
    own.set(pack.code, team);
  }
  return team;
}

function tableOf(phrases: readonly string[]): LanguagePack['preambular'] {
  return phrases.length === 0 ? {} : { '-': phrases.join('|') };
}

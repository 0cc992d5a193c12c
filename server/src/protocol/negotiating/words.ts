import { type Message, t } from '../../core/index.ts';
import type { Attribution, Counts, Point, PointPlace, Stance } from '../../core/negotiating.ts';
import { say, type World } from '../world.ts';

/** "Paragraph 3 (a)". */
export function placeName(world: World, { role, path }: PointPlace): string {
  return say(world, NAMES[role](path));
}

const NAMES: Readonly<Record<PointPlace['role'], (path: string) => Message>> = {
  title: () => t`Title`,
  preambular: (path) => t`Preambular paragraph ${path}`,
  operative: (path) => (path === '' ? t`Operative paragraph` : t`Paragraph ${path}`),
  item: (path) => (path === '' ? t`Sub-paragraph` : t`Paragraph ${path}`),
  heading: (path) => (path === '' ? t`Heading` : t`Heading ${path}`),
  annex: (path) => (path === '' ? t`Annex` : t`Annex ${path}`),
  text: () => t`Text outside paragraphs`,
};

/** "2 open, 1 agreed". */
export function countsIn(world: World, { open, adRef, agreed }: Counts): string {
  const done = adRef + agreed;
  if (done === 0) return say(world, t`${open} open`);
  return say(world, open === 0 ? t`${done} agreed` : t`${open} open, ${done} agreed`);
}

/** "2 open, 1 agreed, 3 to fill in"; '' where nothing is left. */
export function leftIn(world: World, counts: Counts, blanks: number): string {
  const marks = counts.open + counts.adRef + counts.agreed;
  return [
    ...(marks === 0 ? [] : [countsIn(world, counts)]),
    ...(blanks === 0 ? [] : [say(world, t`${blanks} to fill in`)]),
  ].join(', ');
}

type Said = Pick<Point, 'attributions' | 'what'>;

/** Who wants what a mark says: "EU, CANZ"; '' where nobody is named, or `own` alone, by its key. */
export function backersOf({ attributions, what }: Said, own?: string): string {
  const delegations = attributions
    .filter(({ stance }) => isBacking(stance, what))
    .flatMap((attribution) => attribution.delegations);
  if (delegations.every(({ key }) => key === own)) return '';
  return [...new Set(delegations.map(({ name }) => name))].join(', ');
}

/** What else is said of it: "AU: opposes; Japan: reservation"; and what became of it where it is no longer open. */
export function detailOf(world: World, { attributions, what, status }: Said & Pick<Point, 'status'>): string {
  const said = attributions
    .filter(({ stance }) => !isBacking(stance, what))
    .map((attribution) => attributed(world, attribution));
  if (status !== 'open') said.push(say(world, status === 'ad-ref' ? t`agreed ad ref` : t`agreed`));
  return [...new Set(said)].filter((each) => each !== '').join('; ');
}

function isBacking(stance: Stance, what: Point['what']): boolean {
  return stance === 'propose' || stance === 'alternative' || (stance === 'delete' && what === 'deletion');
}

function attributed(world: World, { delegations, stance }: Attribution): string {
  const who = delegations.map(({ name }) => name).join(', ');
  // Where nobody is named, these say no more than what became of it.
  if (who === '' && (stance === 'agree' || stance === 'ad-ref')) return '';
  const what = STANCES[stance];
  return who === '' ? say(world, what) : say(world, t`${who}: ${what}`);
}

/** What a delegation wants besides to have the words; in the reader's language. */
const STANCES: Readonly<Record<Stance, Message>> = {
  propose: t`proposes`,
  delete: t`delete`,
  alternative: t`alternative`,
  reserve: t`reservation`,
  retain: t`retain`,
  support: t`supports`,
  oppose: t`opposes`,
  question: t`has a question`,
  move: t`move`,
  agree: t`agrees`,
  'ad-ref': t`agrees ad ref`,
};

/** "EU: native"; the words alone where nobody is named. */
export function attributedTo(world: World, who: string, words: string): string {
  return who === '' ? words : say(world, t`${who}: ${words}`);
}

/** What kind of point it is, for those who do not see its icon. */
export const KINDS: Readonly<Record<Point['what'], Message>> = {
  proposal: t`Proposal`,
  deletion: t`Proposed deletion`,
  choice: t`Choice of words`,
  remark: t`Remark`,
  alternatives: t`Alternatives`,
  unbalanced: t`Bracket without a partner`,
};

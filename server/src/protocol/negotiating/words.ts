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

/** "EU; Japan, Norway: reservation"; what became of it where it is no longer open. `own` need not be told of itself. */
export function detailOf(
  world: World,
  { attributions, status }: Pick<Point, 'attributions' | 'status'>,
  own?: string,
): string {
  const said = attributions.map((attribution) => attributed(world, attribution, own));
  if (status !== 'open') said.push(say(world, status === 'ad-ref' ? t`agreed ad ref` : t`agreed`));
  return [...new Set(said)].filter((each) => each !== '').join('; ');
}

/** Where nobody is named, these say no more than the kind of the mark or what became of it. */
const PLAIN: readonly Stance[] = ['agree', 'ad-ref', 'alternative'];

function attributed(world: World, { delegations, stance }: Attribution, own?: string): string {
  const isOwn = delegations.length === 1 && delegations[0]!.key === own;
  const who = isOwn ? '' : delegations.map(({ name }) => name).join(', ');
  const what = STANCES[stance];
  if (what === null || (delegations.length === 0 && PLAIN.includes(stance))) return who;
  return who === '' ? say(world, what) : say(world, t`${who}: ${what}`);
}

/** What a delegation wants besides to have the words; in the reader's language. */
const STANCES: Readonly<Record<Stance, Message | null>> = {
  propose: null,
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

/** What kind of point it is, for those who do not see its icon. */
export const KINDS: Readonly<Record<Point['what'], Message>> = {
  proposal: t`Proposal`,
  deletion: t`Proposed deletion`,
  choice: t`Choice of words`,
  remark: t`Remark`,
  alternatives: t`Alternatives`,
  unbalanced: t`Bracket without a partner`,
};

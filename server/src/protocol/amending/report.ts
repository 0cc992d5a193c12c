import { conflictsBetween, orderByDeparture } from '../../core/amending.ts';
import { t } from '../../core/index.ts';
import { fileName } from '../comparing/texts.ts';
import type * as own from '../requests.ts';
import { say, type World } from '../world.ts';
import { type Asked, asked, clauseName } from './applying.ts';

/** The clauses of several documents that cannot all be adopted as they stand. */
export async function answerConflicts(
  world: World,
  params: own.AmendingParams,
): Promise<own.AmendmentReport | null> {
  const found = await asked(world, params);
  if (found === null) return null;
  const { draft, amending } = found;
  const lines = conflictsBetween(draft, documentsOf(found)).map(({ first, second, message }) => {
    const [one, other] = [first, second].map(({ document, clause }) =>
      clauseName(world, amending[document]!, clause),
    );
    return `- ${say(world, t`${one!}, ${other!}: ${message}`)}`;
  });
  return reportOf(found, say(world, t`Conflicts between amendments to ${fileName(draft.uri)}`), lines);
}

/** The documents by how far they depart from the draft. */
export async function answerOrder(
  world: World,
  params: own.AmendingParams,
): Promise<own.AmendmentReport | null> {
  const found = await asked(world, params);
  if (found === null) return null;
  const { draft, amending } = found;
  const lines = orderByDeparture(draft, documentsOf(found)).map(
    ({ document, reason }, at) =>
      `${at + 1}. ${say(world, t`${fileName(amending[document]!.document.uri)}: ${reason}`)}`,
  );
  const title = say(world, t`Amendments to ${fileName(draft.uri)}, the furthest from it first`);
  const offer = say(
    world,
    t`An offer, by words alone: how far an amendment goes in substance is for the body to say.`,
  );
  return reportOf(found, title, lines, offer);
}

const documentsOf = ({ amending }: Asked) => amending.map(({ amendments }) => amendments);

function reportOf(
  { left }: Asked,
  title: string,
  lines: readonly string[],
  remark: string | null = null,
): own.AmendmentReport {
  const unread = left.map(({ name, message }) => `- \u2068${name}\u2069: ${message}`);
  if (lines.length + unread.length === 0) return { text: '' };
  const parts = [`# ${title}`, remark, lines.join('\n'), unread.join('\n')];
  return { text: `${parts.filter((part) => part).join('\n\n')}\n` };
}

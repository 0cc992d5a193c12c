import type { Equivalent, OpeningExplained } from '../../core/drafting.ts';
import { packOf, t } from '../../core/index.ts';
import { say, type World } from '../world.ts';

/** What there is to know of an opening, in Markdown; '' for nothing. */
export function explanation(world: World, about: OpeningExplained): string {
  const { ladder, followers, example, others, language } = about;
  const blocks: string[] = [];
  if (example !== null) blocks.push(`> ${example}`);
  if (ladder.length > 0) {
    const rungs = ladder.map(({ text, isOwn }) => (isOwn ? `**${text}**` : text)).join(' < ');
    blocks.push(say(world, t`Force, from weak to strong: ${isolated(rungs, language)}`));
  }
  if (followers.length > 0)
    blocks.push(say(world, t`Often followed by: ${isolated(shares(followers), language)}`));
  if (others.length > 0)
    blocks.push(
      others
        .map(
          (other) => `- ${packOf(other.language).name}: ${isolated(shares(other.openings), other.language)}`,
        )
        .join('\n'),
    );
  return blocks.join('\n\n');
}

function shares(openings: readonly Equivalent[]): string {
  return openings.map(({ text, share }) => `*${text}* (${Math.round(100 * share)} %)`).join(', ');
}

/** Text of a script that runs the other way stays in its own order. */
function isolated(text: string, language: OpeningExplained['language']): string {
  return packOf(language).direction === 'rtl' ? `\u2067${text}\u2069` : text;
}

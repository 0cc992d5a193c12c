import { known } from '../config/index.ts';
import type { Arguments } from './arguments.ts';
import { Refusal } from './shell.ts';

/** What `--profile` sets; nothing without it. */
export function profileOf(args: Arguments): { profile?: string } {
  const profile = args.text('profile');
  if (profile === null) return {};
  const { profiles } = known();
  if (!profiles.includes(profile)) {
    throw new Refusal(`--profile: there is no profile “${profile}”; there are ${profiles.join(', ')}`);
  }
  return { profile };
}

import type { CitedAct } from '../../features/citing/write.ts';
import { TITLED_INSTRUMENTS } from '../../terms/resolutions-by-title.ts';
import type { Row } from './row.ts';

/** The resolution that a declaration or a programme stands in, which a text cites beside its name; `null` for others. */
export function resolutionHolding({ forms }: Row): CitedAct | null {
  const held = TITLED_INSTRUMENTS.find(({ en }) =>
    en.split('|').some((title) => forms.en.name.startsWith(title)),
  );
  return held === undefined ? null : { kind: 'resolution', body: held.body, number: held.number, date: null };
}

import { type Message, t } from '../rules/message.ts';
import { contains } from '../text/span.ts';
import { nameOf } from './naming.ts';
import type { Place } from './refactoring.ts';
import type { Reference } from './reference.ts';

/** Most warnings that one question shows. */
const MOST = 8;

/** What refers to what goes, and loses its target: the writer is asked before. */
export function warningsOf(place: Place, referring: readonly Reference[]): readonly Message[] {
  return referring.slice(0, MOST).map(({ citation, source }) => {
    const { preambular, operative, annexes } = place.resolution;
    const { start } = citation.span;
    const own = [...preambular, ...operative].find(({ span }) => contains(span, start));
    const what = nameOf(place, source);
    if (own !== undefined) return t`A reference to ${what} stands in ${nameOf(place, own)}.`;
    const annex = annexes.find(({ span }) => contains(span, start));
    return annex === undefined
      ? t`A reference to ${what} stands in the text.`
      : t`A reference to ${what} stands in “${annex.label}”.`;
  });
}

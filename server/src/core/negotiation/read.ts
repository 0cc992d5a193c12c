import type { Document } from '../document/document.ts';
import { foldKey } from '../text/fold.ts';
import { alternativesIn } from './alternatives.ts';
import { readWhole } from './attribution.ts';
import { marksOf } from './marks.ts';
import type { Alternatives, Attribution, Delegation, Mark, Negotiation } from './model.ts';
import { scan } from './scan.ts';

/** Documents never change: what was read of one is kept as long as it lives. */
const kept = new WeakMap<Document, Negotiation>();

/**
 * The marks of negotiation in a document, the alternatives among its paragraphs, and who is named. Linear; where the
 * file holds no resolution, all of its text is read.
 */
export function negotiationIn(document: Document): Negotiation {
  let negotiation = kept.get(document);
  if (negotiation === undefined) {
    const text = document.text();
    const isRemark = (inner: { start: number; end: number }): boolean => {
      const said = readWhole(text, inner);
      return (
        said !== null && (said.delegations.length > 0 || said.stance === 'agree' || said.stance === 'ad-ref')
      );
    };
    const marks = marksOf(text, scan(document, text, isRemark));
    const alternatives = alternativesIn(document, text, marks);
    negotiation = { document, marks, alternatives, delegations: delegationsOf(marks, alternatives) };
    kept.set(document, negotiation);
  }
  return negotiation;
}

/** The marks that hold an offset (UTF-16) or end there, the innermost first. */
export function marksAt({ marks }: Pick<Negotiation, 'marks'>, offset: number): readonly Mark[] {
  const found = marks.find(({ span }) => span.start <= offset && offset <= span.end);
  return found === undefined ? [] : [...marksAt(found, offset), found];
}

/** The delegation of a negotiation that goes by a name, in whatever language; `null` where it is not named there. */
export function delegationNamed(
  { delegations }: Pick<Negotiation, 'delegations'>,
  name: string,
): Delegation | null {
  const key = readWhole(name, { start: 0, end: name.length })?.delegations[0]?.key ?? name;
  const folded = foldKey(key);
  return (
    delegations.find((each) => each.key === key) ??
    delegations.find((each) => foldKey(each.key) === folded || foldKey(each.name) === folded) ??
    null
  );
}

/** All attributions of a mark and of those inside it. */
export function* attributionsOf({ attributions, options, marks }: Mark): Iterable<Attribution> {
  yield* attributions;
  for (const option of options) yield* option.attributions;
  for (const mark of marks) yield* attributionsOf(mark);
}

function delegationsOf(
  marks: readonly Mark[],
  alternatives: readonly Alternatives[],
): Negotiation['delegations'] {
  const found = new Map<string, Delegation & { count: number }>();
  const add = ({ delegations }: Attribution): void => {
    for (const { key, name } of delegations) {
      const known = found.get(key);
      if (known === undefined) found.set(key, { key, name, count: 1 });
      else known.count++;
    }
  };
  for (const mark of marks) for (const attribution of attributionsOf(mark)) add(attribution);
  for (const { options } of alternatives)
    for (const option of options) for (const attribution of option.attributions) add(attribution);
  return [...found.values()].sort((a, b) => b.count - a.count);
}

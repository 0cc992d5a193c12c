type Part = 'preambular' | 'operative';

/**
 * Concepts of openings by force, a ladder a line, from weak to strong; a bar parts those of about the same force.
 * Drawn up from how guides for drafters rank the verbs. Concepts are the same in all languages; a rung that a
 * language has no form for is passed over there.
 */
const LADDERS: { readonly [part in Part]: readonly string[] } = {
  preambular: [
    'invite < encourage < call-upon|call-for < urge < demand',
    'note|take-note < take-note-with-interest < note-with-appreciation|take-note-with-appreciation|viewing-with-appreciation < note-with-satisfaction|note-with-approval < welcome < welcome-with-appreciation|welcome-with-satisfaction < endorse < approve',
    'note-with-regret < note-with-concern|take-note-with-concern < note-with-deep-concern < note-with-grave-concern|note-with-alarm',
    'express-concern < express-deep-concern < express-grave-concern < regret < deeply-regret < deplore < strongly-deplore < denounce|censure < condemn < strongly-condemn < condemn-strongest-terms',
    'concerned < seriously-concerned|disturbed < deeply-concerned|remain-deeply-concerned < deeply-disturbed < gravely-concerned < alarmed|dismayed < deeply-alarmed < appalled',
    'aware|conscious|mindful|cognizant < fully-aware|keenly-aware|deeply-conscious',
    'consider < believe < firmly-believe|convinced < firmly-convinced|deeply-convinced',
    'hope|express-hope < confident < expect',
    'acknowledge|recognize < acknowledge-with-appreciation',
    'recall < affirm|confirm < reaffirm|reiterate',
    'point-out|draw-attention < highlight < underline|underscore|stress|emphasize < re-emphasize',
    'wish|desire|seek < determined|resolved|committed',
    'appreciate < express-appreciation < express-gratitude',
    'commend < congratulate < pay-tribute',
    'having-noted < having-considered|having-examined|having-reviewed < having-decided|having-adopted',
  ],
  operative: [
    'invite < encourage < strongly-encourage < request|ask < call-upon|appeal < strongly-call-upon|urgently-call|urgently-appeal < urge < strongly-urge < insist < demand',
    'reiterate-request < reiterate-call < reiterate-demand',
    'instruct|entrust < direct',
    'suggest < propose < recommend < agree|concur < resolve < decide',
    'note|take-note < note-with-interest|take-note-with-interest < note-with-appreciation|take-note-with-appreciation < note-with-satisfaction|take-note-with-satisfaction < welcome < welcome-with-appreciation|welcome-with-satisfaction < endorse < approve < adopt',
    'note-with-regret < note-with-concern|take-note-with-concern < note-with-deep-concern < note-with-grave-concern',
    'express-concern < express-deep-concern < express-grave-concern < regret|express-regret < deeply-regret < deplore < strongly-deplore < denounce|censure < condemn < strongly-condemn < unequivocally-condemn < condemn-strongest-terms',
    'reject < strongly-reject',
    'consider < believe < express-conviction',
    'hope|express-hope < look-forward < trust',
    'acknowledge|recognize < acknowledge-with-appreciation',
    'recall|remind < affirm|confirm < reaffirm|reiterate',
    'draw-attention < highlight < underline|underscore|stress|emphasize',
    'express-readiness < express-intention < express-determination < undertake',
    'appreciate|thank|express-appreciation < express-gratitude < express-deep-appreciation',
    'commend < congratulate|applaud < pay-tribute',
    'support|express-support < strongly-support < fully-support',
    'declare|proclaim < solemnly-declare|solemnly-proclaim',
  ],
};

/** What an operative paragraph does, the most binding first. */
const CONCEPTS_BY_FORCE = {
  decides:
    'decide|resolve|have-resolved|determine|adopt|approve|endorse|authorize|accept|agree|concur|establish|appoint|elect|designate|extend|renew|declare|proclaim|solemnly-declare|solemnly-proclaim|transmit|refer|conclude|undertake',
  demands: 'demand|reiterate-demand|insist|direct|instruct|entrust|warn',
  urges:
    'urge|strongly-urge|call-upon|call-for|strongly-call-upon|urgently-call|reiterate-call|appeal|urgently-appeal',
  requests: 'request|ask|reiterate-request|seek',
  encourages: 'encourage|strongly-encourage|invite|recommend|propose|suggest|advise',
  condemns:
    'condemn|strongly-condemn|unequivocally-condemn|condemn-strongest-terms|deplore|strongly-deplore|denounce|censure|reject|strongly-reject|regret|deeply-regret|express-regret',
  affirms:
    'affirm|reaffirm|reaffirm-commitment|confirm|stress|emphasize|underline|underscore|highlight|draw-attention|remind|recall|reiterate|recognize|acknowledge|acknowledge-with-appreciation|consider|believe|deem-important',
  expresses:
    'express-appreciation|express-deep-appreciation|express-gratitude|express-satisfaction|express-concern|express-deep-concern|express-grave-concern|express-condolences|express-conviction|express-determination|express-hope|express-intention|express-readiness|express-solidarity|express-support|appreciate|thank|commend|congratulate|applaud|pay-tribute|support|strongly-support|fully-support|look-forward|hope|trust',
  notes:
    'note|take-note|note-with-appreciation|note-with-concern|note-with-deep-concern|note-with-grave-concern|note-with-interest|note-with-regret|note-with-satisfaction|take-note-with-appreciation|take-note-with-concern|take-note-with-interest|take-note-with-satisfaction|welcome|welcome-with-appreciation|welcome-with-satisfaction',
} as const;

export type Force = keyof typeof CONCEPTS_BY_FORCE;

/** The most binding first. */
export const FORCES = Object.keys(CONCEPTS_BY_FORCE) as readonly Force[];

/** Rungs from weak to strong, each the concepts of about the same force. */
export type Ladder = readonly (readonly string[])[];

const ladders = {
  preambular: byConcept(LADDERS.preambular),
  operative: byConcept(LADDERS.operative),
};

const forces: ReadonlyMap<string, Force> = new Map(
  FORCES.flatMap((force) => CONCEPTS_BY_FORCE[force].split('|').map((concept) => [concept, force] as const)),
);

function byConcept(lines: readonly string[]): ReadonlyMap<string, Ladder> {
  const found = new Map<string, Ladder>();
  for (const line of lines) {
    const ladder = line.split(' < ').map((rung) => rung.split('|'));
    for (const concept of ladder.flat()) found.set(concept, ladder);
  }
  return found;
}

/** All ladders of a part. */
export function laddersOf(part: Part): readonly Ladder[] {
  return [...new Set(ladders[part].values())];
}

/** The ladder that a concept stands on in a part, or `null`. */
export function ladderOf(concept: string, part: Part): Ladder | null {
  return ladders[part].get(concept) ?? null;
}

/** Concepts of less force, the nearest first. A language may lack some of them. */
export function weaker(concept: string, part: Part): readonly string[] {
  const [ladder, rung] = placeOf(concept, part);
  return ladder.slice(0, rung).reverse().flat();
}

/** Concepts of more force, the nearest first. A language may lack some of them. */
export function stronger(concept: string, part: Part): readonly string[] {
  const [ladder, rung] = placeOf(concept, part);
  return ladder.slice(rung + 1).flat();
}

function placeOf(concept: string, part: Part): [Ladder, number] {
  const ladder = ladderOf(concept, part) ?? [[concept]];
  return [ladder, ladder.findIndex((rung) => rung.includes(concept))];
}

/** What an operative paragraph of a concept does; `null` for what opens in a way of its own. */
export function forceOf(concept: string | null): Force | null {
  return (concept !== null && forces.get(concept)) || null;
}

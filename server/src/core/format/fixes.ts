import type { Document } from '../document/document.ts';
import { resolutionAt } from '../document/places.ts';
import type { Resolution } from '../document/views.ts';
import { RULES } from '../rules/all.gen.ts';
import type { Checker } from '../rules/engine.ts';
import type { Finding } from '../rules/rule.ts';
import type { Settings } from '../rules/settings.ts';
import { labelsInside, refersToAnnexes, SEQUENCE, withReferences } from './labels.ts';
import type { Places } from './places.ts';
import { isHasty, keepsItems, keepsNumbers } from './reserve.ts';
import type { Step } from './steps.ts';

const TYPOGRAPHIC: ReadonlySet<string> = new Set(
  RULES.flatMap(({ code, typographic }) => (typographic === true ? code : [])),
);
const OTHERS_OFF = Object.fromEntries(
  RULES.flatMap(({ code }) => (TYPOGRAPHIC.has(code) ? [] : [[code, 'off'] as const])),
);

/** The fix of the rule changes no word. */
export function isTypographic(code: string): boolean {
  return TYPOGRAPHIC.has(code);
}

/** The settings with no other rules than those whose fixes change no word, at the levels that they have. */
export function typographic({ rules, ...rest }: Settings): Settings {
  return { ...rest, rules: { ...rules, ...OTHERS_OFF } };
}

/** The one right answer to each thing that the rules find; what stands in quotation marks is left as it is. */
export function fixesIn(document: Document, places: Places, checker: Checker): readonly Step[] {
  const renumbered = new Set<Resolution | null>();
  const kept = new Map<Resolution, boolean>();
  const findings = checker.check(document);
  const keepsAll = (resolution: Resolution): boolean => {
    const keeps = kept.get(resolution) ?? keepsNumbers(document, resolution, findings);
    kept.set(resolution, keeps);
    return keeps;
  };
  return findings.flatMap((finding) => {
    const [step] = stepsOf(finding);
    if (step === undefined || isHasty(document, step)) return [];
    if (step.some(({ span }) => places.isQuoted(span))) return [];
    if (!SEQUENCE.has(finding.code)) return [step];
    const resolution = resolutionAt(document, finding.span.start);
    // The first that is out of step is mended with all behind it.
    const isNumber = finding.code.startsWith('numbering/');
    if ((isNumber && renumbered.has(resolution)) || labelsInside(document, step)) return [];
    if (isNumber) renumbered.add(resolution);
    if (resolution === null) return [step];
    if (isNumber ? keepsAll(resolution) : keepsItems(document, resolution, finding)) return [];
    const isInAnnex = finding.code.startsWith('annex/');
    if (isInAnnex && refersToAnnexes(document, resolution)) return [];
    return [isInAnnex ? step : withReferences(document, resolution, step)];
  });
}

/** What the preferred fix of a finding does, if it has one. */
export function stepsOf({ fixes }: Finding): readonly Step[] {
  const edits = fixes.find(({ preferred }) => preferred)?.edits ?? [];
  return edits.length === 0 ? [] : [edits];
}

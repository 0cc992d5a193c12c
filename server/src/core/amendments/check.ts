import type { Document } from '../document/document.ts';
import { houseOf } from '../houses/houses.ts';
import type { Severity } from '../houses/profile.ts';
import { armed, type Settings } from '../rules/settings.ts';
import { unsilenced } from '../rules/silencing.ts';
import type { Span, TextEdit } from '../text/span.ts';
import { applyAmendments } from './apply.ts';
import type { AmendmentDocument, AmendmentFinding, ReportedFinding } from './model.ts';
import { understood } from './reading/read.ts';

/**
 * What of an amendment document does not fit its draft: places that are not there, words that do not stand there or
 * stand there more than once, clauses that are not understood. In the order of the clauses.
 */
export function checkAmendments(document: AmendmentDocument, draft: Document): readonly AmendmentFinding[] {
  const { outcomes } = applyAmendments(draft, [document]);
  return outcomes.flatMap(({ clause, problem }) => {
    if (problem === null) return [];
    const fix = problem.nearest === null ? null : draft.slice(problem.nearest);
    return [{ ...problem, code: `amendment/${problem.kind}`, clause, fix }];
  });
}

/**
 * The findings of a check that are to be shown, with their levels: of rules that are on in the house of the draft and
 * that no comment silences.
 * @param text the file that the amendments were read from
 * @param settings those of that file
 */
export function reportedOf(
  findings: readonly AmendmentFinding[],
  text: Document,
  draft: Document,
  settings: Settings,
): readonly ReportedFinding[] {
  const house = houseOf(draft.resolutions[0]?.body ?? '', settings);
  const levels = new Map<string, Severity>(
    armed(house, settings).map(({ rule, severity }) => [rule.code, severity]),
  );
  const on = findings.flatMap((finding) => {
    const severity = levels.get(finding.code);
    if (severity === undefined) return [];
    const span = finding.span ?? NOWHERE;
    return [
      { ...finding, severity, span, edit: finding.fix === null ? null : requoted(text, span, finding.fix) },
    ];
  });
  return unsilenced(
    on.sort((a, b) => a.span.start - b.span.start),
    text.pages,
  );
}

/** Other words for what is quoted at `span`; `null` where nothing is. */
function requoted(text: Document, span: Span, words: string): TextEdit | null {
  const quoted = text.slice(span);
  const [open] = /^[“”"«„「『]\s?/.exec(quoted) ?? [];
  const [close] = /\s?[“”"»」』]$/.exec(quoted) ?? [];
  if (open === undefined || close === undefined) return null;
  return { span, text: `${open}${words.replace(/\s{1,99}/g, ' ')}${close}` };
}

const NOWHERE: Span = { start: 0, end: 0 };

/** Whether a text is an amendment document: its head says so, or most of its clauses are understood. */
export function isAmendments(document: AmendmentDocument): boolean {
  const { head, clauses } = document;
  const own = understood(document);
  return own > 0 && (head.draft !== null || head.stance !== null || own * 2 >= clauses.length);
}

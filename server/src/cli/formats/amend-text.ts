import { type AmendmentProblem, writeAmendments } from '../../core/amending.ts';
import { type Phrases, render } from '../../core/index.ts';
import type { AmendmentFile } from '../amend.ts';
import type { AmendFormat } from './index.ts';

/** "amendments.txt:5: clause 3: …", for people. */
function problem(
  { path, text, document }: AmendmentFile,
  clause: number,
  { message, span }: AmendmentProblem,
  phrases: Phrases,
): string {
  const line = span === null ? '' : `:${text.positionAt(span.start).line + 1}`;
  return `${path}${line}: ${clauseName(document.clauses[clause]!.number, clause)}: ${render(message, phrases)}`;
}

const clauseName = (number: string, clause: number): string =>
  `clause ${number === '' ? clause + 1 : number}`;

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

export const amendText: AmendFormat & { readonly problem: typeof problem } = {
  problem,
  document: writeAmendments,
  findings: ({ files, draft, phrases }, findings) =>
    lines(
      findings.flatMap((own, index) =>
        own.flatMap((finding) => {
          const said = problem(files[index]!, finding.clause, finding, phrases);
          if (finding.nearest === null) return [said];
          const { line } = draft.positionAt(finding.nearest.start);
          return [said, `  nearest in the draft, line ${line + 1}: ${finding.fix}`];
        }),
      ),
    ),
  conflicts: ({ files, phrases }, conflicts) =>
    lines(
      conflicts.map(({ first, second, message }) => {
        const [one, other] = [first, second].map(({ document, clause }) => {
          const { path, document: own } = files[document]!;
          return `${path} ${clauseName(own.clauses[clause]!.number, clause)}`;
        });
        return `${one}, ${other}: ${render(message, phrases)}`;
      }),
    ),
  order: ({ files, phrases }, departures) =>
    lines(
      departures.map(
        ({ document, reason }, at) => `${at + 1}. ${files[document]!.path}: ${render(reason, phrases)}`,
      ),
    ),
};

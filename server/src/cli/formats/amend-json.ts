import { writeAmendments } from '../../core/amending.ts';
import { render } from '../../core/index.ts';
import type { AmendFormat } from './index.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export const amendJson: AmendFormat = {
  document: (document) => {
    const { language, house, head, clauses } = document;
    const { draft, by, stance } = head;
    return json({
      language,
      house,
      draft,
      by,
      stance,
      clauses: clauses.map(({ number, act }) => ({ number, act })),
      text: writeAmendments(document),
    });
  },
  findings: ({ files, draft, phrases }, findings) =>
    json(
      findings.flatMap((own, index) =>
        own.map(({ clause, code, severity, message, span, nearest, fix }) => ({
          file: files[index]!.path,
          clause,
          code,
          severity,
          message: render(message, phrases),
          range: files[index]!.text.rangeOf(span),
          nearest: nearest && draft.rangeOf(nearest),
          fix,
        })),
      ),
    ),
  conflicts: ({ files, phrases }, conflicts) =>
    json(
      conflicts.map(({ kind, message, first, second }) => ({
        kind,
        message: render(message, phrases),
        first: { file: files[first.document]!.path, clause: first.clause },
        second: { file: files[second.document]!.path, clause: second.clause },
      })),
    ),
  order: ({ files, phrases }, departures) =>
    json(
      departures.map(({ document, share, deletedParagraphs, reason }) => ({
        file: files[document]!.path,
        share,
        deletedParagraphs,
        reason: render(reason, phrases),
      })),
    ),
};

import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { amendmentsIn } from '../../core/amending.ts';
import type { Document, Span } from '../../core/index.ts';

/** The clauses of an amendment document, below its head where it has one. */
export function symbolsIn(document: Document): DocumentSymbol[] {
  const amendments = amendmentsIn(document);
  if (amendments === null) return [];
  const { head, clauses } = amendments;
  const children = clauses.flatMap(({ span }) =>
    span === null ? [] : symbolOf(document, span, SymbolKind.Method),
  );
  if (head.span === null) return children;
  const end = Math.max(head.span.end, ...clauses.map(({ span }) => span?.end ?? 0));
  const start = Math.min(head.span.start, ...clauses.map(({ span }) => span?.start ?? head.span!.start));
  return [
    {
      ...symbolOf(document, head.span, SymbolKind.Module),
      range: document.rangeOf({ start, end }),
      children,
    },
  ];
}

/** So long a name may be, UTF-16 units. */
const LONGEST = 100;

function symbolOf(document: Document, span: Span, kind: SymbolKind): DocumentSymbol {
  const words = document
    .slice({ start: span.start, end: Math.min(span.end, span.start + 4 * LONGEST) })
    .replace(/\s+/g, ' ')
    .trim();
  const range = document.rangeOf(span);
  return {
    name: words.length <= LONGEST ? words : `${words.slice(0, LONGEST).trimEnd()}…`,
    kind,
    range,
    selectionRange: range,
  };
}

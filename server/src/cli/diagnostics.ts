import type { Document, Finding, Range } from '../core/index.ts';
import { fingerprintsOf } from './fingerprints.ts';
import type { Text } from './texts.ts';

/** A finding as reports show it. */
export interface Diagnostic {
  readonly file: string;
  /** In the text of the file; of Akoma Ntoso in the text that it marks up. */
  readonly range: Range;
  readonly severity: Finding['severity'];
  readonly code: string;
  readonly message: string;
  readonly fixable: boolean;
  /** `eId` of the paragraph in an Akoma Ntoso file; `undefined` for a plain text. */
  readonly paragraph: string | null | undefined;
  /** The same for the same fault when lines move. */
  readonly fingerprint: string;
  readonly fixes: readonly Replacements[];
}

export interface Replacements {
  readonly title: string;
  readonly edits: readonly { readonly range: Range; readonly text: string }[];
}

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
}

/** `findings` in `text`, for reports. */
export function diagnosticsOf(text: Text, findings: readonly Finding[]): Diagnostic[] {
  const { document, input } = text;
  const { paragraphAt } = text.opened;
  const fingerprints = fingerprintsOf(document, findings);
  return findings.map((finding, index) => ({
    file: input.path,
    range: document.rangeOf(finding.span),
    severity: finding.severity,
    code: finding.code,
    message: finding.message,
    fixable: paragraphAt === null && finding.fixes.some(({ preferred }) => preferred),
    paragraph: paragraphAt?.(finding.span.start),
    fingerprint: fingerprints[index]!,
    fixes: paragraphAt ? [] : replacementsOf(document, finding),
  }));
}

export function summaryOf(files: number, diagnostics: readonly Diagnostic[]): Summary {
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    files,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    hints: count('hint'),
  };
}

function replacementsOf(document: Document, finding: Finding): Replacements[] {
  return finding.fixes.map(({ title, edits }) => ({
    title,
    edits: edits.map(({ span, text }) => ({ range: document.rangeOf(span), text })),
  }));
}

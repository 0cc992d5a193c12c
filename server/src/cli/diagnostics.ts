import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Document, Finding, Range, Related, Span } from '../core/index.ts';
import { fingerprintsOf } from './fingerprints.ts';
import type { Text } from './texts.ts';

/** A place in a file: in its text, and of Akoma Ntoso in the text that it marks up. */
export interface Place {
  readonly file: string;
  readonly range: Range;
  readonly span: Span;
  /** `eId` of the paragraph in an Akoma Ntoso file; `undefined` for a plain text. */
  readonly paragraph: string | null | undefined;
}

/** A finding as reports show it. */
export interface Diagnostic extends Place {
  readonly severity: Finding['severity'];
  readonly code: string;
  readonly message: string;
  readonly fixable: boolean;
  /** The same for the same fault when lines move. */
  readonly fingerprint: string;
  readonly fixes: readonly Replacements[];
  /** Other places that the message speaks of. */
  readonly related: readonly RelatedPlace[];
}

export interface RelatedPlace extends Place {
  readonly message: string;
}

export interface Replacements {
  readonly title: string;
  readonly edits: readonly { readonly range: Range; readonly span: Span; readonly text: string }[];
}

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
}

/** `findings` in `text`, for reports; other files are named as seen from the folder `cwd`. */
export function diagnosticsOf(text: Text, findings: readonly Finding[], cwd: string): Diagnostic[] {
  const { document, input } = text;
  const { paragraphAt } = text.opened;
  const fingerprints = fingerprintsOf(document, findings);
  const placeOf = (span: Span): Place => ({
    file: input.path,
    range: document.rangeOf(span),
    span,
    paragraph: paragraphAt?.(span.start),
  });
  return findings.map(({ code, severity, span, message, fixes, related = [] }, index) => ({
    ...placeOf(span),
    severity,
    code,
    message,
    fixable: paragraphAt === null && fixes.some(({ preferred }) => preferred),
    fingerprint: fingerprints[index]!,
    fixes: paragraphAt ? [] : replacementsOf(document, fixes),
    related: related.map((one) => ({
      ...(one.elsewhere ? placeElsewhere(one, one.elsewhere, cwd) : placeOf(one.span)),
      message: one.message,
    })),
  }));
}

/** Of Akoma Ntoso only the file is named, which has other lines than its text. */
function placeElsewhere(
  { span }: Related,
  { file, range }: NonNullable<Related['elsewhere']>,
  cwd: string,
): Place {
  const path = file.startsWith('file:') ? fileURLToPath(file) : file;
  const near = relative(cwd, path);
  return {
    file: near.startsWith('..') ? path : near,
    range,
    span,
    paragraph: path.endsWith('.xml') ? null : undefined,
  };
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

/** Fixes with the one right answer first, where there is one. */
function replacementsOf(document: Document, fixes: Finding['fixes']): Replacements[] {
  const inOrder = [...fixes].sort((a, b) => Number(b.preferred ?? false) - Number(a.preferred ?? false));
  return inOrder.map(({ title, edits }) => ({
    title,
    edits: edits.map(({ span, text }) => ({ range: document.rangeOf(span), span, text })),
  }));
}

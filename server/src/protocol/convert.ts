import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  type FoldingRange,
  type TextEdit as ProtocolEdit,
  type DocumentSymbol as ProtocolSymbol,
  type SelectionRange,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import {
  type Document,
  type DocumentSymbol,
  type Finding,
  type Fix,
  type KeyEdits,
  type Severity,
  type Span,
  symbolsOf,
  type TextEdit,
} from '../core/index.ts';
import type { PressKeyResult } from './requests.ts';
import type { World } from './world.ts';

/** The only place where the core's values become the protocol's. */

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function diagnosticOf(
  document: Document,
  { code, severity, span, message, related }: Finding,
  { capabilities, pageOf }: Pick<World, 'capabilities' | 'pageOf'>,
): Diagnostic {
  const { relatedInformation, codeDescriptionSupport } = capabilities.textDocument?.publishDiagnostics ?? {};
  const { uri } = document;
  return {
    range: document.rangeOf(span),
    severity: SEVERITIES[severity],
    code,
    source: 'chapeau',
    message,
    ...(codeDescriptionSupport && pageOf && { codeDescription: { href: pageOf(code) } }),
    ...(relatedInformation &&
      related && {
        relatedInformation: related.map((one) => ({
          location: one.elsewhere
            ? { uri: one.elsewhere.file, range: one.elsewhere.range }
            : { uri, range: document.rangeOf(one.span) },
          message: one.message,
        })),
      }),
  };
}

export function editOf(document: Document, { span, text }: TextEdit): ProtocolEdit {
  return { range: document.rangeOf(span), newText: text };
}

/** With the version where the client can refuse an edit that comes too late. */
export function workspaceEditOf(
  document: Document,
  edits: readonly TextEdit[],
  { capabilities }: World,
): WorkspaceEdit {
  const { uri, version } = document;
  const made = edits.map((edit) => editOf(document, edit));
  return capabilities.workspace?.workspaceEdit?.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits: made }] }
    : { changes: { [uri]: made } };
}

/** Edits of one file. */
export interface FileEdits {
  readonly document: Document;
  readonly edits: readonly TextEdit[];
}

/** Edits of a text, and those of other files, which the client has confirmed: one that cannot leaves them out. */
export function annotatedEditOf(
  world: World,
  own: FileEdits,
  others: readonly FileEdits[],
  annotation: { readonly label: string; readonly description: string },
): WorkspaceEdit {
  const { documentChanges, changeAnnotationSupport } = world.capabilities.workspace?.workspaceEdit ?? {};
  if (!documentChanges || !changeAnnotationSupport || others.length === 0)
    return workspaceEditOf(own.document, own.edits, world);
  const annotationId = 'elsewhere';
  const edited = others.map(({ document, edits }) => ({
    textDocument: { uri: document.uri, version: world.texts.get(document.uri)?.document.version ?? null },
    edits: edits.map((edit) => ({ ...editOf(document, edit), annotationId })),
  }));
  return {
    documentChanges: [
      {
        textDocument: { uri: own.document.uri, version: own.document.version },
        edits: own.edits.map((edit) => editOf(own.document, edit)),
      },
      ...edited,
    ],
    changeAnnotations: { [annotationId]: { ...annotation, needsConfirmation: true } },
  };
}

export function quickFixOf(document: Document, finding: Finding, fix: Fix, world: World): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(document, finding, world)],
    ...(fix.preferred && { isPreferred: true }),
    edit: workspaceEditOf(document, fix.edits, world),
  };
}

export function keyResultOf(document: Document, { edits, cursor }: KeyEdits): PressKeyResult {
  const after = document.edit([...edits].reverse(), document.version);
  return { edits: edits.map((edit) => editOf(document, edit)), cursor: after.positionAt(cursor) };
}

const SYMBOL_KINDS: Readonly<Record<DocumentSymbol['role'], SymbolKind>> = {
  resolution: SymbolKind.Module,
  preamble: SymbolKind.Namespace,
  'operative-part': SymbolKind.Namespace,
  preambular: SymbolKind.String,
  operative: SymbolKind.Method,
  item: SymbolKind.Field,
  annex: SymbolKind.Package,
  closing: SymbolKind.Event,
};

/** As long as the core's symbol lives, which it does while no edit touches or moves it. */
const converted = new WeakMap<DocumentSymbol, ProtocolSymbol>();

/** The outline of a document. */
export function protocolSymbolsOf(document: Document): ProtocolSymbol[] {
  return symbolsOf(document).map(symbolOf);
}

function symbolOf(symbol: DocumentSymbol): ProtocolSymbol {
  const made = converted.get(symbol);
  if (made !== undefined) return made;
  const { name, detail, role, range, selection, children } = symbol;
  const protocol = {
    // A name of white space alone is refused by VS Code.
    name: name.trim() === '' ? role : name,
    ...(detail !== '' && { detail }),
    kind: SYMBOL_KINDS[role],
    range,
    selectionRange: selection,
    children: children.map(symbolOf),
  };
  converted.set(symbol, protocol);
  return protocol;
}

/** The same without nesting, for clients that know no other. */
export function flatSymbolsOf({ uri }: Document, symbols: readonly ProtocolSymbol[]): SymbolInformation[] {
  return symbols.flatMap((symbol) => flattened(uri, symbol));
}

function flattened(
  uri: string,
  { name, kind, range, children }: ProtocolSymbol,
  container?: string,
): SymbolInformation[] {
  const own = {
    name,
    kind,
    location: { uri, range },
    ...(container !== undefined && { containerName: container }),
  };
  return [own, ...(children ?? []).flatMap((child) => flattened(uri, child, name))];
}

/** `null` for what lies on one line. */
export function foldOf(document: Document, span: Span): FoldingRange | null {
  const { start, end } = document.rangeOf(span);
  return end.line > start.line ? { startLine: start.line, endLine: end.line } : null;
}

/** Spans from the inside out as the protocol's chain. */
export function selectionOf(document: Document, spans: readonly Span[]): SelectionRange {
  return spans.reduceRight<SelectionRange | null>(
    (parent, span) => ({ range: document.rangeOf(span), ...(parent !== null && { parent }) }),
    null,
  )!;
}

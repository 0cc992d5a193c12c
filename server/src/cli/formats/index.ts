import type { AmendmentDocument, Conflict, Departure, ReportedFinding } from '../../core/amending.ts';
import type { Document, Phrases, References } from '../../core/index.ts';
import type { AmendmentFile } from '../amend.ts';
import type { BracketsReport } from '../brackets.ts';
import type { FileCitations } from '../citations.ts';
import type { CompareReport } from '../compare.ts';
import type { Diagnostic, Summary } from '../diagnostics.ts';
import type { FileOutline } from '../outline.ts';
import type { Shell } from '../shell.ts';

/** What `check` found, for a format to put in words. */
export interface CheckReport {
  readonly shell: Shell;
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: Summary;
  /** Findings that a baseline holds are left out. */
  readonly isSinceBaseline: boolean;
}

export type CheckFormat = (report: CheckReport) => string;

/** The formats of `check`, loaded when asked for. */
export const CHECK_FORMATS: Readonly<Record<string, () => Promise<CheckFormat>>> = {
  text: async () => (await import('./check-text.ts')).checkText,
  json: async () => (await import('./check-json.ts')).checkJson,
  sarif: async () => (await import('./check-sarif.ts')).checkSarif,
  github: async () => (await import('./check-github.ts')).checkGithub,
};

export type OutlineFormat = (shell: Shell, files: readonly FileOutline[]) => string;

/** The formats of `outline`. */
export const OUTLINE_FORMATS: Readonly<Record<string, () => Promise<OutlineFormat>>> = {
  text: async () => (await import('./outline-text.ts')).outlineText,
  json: async () => (await import('./outline-json.ts')).outlineJson,
};

/** What `citations` found. */
export interface CitationsReport {
  readonly shell: Shell;
  readonly files: readonly FileCitations[];
  readonly references: References;
}

export type CitationsFormat = (report: CitationsReport) => string;

/** The formats of `citations`. */
export const CITATION_FORMATS: Readonly<Record<string, () => Promise<CitationsFormat>>> = {
  text: async () => (await import('./citations-text.ts')).citationsText,
  json: async () => (await import('./citations-json.ts')).citationsJson,
  dot: async () => (await import('./citations-dot.ts')).citationsDot,
};

export type CompareFormat = (report: CompareReport) => string;

/** The formats of `compare`. */
export const COMPARE_FORMATS: Readonly<Record<string, () => Promise<CompareFormat>>> = {
  text: async () => (await import('./compare-text.ts')).compareText,
  json: async () => (await import('./compare-json.ts')).compareJson,
};

export type BracketsFormat = (report: BracketsReport) => string;

/** The formats of `brackets`. */
export const BRACKETS_FORMATS: Readonly<Record<string, () => Promise<BracketsFormat>>> = {
  text: async () => (await import('./brackets-text.ts')).bracketsText,
  json: async () => (await import('./brackets-json.ts')).bracketsJson,
};

/** Amendment documents and their draft. */
export interface AmendReport {
  readonly files: readonly AmendmentFile[];
  readonly draft: Document;
  /** Messages in the reader's language. */
  readonly phrases: Phrases;
}

export interface AmendFormat {
  readonly document: (document: AmendmentDocument) => string;
  /** By document. */
  readonly findings: (report: AmendReport, findings: readonly (readonly ReportedFinding[])[]) => string;
  readonly conflicts: (report: AmendReport, conflicts: readonly Conflict[]) => string;
  readonly order: (report: AmendReport, departures: readonly Departure[]) => string;
}

/** The formats of `amend`. */
export const AMEND_FORMATS: Readonly<Record<string, () => Promise<AmendFormat>>> = {
  text: async () => (await import('./amend-text.ts')).amendText,
  json: async () => (await import('./amend-json.ts')).amendJson,
};

import { isAbsolute, relative } from 'node:path';
import type { Config } from '../config/index.ts';
import {
  Checker,
  type Citation,
  Document,
  type Finding,
  type Range,
  type References,
} from '../core/index.ts';
import { definitionOf, officialAddress, type Surroundings, spotIn } from '../core/navigation.ts';
import { open } from '../host/open.ts';
import { type Consulted, findingsBeside } from './consult.ts';
import { remembered, type Session } from './session.ts';
import type { Shell } from './shell.ts';
import type { Text } from './texts.ts';

/** A citation as JSON has it: `schemas/citations.schema.json`. */
export interface CitationOutput {
  readonly text: string;
  readonly range: Range;
  readonly kind: Citation['kind'];
  readonly body: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly date: string | null;
  readonly paragraph: string | null;
  readonly target: { readonly file: string; readonly range: Range } | { readonly url: string } | null;
  /** Codes of the rules that report it. */
  readonly problems: readonly string[];
}

/** The citations of one text. */
export interface ReadCitations {
  readonly citations: readonly CitationOutput[];
  readonly hasErrors: boolean;
}

/** Reads the citations of the texts of one run: follows each to where it leads, and has the rules look at it. */
export class CitationReader {
  readonly references: Consulted;
  private readonly shell: Shell;
  private readonly around: Surroundings;
  private readonly checkers = new Map<Config, Checker>();
  private readonly opened = new Map<string, Promise<Document | null>>();

  private constructor(shell: Shell, references: Consulted) {
    this.shell = shell;
    this.references = references;
    const { generation, known, library } = references;
    const textOf: References['textOf'] = (entry) => references.textOf(entry);
    this.around = { generation, known, library, textOf, isReading: false, nameOf: ({ uri }) => uri };
  }

  static async of(shell: Shell, session: Session, paths: readonly string[]): Promise<CitationReader> {
    return new CitationReader(shell, await session.references(paths));
  }

  /** The citations of a text, in order; whether any of them is an error. */
  async read({ input: { path: file }, document, config }: Text): Promise<ReadCitations> {
    const checker = remembered(this.checkers, config, () => new Checker(config));
    const findings = await findingsBeside(checker, document, this.references);
    const { citations } = document;
    const reported = reportedOn(citations, findings);
    const hasErrors = [...reported.values()].flat().some(({ severity }) => severity === 'error');
    const outputs: CitationOutput[] = [];
    for (const citation of citations) {
      const { kind, span, body, number, symbol, date, paragraph } = citation;
      outputs.push({
        text: document.slice(span).replace(/\s+/g, ' ').trim(),
        range: document.rangeOf(span),
        kind,
        body,
        number,
        symbol,
        date,
        paragraph,
        target: await this.targetOf(file, document, citation),
        problems: [...new Set(reported.get(citation)?.map(({ code }) => code))],
      });
    }
    return { citations: outputs, hasErrors };
  }

  private async targetOf(
    file: string,
    document: Document,
    citation: Citation,
  ): Promise<CitationOutput['target']> {
    const definition = definitionOf(document, citation, this.around);
    const [here] = definition?.here ?? [];
    if (here !== undefined) return { file, range: document.rangeOf(here.span) };
    for (const entry of definition?.entries ?? []) {
      const target = await this.documentOf(entry.file);
      if (target === null) continue;
      const { span } = spotIn(target, entry, definition!.name);
      return { file: this.nameOf(entry.file), range: target.rangeOf(span) };
    }
    const url = officialAddress(citation);
    return url === null ? null : { url };
  }

  private documentOf(file: string): Promise<Document | null> {
    return remembered(this.opened, file, async () => {
      const bytes = await this.shell.host.read(file).catch(() => null);
      const text = bytes === null ? null : await open(bytes);
      return text === null || 'failure' in text ? null : Document.open(text.text, { uri: file });
    });
  }

  /** As seen from the working folder; an absolute path for a file outside it. */
  nameOf(file: string): string {
    const name = relative(this.shell.cwd, file);
    return name.startsWith('..') || isAbsolute(name) ? file : name;
  }
}

/** The findings that stand anywhere in a citation. Both are in order of place, and no two citations overlap. */
function reportedOn(
  citations: readonly Citation[],
  findings: readonly Finding[],
): ReadonlyMap<Citation, readonly Finding[]> {
  const reported = new Map<Citation, Finding[]>();
  let first = 0;
  for (const finding of findings) {
    const { start, end } = finding.span;
    while (first < citations.length && citations[first]!.span.end <= start) first++;
    for (let at = first; at < citations.length && citations[at]!.span.start < end; at++) {
      const citation = citations[at]!;
      remembered(reported, citation, () => []).push(finding);
    }
  }
  return reported;
}

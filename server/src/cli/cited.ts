import { isAbsolute, relative } from 'node:path';
import {
  type Citation,
  Document,
  definitionOf,
  type Finding,
  officialAddress,
  type Range,
  type References,
  type Surroundings,
  spotIn,
} from '../core/index.ts';
import { open } from '../host/open.ts';
import { remembered } from './session.ts';
import type { Shell } from './shell.ts';

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

/** Follows citations from the texts of one run to where they lead. */
export class Follower {
  private readonly shell: Shell;
  private readonly around: Surroundings;
  private readonly opened = new Map<string, Promise<Document | null>>();

  constructor(shell: Shell, { generation, known, library, textOf }: References) {
    this.shell = shell;
    this.around = { generation, known, library, textOf, nameOf: ({ uri }) => uri };
  }

  /** The citations of a text called `file`, in order, with what the rules find there. */
  async citationsOf(
    file: string,
    document: Document,
    findings: readonly Finding[],
  ): Promise<readonly CitationOutput[]> {
    const outputs: CitationOutput[] = [];
    for (const citation of document.citations) {
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
        problems: problemsAt(findings, citation),
      });
    }
    return outputs;
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

/** What is reported anywhere in a citation, each rule once. */
function problemsAt(findings: readonly Finding[], { span }: Citation): readonly string[] {
  const touching = findings.filter(
    (finding) => finding.span.start < span.end && span.start < finding.span.end,
  );
  return [...new Set(touching.map(({ code }) => code))];
}

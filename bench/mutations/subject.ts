import { existsSync, readdirSync, readFileSync } from 'node:fs';
import {
  Checker,
  Document,
  type Finding,
  type Item,
  type LanguageCode,
  type LanguagePack,
  type Paragraph,
  packOf,
  type Resolution,
  RULES,
  type Span,
} from '../../server/src/core/index.ts';
import { type AdoptedText, adoptedTexts } from '../accuracy/corpus.ts';
import { emphasised } from '../accuracy/remarks.ts';

const SAMPLES = 'samples';

/** One for all texts, with the rules, too, that are off until somebody asks for them. */
export const CHECKER = new Checker({
  rules: Object.fromEntries(
    RULES.filter((rule) => 'optIn' in rule).map(({ code, severity }) => [code, severity]),
  ),
});

/** A whole text in which one thing after another is broken. */
export interface Subject {
  readonly name: string;
  readonly dress: 'plain' | 'emphasis' | 'sample';
  readonly language: LanguageCode;
  readonly pack: LanguagePack;
  readonly text: string;
  /** Drafts that a resolution holds stand beside it. */
  readonly resolutions: readonly Resolution[];
  /** Running text of paragraphs and items, without labels. */
  readonly prose: readonly Span[];
  /** What is said of the whole text. */
  readonly findings: readonly Finding[];
}

/** The clean texts of the corpus, one plain, the next with its openings emphasised. */
export function* corpusSubjects(shared: string): Generator<Subject> {
  let count = 0;
  for (const text of adoptedTexts(shared)) {
    if (!text.clean) continue;
    const dress = count++ % 2 === 0 ? 'plain' : 'emphasis';
    yield subjectOf(text.name, dress, dress === 'plain' ? text.text : emphasised(text), text);
  }
}

/** The project's own samples, but for those with deliberate mistakes. */
export function* sampleSubjects(): Generator<Subject> {
  if (!existsSync(SAMPLES)) return;
  for (const name of readdirSync(SAMPLES).sort()) {
    if (!/\.(resolution|txt|resolution\.md)$/.test(name)) continue;
    const subject = subjectOf(name, 'sample', readFileSync(`${SAMPLES}/${name}`, 'utf8'));
    if (!subject.findings.some(({ severity }) => severity === 'error' || severity === 'warning'))
      yield subject;
  }
}

function subjectOf(name: string, dress: Subject['dress'], text: string, adopted?: AdoptedText): Subject {
  const document = Document.open(text);
  const resolutions = document.resolutions.flatMap((each) => [each, ...each.drafts]);
  const language = adopted?.language ?? resolutions[0]?.language ?? 'en';
  return {
    name,
    dress,
    language,
    pack: packOf(language),
    text,
    resolutions,
    prose: resolutions.flatMap(({ preambular, operative }) => [...preambular, ...operative].flatMap(proseOf)),
    findings: CHECKER.check(document),
  };
}

function proseOf({ text, items, tail }: Paragraph): readonly Span[] {
  return [...text, ...items.flatMap(itemProse), ...tail];
}

function itemProse({ text, items }: Item): readonly Span[] {
  return [...text, ...items.flatMap(itemProse)];
}

/** Where `pattern` (with the flag g) occurs in running text. */
export function occurrences(
  { prose, text }: Subject,
  pattern: RegExp,
): readonly { readonly span: Span; readonly match: RegExpExecArray }[] {
  return prose.flatMap((span) =>
    [...text.slice(span.start, span.end).matchAll(pattern)].map((match) => {
      const start = span.start + match.index;
      return { span: { start, end: start + match[0].length }, match };
    }),
  );
}

/** The block between blank lines that holds the span. */
export function blockAround(text: string, { start, end }: Span): Span {
  const before = text.slice(0, start).lastIndexOf('\n\n');
  const after = text.indexOf('\n\n', end);
  return { start: before < 0 ? 0 : before + 2, end: after < 0 ? text.length : after };
}

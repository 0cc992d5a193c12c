import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import {
  resolutionHolding,
  suggestParagraphs,
  suggestWords,
  type WordSuggestion,
} from '../../core/drafting.ts';
import { type Document, LANGUAGES, type Message, packOf, t } from '../../core/index.ts';
import { fullCitation } from '../../core/navigation.ts';
import { say, type World } from '../world.ts';
import type { Completer } from './completer.ts';

/** Paragraphs of the same text that a number is to name. */
export const completeParagraph: Completer = async (_world, document, offset) => {
  const found = suggestParagraphs(document, offset);
  if (found === null) return null;
  return {
    isIncomplete: true,
    items: found.map(({ label, span, text, filter, words }, index) => ({
      label,
      labelDetails: { description: words },
      documentation: words,
      kind: CompletionItemKind.Reference,
      filterText: filter,
      sortText: sortTextOf(index),
      textEdit: { range: document.rangeOf(span), newText: text },
    })),
  };
};

/** Names, terms and phrases inside a paragraph. */
export const completeWords: Completer = async (world, document, offset, isAsked) => {
  const found = isAsked ? suggestWords(document, offset) : null;
  if (found === null) return null;
  // What is typed next may begin others.
  return { isIncomplete: true, items: found.map((one, index) => itemOf(world, document, one, index)) };
};

const sortTextOf = (index: number): string => String(index).padStart(3, '0');

function itemOf(
  world: World,
  document: Document,
  { label, span, text, filter, of }: WordSuggestion,
  index: number,
): CompletionItem {
  return {
    label,
    detail: say(world, detailOf(of)),
    documentation: 'forms' in of ? otherLanguages(world, of, label) : document.slice(around(of.span)),
    kind: KINDS[of.kind],
    filterText: filter,
    sortText: sortTextOf(index),
    textEdit: { range: document.rangeOf(span), newText: text },
    ...asSnippet(world, document, span, text),
  };
}

const KINDS: Readonly<Record<WordSuggestion['of']['kind'], CompletionItemKind>> = {
  State: CompletionItemKind.Constant,
  formal: CompletionItemKind.Constant,
  organ: CompletionItemKind.Class,
  agency: CompletionItemKind.Class,
  office: CompletionItemKind.Class,
  treaty: CompletionItemKind.Module,
  declaration: CompletionItemKind.Module,
  group: CompletionItemKind.Text,
  term: CompletionItemKind.Text,
  phrase: CompletionItemKind.Text,
  defined: CompletionItemKind.Variable,
  abbreviation: CompletionItemKind.Variable,
};

function detailOf(of: WordSuggestion['of']): Message {
  switch (of.kind) {
    case 'State':
      return t`State`;
    case 'formal':
      return t`State, formal name`;
    case 'organ':
      return t`body of the United Nations`;
    case 'agency':
      return t`organization`;
    case 'office':
      return t`office`;
    case 'treaty':
      return of.year === null ? t`treaty` : t`treaty, ${of.year}`;
    case 'declaration':
      return of.year === null ? t`declaration or programme` : t`declaration or programme, ${of.year}`;
    case 'group':
    case 'term':
      return t`term`;
    case 'phrase':
      return t`phrase`;
    case 'defined':
      return t`defined in this text`;
    case 'abbreviation':
      return t`abbreviation introduced in this text`;
  }
}

type Named = Extract<WordSuggestion['of'], { readonly forms: unknown }>;

/** The resolution that holds it, the same name in the other languages, a line each, and where the names are kept. */
function otherLanguages(world: World, of: Named, label: string): string {
  const { forms, source } = of;
  const held = resolutionHolding(of);
  const cited = held === null ? [] : [fullCitation(held, world.language)];
  const lines = LANGUAGES.map((language) => ({ language, name: forms[language].name.replace(/[*°]/, '') }))
    .filter(({ name }) => name !== label)
    .map(({ language, name }) => `${packOf(language).name}: ${name}`);
  const kept = source === '' ? t`Source: adopted texts` : t`Source: ${source}`;
  return [...cited, ...lines, say(world, kept)].join('\n');
}

/** So much of the text around a definition is shown, in UTF-16 units. */
const AROUND = 120;

function around({ start, end }: { readonly start: number; readonly end: number }) {
  return { start: Math.max(0, start - AROUND), end: end + AROUND };
}

/** Where a phrase goes around something else (Chinese 与……协商), that is to be typed over. */
const GAP = '……';

function asSnippet(
  { capabilities }: World,
  document: Document,
  span: WordSuggestion['span'],
  text: string,
): Partial<CompletionItem> {
  if (!text.includes(GAP) || capabilities.textDocument?.completion?.completionItem?.snippetSupport !== true)
    return {};
  const escaped = text.replace(/[\\$}]/g, '\\$&');
  return {
    insertTextFormat: InsertTextFormat.Snippet,
    textEdit: { range: document.rangeOf(span), newText: escaped.replace(GAP, `\${1:${GAP}}`) },
  };
}

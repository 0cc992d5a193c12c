import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentLink,
  type Hover,
  type Location,
  type LocationLink,
  MarkupKind,
  SymbolKind,
  type WorkspaceSymbol,
} from 'vscode-languageserver';
import { type Document, type Entry, type Span, t } from '../../core/index.ts';
import type {
  ChainLink,
  ChainText,
  FoundSymbol,
  Hover as HoverContent,
  Spot,
} from '../../core/navigation.ts';
import { NOWHERE, shown } from '../shown.ts';
import { say, type World } from '../world.ts';

/** What navigation finds as the protocol's values. */

/** Where a spot of `target` is, for what stands at `origin` in `document`. */
export function linkTo(
  world: World,
  document: Document,
  origin: Span,
  target: Document,
  { span, selection }: Spot,
): LocationLink {
  const { uri, range } = shown(world, target.uri, target.rangeOf(span));
  return {
    originSelectionRange: document.rangeOf(origin),
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: shown(world, target.uri, target.rangeOf(selection)).range,
  };
}

/** To where a text begins that nobody has open. */
export function linkToHead(
  world: World,
  document: Document,
  origin: Span,
  { file, at }: Entry,
): LocationLink {
  const { uri, range } = shown(world, file, { start: at, end: at });
  return {
    originSelectionRange: document.rangeOf(origin),
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
  };
}

/** The same for clients that know no links. */
export function plainLocationOf({ targetUri, targetSelectionRange }: LocationLink): Location {
  return { uri: targetUri, range: targetSelectionRange };
}

/** Of a place in a text, as editors take it from a link: "…#L12,5", counted from 1. */
export function addressOfPlace({ uri, range: { start } }: Location): string {
  return `${uri}#L${start.line + 1},${start.character + 1}`;
}

/** A link whose target is found when it is asked for. */
export function documentLinkOf(document: Document, span: Span): DocumentLink {
  const range = document.rangeOf(span);
  return { range, data: { uri: document.uri, at: range.start } };
}

export function highlightOf(document: Document, span: Span): DocumentHighlight {
  return { range: document.rangeOf(span), kind: DocumentHighlightKind.Text };
}

const CHAIN_KINDS: Readonly<Record<ChainText['kind'], SymbolKind>> = {
  resolution: SymbolKind.Module,
  decision: SymbolKind.Module,
  'draft resolution': SymbolKind.Module,
  document: SymbolKind.File,
  treaty: SymbolKind.File,
  paragraph: SymbolKind.Method,
  annex: SymbolKind.Package,
  footnote: SymbolKind.String,
};

/** What is kept with an item of a chain. */
export type ChainData = Pick<ChainText, 'key' | 'file' | 'range'>;

export function chainItemOf(world: World, text: ChainText): CallHierarchyItem {
  const { key, file, range, selection, name, title, kind } = text;
  const data: ChainData = { key, file, range };
  return {
    name: name === '' ? file : name,
    ...(title !== null && { detail: title }),
    kind: CHAIN_KINDS[kind],
    ...shown(world, file, range),
    selectionRange: shown(world, file, selection).range,
    data,
  };
}

export function incomingOf(world: World, { text, ranges }: ChainLink): CallHierarchyIncomingCall {
  return { from: chainItemOf(world, text), fromRanges: [...ranges] };
}

export function outgoingOf(world: World, { text, ranges }: ChainLink): CallHierarchyOutgoingCall {
  return { to: chainItemOf(world, text), fromRanges: [...ranges] };
}

export function foundSymbolOf(world: World, { role, name, container, place }: FoundSymbol): WorkspaceSymbol {
  return {
    name: name.trim() === '' ? role : name,
    kind: role === 'text' ? SymbolKind.Module : SymbolKind.Method,
    ...(container !== null && { containerName: container }),
    location:
      'address' in place ? { uri: place.address, range: NOWHERE } : shown(world, place.file, place.range),
  };
}

/** What is shown at the cursor, as Markdown or plain text as the client takes it. */
export function hoverOf(world: World, document: Document, content: HoverContent): Hover {
  const formats = world.capabilities.textDocument?.hover?.contentFormat ?? [];
  const isMarkdown = formats.includes(MarkupKind.Markdown);
  return {
    contents: isMarkdown
      ? { kind: MarkupKind.Markdown, value: markdown(world, content) }
      : { kind: MarkupKind.PlainText, value: plainText(world, content) },
    range: document.rangeOf(content.span),
  };
}

function plainText(world: World, { heading, facts, quote, notes, address }: HoverContent): string {
  const paragraphs = [
    heading.join('. '),
    facts.join(' · '),
    quote.join('\n'),
    ...notes.map((note) => say(world, note)),
    address ?? '',
  ];
  return paragraphs.filter((each) => each !== '').join('\n\n');
}

function markdown(world: World, { heading, facts, quote, notes, address }: HoverContent): string {
  const quoted = (text: string): string => escaped(RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text);
  const [name, title] = heading;
  const link = address === null ? '' : `[${escaped(say(world, t`Official text`))}](${address})`;
  const paragraphs = [
    [name, title].flatMap((part) => (part === undefined ? [] : `**${quoted(part)}**`)).join(' · '),
    facts.map(quoted).join(' · '),
    quote.map((line) => `> ${quoted(line)}`).join('\n>\n'),
    ...notes.map((note) => escaped(say(world, note))),
    link,
  ];
  return paragraphs.filter((each) => each !== '').join('\n\n');
}

/** What stands in it is laid out by itself, in the direction of its first letter. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Text that Markdown shows as it is: every ASCII mark that may mean something is escaped, so that nothing from a file
 * becomes a link, a command or a tag; breaks become spaces.
 */
function escaped(text: string): string {
  return text.replace(/[\s\u2028\u2029]+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

import type { LanguageCode, TextEdit } from '../../../server/src/core/index.ts';
import { Document } from '../../../server/src/core/index.ts';
import { type Mark, negotiationIn } from '../../../server/src/core/negotiating.ts';

/** A draft around some paragraphs in one language. */
const HEADS: Readonly<Record<LanguageCode, string>> = {
  en: 'The General Assembly,\n\n*Recalling* its earlier work,\n\n',
  fr: 'L’Assemblée générale,\n\n*Rappelant* ses travaux antérieurs,\n\n',
  es: 'La Asamblea General,\n\n*Recordando* su labor anterior,\n\n',
  ru: 'Генеральная Ассамблея,\n\n*ссылаясь* на свою прежнюю работу,\n\n',
  ar: 'إن الجمعية العامة،\n\n*إذ تشير* إلى أعمالها السابقة،\n\n',
  zh: '大会，\n\n*回顾*其以往的工作，\n\n',
};

export function draft(language: LanguageCode, ...paragraphs: readonly string[]): Document {
  return Document.open(`${HEADS[language]}${paragraphs.join('\n\n')}\n`);
}

/** The text with edits made, without the head of `draft`. */
export function made(document: Document, edits: readonly TextEdit[] | null): string {
  let text = document.text();
  for (const { span, text: written } of [...(edits ?? [])].reverse())
    text = text.slice(0, span.start) + written + text.slice(span.end);
  const head = Object.values(HEADS).find((each) => text.startsWith(each)) ?? '';
  return text.slice(head.length).trimEnd();
}

/** A mark in short: kind, words, who says what; marks inside it after it. */
export function told(document: Document, marks = negotiationIn(document).marks): readonly string[] {
  return marks.flatMap((mark) => [
    tell(document, mark),
    ...told(document, mark.marks).map((one) => `> ${one}`),
  ]);
}

function tell(document: Document, { kind, text, options, attributions, status }: Mark): string {
  const said = [...attributions, ...options.flatMap((option) => option.attributions)].map(
    ({ delegations, stance }) => `${delegations.map(({ key }) => key).join('+')}:${stance}`,
  );
  const words =
    options.length > 0
      ? options.map((option) => document.slice(option.text)).join('|')
      : document.slice(text);
  return [kind, words, ...said, ...(status === 'open' ? [] : [status])]
    .filter((each) => each !== '')
    .join(' · ');
}

import assert from 'node:assert/strict';
import { type Citation, Document, type LanguageCode } from '../../../server/src/core/index.ts';
import { marked } from '../../fixtures.ts';

/** Enacting lines, and how a paragraph behind them begins, by language and body. */
const LINES: Readonly<Record<LanguageCode, Readonly<Record<string, string>>>> = {
  en: {
    GA: 'The General Assembly,\n\nRecalling',
    SC: 'The Security Council,\n\nRecalling',
    ECOSOC: 'The Economic and Social Council,\n\nRecalling',
    HRC: 'The Human Rights Council,\n\nRecalling',
    CCPCJ: 'The Commission on Crime Prevention and Criminal Justice,\n\nRecalling',
    'CTOC-COP':
      'The Conference of the Parties to the United Nations Convention against Transnational Organized Crime,\n\nRecalling',
    WHA: 'The Seventieth World Health Assembly,\n\nRecalling',
  },
  fr: {
    GA: 'L’Assemblée générale,\n\nRappelant',
    SC: 'Le Conseil de sécurité,\n\nRappelant',
    ECOSOC: 'Le Conseil économique et social,\n\nRappelant',
    HRC: 'Le Conseil des droits de l’homme,\n\nRappelant',
  },
  es: {
    GA: 'La Asamblea General,\n\nRecordando',
    SC: 'El Consejo de Seguridad,\n\nRecordando',
    ECOSOC: 'El Consejo Económico y Social,\n\nRecordando',
    HRC: 'El Consejo de Derechos Humanos,\n\nRecordando',
  },
  ar: {
    GA: 'إن الجمعية العامة،\n\nإذ تشير إلى',
    SC: 'إن مجلس الأمن،\n\nإذ يشير إلى',
    ECOSOC: 'إن المجلس الاقتصادي والاجتماعي،\n\nإذ يشير إلى',
    HRC: 'إن مجلس حقوق الإنسان،\n\nإذ يشير إلى',
    'CTOC-COP':
      'إن مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية،\n\nإذ يشير إلى',
  },
  zh: {
    GA: '大会，\n\n回顾',
    SC: '安全理事会，\n\n回顾',
    ECOSOC: '经济及社会理事会，\n\n回顾',
    HRC: '人权理事会，\n\n回顾',
  },
  ru: {
    GA: 'Генеральная Ассамблея,\n\nссылаясь на',
    SC: 'Совет Безопасности,\n\nссылаясь на',
    ECOSOC: 'Экономический и Социальный Совет,\n\nссылаясь на',
    HRC: 'Совет по правам человека,\n\nссылаясь на',
  },
};

/** A preamble of the body, with `words` behind its opening. */
export function preamble(language: LanguageCode, body: string, words: string): string {
  return `${LINES[language][body]!} ${words}\n`;
}

/**
 * What a preamble of `body` cites with these words behind its opening, each told as `told` tells it; where the words
 * hold brackets, they stand around each citation.
 */
export function checkCited(
  language: LanguageCode,
  body: string,
  words: string,
  ...expected: readonly string[]
): void {
  const { text, spans } = marked(preamble(language, body, words));
  const { citations } = Document.open(text);
  assert.deepEqual(citations.map(told), expected, words);
  if (spans.length > 0)
    assert.deepEqual(
      citations.map(({ span }) => text.slice(span.start, span.end)),
      spans.map(({ start, end }) => text.slice(start, end)),
    );
}

/** "GA 66/102 2011-12-09 §5 +II": body, number, date, paragraphs, annex; kinds other than resolution come first. */
export function told({ kind, body, number, symbol, date, paragraphs, annex }: Citation): string {
  return [
    ...(kind === 'resolution' ? [] : [kind]),
    ...(kind === 'resolution' || kind === 'decision' || kind === 'document' ? [body ?? '–'] : []),
    ...(kind === 'document' ? [symbol] : number === null ? [] : [number]),
    ...(date === null ? [] : [date]),
    ...paragraphs.map(({ label }) => `§${label}`),
    ...(annex === null ? [] : [`+${annex}`]),
  ].join(' ');
}

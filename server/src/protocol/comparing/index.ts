import { RequestType } from 'vscode-languageserver';
import { type Handler, on } from '../handler.ts';
import * as own from '../requests.ts';
import { answerComparable } from './comparable.ts';
import { answerCompare } from './compare.ts';

/** What compares texts, by method. */
export const COMPARING: ReadonlyMap<string, Handler> = new Map(
  [
    on(new RequestType<own.CompareParams, own.CompareResult | null, void>(own.COMPARE), answerCompare),
    on(
      new RequestType<own.ComparableParams, own.ComparableResult | null, void>(own.COMPARABLE),
      answerComparable,
    ),
  ].map((handler) => [handler.method, handler]),
);

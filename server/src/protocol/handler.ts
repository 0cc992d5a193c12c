import type { CancellationToken, RequestType } from 'vscode-languageserver';
import type { World } from './world.ts';

/** A request and what answers it. */
export interface Handler {
  readonly method: string;
  answer(world: World, params: unknown, token: CancellationToken): unknown;
}

/** An entry of a table of handlers, its handler typed by the request. */
export function on<P, R>(
  type: RequestType<P, R, void>,
  answer: (world: World, params: P, token: CancellationToken) => R | Promise<R>,
): Handler {
  return {
    method: type.method,
    answer: (world, params, token) => answer(world, params as P, token),
  };
}

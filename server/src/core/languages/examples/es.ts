import type { ExampleTables } from './examples.ts';

export const examples: ExampleTables = { preambular: {}, operative: {} };

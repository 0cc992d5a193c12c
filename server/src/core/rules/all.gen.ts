// Made from the files of the groups in this folder: npm run gen.
import type { Rule } from './rule.ts';

export const RULES: readonly Rule[] = [
];

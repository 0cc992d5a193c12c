/**
 * Slips of adopted texts that a person has confirmed: by file the rule and the block, counted from 0 between
 * blank lines.
 */
export const CONFIRMED: Readonly<Record<string, readonly string[]>> = {};

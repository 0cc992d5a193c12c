// The part of node:assert/strict that suites use, for the web host, which has no Node modules.

function fail(message: string | undefined, fallback: string): never {
  throw new Error(message ?? fallback);
}

const shown = (value: unknown) => JSON.stringify(value) ?? String(value);

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  if (Array.isArray(a) !== Array.isArray(b) || keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (key) => Object.hasOwn(b, key) && same(a[key as keyof typeof a], b[key as keyof typeof b]),
  );
}

const assert = {
  ok(value: unknown, message?: string) {
    if (!value) fail(message, `${shown(value)} is not true`);
  },
  equal(actual: unknown, expected: unknown, message?: string) {
    if (!Object.is(actual, expected)) fail(message, `${shown(actual)} is not ${shown(expected)}`);
  },
  notEqual(actual: unknown, expected: unknown, message?: string) {
    if (Object.is(actual, expected)) fail(message, `both are ${shown(actual)}`);
  },
  deepEqual(actual: unknown, expected: unknown, message?: string) {
    if (!same(actual, expected)) fail(message, `${shown(actual)} is not ${shown(expected)}`);
  },
  match(actual: string, pattern: RegExp, message?: string) {
    if (!pattern.test(actual)) fail(message, `${shown(actual)} does not match ${pattern}`);
  },
  fail(message?: string) {
    fail(message, 'failed');
  },
};

export default assert;

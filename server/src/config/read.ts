import * as v from 'valibot';
import { NO_VOCABULARY, type Vocabulary } from '../core/index.ts';
import { parentOf, resolved } from '../host/paths.ts';
import { type Config, DEFAULT_CONFIG, type Known, merge } from './config.ts';
import { definition, type Keys } from './definition.ts';
import { didYouMean } from './nearest.ts';

export interface ReadConfig {
  /** Whatever of the file is sound; the defaults for the rest. */
  readonly config: Config;
  /** The same without the defaults: the keys on which the file is not silent. */
  readonly stated: Partial<Config>;
  /** The profiles and files that it extends, as they are written there. */
  readonly bases: readonly string[];
  /** What is wrong, one line each, with the file and the key. */
  readonly problems: readonly string[];
}

/** The configuration in `text`, the content of the file at `path`. Never throws. */
export function readConfig(text: string, path: string, known: Known): ReadConfig {
  const parsed = parseJson(text.replace(/^\uFEFF/, ''));
  if ('failure' in parsed) return broken(`${path}${parsed.failure}`);
  const value = parsed.value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return broken(`${path}: must hold an object: { "rules": … }`);
  }
  const keys = definition(known);
  const sound: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [key, input] of Object.entries(value)) {
    const schema = Object.hasOwn(keys, key) ? keys[key as keyof typeof keys] : null;
    if (schema === null) {
      problems.push(`${path}: there is no key “${key}”${didYouMean(key, Object.keys(keys))}`);
      continue;
    }
    const result = v.safeParse(schema, input);
    if (result.success) sound[key] = result.output;
    else problems.push(...result.issues.map((issue) => problemOf(path, key, issue)));
    if (!result.success && (key === 'rules' || key === 'conventions' || key === 'limits'))
      sound[key] = soundEntries(input, keys[key]);
  }
  const stated = statedOf(sound, path);
  const bases = [sound.extends ?? []].flat() as string[];
  return { config: merge(DEFAULT_CONFIG, stated), stated, bases, problems };
}

/** What is read of a file of which nothing can be. */
export function broken(problem: string): ReadConfig {
  return { config: DEFAULT_CONFIG, stated: {}, bases: [], problems: [problem] };
}

function problemOf(path: string, key: string, issue: v.BaseIssue<unknown>): string {
  const place = [key, ...(issue.path ?? []).map((item) => String(item.key))].join(' › ');
  return `${path}: ${place}: ${issue.message}`;
}

/** The entries of a faulty object that can be read on their own. */
function soundEntries(input: unknown, schema: Keys['rules'] | Keys['conventions'] | Keys['limits']): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return {};
  return Object.fromEntries(
    Object.entries(input).filter(([name, value]) => v.safeParse(schema, { [name]: value }).success),
  );
}

/** The keys of the file as a configuration holds them. */
interface Sound extends Partial<Omit<Config, 'vocabulary'>>, Partial<Vocabulary> {
  readonly $schema?: string;
  readonly extends?: unknown;
}

function statedOf(sound: Record<string, unknown>, path: string): Partial<Config> {
  const {
    $schema: _,
    extends: _bases,
    library,
    openings,
    bodies,
    words,
    terms,
    forbidden,
    ...rest
  } = sound as Sound;
  const own = { openings, bodies, words, terms, forbidden };
  const vocabulary = Object.entries(own).filter(([, value]) => value !== undefined);
  const folder = parentOf(path) ?? '';
  return {
    ...rest,
    ...(vocabulary.length > 0 && {
      vocabulary: { ...NO_VOCABULARY, ...Object.fromEntries(vocabulary) },
    }),
    ...(library && { library: library.map((entry) => resolved(folder, entry)) }),
  };
}

type Parsed = { readonly value: unknown } | { readonly failure: string };

function parseJson(text: string): Parsed {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const at = /\bposition (\d+)/.exec(reason);
    const offset = at ? Number(at[1]) : text.length;
    const lines = text.slice(0, offset).split('\n');
    const what =
      text.trim() === ''
        ? 'the file is empty'
        : reason.replace(/,? (?:in JSON )?at position.*$/, '').replace(/, "[\s\S]*$/, '');
    return { failure: `:${lines.length}:${lines.at(-1)!.length + 1}: not valid JSON: ${what}` };
  }
}

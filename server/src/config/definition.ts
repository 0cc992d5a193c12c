import * as v from 'valibot';
import { CONVENTIONS, LANGUAGES, LIMITS } from '../core/index.ts';
import { type Known, LEVELS } from './config.ts';
import { didYouMean } from './nearest.ts';

const mustBeLevels = 'must be an object: the code of a rule, then its level';
const PATH_ENDING = /\.json$/i;

/**
 * The keys of the configuration file: the one place that says what each may hold. The reader checks
 * against them, the JSON Schema is made from them, their messages follow the name of the key.
 */
export function definition(known: Known) {
  return {
    $schema: v.optional(v.pipe(v.string('must be text'), v.description('Where the schema of this file is.'))),
    extends: v.optional(
      v.pipe(
        v.union([base(known), v.array(base(known))], 'must be a profile or another file, or a list of them'),
        v.description(
          'What this file starts from, and has its say over: a profile, another configuration file (a path relative to this one that ends in .json), or several of them, the later over the earlier.',
        ),
      ),
    ),
    profile: v.optional(
      v.pipe(profile(known), v.description('Whose rules apply; without it, those of each text’s own body.')),
    ),
    rules: v.optional(v.pipe(rules(known), v.description('Levels of rules, by code.'))),
    conventions: v.optional(
      v.pipe(
        v.custom<object>(isObject, 'must be an object: the name of a convention, then what holds'),
        v.strictObject(conventions(), unknownKey('convention', Object.keys(CONVENTIONS))),
        v.description('What this team does otherwise than its profile.'),
      ),
    ),
    limits: v.optional(
      v.pipe(
        v.custom<object>(isObject, 'must be an object: what is counted, then how many there may be'),
        v.strictObject(limits(), unknownKey('limit', Object.keys(LIMITS))),
        v.description('How long a text may be, where that differs from the profile; null for any length.'),
      ),
    ),
    openings: v.optional(
      v.pipe(
        v.custom<object>(isObject, 'must be an object: a language, then a part, then phrases'),
        v.strictObject(openings(), unknownKey('language', LANGUAGES)),
        v.description('Opening phrases that this team uses beside the customary ones.'),
      ),
    ),
    bodies: v.optional(
      v.pipe(list('names'), v.description('Names of adopting bodies, as their enacting lines write them.')),
    ),
    words: v.optional(
      v.pipe(
        list('words'),
        v.description('Words and names that no rule on words reports, capitals as here.'),
      ),
    ),
    terms: v.optional(
      v.pipe(
        record('must be an object: what is found, then what to write'),
        v.description('Approved terms: what drafters write, and what they should write.'),
      ),
    ),
    forbidden: v.optional(
      v.pipe(
        record('must be an object: a word, then why it is not used (or "")'),
        v.description('Words that this team does not use, and why.'),
      ),
    ),
    library: v.optional(
      v.pipe(
        list('folders and files', 'must be a path in quotation marks'),
        v.description('Folders and files that hold cited texts, relative to this file.'),
      ),
    ),
    language: v.optional(
      v.pipe(
        oneOf(['auto', ...LANGUAGES] as const),
        v.description('The language of the texts; “auto” tells it from each text.'),
      ),
    ),
  };
}

export type Keys = ReturnType<typeof definition>;

const oneOf = <const Names extends readonly string[]>(names: Names) =>
  v.picklist(names, (issue) => `${shown(issue.input)} is not one of ${names.join(', ')}`);

function profile({ profiles }: Known) {
  return v.picklist(
    profiles,
    (issue) => `there is no profile ${shown(issue.input)}; there are ${profiles.join(', ')}`,
  );
}

/** A profile, or the path of another file. */
function base(known: Known) {
  const message = ({ input }: { input: unknown }) =>
    `there is no profile ${shown(input)}; there are ${known.profiles.join(', ')}, and paths that end in .json`;
  return v.union([v.pipe(v.string(message), v.regex(PATH_ENDING, message)), profile(known)], message);
}

function rules(known: Known) {
  const level = oneOf(LEVELS);
  const entries = [...known.rules].map(([code, summary]) => [
    code,
    v.optional(v.pipe(level, v.description(summary))),
  ]);
  return v.pipe(
    v.custom<object>((input) => !Array.isArray(input), mustBeLevels),
    v.strictObject(
      Object.fromEntries(entries) as Record<string, v.OptionalSchema<typeof level, undefined>>,
      (issue) =>
        issue.expected === 'never'
          ? `there is no such rule${didYouMean(unquoted(issue.received), known.rules.keys())}`
          : mustBeLevels,
    ),
  );
}

function conventions() {
  const entries = Object.entries(CONVENTIONS).map(([name, { about, values }]) => {
    const names = values.filter((value) => typeof value === 'string');
    const value = names.length > 0 ? oneOf(names) : v.boolean('must be true or false');
    return [name, v.optional(v.pipe(value as v.GenericSchema<string | boolean>, v.description(about)))];
  });
  return Object.fromEntries(entries) as Record<
    string,
    v.OptionalSchema<v.GenericSchema<string | boolean>, undefined>
  >;
}

function limits() {
  const message = 'must be a whole number from 1, or null';
  const limit = v.nullable(v.pipe(v.number(message), v.integer(message), v.minValue(1, message)));
  const entries = Object.entries(LIMITS).map(([name, about]) => [
    name,
    v.optional(v.pipe(limit, v.description(about))),
  ]);
  return Object.fromEntries(entries) as Record<
    keyof typeof LIMITS,
    v.OptionalSchema<v.GenericSchema<number | null>, undefined>
  >;
}

function openings() {
  const names = ['preambular', 'operative'];
  const parts = v.pipe(
    v.custom<object>(isObject, `must be an object; it may hold ${names.join(', ')}`),
    v.strictObject(
      {
        preambular: v.optional(v.pipe(list('phrases'), v.description('Of preambular paragraphs.'))),
        operative: v.optional(v.pipe(list('phrases'), v.description('Of operative paragraphs.'))),
      },
      unknownKey('part', names),
    ),
  );
  return Object.fromEntries(LANGUAGES.map((language) => [language, v.optional(parts)])) as Record<
    (typeof LANGUAGES)[number],
    v.OptionalSchema<typeof parts, undefined>
  >;
}

function list(noun: string, entry = 'must be text in quotation marks') {
  return v.array(v.pipe(v.string(entry), v.nonEmpty('must not be empty')), `must be a list of ${noun}`);
}

function record(message: string) {
  const text = v.string('must be text in quotation marks');
  return v.pipe(
    v.custom<object>(isObject, message),
    v.record(v.pipe(v.string(), v.nonEmpty('must not be empty')), text, message),
  );
}

function unknownKey(noun: string, names: readonly string[]) {
  return ({ expected, received }: { expected: string | null; received: string }) =>
    expected === 'never'
      ? `there is no such ${noun}${didYouMean(unquoted(received), names) || `; there are ${names.join(', ')}`}`
      : `must be an object; it may hold ${names.join(', ')}`;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
}

function unquoted(name: string): string {
  return name.replace(/^"|"$/g, '');
}

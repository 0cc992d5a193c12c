import * as v from 'valibot';
import { LANGUAGES } from '../core/index.ts';
import { type Known, LEVELS } from './config.ts';
import { didYouMean } from './nearest.ts';

const mustBeLevels = 'must be an object: the code of a rule, then its level';

/**
 * The keys of the configuration file: the one place that says what each may hold. The reader checks
 * against them, the JSON Schema is made from them, their messages follow the name of the key.
 */
export function definition(known: Known) {
  const level = v.picklist(LEVELS, (issue) => `${shown(issue.input)} is not one of ${LEVELS.join(', ')}`);
  const rules = Object.fromEntries(
    [...known.rules].map(([code, summary]) => [code, v.optional(v.pipe(level, v.description(summary)))]),
  );
  const languages = ['auto', ...LANGUAGES] as const;
  return {
    $schema: v.optional(v.pipe(v.string('must be text'), v.description('Where the schema of this file is.'))),
    profile: v.optional(
      v.pipe(
        v.picklist(
          known.profiles,
          (issue) => `there is no profile ${shown(issue.input)}; there are ${known.profiles.join(', ')}`,
        ),
        v.description('Whose rules apply.'),
      ),
    ),
    rules: v.optional(
      v.pipe(
        v.custom<object>((input) => !Array.isArray(input), mustBeLevels),
        v.strictObject(rules, (issue) =>
          issue.expected === 'never'
            ? `there is no such rule${didYouMean(unquoted(issue.received), known.rules.keys())}`
            : mustBeLevels,
        ),
        v.description('Levels of rules, by code.'),
      ),
    ),
    library: v.optional(
      v.pipe(
        v.array(
          v.pipe(v.string('must be a path in quotation marks'), v.nonEmpty('must not be empty')),
          'must be a list of folders and files',
        ),
        v.description('Folders and files that hold cited texts, relative to this file.'),
      ),
    ),
    language: v.optional(
      v.pipe(
        v.picklist(languages, (issue) => `${shown(issue.input)} is not one of ${languages.join(', ')}`),
        v.description('The language of the texts; “auto” tells it from each text.'),
      ),
    ),
  };
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
}

function unquoted(name: string): string {
  return name.replace(/^"|"$/g, '');
}

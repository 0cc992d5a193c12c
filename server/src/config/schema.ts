import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import type { Known } from './config.ts';
import { definition } from './definition.ts';

/** The JSON Schema of the configuration file, as a plain value. For the generator: never part of what ships. */
export function configJsonSchema(known: Known): object {
  const { $schema, ...schema } = toJsonSchema(v.strictObject(definition(known)), {
    target: 'draft-2020-12',
    errorMode: 'ignore',
  });
  return {
    $schema,
    version: 1,
    title: 'Chapeau configuration',
    description: 'Rules, library and language of the resolutions in this folder and the folders below it.',
    ...schema,
  };
}

import { type Known, LEVELS } from '../src/config/index.ts';

/** What of the manifest the generator looks into. */
interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Record<string, Record<string, unknown>> };
  };
}

/** The manifest with a setting for each rule and each profile, and all else as it is. */
export function withSettings(text: string, { rules, profiles }: Known): Manifest {
  const manifest: Manifest = JSON.parse(text);
  const { properties } = manifest.contributes.configuration;
  properties['chapeau.profile'] = { ...properties['chapeau.profile'], enum: ['auto', ...profiles] };
  const levels = [...rules].map(([code, summary]) => [
    code,
    { type: 'string', enum: LEVELS, description: summary },
  ]);
  properties['chapeau.rules'] = {
    ...properties['chapeau.rules'],
    properties: Object.fromEntries(levels),
    additionalProperties: false,
  };
  return manifest;
}

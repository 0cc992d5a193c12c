import type { Command } from './command.ts';

interface Entry {
  readonly summary: string;
  readonly load: () => Promise<{ readonly command: Command }>;
}

/** Every command, in the order of the help; its code is loaded when it is called. */
export const COMMANDS: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  [
    'check',
    { summary: 'report what is wrong in resolutions, and mend it', load: () => import('./check.ts') },
  ],
  ['outline', { summary: 'show the structure of resolutions', load: () => import('./outline.ts') }],
  [
    'citations',
    { summary: 'list what resolutions cite, and where it is', load: () => import('./citations.ts') },
  ],
  [
    'format',
    { summary: 'bring resolutions into normal form, changing no word', load: () => import('./format.ts') },
  ],
  [
    'compare',
    {
      summary: 'compare language versions of a text, or two drafts of it',
      load: () => import('./compare.ts'),
    },
  ],
  ['amend', { summary: 'write amendments, or apply them to a draft', load: () => import('./amend.ts') }],
  [
    'brackets',
    {
      summary: 'list what is still negotiated in drafts, or show them without it',
      load: () => import('./brackets.ts'),
    },
  ],
  ['rules', { summary: 'list the rules, or explain one', load: () => import('./rules.ts') }],
]);

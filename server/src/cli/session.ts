import { join, relative, resolve } from 'node:path';
import {
  CONFIG_NAME,
  type Config,
  DEFAULT_CONFIG,
  findConfig,
  known,
  loadConfig,
  merge,
} from '../config/index.ts';
import type { LanguageCode } from '../core/index.ts';
import { parentOf } from '../host/paths.ts';
import type { Arguments } from './arguments.ts';
import { Refusal, type Shell } from './shell.ts';

/** The configuration of one run: files found beside the texts, options on top. */
export class Session {
  private readonly byFolder = new Map<string, Promise<Config>>();
  /** `null` is the configuration where there is no file. */
  private readonly byFile = new Map<string | null, Promise<Config>>();
  private readonly shell: Shell;
  private readonly file: string | null;
  private readonly overrides: Partial<Config>;

  /** `overrides` are what further options say. */
  constructor(shell: Shell, args: Arguments, overrides: Partial<Config> = {}) {
    this.shell = shell;
    const file = args.text('config');
    this.file = file === null ? null : resolve(shell.cwd, file);
    const library = args.texts('library').map((folder) => resolve(shell.cwd, folder));
    const language = args.text('language') as LanguageCode | 'auto' | null;
    this.overrides = {
      ...overrides,
      ...(library.length > 0 ? { library } : {}),
      ...(language === null ? {} : { language }),
    };
  }

  /** The configuration that governs the file at `absolute`: the same object for all that one file governs. */
  configOf(absolute: string): Promise<Config> {
    return remembered(this.byFolder, this.file ?? parentOf(absolute) ?? absolute, async () => {
      const file = this.file ?? (await findConfig(this.shell.host, absolute));
      return remembered(this.byFile, file, () => this.load(file));
    });
  }

  /** The folder that a run without a PATH is about, seen from the working folder. */
  async homeFolder(): Promise<string> {
    const file = this.file ?? (await findConfig(this.shell.host, join(this.shell.cwd, CONFIG_NAME)));
    return relative(this.shell.cwd, (file && parentOf(file)) ?? this.shell.cwd) || '.';
  }

  private async load(file: string | null): Promise<Config> {
    if (file === null) return merge(DEFAULT_CONFIG, this.overrides);
    const { config, problems } = await loadConfig(this.shell.host, file, known());
    const [first, ...more] = problems;
    if (first !== undefined)
      throw new Refusal(more.length === 0 ? first : `${first} (and ${more.length} more)`);
    return merge(config, this.overrides);
  }
}

/** The value of `key`, made when first asked for. */
export function remembered<K, V>(values: Map<K, V>, key: K, make: () => V): V {
  const value = values.get(key) ?? make();
  values.set(key, value);
  return value;
}

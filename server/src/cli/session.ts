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

  /** The configuration that governs the file at `absolute`. */
  configOf(absolute: string): Promise<Config> {
    const folder = this.file ?? parentOf(absolute) ?? absolute;
    let config = this.byFolder.get(folder);
    if (!config) {
      config = this.load(absolute);
      this.byFolder.set(folder, config);
    }
    return config;
  }

  /** The folder that a run without a PATH is about, seen from the working folder. */
  async homeFolder(): Promise<string> {
    const file = this.file ?? (await findConfig(this.shell.host, join(this.shell.cwd, CONFIG_NAME)));
    return relative(this.shell.cwd, (file && parentOf(file)) ?? this.shell.cwd) || '.';
  }

  private async load(absolute: string): Promise<Config> {
    const file = this.file ?? (await findConfig(this.shell.host, absolute));
    if (file === null) return merge(DEFAULT_CONFIG, this.overrides);
    const { config, problems } = await loadConfig(this.shell.host, file, known());
    const [first, ...more] = problems;
    if (first !== undefined)
      throw new Refusal(more.length === 0 ? first : `${first} (and ${more.length} more)`);
    return merge(config, this.overrides);
  }
}

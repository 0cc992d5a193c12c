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
import type { Consulted } from './consult.ts';
import { Refusal, type Shell } from './shell.ts';

/** The configuration of one run: files found beside the texts, options on top. */
export class Session {
  private readonly byFolder = new Map<string, Promise<Config>>();
  /** `null` is the configuration where there is no file. */
  private readonly byFile = new Map<string | null, Promise<Config>>();
  private consulted: Promise<Consulted> | null = null;
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

  /**
   * What texts at `paths` may consult: each other, the library of their configurations, and that of the options.
   * Texts of cited files are read when asked for: `settled` waits for them.
   */
  references(paths: readonly string[]): Promise<Consulted> {
    this.consulted ??= this.consult(paths);
    return this.consulted;
  }

  private async consult(paths: readonly string[]): Promise<Consulted> {
    const { shell } = this;
    const [{ readLibrary }, { KnownSource }, { inputsOf }] = await Promise.all([
      import('../library/index.ts'),
      import('../host/known.ts'),
      import('./inputs.ts'),
    ]);
    for (const folder of this.overrides.library ?? [])
      if ((await shell.host.stat(folder)) === null)
        throw new Refusal(`--library: ${relative(shell.cwd, folder)}: no such file or folder`);
    const roots = new Set<string>();
    for (const path of paths.filter((each) => each !== '-')) {
      const absolute = resolve(shell.cwd, path);
      if ((await shell.host.stat(absolute)) !== null) roots.add(absolute);
      else for (const input of await inputsOf(shell, [path], null)) roots.add(input.absolute);
    }
    // What comes from standard input lies in the working folder.
    for (const root of [...roots, ...(paths.includes('-') ? [shell.cwd] : [])]) {
      const { library } = await this.configOf(join(root, CONFIG_NAME));
      for (const folder of library) roots.add(folder);
    }
    const say = (what: string): void => shell.err.write(`chapeau: ${what}\n`);
    const known = new KnownSource(shell.data, (problem) =>
      say(`the known resolutions cannot be read: ${problem}`),
    );
    return readLibrary(
      shell.host,
      [...roots],
      (path, reason) => say(`${path}: ${reason}`),
      known,
      await shell.library(),
    );
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

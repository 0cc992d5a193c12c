import {
  CONFIG_NAME,
  type Config,
  DEFAULT_CONFIG,
  findConfig,
  known,
  LEVELS,
  type Level,
  loadConfig,
} from '../config/index.ts';
import { isLanguageCode } from '../core/index.ts';
import { parentOf, resolved } from '../host/paths.ts';
import type { FilePlace } from './files.ts';

/** The configuration that governs a text, and where it comes from. */
export interface Governing {
  readonly config: Config;
  /** Path of the configuration file; `null` for none. */
  readonly file: string | null;
}

/** What a configuration file states, and nothing else. */
export interface Stated {
  readonly stated: Partial<Config>;
  readonly file: string | null;
}

/** The configuration files, read once a folder until `clear`. */
export class ConfigFiles {
  private readonly byFolder = new Map<string, Promise<Stated>>();
  /** URIs of all files that were read, and of those that these extend. */
  private readonly read = new Set<string>();
  private readonly warn: (problem: string) => void;

  constructor(warn: (problem: string) => void) {
    this.warn = warn;
  }

  /** The file that governs a text at `place`; its own settings are in the result, and nothing else. */
  at(place: FilePlace): Promise<Stated> {
    const folder = parentOf(place.path) ?? place.path;
    let found = this.byFolder.get(folder);
    if (found === undefined) {
      found = this.load(place);
      this.byFolder.set(folder, found);
    }
    return found;
  }

  clear(): void {
    this.byFolder.clear();
    this.read.clear();
  }

  /** Whether a change of the file at `uri` may change a configuration. */
  concerns(uri: string): boolean {
    return uri.endsWith(`/${CONFIG_NAME}`) || this.read.has(uri);
  }

  private async load({ host, path, uriOf }: FilePlace): Promise<Stated> {
    const file = await findConfig(host, path);
    if (file === null) return NO_FILE;
    const { stated, problems, files } = await loadConfig(host, file, known());
    for (const each of files) this.read.add(uriOf(each));
    for (const problem of problems) this.warn(problem);
    return { file, stated };
  }
}

export const NO_FILE: Stated = { stated: {}, file: null };

/**
 * The editor's settings, `chapeau.*`, as a configuration; whatever is not sound is left out. Paths count from `folder`, the
 * editor's own that holds the text; '' where there is none.
 */
export function fromEditor(settings: unknown, folder: string): Config {
  const { profile, language, library, rules } = (isObject(settings) ? settings : {}) as Record<
    string,
    unknown
  >;
  return {
    ...DEFAULT_CONFIG,
    ...(typeof profile === 'string' && known().profiles.includes(profile) && { profile }),
    ...(typeof language === 'string' && isLanguageCode(language) && { language }),
    ...(Array.isArray(library) && { library: soundPaths(library, folder) }),
    ...(isObject(rules) && { rules: soundLevels(rules) }),
  };
}

function soundPaths(paths: readonly unknown[], folder: string): string[] {
  return paths
    .filter((path): path is string => typeof path === 'string' && path !== '')
    .map((path) => resolved(folder, path));
}

function soundLevels(rules: object): Record<string, Level> {
  const { rules: codes } = known();
  return Object.fromEntries(
    Object.entries(rules).filter(([code, level]) => codes.has(code) && LEVELS.includes(level)),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

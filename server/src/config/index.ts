export { CONFIG_NAME, type Config, DEFAULT_CONFIG, type Known, LEVELS, type Level, merge } from './config.ts';
export type { ConfigChange } from './edit.ts';
export { findConfig, type LoadedConfig, loadConfig } from './find.ts';
export { known } from './known.ts';
export { didYouMean } from './nearest.ts';

import { t } from '../core/index.ts';
import { say, type World } from './world.ts';

/** So many clashes of one reading of the library are told one by one. */
const MOST = 20;

/** Tells, each once, of files of the library that claim to be the same text and differ. */
export class Clashes {
  private readonly world: World;
  private readonly log: (line: string) => void;
  private readonly told = new Set<string>();

  constructor(world: World, log: (line: string) => void) {
    this.world = world;
    this.log = log;
  }

  /** The library is another than before. */
  tell(): void {
    const clashes = this.world.references.library?.clashes() ?? [];
    let count = 0;
    for (const { key, language, entries, sameText } of clashes) {
      const files = entries.map(({ file }) => file).join(', ');
      const id = `${sameText} ${files}`;
      if (this.told.has(id)) continue;
      this.told.add(id);
      if (++count > MOST) return;
      const text = `${key} (${language})`;
      const message = sameText
        ? t`Several files hold ${text}: ${files}`
        : t`Files hold different texts of ${text}: ${files}`;
      this.log(say(this.world, message));
    }
  }
}

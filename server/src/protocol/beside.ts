import type { Finding } from '../core/index.ts';
import type { OpenText } from './texts.ts';
import type { World } from './world.ts';

/**
 * What says more of an open text than its rules, which see that text alone: it may read other files and compare. Asked
 * anew for every open text when this or any other text, a file, the library or the configuration has changed; so it
 * keeps what still holds. It looks at levels itself; comments that silence rules are seen to.
 */
export type Source = (world: World, text: OpenText) => Promise<readonly Finding[]>;

/** Read when typing first pauses. */
const SOURCES: readonly (() => Promise<Source>)[] = [
  async () => (await import('./comparing/differences.ts')).findDifferences,
];

/** Milliseconds without a change after which the sources are asked. */
const PAUSE = 400;

/**
 * Finds what stands beside the rules' findings: never while a key is pressed, but when typing has paused; the next
 * change breaks it off. Until it is found anew, `OpenText.beside` is carried along with each edit.
 */
export class Beside {
  private readonly world: World;
  private readonly publish: (uri: string) => void;
  private readonly guarded: (work: () => Promise<void>) => Promise<unknown>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private changes = 0;

  /** `publish` hears of each text of which other things were found; `guarded` runs work so that its failure does no harm. */
  constructor(
    world: World,
    publish: (uri: string) => void,
    guarded: (work: () => Promise<void>) => Promise<unknown>,
  ) {
    this.world = world;
    this.publish = publish;
    this.guarded = guarded;
  }

  /** Something has changed that a source may look at. */
  changed(): void {
    this.changes++;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.findAll(), PAUSE);
  }

  private async findAll(): Promise<void> {
    const { changes } = this;
    for (const text of [...this.world.texts.all()])
      for (const [at, load] of SOURCES.entries()) {
        // Lets in the messages that came meanwhile.
        await new Promise((resolve) => setTimeout(resolve, 0));
        if (changes !== this.changes) return;
        await this.guarded(() => this.find(text, at, load));
      }
  }

  private async find(text: OpenText, at: number, load: () => Promise<Source>): Promise<void> {
    if (text.checker === null) return;
    const { document } = text;
    const found = await (await load())(this.world, text);
    if (text.document !== document || isSame(text.beside[at] ?? [], found)) return;
    text.beside = SOURCES.map((_, index) => (index === at ? found : (text.beside[index] ?? [])));
    this.publish(document.uri);
  }
}

function isSame(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a === b || (a.length === b.length && JSON.stringify(a) === JSON.stringify(b));
}

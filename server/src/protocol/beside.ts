import type { Finding } from '../core/index.ts';
import { isOtherwise } from './recognised.ts';
import type { OpenText } from './texts.ts';
import type { World } from './world.ts';

/**
 * What says more of an open text than its rules, which see that text alone: it may read other files and compare. Asked
 * anew for every open text when this or any other text, a file, the library or the configuration has changed; so it
 * keeps what still holds. It looks at levels itself; comments that silence rules are seen to. Where it takes long it asks
 * `goesOn` between its steps, which lets in what has come meanwhile, and gives up with `null` where that says so.
 */
export type Source = (world: World, text: OpenText, goesOn: GoesOn) => Promise<readonly Finding[] | null>;
export type GoesOn = () => Promise<boolean>;

/** Read when typing first pauses. */
const SOURCES: readonly (() => Promise<Source>)[] = [
  async () => (await import('./comparing/differences.ts')).findDifferences,
  async () => findMisfits,
];

/** Of other texts nothing is found, and nothing is read for them. */
const findMisfits: Source = async (world, text, goesOn) =>
  text.amends ? (await import('./amending/index.ts')).findMisfits(world, text, goesOn) : [];

/** Milliseconds without a change after which the sources are asked. */
const PAUSE = 400;

/** Milliseconds of work between two looks at what has come in. */
const STINT = 8;

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
    const pause = pauses();
    const goesOn = async (): Promise<boolean> => {
      await pause();
      return changes === this.changes;
    };
    for (const text of [...this.world.texts.all()]) {
      if (await goesOn()) await this.guarded(() => this.recognise(text));
      for (const [at, load] of SOURCES.entries())
        if (await goesOn()) await this.guarded(() => this.find(text, at, load, goesOn));
    }
  }

  private async recognise(text: OpenText): Promise<void> {
    if (await isOtherwise(text)) this.publish(text.document.uri);
  }

  private async find(text: OpenText, at: number, load: () => Promise<Source>, goesOn: GoesOn): Promise<void> {
    if (text.checker === null) return;
    const { document } = text;
    const found = await (await load())(this.world, text, goesOn);
    if (found === null || text.document !== document || isSame(text.beside[at] ?? [], found)) return;
    text.beside = SOURCES.map((_, index) => (index === at ? found : (text.beside[index] ?? [])));
    this.publish(document.uri);
  }
}

/** A pause for messages that wait, where the last was some time ago. */
export function pauses(): () => Promise<void> {
  let last = 0;
  return async () => {
    if (Date.now() - last < STINT) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    last = Date.now();
  };
}

function isSame(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a === b || (a.length === b.length && JSON.stringify(a) === JSON.stringify(b));
}

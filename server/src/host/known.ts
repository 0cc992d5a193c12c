import type { KnownResolutions, LanguageCode, ReadData } from '../core/index.ts';
import type { KnownTable } from '../core/known/table.ts';

/** The known resolutions of a host: read when first wanted, and only once, even where that fails. */
export class KnownSource {
  private readonly read: ReadData;
  private readonly onProblem: (problem: unknown) => void;
  private readonly wanted = new Map<LanguageCode, Promise<void>>();
  private loading: Promise<void> | null = null;
  private table: KnownTable | null = null;

  /** `onProblem` hears what went wrong. */
  constructor(read: ReadData, onProblem: (problem: unknown) => void) {
    this.read = read;
    this.onProblem = onProblem;
  }

  /** As far as they have been read; another object when there is more. */
  get current(): KnownResolutions | null {
    return this.table;
  }

  /** Reads numbers and dates. */
  load(): Promise<void> {
    this.loading ??= this.guarded(async () => {
      const { loadKnown } = await import('../core/known/table.ts');
      this.table = await loadKnown(this.read);
    });
    return this.loading;
  }

  /** Reads the titles of a language, and what they belong to. */
  async loadTitles(language: LanguageCode): Promise<void> {
    let wanted = this.wanted.get(language);
    if (wanted === undefined) {
      wanted = this.guarded(async () => {
        const { titlesFile } = await import('../core/known/table.ts');
        const [bytes] = await Promise.all([this.read(titlesFile(language)), this.load()]);
        if (this.table !== null) this.table = this.table.withTitles(language, bytes);
      });
      this.wanted.set(language, wanted);
    }
    return wanted;
  }

  private async guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (problem) {
      this.onProblem(problem);
    }
  }
}

import { Burst } from './burst.ts';
import { diagnosticOf } from './convert.ts';
import type { OpenText } from './texts.ts';
import { withoutUnfinished } from './typing.ts';
import { findingsOf, type World } from './world.ts';

/** Publishes what the rules find in open texts: once a burst of changes, always for the newest version. */
export class Publisher {
  private readonly due = new Set<string>();
  private readonly burst = new Burst(() => this.publishDue());
  private readonly guard: (work: () => void) => void;
  private readonly world: World;

  /** `guard` runs a piece of work so that its failure does no further harm. */
  constructor(world: World, guard: (work: () => void) => void) {
    this.world = world;
    this.guard = guard;
  }

  /** Checks the text at `uri` as soon as no further message waits. */
  changed(uri: string): void {
    this.due.add(uri);
    this.burst.call();
  }

  /** Takes back what was published of a text that is gone. */
  closed(uri: string): void {
    this.due.delete(uri);
    this.world.publish({ uri, diagnostics: [] });
  }

  private publishDue(): void {
    const uris = [...this.due];
    this.due.clear();
    for (const uri of uris) {
      const text = this.world.texts.get(uri);
      if (text !== undefined) this.guard(() => this.publish(text));
    }
  }

  private publish(text: OpenText): void {
    if (text.checker === null) return;
    const { document } = text;
    const { uri, version } = document;
    const findings = withoutUnfinished(text, findingsOf(this.world, text));
    this.world.publish({
      uri,
      version,
      diagnostics: findings.map((finding) => diagnosticOf(document, finding, this.world)),
    });
  }
}

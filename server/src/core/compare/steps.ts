/** Work that may be left between two of its steps, and gone on with later or never. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does it at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Runs `once` when called and, if it was called again meanwhile, once more: never twice at a time, and last after the
 * last call. Stops as soon as nobody is there to see it.
 */
export function repeating(once: () => Promise<void>, isSeen: () => boolean): () => Promise<void> {
  let isRunning = false;
  let isStale = false;
  return async () => {
    isStale = true;
    if (isRunning) return;
    isRunning = true;
    try {
      while (isStale && isSeen()) {
        isStale = false;
        await once();
      }
    } finally {
      isRunning = false;
    }
  };
}

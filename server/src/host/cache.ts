/** Keeps what took long to work out, by name. What it gives back may be anything: it is checked by whoever asks. */
export interface CacheStore {
  /** `null` where nothing is kept under the name, or cannot be read. */
  read(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Replaces what is kept in one step; where that cannot be done, nothing is kept. */
  write(name: string, bytes: Uint8Array): Promise<void>;
}

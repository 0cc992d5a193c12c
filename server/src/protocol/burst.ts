/** Runs `work` once for all calls of one burst: when no further message waits, at the latest after 50 ms. */
export class Burst {
  private readonly work: () => void;
  private turns = 0;
  private since = 0;

  constructor(work: () => void) {
    this.work = work;
  }

  call(): void {
    const isWaiting = this.turns > 0;
    if (!isWaiting) this.since = Date.now();
    // The connection handles one message a turn: after a turn without a call, none is waiting.
    this.turns = 2;
    if (!isWaiting) soon(this.turn);
  }

  private readonly turn = (): void => {
    this.turns--;
    if (this.turns > 0 && Date.now() - this.since < 50) soon(this.turn);
    else {
      this.turns = 0;
      this.work();
    }
  };
}

/** After the messages that have come in: Node's own turn, or in a browser the next task. */
function soon(task: () => void): void {
  if (typeof setImmediate === 'function') setImmediate(task);
  else setTimeout(task, 0);
}

// Runs mocha inside an extension host. Its browser build serves both hosts: it needs neither files nor a process.
import 'mocha/mocha.js';

/** What the runner that started VS Code puts there: which tests to run, and whom to tell the statistics. */
interface Runner {
  readonly grep?: string;
  report(stats: Mocha.Stats): void;
  /** Presses a key in the workbench, by playwright's name. */
  press(key: string): void;
}

export const runner = (): Runner | undefined => (globalThis as { chapeauSuite?: Runner }).chapeauSuite;

/** Runs the tests that `load` declares; rejects when any fails, as VS Code wants it. */
export function runMocha(load: () => void): Promise<void> {
  const host = runner();
  // 20 s a test: the first ones share the processor with VS Code's own start.
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', color: false, timeout: 20_000, forbidOnly: true });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  if (host?.grep) mocha.fgrep(host.grep);
  return new Promise((resolve, reject) => {
    const run = mocha.run((failures) => {
      host?.report(run.stats!);
      if (failures > 0) reject(new Error(`${failures} failed`));
      else resolve();
    });
  });
}

/** What globalSetup leaves for globalTeardown: they share a process, but jest loads their modules anew for each. */
interface Run {
  /** Ends the embedded server of this run and removes its folder; unset when the run uses another server. */
  end?: () => Promise<void>;
}

const shared = globalThis as { liandongTestRun?: Run };

/** The present test run. */
export const run: Run = (shared.liandongTestRun ??= {});

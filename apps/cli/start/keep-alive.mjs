/** Keeps one thing running: starts it again when it ends by itself, with longer and longer pauses, and gives up in the end. */

const standard = {
  /** A run shorter than this (ms) counts as a failure. */
  quick: 10_000,
  /** The same for a run that was killed from outside, which says nothing about the thing itself. */
  quickWhenKilled: 2_000,
  /** This many failures in a row and we give up. */
  tries: 5,
  /** Pause (ms) before the next attempt, by the number of failures so far. */
  pause: (failures) => Math.min(5000, 200 * 2 ** failures),
};

/** A pause that can be cut short. */
function nap(ms) {
  let wake = () => {};
  const over = new Promise((done) => {
    const timer = setTimeout(done, ms);
    wake = () => {
      clearTimeout(timer);
      done();
    };
  });
  return { over, wake };
}

/** Failures in a row, this run included; `lasted` in ms. */
function countFailures(before, { lasted, killed }, { quick, quickWhenKilled }) {
  if (lasted < (killed ? quickWhenKilled : quick)) return before + 1;
  return killed ? 0 : 1;
}

/** One kept thing. `current` is its run of this moment or, in a pause, the one to come. */
class Keeper {
  stopping = false;
  over = false;
  failures = 0;
  wake = () => {};
  current = Promise.resolve(undefined);

  constructor(options) {
    this.options = { ...standard, ...options };
  }

  /** Starts for the first time and answers the handle. That it cannot even be launched is thrown, not tried again. */
  start = () => {
    const first = this.attempt(true);
    this.current = first.catch(() => undefined);
    return first;
  };

  /** Waits until it runs; answers the handle, or undefined when it never will again. */
  up = async () => {
    let handle = await this.current;
    while (!handle && !this.over && !this.stopping) handle = await this.current;
    return handle;
  };

  stop = async () => {
    this.stopping = true;
    this.wake();
    await (await this.current)?.stop();
  };

  async attempt(isFirst = false) {
    const since = Date.now();
    let ended = false;
    const end = (why, { killed = false } = {}) => {
      if (ended || this.stopping) return;
      ended = true;
      this.settle(why, { lasted: Date.now() - since, killed });
    };
    try {
      return await this.options.launch(end);
    } catch (error) {
      if (isFirst) throw error;
      end(error.message);
      return undefined;
    }
  }

  settle(why, run) {
    const { tries, onGiveUp, onRestart } = this.options;
    this.failures = countFailures(this.failures, run, this.options);
    this.over = this.failures >= tries;
    if (this.over) return void onGiveUp(why);
    onRestart(why);
    this.current = this.again();
  }

  async again() {
    const { over, wake } = nap(this.options.pause(this.failures));
    this.wake = wake;
    await over;
    return this.stopping ? undefined : this.attempt();
  }
}

/**
 * @param {object} options
 * @param {string} options.name
 * @param {(onExit: (why: string, how?: { killed?: boolean }) => void) => Promise<{ pid: number, stop: () => Promise<void> }>} options.launch
 * @param {(why: string) => void} options.onRestart told when it ended and will be started again
 * @param {(why: string) => void} options.onGiveUp told once when it will not be started again
 * @param {number} [options.quick]
 * @param {number} [options.quickWhenKilled]
 * @param {number} [options.tries]
 * @param {(failures: number) => number} [options.pause]
 */
export const keepAlive = (options) => new Keeper(options);

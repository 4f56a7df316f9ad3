/** Keeps one thing running: starts it again when it ends by itself, with longer and longer pauses, and gives up in the end. */

const standard = {
  /** A run shorter than this (ms) counts as a failure. */
  quick: 10_000,
  /** This many failures in a row and we give up. */
  tries: 5,
  /** Pause (ms) before the next attempt, by the number of failures so far. */
  pause: (failures) => Math.min(5000, 200 * 2 ** failures),
};

/**
 * @param {object} options
 * @param {string} options.name
 * @param {(onExit: (why: string) => void) => Promise<{ pid: number, stop: () => Promise<void> }>} options.launch
 * @param {(why: string) => void} options.onRestart told when it ended and will be started again
 * @param {(why: string) => void} options.onGiveUp told once when it will not be started again
 * @param {number} [options.quick]
 * @param {number} [options.tries]
 * @param {(failures: number) => number} [options.pause]
 */
export function keepAlive(options) {
  const { launch, onRestart, onGiveUp, quick, tries, pause } = { ...standard, ...options };
  const state = { stopping: false, failures: 0, timer: undefined, current: undefined };

  async function attempt(isFirst = false) {
    const since = Date.now();
    let ended = false;
    const end = (why) => {
      if (ended || state.stopping) return;
      ended = true;
      state.failures = Date.now() - since < quick ? state.failures + 1 : 1;
      if (state.failures >= tries) return void onGiveUp(why);
      onRestart(why);
      state.timer = setTimeout(() => (state.current = attempt()), pause(state.failures));
    };
    try {
      return await launch(end);
    } catch (error) {
      if (isFirst) throw error;
      end(error.message);
      return undefined;
    }
  }

  return {
    /** Starts for the first time and answers the handle. That it cannot even be launched is thrown, not tried again. */
    start: () => {
      const first = attempt(true);
      state.current = first.catch(() => undefined);
      return first;
    },
    /** The handle of the present run, undefined between two runs. */
    current: () => state.current,
    stop: async () => {
      state.stopping = true;
      clearTimeout(state.timer);
      await (await state.current)?.stop();
    },
  };
}

/** Ends everything in the reverse order of starting: on Ctrl-C, on SIGTERM, when the terminal closes, or after a failure. */

/** One Ctrl-C reaches us twice under npm: from the terminal and from npm. Only a later one is somebody getting impatient (ms). */
const echo = 1_000;

export function makeStopper({ say, exit = (code) => process.exit(code), events = process, now = () => Date.now() }) {
  const controller = new AbortController();
  const endings = [];
  let why;
  let ending;
  let askedAt = 0;

  async function end(code) {
    controller.abort();
    // One after the other: whoever uses the database is gone before the database goes.
    for (const stop of endings.reverse()) {
      await Promise.resolve(stop()).catch((error) => say(`Bij het stoppen: ${error.message}`));
    }
    exit(code);
  }

  function asked() {
    if (ending) return void (now() - askedAt > echo && say('Er wordt al gestopt; nog even geduld.'));
    askedAt = now();
    say('\nStoppen …');
    why = 'Er is gevraagd om te stoppen.';
    ending = end(0);
  }

  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) events.on(name, asked);

  return {
    /** Aborts what is being waited for. */
    signal: controller.signal,
    /** Something to stop later. */
    add: (stop) => endings.push(stop),
    /** Why we are stopping, when we are. */
    reason: () => why,
    /** Tells the reason, stops everything and ends with exit code 1. */
    fail: (message) => {
      if (ending) return;
      why = message;
      say(`\n${message}`);
      ending = end(1);
    },
  };
}

/** Progress on the terminal: one line a step, with what it took. */

const seconds = (ms) => `${(ms / 1000).toLocaleString('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} s`;

export function makeProgress(write = (text) => process.stdout.write(text), isTerminal = process.stdout.isTTY === true) {
  const begin = Date.now();
  return {
    /** Runs `work`, which may answer a remark for behind the title. */
    async step(title, work) {
      const since = Date.now();
      write(isTerminal ? `  … ${title}` : `  … ${title}\n`);
      const wipe = isTerminal ? '\r\u001b[K' : '';
      try {
        const remark = await work();
        write(`${wipe}  ✓ ${title}${typeof remark === 'string' ? `: ${remark}` : ''} (${seconds(Date.now() - since)})\n`);
      } catch (error) {
        write(`${wipe}  ✗ ${title}\n`);
        throw error;
      }
    },
    say: (text) => write(`${text}\n`),
    total: () => seconds(Date.now() - begin),
  };
}

/** Jest's own runner, but for specs that are run in groups; whoever listens hears of every spec by itself. */
import TestRunner from 'jest-runner';
import { groupsOf } from './groups.mjs';
import { shareOf } from './split.mjs';

export default class TogetherRunner {
  supportsEventEmitters = true;
  #globalConfig;
  #context;
  #listeners = [];

  constructor(globalConfig, context) {
    this.#globalConfig = globalConfig;
    this.#context = context;
  }

  on(name, listener) {
    const entry = [name, listener];
    this.#listeners.push(entry);
    return () => void this.#listeners.splice(this.#listeners.indexOf(entry), 1);
  }

  async runTests(tests, watcher, options) {
    const groups = new Map(groupsOf(tests, this.#globalConfig.maxWorkers).map((group) => [group[0].path, group]));
    const specsTogether = Object.fromEntries([...groups].filter(([, group]) => group.length > 1).map(([path, group]) => [path, group.map((test) => test.path)]));
    const runner = new TestRunner({ ...this.#globalConfig, specsTogether }, this.#context);
    for (const [name, listener] of this.#listeners) {
      runner.on(name, async ([subject, told]) => {
        const group = groups.get(subject.path);
        if (!group) return listener([subject, told]);
        for (const [index, test] of group.entries()) {
          const share = name === 'test-file-success' && group.length > 1 ? shareOf(test, told, index === 0, this.#globalConfig) : told;
          await listener([test, share]);
        }
        return undefined;
      });
    }
    await runner.runTests([...groups.values()].map(([first]) => first), watcher, options);
  }
}

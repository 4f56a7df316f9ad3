/** Runs the specs of a group in one set of loaded modules, each under a block with its own name. */
import circusModule from 'jest-circus/runner';
import { nameOf } from './split.mjs';
import { remember, tidy } from './tidy.mjs';

const circus = circusModule.default;

/** Imports one spec so that whatever it declares is declared in a block of its own. */
async function declare(file, { load, state, globals }) {
  const root = state.currentDescribeBlock;
  const open = () => {
    globals.describe(nameOf(file), () => {});
    state.currentDescribeBlock = root.children.at(-1);
  };
  open();
  try {
    await load(file);
  } catch (error) {
    root.children.pop();
    state.currentDescribeBlock = root;
    open();
    globals.it('can be loaded', () => {
      throw error;
    });
  } finally {
    state.currentDescribeBlock = root;
  }
}

export default function runTogether(globalConfig, config, environment, runtime, path, send) {
  const files = globalConfig.specsTogether?.[path];
  if (!files) return circus(globalConfig, config, environment, runtime, path, send);
  let state;
  let before;
  const isSpec = ({ describeBlock }) => describeBlock.parent === state.rootDescribeBlock;
  environment.handleTestEvent = (event, current) => {
    state = current;
    if (event.name === 'run_describe_start' && isSpec(event)) before = remember(environment);
    if (event.name === 'run_describe_finish' && isSpec(event)) tidy(environment, runtime, before);
  };
  const load = runtime.unstable_importModule.bind(runtime);
  runtime.unstable_importModule = async (wanted, ...more) => {
    if (wanted !== path) return load(wanted, ...more);
    for (const file of files) await declare(file, { load, state, globals: environment.global });
    return undefined;
  };
  return circus(globalConfig, config, environment, runtime, path, send);
}

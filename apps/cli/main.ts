import 'reflect-metadata';
import { commands } from './commands';
import { runCommand } from './run-command';

process.exitCode = await runCommand(commands, process.argv.slice(2), { out: console.log, err: console.error });

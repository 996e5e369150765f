import {CommanderError} from 'commander';
import {explainFault} from './commands/explain-fault.ts';
import {createProgram} from './commands/program.ts';

// The only place that sets the exit code.
try {
  process.exitCode = await createProgram(process.cwd()).run(process.argv.slice(2));
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode;
  } else {
    process.stderr.write(`${explainFault(error)}\n`);
    process.exitCode = 1;
  }
}

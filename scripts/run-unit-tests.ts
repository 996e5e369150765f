import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

// Runs the test files that are named, in this process; a failure sets the exit code.
for (const file of process.argv.slice(2)) await import(pathToFileURL(resolve(file)).href);

import {Worker, type WorkerOptions} from 'node:worker_threads';

/** Starts a thread on a TypeScript file that stands beside this one. */
export function startThread(file: string, options: WorkerOptions): Worker {
  // Node 20 does not hand a thread's first file to the loader that reads TypeScript.
  const url = new URL(file, import.meta.url).href;
  const loader = import.meta.resolve('tsx/esm/api');
  const start = `import('${loader}').then(({register}) => { register(); return import('${url}'); });`;
  return new Worker(start, {...options, eval: true});
}

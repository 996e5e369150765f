import {assembleSite} from './assemble-site-fs.ts';
const t = performance.now();
await assembleSite(process.cwd(), `${process.cwd()}/.cache/offline-test`);
console.log(performance.now() - t);

import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {describe, it} from 'node:test';
import {promisify} from 'node:util';

describe('optimiseLater', () => {
  it('sets an option that this engine knows', async () => {
    const module = new URL('optimise-later-proc.ts', import.meta.url).href;
    const script = `
      const v8 = require('node:v8');
      const {setFlagsFromString} = v8;
      v8.setFlagsFromString = (option) => {
        console.log(option);
        setFlagsFromString(option);
      };
      require('node:module').syncBuiltinESMExports();
      import('${module}').then(({optimiseLater}) => optimiseLater());`;
    const {stdout, stderr} = await promisify(execFile)(process.execPath, [
      '--import',
      'tsx',
      '--eval',
      script,
    ]);
    // Of one that it does not know it would say so.
    assert.equal(stderr, '');
    assert.match(stdout, /^--[\w-]+=\d+\n$/);
  });
});

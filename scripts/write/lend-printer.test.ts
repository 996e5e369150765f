import assert from 'node:assert/strict';
import {test} from 'node:test';
import {UserError} from '../../src/handbook/problem.ts';
import {borrowPrinter, lendPrinter} from './lend-printer.ts';
import type {Printer, PrintRequest} from './print-pdf-browser.ts';

const request = (name: string): PrintRequest => ({
  name,
  content: '',
  title: '',
  kind: 'fair copy',
  files: new Map([['a.woff2', 'fonts/a.woff2']]),
});

test('a borrowed printer gives each its own print, and an error for the reader stays one', async () => {
  let closed = false;
  const lent: Printer = {
    print: ({name, files}) =>
      name === 'torn'
        ? Promise.reject(new UserError('The browser failed twice.'))
        : Promise.resolve(Buffer.from(`${name} ${[...files.keys()].join()}`)),
    draw: () => Promise.reject(new TypeError('a fault of the program')),
    close: () => {
      closed = true;
      return Promise.resolve();
    },
  };
  const borrowed = borrowPrinter(lendPrinter(lent));
  const [one, two] = await Promise.all([borrowed.print(request('one')), borrowed.print(request('two'))]);
  assert.deepEqual(
    [one, two].map((bytes) => Buffer.from(bytes).toString()),
    ['one a.woff2', 'two a.woff2'],
  );
  await assert.rejects(borrowed.print(request('torn')), {
    name: 'UserError',
    message: 'The browser failed twice.',
  });
  const picture = {name: 'cover', files: new Map(), html: '', width: 1, height: 1};
  await assert.rejects(borrowed.draw(picture), (error) => !(error instanceof UserError));
  await borrowed.close();
  assert.equal(closed, false);
});

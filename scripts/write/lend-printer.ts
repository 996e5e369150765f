import {MessageChannel, type MessagePort} from 'node:worker_threads';
import {UserError} from '../../src/handbook/problem.ts';
import type {PictureRequest, Printer, PrintRequest} from './print-pdf-browser.ts';

type Order = {readonly id: number} & ({readonly print: PrintRequest} | {readonly draw: PictureRequest});

/** An error loses its class on the way. */
type Delivery = {readonly id: number} & (
  {readonly bytes: Uint8Array} | {readonly error: Error; readonly forUser: boolean}
);

/**
 * Lets another thread print: it gets the port and makes a printer of it. So one browser serves all threads. To connect
 * a thread to a browser of this one would not do: each page would wait for every thread, also for one that computes.
 */
export function lendPrinter(printer: Printer): MessagePort {
  const {port1: here, port2: there} = new MessageChannel();
  const deliver = (delivery: Delivery): void => here.postMessage(delivery);
  here.on('message', (order: Order) => {
    const {id} = order;
    ('print' in order ? printer.print(order.print) : printer.draw(order.draw)).then(
      (bytes) => deliver({id, bytes}),
      (error: unknown) => deliver({id, error: error as Error, forUser: error instanceof UserError}),
    );
  });
  return there;
}

/** The printer that another thread lends. To close it gives it back and ends nothing else. */
export function borrowPrinter(port: MessagePort): Printer {
  const waiting = new Map<number, {resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void}>();
  port.on('message', (delivery: Delivery) => {
    const order = waiting.get(delivery.id);
    waiting.delete(delivery.id);
    if ('bytes' in delivery) order?.resolve(delivery.bytes);
    else order?.reject(delivery.forUser ? new UserError(delivery.error.message) : delivery.error);
  });
  let orders = 0;
  const place = (order: Order): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      waiting.set(order.id, {resolve, reject});
      port.postMessage(order);
    });
  return {
    print: (request) => place({id: (orders += 1), print: request}),
    draw: (request) => place({id: (orders += 1), draw: request}),
    close: () => {
      port.close();
      return Promise.resolve();
    },
  };
}

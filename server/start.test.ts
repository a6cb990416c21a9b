import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { WholeServer } from '../tests/fixtures/whole-server.ts';

test('stops although a browser holds a connection on which it never asks', async () => {
  const server = await WholeServer.start();
  const idle = connect(server.running.port, '127.0.0.1');
  await once(idle, 'connect');
  const hungUp = once(idle, 'close');
  idle.resume();
  await server.close();
  await hungUp;
  expect(idle.destroyed).toBe(true);
}, 10_000);

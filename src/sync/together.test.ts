import { expect, test } from 'vitest';
import type { Connection } from './connection.ts';
import { comeBackTogether } from './together.ts';

class Part extends EventTarget {
  connection: Connection = 'connected';
  hurried = 0;

  hurry(): void {
    this.hurried += 1;
  }

  turn(connection: Connection): void {
    this.connection = connection;
    this.dispatchEvent(new Event('change'));
  }
}

test('whatever comes back first calls the others, once', () => {
  const [room, control, desk] = [new Part(), new Part(), new Part()];
  const end = comeBackTogether(room, control, desk);
  for (const part of [room, control]) part.turn('offline');
  room.turn('connected');
  expect([room, control, desk].map(({ hurried }) => hurried)).toEqual([0, 1, 0]);
  room.turn('connected');
  control.turn('offline');
  expect(control.hurried, 'one that fails again is left to its own pace').toBe(1);
  room.turn('offline');
  end();
  room.turn('connected');
  expect(control.hurried).toBe(1);
});

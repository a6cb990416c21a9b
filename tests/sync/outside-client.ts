import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';

/**
 * A program that nobody here wrote: only yjs, y-websocket and ws, and what docs/protocol.md says. It joins a session,
 * votes, and waits until its vote is saved; then it waits for the activity's result to be shown, and returns it.
 */
export async function vote(host: string, code: string, key: string, value: object) {
  const api = `http://${host}/api/sessions/${code}`;
  const session = await (await fetch(api)).json();
  const joined = await fetch(`${api}/participants`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ lang: 'cy' }),
  });
  const { participant, token } = await joined.json();

  const open = (name: string): { doc: Y.Doc; provider: WebsocketProvider } => {
    const doc = new Y.Doc();
    const provider = new WebsocketProvider(`ws://${host}/sync`, `${session.code}/${name}`, doc, {
      protocols: ['cydweithdy.1', `token.${token}`],
      WebSocketPolyfill: WebSocket as never,
      disableBc: true,
    });
    provider.awareness.setLocalState(null);
    return { doc, provider };
  };

  const ballot = open(`ballot/${participant}`);
  const saved = new Promise<void>((resolve) => {
    const readSync = ballot.provider.messageHandlers[0]!;
    ballot.provider.messageHandlers[0] = (encoder, decoder, ...rest) => {
      const message = decoder.arr.subarray(decoder.pos);
      readSync(encoder, decoder, ...rest);
      if (message[0] === 0 && covers(message.subarray(2), ballot.doc)) resolve();
    };
  });
  ballot.doc.getMap('answers').set(key, value);
  await saved;

  const room = open(session.room);
  const results = `results/${key.split('/')[0]}`;
  const shown = new Promise<unknown>((resolve) => {
    const map = room.doc.getMap('room');
    const look = (): void => {
      if (map.has(results)) resolve(map.get(results));
    };
    map.observe(look);
    look();
  });
  const leave = (): void => {
    for (const { doc, provider } of [ballot, room]) {
      provider.destroy();
      doc.destroy();
    }
  };
  return { participant: participant as string, token: token as string, shown, leave };
}

/** Whether a SyncStep1's state vector covers everything in the document. */
function covers(stateVector: Uint8Array, doc: Y.Doc): boolean {
  const committed = Y.decodeStateVector(stateVector);
  const ours = Y.decodeStateVector(Y.encodeStateVector(doc));
  return [...ours].every(([client, clock]) => (committed.get(client) ?? 0) >= clock);
}

import type { Connection } from './connection.ts';

/** A document that one page keeps in step beside others. Dispatches `change`. */
export interface Companion extends EventTarget {
  readonly connection: Connection;
  /** Tries again at once, where it is waiting to. */
  hurry(): void;
}

/**
 * Where one document of a page is back, the server can be reached: the others wait no longer for their own turn to try.
 * Returns what ends it.
 */
export function comeBackTogether(...documents: readonly Companion[]): () => void {
  const ending = new AbortController();
  for (const document of documents) {
    let last = document.connection;
    const look = (): void => {
      const { connection } = document;
      const isBack = connection === 'connected' && last !== 'connected';
      last = connection;
      if (isBack) for (const other of documents) if (other.connection === 'offline') other.hurry();
    };
    document.addEventListener('change', look, { signal: ending.signal });
  }
  return () => ending.abort();
}

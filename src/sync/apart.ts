/**
 * A window on a facilitator's device in which somebody without a phone answers: what it keeps is its own, and goes when
 * it is closed. The mark is handed on as a window opens another one, which begins with a copy of what it has kept for
 * as long as it is open.
 */
const mark = 'cydweithdy/apart';

/** Where such a window keeps things; undefined in any other. */
export function apartShelf(): Storage | undefined {
  try {
    return sessionStorage.getItem(mark) === null ? undefined : sessionStorage;
  } catch {
    return undefined;
  }
}

/** Makes the next window that is opened one of these. False where this browser keeps nothing for a window. */
export function markApart(): boolean {
  try {
    sessionStorage.setItem(mark, 'yes');
    setTimeout(() => sessionStorage.removeItem(mark));
    return true;
  } catch {
    return false;
  }
}

/**
 * Calls back when the page comes back to life: the network returns or leaves, the page is shown again, or is no longer
 * frozen. Returns what ends it. Outside a browser nothing ever wakes.
 */
export function onWake(wake: () => void): () => void {
  if (typeof window === 'undefined') return () => {};
  const ending = new AbortController();
  const { signal } = ending;
  const shown = (): void => {
    if (document.visibilityState === 'visible') wake();
  };
  window.addEventListener('online', wake, { signal });
  window.addEventListener('offline', wake, { signal });
  window.addEventListener('pageshow', wake, { signal });
  document.addEventListener('visibilitychange', shown, { signal });
  document.addEventListener('resume', wake, { signal });
  return () => ending.abort();
}

/** Calls back when the browser may have come into another network. Returns what ends it. */
export function onNewNetwork(changed: () => void): () => void {
  if (typeof window === 'undefined') return () => {};
  window.addEventListener('online', changed);
  return () => window.removeEventListener('online', changed);
}

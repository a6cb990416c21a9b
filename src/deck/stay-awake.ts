const ask = (): void => {
  // Refused where the battery is low: then the system's own setting stands.
  if (document.visibilityState === 'visible') navigator.wakeLock?.request('screen').catch(() => undefined);
};

/** Keeps the screen from going dark while the page is seen, where the browser can: on https, or on this machine. */
export function stayAwake(): void {
  document.addEventListener('visibilitychange', ask);
  ask();
}

/** Whether a decoded value holds lists and objects at most so deep within each other. */
export function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((inner) => isShallow(inner, depth - 1));
}

/**
 * A fresh copy, scalar by scalar; undefined for what is not plain JSON. An object whose prototype was set, by a key
 * `__proto__`, is not.
 */
export function plainJson(value: unknown): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (Array.isArray(value)) {
    const list = value.map(plainJson);
    return list.includes(undefined) ? undefined : list;
  }
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return undefined;
  const entries: [string, unknown][] = [];
  for (const [key, inner] of Object.entries(value)) {
    const copy = plainJson(inner);
    if (copy === undefined) return undefined;
    entries.push([key, copy]);
  }
  return Object.fromEntries(entries);
}

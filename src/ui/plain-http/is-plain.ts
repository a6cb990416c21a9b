/** Whether what is sent to this address can be read on its way: not where it stays on this machine. */
export function isPlain({ protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>): boolean {
  const staysHere =
    hostname === 'localhost' || hostname.endsWith('.localhost') || /^(127(\.\d+){3}|\[::1\])$/.test(hostname);
  return protocol === 'http:' && !staysHere;
}

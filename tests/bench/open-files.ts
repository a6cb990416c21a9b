/** Files that the load generator, and the server, have open beside two sockets a phone. */
const besides = 500;

/** Throws where a process may not open what so many phones need. Node asks for the hard limit by itself. */
export function expectFiles(phones: number): void {
  const { userLimits } = process.report.getReport() as { userLimits?: { open_files: { soft: number | string } } };
  const allowed = Number(userLimits?.open_files.soft ?? Infinity);
  const needed = 2 * phones + besides;
  if (allowed < needed) {
    throw new Error(`${phones} phones need ${needed} open files, and ${allowed} are allowed: ulimit -Hn says how many`);
  }
}

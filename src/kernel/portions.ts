/** A long list in pieces: no single statement may run into the time limit, even on a small machine that is busy. */
export function portions<T>(all: readonly T[], size = 500): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size))
}

import { closeSync, fstatSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'

const KEPT = 4

/**
 * A log file that never grows without end: at `mostBytes` it becomes `.1`, and `.4` goes. A disk that is full makes it
 * silent, not the service: lines that could not be written are counted and told when there is room again.
 */
export function openLogFile(path: string, mostBytes = 10 * 2 ** 20): { write(text: string): void; close(): void } {
  let file = openSync(path, 'a', 0o600)
  let size = fstatSync(file).size
  let unwritten = 0
  const rotate = (): void => {
    closeSync(file)
    rmSync(`${path}.${KEPT}`, { force: true })
    for (let n = KEPT - 1; n >= 0; n--) move(n === 0 ? path : `${path}.${n}`, `${path}.${n + 1}`)
    file = openSync(path, 'a', 0o600)
    size = 0
  }
  return {
    write(text) {
      try {
        if (size > mostBytes) rotate()
        size += writeSync(file, unwritten > 0 ? `(${unwritten} lines could not be written)\n${text}` : text)
        unwritten = 0
      } catch {
        unwritten += 1 // told above, with the first line that fits again
      }
    },
    close: () => closeSync(file),
  }
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error // not that many kept yet
  }
}

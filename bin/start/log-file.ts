import { closeSync, fstatSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'

const KEPT = 4
const CLOSED = -1

/**
 * A log file that never grows without end: at `mostBytes` it becomes `.1`, and `.4` goes. A disk that is full makes it
 * silent, not the service: lines that could not be written are counted and told when there is room again.
 */
export function openLogFile(path: string, mostBytes = 10 * 2 ** 20): { write(text: string): void; close(): void } {
  let file = CLOSED
  let size = 0
  let unwritten = 0
  let isClosed = false
  const rotate = (): void => {
    closeSync(file)
    file = CLOSED
    rmSync(`${path}.${KEPT}`, { force: true })
    for (let n = KEPT - 1; n >= 0; n--) move(n === 0 ? path : `${path}.${n}`, `${path}.${n + 1}`)
  }
  const open = (): void => {
    file = openSync(path, 'a', 0o600)
    size = fstatSync(file).size
  }
  open()
  return {
    write(text) {
      try {
        if (isClosed) return
        if (size > mostBytes) rotate()
        if (file === CLOSED) open()
        size += writeSync(file, unwritten > 0 ? `(${unwritten} lines could not be written)\n${text}` : text)
        unwritten = 0
      } catch {
        unwritten += 1 // told above, with the first line that fits again
      }
    },
    close() {
      isClosed = true // a late line must not land in whatever gets this number next
      if (file !== CLOSED) closeSync(file)
    },
  }
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error // not that many kept yet
  }
}

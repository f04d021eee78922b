import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Our numbers: 96 MB that nobody else can take, let go a piece at a time. */
export const PIECE = 8 * 2 ** 20
export const PIECES = 12

export type Reserve = ReturnType<typeof reserveIn>

/**
 * A reserve is files beside the database, full of what no file system can press together: room that is the database's when
 * the disk has none left. Each is one piece, so that a program which takes whatever it finds does not get it all at once.
 */
export function reserveIn(folder: string, piece = PIECE, pieces = PIECES) {
  const names = (): string[] => {
    try {
      return readdirSync(folder).filter((name) => /^\d+\.reserve$/.test(name))
    } catch {
      return [] // none was put by yet, or the disk is gone, of which others tell
    }
  }
  return {
    piece,
    /** bytes that are still put by */
    held: (): number => names().length * piece,
    isWhole: (): boolean => names().length >= pieces,
    /** Gives up so many pieces; @returns how many there were */
    release(count: number): number {
      const gone = names().slice(0, count)
      for (const name of gone) rmSync(join(folder, name), { force: true })
      return gone.length
    },
    /** Puts one more by; what came half to be goes again. */
    async fill(): Promise<void> {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      const have = new Set(names())
      const free = Array.from({ length: pieces }, (_, n) => `${n}.reserve`).find((name) => !have.has(name))
      if (free === undefined) return
      const draft = join(folder, 'draft')
      try {
        await writeFile(draft, randomBytes(piece), { mode: 0o600, flush: true })
        await rename(draft, join(folder, free))
      } catch (error) {
        await rm(draft, { force: true })
        throw error
      }
    },
  }
}

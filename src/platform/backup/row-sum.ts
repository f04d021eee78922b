import { hash } from 'node:crypto'

/**
 * What a table holds, whatever the order of its rows: 128 bits of SHA-256 of each, added up. A table that is copied, loaded and copied
 * again gives the same. It notices faults, not forgers: those are the seal's business.
 */
export type RowSum = { rows: number; sum: string }

const MASK = (1n << 128n) - 1n

export function rowSum() {
  let rows = 0
  let [high, low] = [0n, 0n] // carried late: most of the work is two additions of 64 bits
  return {
    add(row: Buffer): void {
      const digest = hash('sha256', row, 'buffer')
      rows++
      high += digest.readBigUInt64BE(0)
      low += digest.readBigUInt64BE(8)
    },
    end: (): RowSum => ({ rows, sum: (((high << 64n) + low) & MASK).toString(16).padStart(32, '0') }),
  }
}

import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WRITES_LEAST } from '../../../kernel/disk-level.ts'
import { reserveIn } from '../reserve.ts'
import { watchDisk } from '../watch-disk.ts'

const PIECE = 64 * 1024
const MB = 2 ** 20

describe('the reserve of the read log', () => {
  let scratch: string
  let folder: string
  beforeEach(() => {
    scratch = mkdtempSync(join(tmpdir(), 'titian-reserve-'))
    folder = join(scratch, 'reserve')
  })
  afterEach(() => rmSync(scratch, { recursive: true, force: true }))

  const watched = (free: () => number) => {
    const reserve = reserveIn(folder, PIECE, 3)
    return { reserve, disk: watchDisk(() => ({ free: free(), size: 1000 * MB }), reserve, null) }
  }
  const fillUp = async ({ disk }: ReturnType<typeof watched>) => {
    for (let n = 0; n < 5; n++) {
      disk.look()
      await disk.filled()
    }
  }

  it('is put by a piece at a time while there is room, no more than it shall be, and read by nobody else', async () => {
    const of = watched(() => 500 * MB)
    of.disk.look()
    await of.disk.filled()
    expect(of.reserve.held()).toBe(PIECE)
    await fillUp(of)
    expect([of.reserve.held(), of.reserve.isWhole()]).toEqual([3 * PIECE, true])
    for (const name of readdirSync(folder))
      expect([statSync(join(folder, name)).mode & 0o777, statSync(join(folder, name)).size]).toEqual([0o600, PIECE])
    expect(statSync(folder).mode & 0o777).toBe(0o700)
  })

  it('is let go when the disk is full, as much as is needed, and put by again when there is room', async () => {
    let free = 500 * MB
    const of = watched(() => free)
    await fillUp(of)
    free = WRITES_LEAST / 2 - PIECE
    of.disk.look()
    expect(of.reserve.held()).toBe(2 * PIECE)
    free = 0
    of.disk.look()
    expect([of.reserve.held(), of.disk.level()]).toEqual([0, 'full'])
    free = WRITES_LEAST // writes go again; what is put by would make it full at once
    await fillUp(of)
    expect(of.reserve.held()).toBe(0)
    free = 500 * MB
    await fillUp(of)
    expect(of.reserve.isWhole()).toBe(true)
  })

  it('says how often somebody can still read, what is put by counted in', async () => {
    let free = 500 * MB
    const of = watched(() => free)
    await fillUp(of)
    free = 40 * MB
    const { level, freeMegabytes, reads } = of.disk.standing() ?? { level: '', freeMegabytes: 0, reads: 0 }
    expect([level, freeMegabytes]).toEqual(['full', 40])
    free += 3 * PIECE
    await fillUp(of)
    of.reserve.release(3)
    expect(of.disk.standing()?.reads).toBe(reads)
  })

  it('that cannot be put by leaves nothing half, and is not tried at every look', async () => {
    writeFileSync(folder, 'a file where the folder should be')
    const of = watched(() => 500 * MB)
    let tried = 0
    const { fill } = of.reserve
    of.reserve.fill = () => {
      tried++
      return fill()
    }
    await fillUp(of)
    expect([tried, of.reserve.held()]).toEqual([1, 0])
  })
})

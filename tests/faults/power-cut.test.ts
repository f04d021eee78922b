import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { cuttableDisk, powerCuts } from './power-cut.ts'

const scratch = mkdtempSync(join(tmpdir(), 'titian-cut-'))
chmodSync(scratch, 0o755) // root gives the database to another account, which must be able to enter
const disk = cuttableDisk(scratch, 400)

// capability: the right to mount a file system and to shut it down (root, ext4, perl)
describe.skipIf(disk === null)('a power cut while eight writers commit', () => {
  afterAll(() => {
    disk?.end()
    rmSync(scratch, { recursive: true, force: true })
  })

  /** That it bites, `npm run faults` shows beside it: a database that syncs nothing loses. Here it began with the mark of the folder. */
  it('H10 loses no acknowledged write, and what had reached the disk starts by itself', async () => {
    if (!disk) throw new Error('skipped without a disk')
    const [round] = await powerCuts(scratch, disk, 1, () => 150)
    expect(round).toMatchObject({ lost: 0 })
    expect(round?.acknowledged).toBeGreaterThanOrEqual(150)
  }, 120_000)
})

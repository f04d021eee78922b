import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { killRounds, type Victim } from './kill-rounds.ts'
import { tempFolder } from './temp-data.ts'

/** Three kills each here; `npm run faults` does as many as one wants, for the table of numbers. */
describe.each<Victim>(['program', 'server', 'checkpoint'])(
  'H02 H03 H07 H08 H34 kill -9 of the %s while eight writers commit and checkpoints run',
  (victim) => {
    test('loses no acknowledged write, and the next start recovers by itself', async () => {
      const rounds = await killRounds(join(tempFolder(), 'data'), victim, 3, (round) => 50 + round * 75)
      expect(rounds).toHaveLength(3)
      // a checkpoint had begun and never ended
      if (victim === 'checkpoint') expect(rounds.some(({ inCheckpoint }) => inCheckpoint)).toBe(true)
      for (const { acknowledged, lost, recoveryMs } of rounds) {
        expect(acknowledged).toBeGreaterThanOrEqual(50) // otherwise nothing was at stake
        expect(lost).toBe(0)
        expect(recoveryMs).toBeLessThan(10_000) // security-cases.md P14
      }
    }, 120_000)
  },
)

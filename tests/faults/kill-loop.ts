import { chmodSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killRounds, type Victim } from '../../src/platform/database/embedded/tests/kill-rounds.ts'

/**
 * The numbers of the table: `node tests/faults/kill-loop.ts [rounds=20] [folder]`. Kills the program and then the server
 * so many times each, and prints acknowledged and lost writes and the time to recover. The folder must be on a real disk.
 */
const rounds = Number(process.argv[2] ?? 20)
const base = process.argv[3] ?? tmpdir()
const TMPFS = 0x01021994
if (statfsSync(base).type === TMPFS) throw new Error(`${base} is in memory: name a folder on a disk`)

const sorted = (numbers: readonly number[]): number[] => numbers.toSorted((a, b) => a - b)
const at = (numbers: readonly number[], part: number): number =>
  sorted(numbers)[Math.ceil(numbers.length * part) - 1] ?? 0

let isLost = false
for (const victim of ['program', 'server'] as const satisfies readonly Victim[]) {
  const folder = mkdtempSync(join(base, 'titian-kill-'))
  chmodSync(folder, 0o755) // root gives the database to another account, which must be able to enter
  try {
    const results = await killRounds(join(folder, 'data'), victim, rounds, (round) => 200 + ((round * 337) % 2000))
    const sum = (pick: (round: (typeof results)[number]) => number): number =>
      results.reduce((all, one) => all + pick(one), 0)
    const times = results.map((round) => round.recoveryMs)
    const lost = sum((round) => round.lost)
    isLost ||= lost > 0
    console.log(
      `${victim}: ${results.length} kills, ${sum((round) => round.acknowledged)} acknowledged, ${lost} lost, ` +
        `start after it p50 ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms, max ${at(times, 1)} ms`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
process.exitCode = isLost ? 1 : 0

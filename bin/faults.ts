import { chmodSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Refusal } from '../src/kernel/refusal.ts'
import { isTorn } from '../src/platform/database/embedded/refusal-of.ts'
import { killRounds, type Round, type Victim } from '../src/platform/database/embedded/tests/kill-rounds.ts'
import { cuttableDisk, fullDisks, powerCuts } from '../tests/faults/power-cut.ts'
import { lines } from './faults/lines.ts'
import { CONTROL, isGood, type Row, tableOf } from './faults/row.ts'
import { soak } from './faults/soak.ts'

/**
 * `npm run faults`: what is acknowledged and what is lost when the program or the database is killed or restarted, the power is cut, the
 * disk fills up and the line breaks. Five of each; `--long`: a hundred kills, twenty power cuts, and docs/generated/faults.md is written.
 * `--soak MINUTES`: twenty people at work as well. `--in FOLDER`: on this disk. Words (kills, power, disk, lines): these parts alone. Mounting needs
 * root; without, those lines are left out and said.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { long: { type: 'boolean', default: false }, soak: { type: 'string' }, in: { type: 'string' } },
})
const base = values.in ?? tmpdir()
const times = values.long
  ? { kills: 100, restarts: 20, cuts: 20, disks: 5, notes: 400 }
  : { kills: 5, restarts: 5, cuts: 5, disks: 5, notes: 40 }
const TMPFS = 0x01021994
if (statfsSync(base).type === TMPFS) throw new Error(`${base} is in memory: name a folder on a disk, --in FOLDER`)

const say = (line: string) => console.log(line)
const wants = (name: string) => positionals.length === 0 || positionals.includes(name)
const rows: Row[] = []
const left: string[] = []

async function part(name: string, work: () => Promise<readonly Row[]>): Promise<void> {
  const began = performance.now()
  const done = await work()
  rows.push(...done)
  for (const row of done)
    say(`${row.what}: ${row.times}, ${row.acknowledged} acknowledged, ${row.lost} lost, ${row.more}`)
  say(`  (${name}: ${((performance.now() - began) / 1000).toFixed(0)} s)`)
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(base, 'titian-faults-'))
  chmodSync(folder, 0o755) // root gives the database to another account, which must be able to enter
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** So many writes before the n-th fault: never the same moment of a checkpoint. */
const untilMany = (round: number) => 200 + ((round * 337) % 2000)

function rowOf(what: string, of: string, rounds: readonly Round[]): Row {
  const sum = (pick: (round: Round) => number) => rounds.reduce((all, one) => all + pick(one), 0)
  const recovery = rounds.map((round) => round.recoveryMs).toSorted((a, b) => a - b)
  const at = (share: number) => recovery[Math.ceil(recovery.length * share) - 1] ?? 0
  return {
    what,
    times: `${rounds.length} ${of}`,
    acknowledged: sum((r) => r.acknowledged),
    lost: sum((r) => r.lost),
    more: `up again after ${(at(0.5) / 1000).toFixed(1)} s (p50), ${(at(1) / 1000).toFixed(1)} s (longest)`,
  }
}

const kills = (victim: Victim, what: string, of: string, rounds: number) =>
  part(what, async () => [
    rowOf(what, of, await inFolder((folder) => killRounds(join(folder, 'data'), victim, rounds, untilMany))),
  ])

if (wants('kills')) {
  await kills('program', 'kill -9 of the program', 'kills', times.kills)
  await kills('server', 'kill -9 of the database', 'kills', times.kills)
  await kills('restart', 'restart of the database', 'restarts', times.restarts)
}
if (wants('power') || wants('disk')) await inFolder(onDisk)
if (wants('lines')) await part('lines', () => lines(times.notes))
const minutes = Number(values.soak ?? 0)
if (minutes > 0) await part('soak', async () => [await soak(minutes)])

say(['', ...tableOf(rows), '', ...left].join('\n'))
const bad = rows.filter((row) => !isGood(row))
for (const row of bad) say(`✗ ${row.what}: ${row.lost} lost, ${row.wrong ?? 0} wrong`)
process.exitCode = bad.length > 0 ? 1 : 0

if (values.long && positionals.length === 0)
  writeFileSync(
    new URL('../docs/generated/faults.md', import.meta.url),
    `${[
      '# Faults on purpose, and what was lost',
      '',
      `Written by \`npm run faults -- --long\`. Acknowledged is what was told to whoever wrote it. Table and index are compared after each start. A power cut is the file system`,
      'shut down without its log (ext4 on a file, FS_IOC_SHUTDOWN): what was not synced is gone, what the device had taken stays; a drive that lies about its cache is not imitated.',
      'The control switches syncing off and must lose. A full disk holds data and log of the database alike.',
      '',
      `Machine: ${availableParallelism()} × ${cpus()[0]?.model.trim() || process.arch}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}. Day: ${Temporal.Now.plainDateISO('UTC')}.`,
      '',
      ...tableOf(rows),
      ...(left.length > 0 ? ['', ...left] : []),
    ].join('\n')}\n`,
  )

/** What needs a disk of its own. */
async function onDisk(scratch: string): Promise<void> {
  const disk = cuttableDisk(scratch, 900)
  if (!disk) {
    left.push('Power cuts and full disks need a file system of their own (root, ext4, perl): not tried here.')
    return
  }
  const control = `${CONTROL}power cut, nothing synced`
  try {
    if (wants('power'))
      await part('power', async () => [
        rowOf('power cut', 'cuts', await powerCuts(scratch, disk, times.cuts, untilMany)),
        await powerCuts(scratch, disk, 1, () => 2_000, { fsync: 'off' }).then(
          (rounds) => rowOf(control, 'cut', rounds),
          (error: unknown) => {
            const torn = error instanceof Refusal && error.code === 'database_torn'
            if (!torn && !isTorn(error)) throw error // of a trial that did not come about nothing is said
            return {
              ...{ what: control, times: '1 cut', acknowledged: 2_000, lost: 2_000 },
              more: 'it does not start any more',
            }
          },
        ),
      ])
    if (wants('disk'))
      await part('disk', async () => [
        rowOf('disk without a byte left', 'times', await fullDisks(disk, times.disks, untilMany)),
      ])
  } finally {
    disk.end()
  }
}

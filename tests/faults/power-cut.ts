import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { identify, sendSignal, waitUntil } from '../../src/platform/database/embedded/processes.ts'
import { faultRounds, type Harm, type Round } from '../../src/platform/database/embedded/tests/kill-rounds.ts'
import { roomOf } from '../../src/platform/disk/watch-disk.ts'
import { type SmallDisk, smallDisk } from '../support/small-disk.ts'

/** FS_IOC_SHUTDOWN with "do not write the log first": from here on nothing more reaches the device, as when the power goes. */
const GO_DOWN = 'open(my $f, "<", $ARGV[0]) or die; my $how = pack("L", 2); ioctl($f, 0x8004587d, $how) or die'
const run = (command: string, ...args: string[]) => spawnSync(command, args).status === 0

/** A disk whose power can be cut; null where nothing can be mounted or a file system can not be shut down. */
export function cuttableDisk(scratch: string, megabytes: number): SmallDisk | null {
  const disk = smallDisk(scratch, megabytes, roomOf)
  if (!disk) return null
  const isOurs = existsSync(join(disk.folder, 'lost+found')) // ext4 on a file, and not memory
  if (isOurs && run('perl', '-e', GO_DOWN, disk.folder) && again(scratch, disk.folder)) return disk
  disk.end()
  return null
}

const again = (scratch: string, folder: string) =>
  run('umount', folder) && run('mount', '-o', 'loop', join(scratch, 'disk.img'), folder)

/** Whoever works in a folder: without its postmaster a server process may wait for ever for one that is gone, and a power cut ends all. */
const workingIn = (folder: string): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`).startsWith(`${folder}/`)
      } catch {
        return false // it is gone already
      }
    })

/**
 * Cuts the power of the disk, ends every process, and mounts what had reached the device. What was written and not synced is gone; what
 * the device had taken stays, so this is kinder than a drive that lies about its cache.
 */
const cutting = (scratch: string, folder: string, settings: Harm['settings']): Harm => ({
  ...(settings && { settings }),
  strike: async () => {
    if (!run('perl', '-e', GO_DOWN, folder)) throw new Error(`the power of ${folder} can not be cut`)
  },
  mend: async ({ serverPid }) => {
    sendSignal(serverPid, 'SIGKILL')
    for (const pid of workingIn(folder)) sendSignal(pid, 'SIGKILL')
    await waitUntil(() => identify(serverPid) === undefined && workingIn(folder).length === 0, 20_000)
    if (!(await waitUntil(() => again(scratch, folder), 20_000, 50))) throw new Error(`${folder} does not come back`)
  },
})

/** Power cuts while eight writers commit; `settings` of a control that must lose. */
export const powerCuts = (
  scratch: string,
  disk: SmallDisk,
  rounds: number,
  untilMany: (round: number) => number,
  settings?: Harm['settings'],
): Promise<Round[]> =>
  faultRounds(
    join(disk.folder, settings ? 'control' : 'data'),
    cutting(scratch, disk.folder, settings),
    rounds,
    untilMany,
  )

/** A disk that is filled by somebody else until no write is taken, and emptied again. */
export const fullDisks = (disk: SmallDisk, rounds: number, untilMany: (round: number) => number): Promise<Round[]> =>
  faultRounds(
    join(disk.folder, 'full'),
    {
      strike: async ({ acknowledged }) => {
        let seen = -1
        await waitUntil(
          () => {
            disk.fill(0)
            const isStill = acknowledged.size === seen
            seen = acknowledged.size
            return isStill
          },
          60_000,
          500,
        )
      },
      mend: async () => disk.free(),
    },
    rounds,
    untilMany,
  )

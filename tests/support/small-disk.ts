import { spawnSync } from 'node:child_process'
import { chmodSync, closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

export type SmallDisk = { folder: string; fill(leave: number): void; free(): void; end(): void }

const run = (command: string, ...args: string[]) => spawnSync(command, args).status === 0

/**
 * A file system of so many megabytes: ext4 in a file, as on the machine of a house; in memory where no file can be mounted.
 * @returns null without the right to mount
 */
export function smallDisk(
  scratch: string,
  megabytes: number,
  roomOf: (folder: string) => { free: number },
): SmallDisk | null {
  const [image, folder] = [join(scratch, 'disk.img'), join(scratch, 'disk')]
  mkdirSync(folder)
  closeSync(openSync(image, 'w'))
  const isMounted =
    (run('truncate', '-s', `${megabytes}M`, image) &&
      run('mkfs.ext4', '-q', '-F', '-m', '0', image) &&
      run('mount', '-o', 'loop', image, folder)) ||
    run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)
  if (!isMounted) return null
  chmodSync(folder, 0o755)
  const filler = join(folder, 'filler')
  return {
    folder,
    /** Somebody else's file takes what there is, but for so many bytes. */
    fill(leave) {
      const file = openSync(filler, 'a')
      const bytes = Buffer.alloc(2 ** 16, 1)
      try {
        while (roomOf(folder).free > leave) writeSync(file, bytes)
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
      } finally {
        closeSync(file)
      }
    },
    free: () => rmSync(filler, { force: true }),
    end: () => {
      run('umount', folder)
      rmSync(image, { force: true })
    },
  }
}

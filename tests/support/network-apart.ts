import { execFile, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const inTurn = promisify(execFile) // not at once: the server that is asked runs in this process

/** A network of its own with one cable to this machine, as a phone has in the house. */
export type Apart = {
  /** under which the network reaches this machine */
  address: string
  /** runs a program there and gives what it wrote */
  run: (program: string, ...args: string[]) => Promise<string>
  /** a program file that starts another one there, for whoever starts it by path */
  wrapped: (program: string) => string
  cable: (state: 'up' | 'down') => void
  close: () => void
}

function ip(...args: string[]): void {
  const { status, stderr, error } = spawnSync('ip', args, { encoding: 'utf8' })
  if (error || status !== 0) throw error ?? new Error(stderr.trim())
}

/** The network, or why this machine allows none: it needs root, `ip` and a kernel with namespaces. */
export function networkApart(): Apart | { reason: string } {
  const id = process.pid % 1_000_000
  const [space, here, there] = [`titian-${id}`, `tt${id}a`, `tt${id}b`]
  const net = `10.77.${id % 250}`
  const close = () => {
    spawnSync('ip', ['link', 'del', here])
    spawnSync('ip', ['netns', 'del', space])
  }
  try {
    ip('netns', 'add', space)
    ip('link', 'add', here, 'type', 'veth', 'peer', 'name', there, 'netns', space)
    ip('addr', 'add', `${net}.1/24`, 'dev', here)
    ip('link', 'set', here, 'up')
    ip('-n', space, 'addr', 'add', `${net}.2/24`, 'dev', there)
    ip('-n', space, 'link', 'set', there, 'up')
    ip('-n', space, 'link', 'set', 'lo', 'up')
  } catch (error) {
    close()
    return { reason: error instanceof Error ? error.message : String(error) }
  }
  return {
    address: `${net}.1`,
    run: async (program, ...args) =>
      (await inTurn('ip', ['netns', 'exec', space, program, ...args], { timeout: 15_000 })).stdout,
    wrapped: (program) => {
      const file = join(mkdtempSync(join(tmpdir(), 'titian-apart-')), 'start')
      writeFileSync(file, `#!/bin/sh\nexec ip netns exec ${space} ${program} "$@"\n`)
      chmodSync(file, 0o755)
      return file
    },
    cable: (state) => ip('-n', space, 'link', 'set', there, state),
    close,
  }
}

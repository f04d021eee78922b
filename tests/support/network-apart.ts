import { execFile, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    network: Laid
  }
}

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
}

function ip(...args: string[]): void {
  const { status, stderr, error } = spawnSync('ip', args, { encoding: 'utf8' })
  if (error || status !== 0) throw error ?? new Error(stderr.trim())
}

/** The number of this run's network, or why this machine allows none: it needs root, `ip` and a kernel with namespaces. */
export type Laid = { id: number } | { reason: string }

const namesOf = (id: number) => ({
  space: `titian-${id}`,
  here: `tt${id}a`,
  there: `tt${id}b`,
  net: `10.77.${id % 250}`,
})

/**
 * Once before all journeys: a browser breaks off whatever is under way when the machine gets or loses an address, and others are
 * at work while one file runs.
 */
export default function layNetwork(project: TestProject): () => void {
  const id = process.pid % 1_000_000
  const { space, here, there, net } = namesOf(id)
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
    project.provide('network', { id })
  } catch (error) {
    close()
    project.provide('network', { reason: error instanceof Error ? error.message : String(error) })
  }
  return close
}

export function networkApart(laid: Laid): Apart | { reason: string } {
  if ('reason' in laid) return laid
  const { space, there, net } = namesOf(laid.id)
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
  }
}

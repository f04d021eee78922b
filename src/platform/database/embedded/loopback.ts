import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { inFolder } from './refusal-of.ts'

/** Who reaches no unix socket reaches this machine's own address. */
export const LOOPBACK = '127.0.0.1'

/**
 * The port on which the server of this folder listens there: the one of last time where nobody else has it, so that addresses outlive a
 * restart of the server; else any that is free.
 */
export async function loopbackPort(runDir: string): Promise<number> {
  const file = join(runDir, 'port')
  const port = (await portIfFree(lastPort(file))) ?? (await portIfFree(0))
  if (port === undefined) throw new Error('no port was given')
  inFolder(runDir, () => writeFileSync(file, String(port), { mode: 0o600 }))
  return port
}

function lastPort(file: string): number {
  try {
    const port = Number(readFileSync(file, 'utf8'))
    return Number.isInteger(port) && port > 1023 && port < 65_536 ? port : 0
  } catch {
    return 0 // none was kept yet
  }
}

async function portIfFree(wanted: number): Promise<number | undefined> {
  const server = createServer()
  try {
    await once(server.listen(wanted, LOOPBACK), 'listening')
  } catch {
    return undefined // somebody else listens there
  }
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : undefined
}

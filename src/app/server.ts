import { createHash } from 'node:crypto'
import { realClock } from '../platform/clock.ts'
import { onStarterGone, readHandover } from '../platform/database/embedded/handover.ts'
import { createPool } from '../platform/database/pool.ts'
import { endApart } from '../platform/files/run-apart.ts'
import { log } from '../platform/log.ts'
import { bootSecret } from '../platform/seal/boot-secret.ts'
import { COST, stretchingTurns } from '../platform/seal/passwords.ts'
import { buildServer } from './build-server.ts'
import { makePapers } from './papers.ts'
import { readPepper } from './read-pepper.ts'

/** Tells the starter why this part can not begin; exit code 3 is "known reason". */
function refuse(code: string, params: Record<string, unknown>): never {
  process.stdout.write(`${JSON.stringify({ refusal: code, params })}\n`)
  process.exit(3)
}

const handover = await readHandover()
const boot = bootSecret(createHash('sha256').update(handover.dataDir).digest('hex').slice(0, 16))
if (!boot.inMemory) log.warn({ event: 'boot_secret_on_disk' }) // then a power cut does not end the sessions
const pool = createPool(handover.appUrl, 20)
const papers = makePapers()
const app = buildServer({
  pool,
  clock: realClock,
  demo: handover.demo,
  ...(handover.names && { names: handover.names }),
  services: {
    pepper: readPepper(handover.pepperFile),
    bootSecret: boot.secret,
    passphraseCost: COST,
    stretchInTurn: stretchingTurns(),
    renderPaper: papers.render,
  },
})

let stopping = false
async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  setTimeout(() => process.exit(1), 9_000).unref()
  endApart()
  await app.close()
  await papers.close()
  await pool.end()
  process.exit(0)
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
onStarterGone(stop)

try {
  const url = await app.listen({ host: handover.host, port: handover.port })
  log.info({ event: 'listening', port: handover.port, host: handover.host })
  process.stdout.write(`${JSON.stringify({ ready: true, url })}\n`)
} catch (error) {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'EADDRINUSE') refuse('port_taken', { port: handover.port })
  if (code === 'EACCES') refuse('port_forbidden', { port: handover.port })
  if (code === 'EADDRNOTAVAIL') refuse('host_unknown', { host: handover.host })
  throw error
}

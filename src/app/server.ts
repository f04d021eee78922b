import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { Refusal } from '../kernel/refusal.ts'
import { realClock } from '../platform/clock.ts'
import { onStarterGone, readHandover } from '../platform/database/embedded/handover.ts'
import { createPool } from '../platform/database/pool.ts'
import { databaseDisk, unseenDisk } from '../platform/disk/watch-disk.ts'
import { endApart } from '../platform/files/run-apart.ts'
import { OpenedFiles } from '../platform/http/opened-files.ts'
import { openAuthority } from '../platform/lan/open-authority.ts'
import { log } from '../platform/log.ts'
import { bootSecret } from '../platform/seal/boot-secret.ts'
import { fileJournal, JOURNAL, journalKey } from '../platform/seal/erasure-journal.ts'
import { COST, stretchingTurns } from '../platform/seal/passwords.ts'
import { buildServer } from './build-server.ts'
import { type Lan, startLan } from './lan/start-lan.ts'
import { makePapers } from './papers.ts'
import { readPepper } from './read-pepper.ts'

/** Tells the starter why this part can not begin; exit code 3 is "known reason". */
function refuse(code: string, params: Record<string, unknown>): never {
  process.stdout.write(`${JSON.stringify({ refusal: code, params })}\n`)
  process.exit(3)
}

const refuseKnown = (error: unknown): never => {
  if (error instanceof Refusal) refuse(error.code, { ...error.params })
  throw error
}

const handover = await readHandover()
const boot = bootSecret(createHash('sha256').update(handover.dataDir).digest('hex').slice(0, 16))
if (!boot.inMemory) log.warn({ event: 'boot_secret_on_disk' }) // then a power cut does not end the sessions
const pool = createPool(handover.appUrl, 20)
const papers = makePapers()
const watched = handover.clusterDir === undefined ? undefined : databaseDisk(handover.clusterDir)
const disk = watched ?? unseenDisk
const pepper = readPepper(handover.pepperFile)
const lan = handover.lan
const authority = lan && (await openAuthority(handover.secretsDir, realClock(), lan.name).catch(refuseKnown))
const names = [...(handover.names ?? []), ...(authority ? [authority.name] : [])]
const app = buildServer({
  pool,
  clock: realClock,
  demo: handover.demo,
  names,
  services: {
    canMail: handover.smtp !== undefined,
    pepper,
    bootSecret: boot.secret,
    disk,
    openedFiles: new OpenedFiles(),
    journal: fileJournal(join(handover.dataDir, JOURNAL), journalKey(pepper)),
    passphraseCost: COST,
    stretchInTurn: stretchingTurns(),
    renderPaper: papers.render,
  },
})

let network: Lan | undefined
let stopping = false
async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  setTimeout(() => process.exit(1), 9_000).unref()
  watched?.end()
  endApart()
  await Promise.all([network?.close(), app.close()])
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
  if (lan && authority) network = await startLan(app, authority, realClock, lan)
  process.stdout.write(`${JSON.stringify({ ready: true, url: network?.url ?? url, notes: network?.notes ?? [] })}\n`)
} catch (error) {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  const port = error instanceof Error && 'port' in error ? Number(error.port) : handover.port
  const setting = port === lan?.port ? 'TITIAN_LAN_PORT' : port === lan?.pagePort ? 'TITIAN_LAN_PAGE_PORT' : 'PORT'
  if (code === 'EADDRINUSE') refuse('port_taken', { setting, port, next: port + 1 })
  if (code === 'EACCES') refuse('port_forbidden', { setting, port })
  if (code === 'EADDRNOTAVAIL') refuse('host_unknown', { host: handover.host })
  throw error
}

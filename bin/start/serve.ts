import { existsSync, statfsSync } from 'node:fs'
import { Refusal } from '../../src/kernel/refusal.ts'
import { type DataFolder, unfinishedRestore } from '../../src/platform/database/embedded/folders.ts'
import type { Handover } from '../../src/platform/database/embedded/handover.ts'
import { acquireLock, type DataLock } from '../../src/platform/database/embedded/lock.ts'
import { keepRunning, type Part, partEnv } from './children.ts'
import { compiledFolder, sweepCompiled } from './compiled.ts'
import type { StartConfig } from './config.ts'
import { type Database, openEmbedded, openExternal } from './database.ts'
import { migrated, type Prepare } from './migrate.ts'
import { forgetParts, stopOrphanParts, writeParts } from './orphans.ts'
import { checkPort } from './port.ts'
import type { Progress } from './progress.ts'
import { watchNpm, watchSignals } from './signals.ts'

export interface ServeOptions {
  readonly config: StartConfig
  readonly folder: DataFolder
  readonly progress: Progress
  readonly root: string
  readonly env: NodeJS.ProcessEnv
  readonly prepare: Prepare
  /** @returns the hash of the sources */
  readonly build: (stop: AbortSignal) => Promise<string>
}

/** A part has this long to finish what it is doing; a second signal cuts it short. */
const GRACE_MS = 10_000

/**
 * Starts everything in order, tells the address, waits for a signal, and stops everything in the opposite order: parts
 * first, so that they finish their requests, then the database, then the lock.
 * @returns 0 after it was asked to stop
 * @throws Refusal of the step that could not be done
 */
export async function serve(options: ServeOptions): Promise<number> {
  const began = performance.now()
  const { config, progress } = options
  const signals = watchSignals(process, undefined, watchNpm(options.env))
  const undo = new AsyncDisposableStack()
  const broken = Promise.withResolvers<never>()
  broken.promise.catch(() => undefined) // awaited below, once everything runs
  try {
    const lock = await takeFolder(options, undo)
    await checkPort(config.host, config.port)
    if (config.lan) {
      await checkPort('0.0.0.0', config.lan.port, 'TITIAN_LAN_PORT')
      await checkPort('0.0.0.0', config.lan.pagePort, 'TITIAN_LAN_PAGE_PORT')
    }
    const sources = await options.build(signals.stop)
    signals.stop.throwIfAborted()
    const database = await openDatabase(options, lock, undo, broken.reject)
    signals.stop.throwIfAborted()
    if (await options.prepare.copyBefore?.(database, config.backupDir ?? options.folder.backups, config.kind))
      progress.note({
        id: 'cadangan dibuat sebelum susunan database berubah',
        en: 'a backup was made before the upgrade',
      })
    await progress.step({ id: 'Memperbarui susunan database', en: 'bringing the database up to date' }, () =>
      migrated(database, options.prepare),
    )
    await tellDoubts(options, database)
    if (config.kind === 'demo') {
      const log = (line: string): void => progress.note(splitWords(line))
      await progress.step({ id: 'Menyiapkan balai contoh', en: 'preparing the demo centre' }, () =>
        options.prepare.seedDemo(database, log),
      )
    }
    signals.stop.throwIfAborted()
    const url = await startParts(options, sources, database, signals, undo, broken.reject)
    lock?.tellUrl(url)
    const took = ((performance.now() - began) / 1000).toFixed(1)
    progress.note({
      id: `siap dalam ${took.replace('.', ',')} detik; berhenti dengan Ctrl+C`,
      en: 'ready; stop with Ctrl+C',
    })
    progress.address(url)
    await Promise.race([signals.asked, broken.promise])
    return 0
  } catch (error) {
    if (signals.stop.aborted && !(error instanceof Refusal)) return 0 // a step was cut short because we were asked to stop
    throw error
  } finally {
    if (undo.disposed === false) await stopAll(undo, progress, began)
    signals.unwatch()
  }
}

/** A machine that loses its clock or its room is told of when somebody stands before it. */
async function tellDoubts({ config, folder, progress, prepare }: ServeOptions, database: Database): Promise<void> {
  const { bavail, blocks, bsize } = statfsSync(folder.root)
  if (bavail < blocks / 10)
    progress.note({
      id: `ruang disk di ${folder.root} tinggal ${Math.floor((bavail * bsize) / 2 ** 20)} MB, kurang dari sepersepuluh; kosongkan sebelum penuh`,
      en: 'less than a tenth of the disk is free',
    })
  if (config.kind === 'demo') return // its days are invented
  const [last, now] = [await prepare.lastWritten?.(database), Temporal.Now.instant()]
  if (last && Temporal.Instant.compare(last, now.add(CLOCK_MAY_DIFFER)) > 0)
    progress.note({
      id: `jam komputer ini (${said(now)}) mundur: catatan terakhir ditulis ${said(last)}; betulkan jamnya, supaya tanggal di berkas benar`,
      en: 'the clock of this machine went back',
    })
}

const CLOCK_MAY_DIFFER = Temporal.Duration.from({ minutes: 10 })
const said = (at: Temporal.Instant): string =>
  `${at.toString({ smallestUnit: 'minute' }).replace('T', ' ').replace('Z', '')} UTC`

async function stopAll(undo: AsyncDisposableStack, progress: Progress, began: number): Promise<void> {
  if (performance.now() - began < 100) return undo.disposeAsync() // refused before anything ran
  await progress.step({ id: 'Menghentikan Titian dengan rapi', en: 'stopping' }, () => undo.disposeAsync())
}

async function takeFolder(
  { config, folder, progress }: ServeOptions,
  undo: AsyncDisposableStack,
): Promise<DataLock | undefined> {
  const onWait = (): void =>
    progress.note({
      id: 'folder data ini baru saja dipakai di tempat lain; ditunggu sampai 25 detik',
      en: 'this data folder was in use elsewhere a moment ago; waiting up to 25 s',
    })
  const lock = config.databaseUrl ? undefined : await acquireLock(folder.run, { onWait })
  if (lock) undo.defer(() => lock.release())
  if (existsSync(unfinishedRestore(folder)))
    throw new Refusal('restore_unfinished', { params: { folder: folder.root } })
  const stopped = await stopOrphanParts(folder.run)
  if (stopped > 0)
    progress.note({ id: `${stopped} proses yang tertinggal dihentikan`, en: 'stopped processes left behind' })
  return lock
}

type GiveUp = (refusal: Refusal) => void

async function openDatabase(
  options: ServeOptions,
  lock: DataLock | undefined,
  undo: AsyncDisposableStack,
  onGiveUp: GiveUp,
): Promise<Database> {
  const { config, folder, progress } = options
  const log = (line: string): void => progress.note(splitWords(line))
  const words = lock
    ? { id: 'Menyalakan database (PostgreSQL 18)', en: 'starting the database' }
    : { id: 'Menghubungi database milik sendiri', en: 'connecting to your database' }
  const database = await progress.step(words, () =>
    lock ? openEmbedded({ config, folder, lock, log, onGiveUp }) : openExternal(config.databaseUrl ?? '', folder),
  )
  undo.defer(() => database.stop())
  return database
}

/** Lines of the platform are "Indonesian / English". */
function splitWords(line: string): { id: string; en: string } {
  const [id = line, en = ''] = line.split(' / ')
  return { id, en }
}

async function startParts(
  { config, folder, root, env, progress }: ServeOptions,
  sources: string,
  database: Database,
  signals: { readonly hurry: () => boolean },
  undo: AsyncDisposableStack,
  onGiveUp: GiveUp,
): Promise<string> {
  const handover: Handover = {
    ownerUrl: database.ownerUrl,
    appUrl: database.appUrl,
    jobUrl: database.jobUrl,
    database: database.kind,
    ...(database.clusterDir ? { clusterDir: database.clusterDir } : {}),
    host: config.host,
    port: config.port,
    ...(config.names ? { names: config.names } : {}),
    ...(config.lan ? { lan: config.lan } : {}),
    ...(config.smtp ? { smtp: config.smtp } : {}),
    demo: config.kind === 'demo',
    pepperFile: database.secrets.pepperFile,
    pepperId: database.secrets.pepperId,
    dataDir: folder.root,
    filesDir: folder.files,
    backupsDir: config.backupDir ?? folder.backups,
    secretsDir: folder.secrets,
    logDir: folder.log,
    runDir: folder.run,
  }
  const parts: Part[] = []
  const onPid = (): void =>
    writeParts(
      folder.run,
      parts.flatMap((part) => part.pid() ?? []),
    )
  undo.defer(() => forgetParts(folder.run))
  undo.defer(async () => {
    await Promise.all(parts.map((part) => part.stop(GRACE_MS, signals.hurry)))
  })
  const onNote = (note: string): void => progress.note(splitWords(note))
  const compiled = compiledFolder(folder.run, root, sources)
  sweepCompiled(folder.run, compiled)
  const shared = { root, handover, env: partEnv(env, config.host, config.port, compiled), onPid, onNote, onGiveUp }
  return progress.step({ id: 'Menyalakan server dan pekerja', en: 'starting server and worker' }, async () => {
    for (const name of ['server', 'worker'] as const)
      parts.push(keepRunning({ ...shared, name, file: `src/app/${name}.ts` }))
    onPid()
    const [url] = await Promise.all(parts.map((part) => part.ready))
    return url ?? `http://${config.host}:${config.port}`
  })
}

import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { Refusal } from '../../../kernel/refusal.ts'
import { JOURNAL } from '../../seal/erasure-journal.ts'
import { type ArchiveName, markOf, readName, stampOf } from '../archive-names.ts'
import { inFolder } from '../in-folder.ts'
import { whichTables } from '../which-tables.ts'
import { type Following, follow } from './follow.ts'
import { gather } from './gather.ts'
import { confirmedTo, flushedTo, giveUpLines, type Line, lineOf, openLine } from './line.ts'
import { writePiece } from './piece.ts'
import { pieceNameOf, readPieceName } from './piece-names.ts'
import { hasBase, whichPiecesStay } from './which-pieces-stay.ts'

export type Recording = {
  /** as superuser, on the embedded server */
  ownerUrl: string
  folder: string
  dataDir: string
  kind: 'real' | 'demo'
  clock: () => Temporal.Instant
  /** has the disk of the data room left? Where it has none, nothing waits there for the backup disk any more */
  isDiskFull?: () => boolean
  /** how long what was written waits for the next piece */
  pieceMs?: number
  /** how often an idle house says that it is idle; its last such piece is replaced */
  idleMs?: number
  /** without a copy that it goes on from (`hasBase`) a piece is of no use yet */
  onPiece?(sealed: { through: Temporal.Instant; hasBase: boolean }): Promise<void> | void
  /** after one that was lost: what was written since its last piece is in the next copy alone */
  onLine?(line: { isNew: boolean; wasLost: boolean }): Promise<void> | void
}

export const PIECE_MS = 120_000
const IDLE_MS = 300_000
/** While there is no copy that the line goes on from: its first is made by somebody else, and then it is good. */
const BASE_MS = 15_000
/** Above this a piece is sealed without waiting. */
const PIECE_BYTES = 4 * 2 ** 20
/** So much may wait on a disk that is full: a third of what is put by for reading (disk/reserve.ts). */
const HELD_MOST = 32 * 2 ** 20
/** A journal of erasures no longer than this lies in every piece, so that it does not hang on one of them: some two hundred of them. */
const JOURNAL_ALWAYS = 64 * 2 ** 10
/** How long PostgreSQL may take to tell what it has written already. */
const REACH_MS = 4_000

/**
 * Follows the changes of a database and seals them piece by piece, until it is asked to end or something breaks; ends with a last piece.
 * Nothing is confirmed before it is sealed, read back and named: whatever breaks, PostgreSQL gives it again.
 * @returns whether there is a centre to do it for
 * @throws Refusal `backup_folder_missing` `backup_disk_full` `backup_folder_no_access` { folder }
 */
export async function recordChanges(of: Recording, ending: AbortSignal): Promise<boolean> {
  await using undo = new AsyncDisposableStack()
  const client = new pg.Client({ connectionString: of.ownerUrl })
  client.on('error', () => undefined) // told by the query that runs
  await client.connect()
  undo.defer(() => client.end().catch(() => undefined)) // a connection that was cut is ended already
  const { rows } = await client.query<{ schema: string | null; is_set_up: boolean }>(
    'select empty_sql as schema, exists (select from public.centres) as is_set_up from sec.settings',
  )
  const [found] = rows
  if (!found?.is_set_up || found.schema === null) return false
  if (of.isDiskFull?.() && (await giveUpLines(client, HELD_MOST)))
    throw new Refusal('backup_disk_full', { params: { folder: of.dataDir } })
  await inFolder(of.folder, () => refuseMissing(of.folder)) // before anything waits for it in memory
  if (of.isDiskFull?.() && !(await lineOf(client)))
    throw new Refusal('backup_disk_full', { params: { folder: of.dataDir } }) // another line begins when there is room again
  const opened = await openLine(client, found.schema, of.clock())
  await of.onLine?.(opened)
  const { line } = opened
  const from = await confirmedTo(client, line)
  const gathered = gather(from)
  const following = await follow(of.ownerUrl, line, from, {
    onMessage: (bytes) => gathered.hear(bytes, performance.now()),
    onPosition: gathered.reach,
  })
  undo.defer(() => following.end())
  await inFolder(of.folder, () => sweep(of.folder, line))
  await keepOn({ of, client, line, from, gathered, following, ending })
  return true
}

type Work = {
  of: Recording
  client: pg.Client
  line: Line
  /** where the last piece ended */
  from: bigint
  gathered: ReturnType<typeof gather>
  following: Following
  ending: AbortSignal
}

async function keepOn(work: Work): Promise<void> {
  const { of, gathered, following, ending } = work
  const [pieceMs, idleMs] = [of.pieceMs ?? PIECE_MS, of.idleMs ?? IDLE_MS]
  const cutOff = cutter(work)
  let lastMs = Number.NEGATIVE_INFINITY // the first is sealed at once: it says from where on there are pieces
  let hasCopy = false
  while (!ending.aborted) {
    const { since, bytes } = gathered.waiting()
    const now = performance.now()
    if (
      now - lastMs >= (hasCopy ? idleMs : Math.min(idleMs, BASE_MS)) ||
      (since !== null && now - since >= pieceMs) ||
      bytes >= PIECE_BYTES
    ) {
      hasCopy = await cutOff()
      lastMs = performance.now()
    }
    await Promise.race([rest(Math.min(1000, pieceMs), ending), following.over])
  }
  await cutOff()
}

/** Seals what has come; a piece in which nothing happened takes the place of the one before it in which nothing happened either. */
function cutter({ of, client, line, from: began, gathered, following }: Work): () => Promise<boolean> {
  let begin = began // and not what was gathered meanwhile: a piece would be named as if there were a hole before it
  let idle: { file: string; from: bigint } | null = null
  let through = line.began
  const asked: { at: Temporal.Instant; position: bigint }[] = []
  let journalBefore: string | null = null
  return async () => {
    const at = of.clock()
    asked.push({ at, position: await flushedTo(client) })
    await reached(asked.at(-1)?.position ?? 0n, gathered.position, following)
    // where it did not come that far yet, an earlier question is answered by now
    while (asked[0] && asked[0].position <= gathered.position()) through = asked.shift()?.at ?? through
    const taken = gathered.take()
    const from = taken.transactions === 0 && idle ? idle.from : begin
    const keys = await recoveryKeys(client)
    const mark = markOf(keys)
    const name = pieceNameOf({ at: stampOf(at), mark, line: line.line, from, to: taken.to })
    const file = join(of.folder, name)
    const journal = await readFile(join(of.dataDir, JOURNAL)).catch(unlessMissing)
    const said = journal?.toString('base64') ?? null
    const isKnown = said === journalBefore && (journal?.length ?? 0) > JOURNAL_ALWAYS
    const head = {
      ...{ kind: of.kind, at: stampOf(at), mark, line: line.line },
      ...{ from: String(from), to: String(taken.to), through: through.toString() },
      ...{ transactions: taken.transactions, changes: taken.changes, last: await lastOf(client) },
    }
    await inFolder(of.folder, () =>
      writePiece({
        file,
        recipients: keys.map((key) => Buffer.from(key, 'base64url')),
        head,
        messages: taken.messages,
        journal: isKnown && taken.transactions > 0 ? null : journal,
      }),
    )
    following.confirm(taken.to)
    if (taken.transactions === 0 && idle && idle.file !== file) await rm(idle.file, { force: true })
    idle = taken.transactions === 0 ? { file, from } : null
    journalBefore = said
    begin = taken.to
    const pairs = await inFolder(of.folder, () => prune(of.folder, { mark, line: line.line }, at))
    const isBased = hasBase(pairs, mark, line.began, at)
    await of.onPiece?.({ through, hasBase: isBased })
    return isBased
  }
}

/** Asks until the answer has come that far: the server speaks when it has something to say, and else every half minute. */
async function reached(wanted: bigint, position: () => bigint, following: Following): Promise<void> {
  const end = performance.now() + REACH_MS
  while (position() < wanted) {
    if (performance.now() > end) return
    following.confirm(0n, true)
    await Promise.race([rest(20), following.over])
  }
}

const rest = (ms: number, ending?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(done, ms)
    function done() {
      clearTimeout(timer)
      ending?.removeEventListener('abort', done)
      resolve()
    }
    ending?.addEventListener('abort', done)
    if (ending?.aborted) done()
  })

async function recoveryKeys(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ keys: string[] }>(
    'select array(select distinct recovery_public_key from public.centres) as keys',
  )
  return rows[0]?.keys ?? []
}

async function lastOf(client: pg.Client): Promise<Record<string, string>> {
  const last: Record<string, string> = {}
  for (const { sequence } of (await whichTables(client)).flatMap((t) => t.sequences)) {
    const { rows } = await client.query<{ last: string | null }>(
      `select case when is_called then last_value::text end as last from ${sequence}`,
    )
    if (rows[0]?.last != null) last[sequence] = rows[0].last
  }
  return last
}

async function refuseMissing(folder: string): Promise<void> {
  if (!(await stat(folder)).isDirectory()) throw new Refusal('backup_folder_missing', { params: { folder } })
}

/** What was cut off while it was written; PostgreSQL gives it again. */
async function sweep(folder: string, { line }: Line): Promise<void> {
  for (const name of await readdir(folder))
    if (name.endsWith('.new') && readPieceName(name.slice(0, -4))?.line === line)
      await rm(join(folder, name), { force: true })
}

/** @returns the copies that are there */
async function prune(
  folder: string,
  own: { mark: string; line: string },
  now: Temporal.Instant,
): Promise<ArchiveName[]> {
  const names = await readdir(folder)
  const pieces = names.flatMap((name) => readPieceName(name) ?? [])
  const pairs = names.flatMap((name) => readName(name) ?? [])
  const stay = new Set(whichPiecesStay(pieces, pairs, own, now).map(pieceNameOf))
  for (const piece of pieces) if (!stay.has(pieceNameOf(piece))) await rm(join(folder, pieceNameOf(piece)))
  return pairs
}

const unlessMissing = (e: NodeJS.ErrnoException): null => {
  if (e.code === 'ENOENT') return null
  throw e
}

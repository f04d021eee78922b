import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  createReadStream,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { backUp } from '../../src/app/backups/back-up.ts'
import { drill } from '../../src/app/backups/drill.ts'
import { keepChanges } from '../../src/app/backups/keep-changes.ts'
import { lookAtNewest } from '../../src/app/backups/look-at-newest.ts'
import { placeSecrets } from '../../src/app/backups/restore.ts'
import { look, pepperOf, restoreInto } from '../../src/app/backups/restore-into.ts'
import { shape } from '../../src/app/shape.ts'
import { lookAtChanges } from '../../src/platform/backup/changes/look-at-changes.ts'
import { journalsIn } from '../../src/platform/backup/changes/newest-journal.ts'
import { readMessage } from '../../src/platform/backup/changes/pgoutput.ts'
import { readPiece, writePiece } from '../../src/platform/backup/changes/piece.ts'
import { type PieceName, pieceNameOf, piecesIn } from '../../src/platform/backup/changes/piece-names.ts'
import { PIECE_MS, type Recording, recordChanges } from '../../src/platform/backup/changes/record-changes.ts'
import { findPair } from '../../src/platform/backup/find-pair.ts'
import { type DataFolder, openDataFolder } from '../../src/platform/database/embedded/folders.ts'
import { findOrMakeServiceUser, isRoot } from '../../src/platform/database/embedded/service-user.ts'
import { type Embedded, startEmbedded } from '../../src/platform/database/embedded/start-embedded.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { newKeyPair } from '../../src/platform/seal/boxes.ts'
import { fileJournal, journalKey } from '../../src/platform/seal/erasure-journal.ts'
import { failure } from '../support/failure.ts'
import { scratchFolder } from '../support/quick-server.ts'

const QUICK = { fsync: 'off', full_page_writes: 'off', max_slot_wal_keep_size: '1MB' }
const CENTRE = '0198f1a0-0000-7000-8000-000000000001'
/** Lies apart from its row (TOAST), so an update of another column does not tell it again. */
const LONG = Array.from({ length: 9_000 }, (_, n) => (n * n * 7919).toString(36)).join('')

/** security-cases.md L01 I10 I31: what is written between two copies, a lost disk, and pieces that are not as they were. */
describe('the changes since a copy', () => {
  const keys = newKeyPair()
  let [scratch, backups]: [string, string] = ['', '']
  let house: DataFolder
  let server: Embedded

  const owner = () => (isRoot() ? findOrMakeServiceUser() : undefined)
  const start = (dataDir: string) => startEmbedded({ dataDir, settings: QUICK, log: () => undefined })
  const now = () => Temporal.Now.instant()
  const of = () => ({
    ...{ ownerUrl: server.ownerUrl('titian'), folder: backups, dataDir: house.root },
    ...{ secretsDir: house.secrets, kind: 'real' as const },
  })
  const sql = (text: string, values: unknown[] = []) =>
    connected(
      server.ownerUrl('titian'),
      async (client) => (await client.query(text, values)).rows as Record<string, unknown>[],
    )
  /** Follows for as long as `work` takes, and ends with a last piece. */
  const recorded = async (work: () => Promise<unknown>, more: Partial<Recording> = {}) => {
    const [ending, begun] = [new AbortController(), Promise.withResolvers<void>()]
    const recording = { ...of(), clock: now, pieceMs: 50, onPiece: () => begun.resolve(), ...more }
    const followed = recordChanges(recording, ending.signal)
    await Promise.race([begun.promise, followed])
    await work()
    ending.abort()
    await followed
  }
  const pairIn = (folder: string) => findPair(folder, now())
  const changesIn = async (folder: string) => {
    const pair = await pairIn(folder)
    const looked = await look(pair, keys.privateKey, 'real')
    return { pair, looked, changes: await lookAtChanges(pair.data, looked.data.manifest, keys.privateKey) }
  }
  const another = async () => {
    const count = async () => (await piecesIn(backups)).length
    for (const before = await count(); (await count()) === before; ) await new Promise((done) => setTimeout(done, 20))
  }
  const note = (name: string) => sql('update centres set short_name = $1', [name])

  beforeAll(async () => {
    scratch = scratchFolder('changes')
    chmodSync(scratch, 0o711)
    house = openDataFolder(join(scratch, 'house'), 'real', owner())
    backups = join(scratch, 'second-disk')
    mkdirSync(backups)
    server = await start(house.root)
    const ownerUrl = server.ownerUrl('titian')
    await migrate({ ownerUrl, shape: shape(), givenClock: false, pepperId: server.secrets.pepperId })
    await sql(
      `insert into centres (centre_id, name, short_name, owner_kind, capacity, recovery_public_key, letterhead)
        values ($1, 'Panti', 'Panti', 'province', 50, $2, jsonb_build_object('long', $3::text))`,
      [CENTRE, keys.publicKey, LONG],
    )
  }, 120_000)
  afterAll(async () => {
    await server.stop()
    rmSync(scratch, { recursive: true, force: true })
  })

  it('are sealed as they are written, wait in the database while the second disk is gone or full, and are no more than one file while nothing happens', async () => {
    await recorded(async () => {
      await backUp(of(), now())
      await note('Anggrek')
    })
    await note('Bougenvil')
    const gone = { folder: join(scratch, 'unplugged') }
    expect(await failure(recorded(async () => undefined, gone))).toMatchObject({ code: 'backup_folder_missing' })
    const small = join(scratch, 'small')
    mkdirSync(small)
    if (isRoot() && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', small]).status === 0) {
      writeFileSync(join(small, 'filled'), Buffer.alloc(4096))
      const full = await failure(recorded(async () => undefined, { folder: small }))
      expect(full).toMatchObject({ code: 'backup_disk_full' })
      expect(readdirSync(small)).toEqual(['filled'])
      spawnSync('umount', [small])
    }
    const idle = () => piecesIn(backups).then((all) => all.length)
    const before = await idle()
    await recorded(() => new Promise((done) => setTimeout(done, 400)), { idleMs: 50 })
    expect(await idle()).toBeLessThanOrEqual(before + 2) // what waited, and one in which nothing happened
    for (const name of readdirSync(backups)) {
      expect(statSync(join(backups, name)).mode & 0o777).toBe(0o600)
      for (const word of ['Panti', 'Anggrek', 'Bougenvil', 'centres'])
        expect(readFileSync(join(backups, name)).includes(word), word).toBe(false)
    }
  })

  it('name nobody who stood at the screen of the women, and no moment at which anything was written', async () => {
    await recorded(async () => {
      await sql(`set session_replication_role = replica; insert into kiosk_visits (centre_id, screen_id, visit_hash, card_id, body, seen_at)
        values ('${CENTRE}', gen_random_uuid(), sha256('a'), gen_random_uuid(), 'v1.a', now()); update kiosk_visits set seen_at = now()`)
      await note('Edelweis')
    })
    const tables = new Set<string>()
    const times = new Set<bigint>()
    for (const name of await piecesIn(backups)) {
      const source = createReadStream(join(backups, pieceNameOf(name)))
      for (const bytes of (await readPiece(source, { privateKey: keys.privateKey })).messages) {
        const message = readMessage(bytes)
        if (message.kind === 'relation') tables.add(message.relation.table)
        if (message.kind === 'begin') times.add(bytes.readBigInt64BE(9))
        if (message.kind === 'commit') times.add(bytes.readBigInt64BE(18))
      }
    }
    expect(tables).toContain('public.centres')
    expect(tables).not.toContain('public.kiosk_visits')
    expect([...times]).toEqual([0n])
    const copied = await look(await pairIn(backups), keys.privateKey, 'real')
    const inCopy = [copied.data, copied.apart].flatMap((half) => half.manifest.tables.map((t) => t.name))
    expect(inCopy).not.toContain('public.kiosk_visits')
  })

  it('begin where the one before ended, though much was told while half pieces of before were still being swept', async () => {
    const last = (await piecesIn(backups)).at(-1)
    if (!last) throw new Error('there are pieces')
    const half = (n: number) => `${pieceNameOf({ ...last, to: last.to + BigInt(n + 1) })}.new`
    for (let n = 0; n < 400; n++) writeFileSync(join(backups, half(n)), 'half')
    await note('Flamboyan')
    await recorded(async () => undefined)
    const all = await piecesIn(backups)
    for (const [n, piece] of all.entries()) if (n > 0) expect(piece.from).toBeLessThanOrEqual(all[n - 1]?.to ?? 0n)
    expect(readdirSync(backups).filter((name) => name.endsWith('.new'))).toEqual([])
  })

  it('L01 L03 bring back, from the second disk alone, all that was sealed before the machine was lost, and say until when', async () => {
    await connected(server.ownerUrl('titian'), async (slow) => {
      await slow.query('begin')
      await slow.query('update centres set capacity = 61') // begins before the copy, ends after it
      await recorded(async () => {
        const seen = `insert into backup_runs (centre_id, run_id, kind, outcome, at) values ($1, $2, 'drill', 'good', now())`
        await sql(seen, [CENTRE, 'ffffffff-ffff-4fff-bfff-ffffffffffff']) // lies in the copy, and in a piece beside it
        await backUp(of(), now().add({ seconds: 1 }))
        await slow.query('commit')
        await note('Cempaka')
      })
    })
    process.kill(server.pid, 'SIGKILL')
    await server.stop()
    server = await start(house.root)
    await recorded(async () => {
      await sql(
        `insert into backup_runs (centre_id, run_id, kind, outcome, at) select $1, gen_random_uuid(), 'drill', 'good', now() from generate_series(1, 300)`,
        [CENTRE],
      )
      await another()
      await sql(`delete from backup_runs where run_id < '80000000-0000-0000-0000-000000000000'`)
      await another()
      await sql('update centres set programme_days = 181')
    })
    const asked = 'select c.*, (select count(*)::int from backup_runs) as runs from centres c'
    const living = await sql(asked)
    await note('Dahlia') // acknowledged after the last piece: this is what a lost disk costs
    expect(PIECE_MS).toBeLessThanOrEqual(5 * 60_000) // and a piece is sealed as soon as something waits so long
    process.kill(server.pid, 'SIGKILL')
    await server.stop()
    rmSync(house.root, { recursive: true })

    const { pair, looked, changes } = await changesIn(backups)
    expect(changes).toMatchObject({ stopped: null })
    house = openDataFolder(join(scratch, 'there'), 'real', owner())
    const { pepper, journal } = await placeSecrets(house, looked)
    server = await start(house.root)
    const into = { ownerUrl: server.ownerUrl('titian'), privateKey: keys.privateKey, pepper, journal }
    const done = await restoreInto({ ...into, pair, looked, changes })
    expect(done).toMatchObject({ dropped: 0, moment: String(changes?.through) })
    expect(done.transactions).toBeGreaterThanOrEqual(5)
    const [back] = await sql(asked)
    expect(back).toEqual(living[0])
    expect(back).toMatchObject({ capacity: 61, short_name: 'Cempaka', programme_days: 181 })
    expect(back?.['letterhead']).toEqual({ long: LONG })
    // and drilled: from the copy before, by the changes, to the newest, with which every row is compared
    const drilled = await drill({ folder: house, pair, recoveryKey: keys.privateKey, kind: 'real' })
    expect(drilled.isProven).toBe(true)
    // a copy says its moment to the second, a piece to the nanosecond: whichever of the two was last
    expect(Math.abs(changes?.through.since(drilled.moment).total('seconds') ?? 9)).toBeLessThan(1)
    expect(drilled.transactions).toBeGreaterThan(done.transactions)
  }, 120_000)

  it('that are missing, changed, cut, renamed or of other cards end the way there, with a sentence, and what comes before is kept', async () => {
    const bad = join(scratch, 'bad')
    const fresh = async () => {
      rmSync(bad, { recursive: true, force: true })
      cpSync(backups, bad, { recursive: true })
      const { pair, looked } = await changesIn(bad)
      const all = (await piecesIn(bad)).filter((p) => p.line === looked.data.manifest.changes?.line)
      const after: PieceName[] = []
      // after a kill the same stands in two pieces: here each is needed
      for (let end = BigInt(looked.data.manifest.changes?.from ?? 0); ; ) {
        const next = all.filter((p) => p.from <= end && p.to > end).sort((p, q) => (p.to < q.to ? 1 : -1))[0]
        if (!next) break
        after.push(next)
        end = next.to
      }
      for (const p of all) if (!after.includes(p)) rmSync(join(bad, pieceNameOf(p)))
      const path = (at: number) =>
        join(bad, pieceNameOf(after.at(at) ?? { at: '', mark: '', line: '', from: 0n, to: 0n }))
      return { pair, looked, after, path }
    }
    const made = await fresh()
    const whole = (await changesIn(bad)).changes
    const told = async (key = keys.privateKey) => {
      const pair = await pairIn(bad)
      const looked = await look(pair, keys.privateKey, 'real')
      const changes = await lookAtChanges(pair.data, looked.data.manifest, key)
      return [changes?.stopped?.code, changes?.to === whole?.to]
    }
    expect(made.after.length).toBeGreaterThanOrEqual(3)
    expect(await told()).toEqual([undefined, true])
    rmSync(made.path(-2))
    expect(await told()).toEqual(['changes_gap', false])
    const flipped = (await fresh()).path(-2)
    const bytes = readFileSync(flipped)
    bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1
    writeFileSync(flipped, bytes)
    expect((await told())[0]).toMatch(/changes_(cut|changed)/)
    const cut = (await fresh()).path(-1)
    truncateSync(cut, statSync(cut).size - 100)
    expect(await told()).toEqual(['changes_cut', false])
    const of3 = await fresh()
    rmSync(of3.path(-2))
    const [last, hole] = [of3.after.at(-1), of3.after.at(-2)]
    if (last && hole) renameSync(of3.path(-1), join(bad, pieceNameOf({ ...last, from: hole.from })))
    expect(await told()).toEqual(['changes_of_another', false])
    for (const p of (await fresh()).after) rmSync(join(bad, pieceNameOf(p)))
    expect((await told())[0]).toMatch(/changes_(gap|none)/)
    const torn = await fresh()
    truncateSync(torn.pair.data, 4000)
    const why: string[] = []
    const newest = await lookAtNewest(torn.pair, keys.privateKey, 'real', ({ code }) => void why.push(code))
    expect([why, newest.pair.data === torn.pair.data]).toEqual([['backup_cut'], false])
    expect(newest.changes?.files.length).toBeGreaterThan(0)
    await fresh()
    expect(await told(newKeyPair().privateKey)).toEqual(['changes_other_key', false])
  })

  it('I33 hold the newest journal of erasures, which is believed by its signatures and neither by a name nor by its length', async () => {
    const key = journalKey(pepperOf(readFileSync(join(house.secrets, 'pepper'))))
    const file = join(house.files, 'erasures.journal')
    const before = (await piecesIn(backups)).map(pieceNameOf)
    const begun: boolean[] = []
    await fileJournal(file, key).append({ case_id: 'of yesterday' })
    const old = readFileSync(file)
    await recorded(async () => undefined, { onLine: ({ isNew }) => void begun.push(isNew) })
    expect(begun, 'a database that was brought back').toEqual([true])
    const [oldest] = (await piecesIn(backups)).filter((p) => !before.includes(pieceNameOf(p)))
    if (!oldest) throw new Error('no piece')
    const renamed = join(scratch, 'renamed')
    mkdirSync(renamed)
    cpSync(join(backups, pieceNameOf(oldest)), join(renamed, pieceNameOf(oldest)))
    await fileJournal(file, key).append({ case_id: 'of an hour ago' })
    const newest = readFileSync(file)
    await recorded(() => note('Flamboyan').then(another))
    for (const name of before) truncateSync(join(backups, name), 300)

    const forged = join(scratch, 'forged')
    cpSync(backups, forged, { recursive: true })
    // the old one under a name of ten years later, and pieces of whoever knows the public key
    cpSync(join(renamed, pieceNameOf(oldest)), join(forged, pieceNameOf({ ...oldest, at: '20361201T013000Z' })))
    const blobs = [old, Buffer.alloc(100_000, 'x'), Buffer.from('{}\n'.repeat(5000)), newest.subarray(0, -5)]
    for (const [n, journal] of blobs.entries()) {
      const name = { ...oldest, at: `20361201T01300${n}Z`, line: 'aaaaaaaa' }
      const head = {
        ...{ kind: 'real' as const, ...name, from: String(name.from), to: String(name.to) },
        ...{ through: '2026-12-01T01:30:00Z', transactions: 0, changes: 0, last: {} },
      }
      const recipients = [Buffer.from(keys.publicKey, 'base64url')]
      await writePiece({ file: join(forged, pieceNameOf(name)), recipients, head, messages: [], journal })
    }
    const listed = async (by: Buffer, kind: 'real' | 'demo', folder = forged) => {
      const all: string[] = []
      for await (const journal of journalsIn(folder, by, kind)) all.push(String(journal))
      return all
    }
    const all = await listed(keys.privateKey, 'real')
    expect(all).toEqual(expect.arrayContaining([String(old), String(newest)]))
    expect(await listed(keys.privateKey, 'real', renamed)).toEqual([String(old)])
    renameSync(join(renamed, pieceNameOf(oldest)), join(renamed, pieceNameOf({ ...oldest, at: '20361201T013000Z' })))
    expect(await listed(keys.privateKey, 'real', renamed)).toEqual([])
    expect(await listed(newKeyPair().privateKey, 'real')).toEqual([])
    expect(await listed(keys.privateKey, 'demo')).toEqual([])

    const looked = await look(await pairIn(backups), keys.privateKey, 'real')
    const place = openDataFolder(join(scratch, 'erased'), 'real', owner())
    const placed = async () => {
      const { journal } = await placeSecrets(place, looked, journalsIn(forged, keys.privateKey, 'real'))
      return { path: journal, text: readFileSync(journal, 'utf8') }
    }
    const { path, text } = await placed()
    expect(text).toBe(String(newest))
    writeFileSync(path, 'of nobody\n'.repeat(9000))
    expect((await placed()).text, 'a long one that does not hold').toBe(String(newest))
    await fileJournal(path, key).append({ case_id: 'of a minute ago' })
    const more = readFileSync(path, 'utf8')
    expect((await placed()).text, 'the folder knows more').toBe(more)
    // where the only journal is not as it was written nothing is brought back without it
    const files = new Map([...looked.apart.files, ['erasures.journal', Buffer.from('{}\n')] as const])
    const changed = { ...looked, apart: { ...looked.apart, files } }
    const nobody = openDataFolder(join(scratch, 'changed'), 'real', owner())
    expect(await failure(placeSecrets(nobody, changed))).toMatchObject({ code: 'journal_changed' })
  })

  it('are kept by the worker: why they are not while the disk is away, and how far once it is back and a copy stands that they go on from', async () => {
    const away = join(scratch, 'away')
    const told = () => sql('select code, through_at from backup_changes')
    const until = async (isSo: (row: Record<string, unknown> | undefined) => boolean) => {
      while (!isSo((await told())[0])) await new Promise((done) => setTimeout(done, 20))
    }
    const end = keepChanges({ ...of(), folder: away }, now, 50)
    await until((row) => row?.['code'] === 'folder_missing')
    expect((await told())[0]?.['through_at']).toBeNull()
    mkdirSync(away)
    await until(() => readdirSync(away).some((name) => name.endsWith('.changes.age')))
    expect(await told()).toEqual([{ code: 'folder_missing', through_at: null }]) // no copy stands there: nothing comes back by them
    await backUp({ ...of(), folder: away }, now())
    await end()
    const end2 = keepChanges({ ...of(), folder: away }, now, 50)
    await until((row) => row?.['code'] === null && row['through_at'] !== null)
    await end2()
  })

  it('hold nothing back on a disk of the data that is full: the line is given up, and another begins when there is room', async () => {
    const lines: boolean[] = []
    const more: Partial<Recording> = { onLine: ({ isNew }) => void lines.push(isNew) }
    const full = { ...more, isDiskFull: () => true }
    const slots = () => sql(`select from pg_replication_slots where wal_status <> 'lost'`).then((all) => all.length)
    await recorded(async () => undefined, full)
    expect([lines, await slots()], 'what holds little stays').toEqual([[false], 1])
    for (let n = 0; n < 4; n++) await note(`Gambir ${n}`).then(() => sql('select pg_switch_wal()'))
    expect(await failure(recorded(async () => undefined, full))).toMatchObject({ code: 'backup_disk_full' })
    expect(await slots()).toBe(0)
    expect(await failure(recorded(async () => undefined, full))).toMatchObject({ code: 'backup_disk_full' })
    expect(await slots(), 'none begins on a full disk').toBe(0)
    await recorded(async () => undefined, more)
    expect([lines, await slots()]).toEqual([[false, true], 1])
  })

  it('that wait too long for a disk are given up before they fill the disk of the data, and a new line begins, which wants a new copy', async () => {
    const lines: unknown[] = []
    const more: Partial<Recording> = { onLine: ({ isNew, wasLost }) => void lines.push({ isNew, wasLost }) }
    await recorded(async () => undefined, more)
    for (let n = 0; n < 4; n++) await sql('select pg_switch_wal() from (select txid_current()) x')
    await sql('checkpoint')
    await recorded(async () => undefined, more)
    await recorded(async () => undefined, more)
    expect(lines).toEqual([
      { isNew: false, wasLost: false },
      { isNew: true, wasLost: true },
      { isNew: false, wasLost: false },
    ])
  })
})

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

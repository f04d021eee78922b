import { spawn } from 'node:child_process'
import { chownSync, copyFileSync, readdirSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { MARKER } from '../folders.ts'
import { withClient } from '../roles.ts'
import { spawnAs } from '../service-user.ts'
import { startEmbedded } from '../start-embedded.ts'
import { service, tempFolder } from './temp-data.ts'

const dataDir = join(tempFolder(), 'data')
const log = (): void => undefined
/** A server whose every connection crashes starts itself again and again: here it ends at once, which says the same. */
const SETTINGS = { fsync: 'off', restart_after_crash: 'off' }
const begin = () => startEmbedded({ dataDir, log, settings: SETTINGS })
let cluster = ''
let sockets = ''

/** What a power cut on a disk that lies, a killed server or a hurried hand leaves behind. */
describe('a start after the worst', () => {
  beforeAll(async () => {
    const database = await begin()
    cluster = database.clusterDir
    sockets = database.socketDir
    await withClient(database.ownerUrl('titian'), (c) =>
      c.query('create table kept (n int); insert into kept values (7)'),
    )
    await database.stop()
  })

  test('goes on when the socket’s lock bears a pid that another process of the account was given since', async () => {
    const other = spawn('sleep', ['60'], { stdio: 'ignore', ...spawnAs(service()) })
    const owner = service()
    for (const [name, text] of [
      ['.s.PGSQL.5432.lock', `${other.pid}\n${cluster}\n1\n5432\n${sockets}\n`],
      ['.s.PGSQL.5432', ''],
    ] as const) {
      writeFileSync(join(sockets, name), text, { mode: 0o600 })
      if (owner) chownSync(join(sockets, name), owner.uid, owner.gid)
    }
    try {
      const database = await begin()
      const { rows } = await withClient(database.ownerUrl('titian'), (c) => c.query('select n from kept'))
      expect(rows).toEqual([{ n: 7 }])
      await database.stop()
    } finally {
      other.kill('SIGKILL')
    }
  })

  const file = (name: string) => join(cluster, name)
  /** Harms one file, sees that the start says so, and lays the file back as it was. */
  async function told(name: string, harm: (path: string) => void): Promise<void> {
    copyFileSync(file(name), file('kept-for-the-test'))
    harm(file(name))
    try {
      await expect(begin(), name).rejects.toMatchObject({ code: 'database_torn', params: { folder: cluster } })
    } finally {
      writeFileSync(file(name), readFileSync(file('kept-for-the-test')))
    }
  }

  test.each([
    ['PG_VERSION', 'is empty', (path: string) => truncateSync(path)],
    ['global/pg_control', 'is half written', (path: string) => truncateSync(path, 200)],
    [
      'global/pg_control',
      'was overwritten',
      (path: string) => writeFileSync(path, readFileSync(path).fill(7, 24, 200)),
    ],
    ['global/pg_filenode.map', 'is empty', (path: string) => truncateSync(path)],
  ])('says that the files are torn when %s %s, and changes none of them', async (name, _, harm) => {
    await told(name, harm)
  })

  test('H18 a bit that turned in a page is found by its checksum, and never read as if nothing were', async () => {
    let database = await begin()
    const [page] = (
      await withClient(database.ownerUrl('titian'), async (c) => {
        await c.query(
          `create table pages (words text); insert into pages select repeat('x', 200) from generate_series(1, 500)`,
        )
        return c.query<{ path: string }>("select pg_relation_filepath('pages') as path")
      })
    ).rows
    await database.stop()
    const path = file(page?.path ?? '')
    const bytes = readFileSync(path)
    const at = Math.floor(bytes.length / 2) + 100
    bytes[at] = (bytes[at] ?? 0) ^ 1
    writeFileSync(path, bytes)
    database = await begin()
    const read = withClient(database.ownerUrl('titian'), (c) => c.query('select count(*) from pages'))
    await expect(read).rejects.toMatchObject({ code: 'XX001' })
    await withClient(database.ownerUrl('titian'), (c) => c.query('drop table pages'))
    await database.stop()
  })

  test('says so when the mark of the folder is empty, as an older version could leave it', async () => {
    const mark = join(dataDir, MARKER)
    const kept = readFileSync(mark)
    truncateSync(mark)
    await expect(begin()).rejects.toMatchObject({ code: 'database_torn', params: { folder: mark } })
    writeFileSync(mark, kept)
  })

  test('says so when the log of writes is gone, and starts again when it is back', async () => {
    renameSync(file('pg_wal'), file('pg_wal.away'))
    await expect(begin()).rejects.toMatchObject({ code: 'database_torn' })
    expect(readdirSync(cluster)).not.toContain('pg_wal')
    renameSync(file('pg_wal.away'), file('pg_wal'))
    const database = await begin()
    const { rows } = await withClient(database.ownerUrl('titian'), (c) => c.query('select n from kept'))
    expect(rows).toEqual([{ n: 7 }])
    await database.stop()
  })
})

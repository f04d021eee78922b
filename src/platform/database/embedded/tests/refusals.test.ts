import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, closeSync, mkdirSync, openSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../../../kernel/refusal.ts'
import { type DataKind, openDataFolder, ownerOfData } from '../folders.ts'
import { refusalOf, refusalOfMessage } from '../refusal-of.ts'
import { sentencesOf } from '../sentences.ts'
import { isRoot } from '../service-user.ts'
import { startEmbedded } from '../start-embedded.ts'
import { service, tempFolder } from './temp-data.ts'

const log = (): void => undefined

/** The refusal that something ends with, and its one sentence in each language. */
async function refused(work: () => unknown): Promise<Refusal> {
  const error = await Promise.try(work).then(
    () => new Error('it was not refused'),
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof Refusal)) throw error
  const { id, en } = sentencesOf(error)
  for (const sentence of [id, en]) {
    expect(sentence).not.toMatch(/[\n{}]|undefined/) // one line, every gap filled
    expect(sentence.length).toBeGreaterThan(20)
  }
  expect(id).not.toBe(en)
  expect(id).not.toMatch(/tidak bisa dimulai \(/) // the sentence of a code without one
  return error
}

describe('a data folder is refused with one sentence', () => {
  test('when it is a file', async () => {
    const file = join(tempFolder(), 'data')
    writeFileSync(file, '')
    expect(await refused(() => openDataFolder(file, 'real', service()))).toMatchObject({ code: 'data_not_folder' })
    expect(await refused(() => openDataFolder(join(file, 'below'), 'real', service()))).toMatchObject({
      code: 'data_not_folder',
    })
  })

  test('when it is where no folder can be', async () => {
    expect(await refused(() => openDataFolder('/proc/titian/data', 'real', service()))).toMatchObject({
      code: 'folder_no_access',
    })
  })

  test('when it holds files of somebody else, which stay as they are', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'letter.txt'), 'mine')
    const { mode } = statSync(folder)
    expect(await refused(() => openDataFolder(folder, 'real', service()))).toMatchObject({ code: 'folder_not_empty' })
    expect(statSync(folder).mode).toBe(mode)
  })

  test.each<[DataKind, DataKind, string]>([
    ['real', 'demo', 'data_is_real'],
    ['demo', 'real', 'data_is_demo'],
  ])('when it holds %s data and is wanted for %s data', async (first, then, code) => {
    const folder = join(tempFolder(), 'data')
    openDataFolder(folder, first, service())
    openDataFolder(folder, first, service())
    expect(await refused(() => openDataFolder(folder, then, service()))).toMatchObject({ code })
  })

  test('when a part of it belongs to another account', async () => {
    const folder = join(tempFolder(), 'data')
    if (isRoot()) {
      openDataFolder(folder, 'real', service())
      chownSync(join(folder, 'database'), 1, 1)
      const error = await refused(() => openDataFolder(folder, 'real', service()))
      expect(error).toMatchObject({ code: 'wrong_owner', params: { user: service()?.name } })
      expect(ownerOfData(folder)).toMatchObject({ uid: 1, gid: 1 }) // `npm start` by root goes on as this account
    } else {
      const error = await refused(() => openDataFolder('/titian-of-nobody', 'real'))
      expect(error).toMatchObject({ code: 'folder_no_access' }) // only root can make the case above; this is the kernel's no
    }
  })

  test('when it may not be read', async () => {
    const outer = join(tempFolder(), 'closed')
    mkdirSync(outer, { mode: 0o700 })
    if (!isRoot()) chmodSync(outer, 0o000)
    const error = await refused(() => startEmbedded({ dataDir: join(outer, 'data'), log }))
    expect(error.code).toBe(isRoot() ? 'folder_closed' : 'folder_no_access')
    chmodSync(outer, 0o700)
  })
})

describe('a full disk is refused with one sentence', () => {
  test('before the first database is made, when there is too little room', async () => {
    const dataDir = join(tempFolder(), 'data')
    const error = await refused(() => startEmbedded({ dataDir, log, roomBytes: Number.MAX_SAFE_INTEGER }))
    expect(error).toMatchObject({ code: 'disk_small' })
    await (await startEmbedded({ dataDir, log })).stop() // the refusal left nothing in the way
  })

  test('when the kernel says so', async () => {
    const device = openSync('/dev/full', 'w') // full(4): every write answers ENOSPC
    const write = (): void => {
      try {
        writeSync(device, 'x')
      } catch (error) {
        throw refusalOf(error, '/dev/full')
      }
    }
    expect(await refused(write)).toMatchObject({ code: 'disk_full', params: { folder: '/dev/full' } })
    closeSync(device)
  })

  test('H11 when it is full in the middle of making the database, and starts again once there is room', async () => {
    const folder = tempFolder()
    const mount = (options: string): boolean =>
      isRoot() && spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status === 0
    if (!mount('size=30m')) {
      // no right to mount here: the words of PostgreSQL itself, as initdb printed them on such a disk
      const said = 'initdb: error: could not write to file "/d/pg_wal/xlogtemp.7": No space left on device'
      expect(refusalOfMessage(said, { folder })?.code).toBe('disk_full')
      return
    }
    try {
      expect(await refused(() => startEmbedded({ dataDir: folder, log, roomBytes: 0 }))).toMatchObject({
        code: 'disk_full',
      })
      expect(spawnSync('mount', ['-o', 'remount,size=200m', folder]).status).toBe(0)
      const database = await startEmbedded({ dataDir: folder, log, roomBytes: 0 })
      await database.stop()
      expect(spawnSync('sh', ['-c', `cat /dev/zero > ${folder}/filler`]).status).not.toBe(0)
      expect(await refused(() => startEmbedded({ dataDir: folder, log }))).toMatchObject({ code: 'disk_full' })
      spawnSync('rm', [join(folder, 'filler')])
      await (await startEmbedded({ dataDir: folder, log })).stop()
    } finally {
      spawnSync('umount', [folder])
    }
  })
})

test('an unknown code still gives one sentence that names it', () => {
  expect(sentencesOf(new Refusal('something_new')).id).toContain('something_new')
})

test('an error that is nobody’s mistake stays what it is', () => {
  const error = new TypeError('defect')
  expect(refusalOf(error, '/x')).toBe(error)
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { failure } from '../../../../tests/support/failure.ts'
import { archivesIn } from '../archive-names.ts'
import { piecesIn } from '../changes/piece-names.ts'
import { findPair } from '../find-pair.ts'

const OLD = '0a1b2c3d'
const NEW = 'ffffffff'
const now = Temporal.Instant.from('2026-12-01T08:00:00Z')
const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

const name = (at: string, mark = OLD, part = 'data') => `titian-${at}-${mark}.${part}.age`
const keys = (at: string, mark = OLD) => name(at, mark, 'apart')
function folderOf(...names: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'titian-pair-'))
  folders.push(folder)
  for (const each of names) writeFileSync(join(folder, each), '')
  return folder
}
const found = async (path: string) => {
  const { data, apart, ...more } = await findPair(path, now)
  return { ...more, data: basename(data), apart: basename(apart) }
}
const refused = async (path: string) => ((await failure(findPair(path, now))) as { code?: string } | null)?.code

it('says of what is no folder, or not there any more, that the medium is missing', async () => {
  const folder = folderOf('a-file')
  for (const path of [join(folder, 'a-file'), join(folder, 'none')]) {
    const code = 'backup_folder_missing'
    await expect(archivesIn(path)).rejects.toMatchObject({ code, params: { folder: path } })
    await expect(piecesIn(path)).rejects.toMatchObject({ code, params: { folder: path } })
  }
})

it('takes the newest data of a folder, or the one that was named, and the newest keys of the same cards', async () => {
  const [first, last] = ['20261129T180000Z', '20261130T180000Z']
  const folder = folderOf(name(first), keys(first), name(last), keys(last))
  expect(await found(folder)).toMatchObject({ data: name(last), apart: keys(last), isOneMoment: true, ahead: null })
  const named = await found(join(folder, name(first)))
  expect(named).toMatchObject({ data: name(first), apart: keys(last), isOneMoment: false, newerKeys: null })
})

it('leaves aside what bears a moment more than an hour later than the clock, and tells of it', async () => {
  const [last, soon, leap] = ['20261130T180000Z', '20261201T085900Z', '20361201T180000Z']
  const all = [name(last), keys(last), name(leap), keys(leap)]
  const before = await found(folderOf(...all))
  expect(before).toMatchObject({ data: name(last), apart: keys(last), ahead: name(leap) })
  expect(await found(folderOf(...all, name(soon), keys(soon)))).toMatchObject({ data: name(soon), apart: keys(soon) })
})

it('takes what is ahead of the clock when it is named, with its own keys, and refuses to choose where there is nothing else', async () => {
  const leap = '20361201T180000Z'
  const folder = folderOf(name(leap), keys(leap))
  expect(await refused(folder)).toBe('backup_ahead')
  expect(await found(join(folder, name(leap)))).toMatchObject({ data: name(leap), apart: keys(leap), ahead: null })
})

it('takes keys that are ahead where the cards open no others', async () => {
  const [last, leap] = ['20261130T180000Z', '20361201T180000Z']
  const folder = folderOf(name(last), keys(leap), keys('20261130T190000Z', NEW))
  expect((await found(folder)).apart).toBe(keys(leap))
})

it('joins no keys of a renewed envelope to data of before, and tells that there are newer ones', async () => {
  const [first, second, renewed] = ['20261128T180000Z', '20261129T180000Z', '20261130T180000Z']
  const all = [name(first), keys(first), name(second), keys(second), name(renewed, NEW), keys(renewed, NEW)]
  const folder = folderOf(...all)
  expect(await found(folder)).toMatchObject({
    ...{ data: name(renewed, NEW), apart: keys(renewed, NEW), newerKeys: null },
    marks: { data: NEW, apart: NEW },
  })
  expect(await found(join(folder, name(first)))).toMatchObject({
    ...{ data: name(first), apart: keys(second), newerKeys: keys(renewed, NEW) },
    marks: { data: OLD, apart: OLD },
  })
})

it('gives the keys of other cards where there are no others: a centre that came since has changed the mark', async () => {
  const folder = folderOf(name('20261101T180000Z'), keys('20261130T180000Z', NEW))
  expect((await found(folder)).marks).toEqual({ data: OLD, apart: NEW })
})

it('refuses a folder without data, without keys, that is not there, and a file that is no data', async () => {
  const at = '20261130T180000Z'
  const folder = folderOf(keys(at), 'letter.txt')
  expect(await refused(folder)).toBe('backup_none')
  expect(await refused(join(folder, keys(at)))).toBe('backup_none')
  expect(await refused(join(folder, 'letter.txt'))).toBe('backup_none')
  expect(await refused(join(folder, 'gone'))).toBe('backup_none')
  expect(await refused(folderOf(name(at)))).toBe('backup_no_keys')
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answering } from '../../../../bin/backup/installation.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'

/** What an operator is told before anything is asked of a database of her own (`npm run titian`, `backup`, `drill`). */
describe('a database that an operator named', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())
  const at = (change: (url: URL) => void): string => {
    const url = new URL(t.url('ownerUrl'))
    change(url)
    return url.toString()
  }

  it('is asked when a start has laid its tables', async () => {
    expect(await answering(t.url('ownerUrl'))).toBe(t.url('ownerUrl'))
  })

  it('is told apart when it does not answer, does not let in, is not there, or is empty', async () => {
    const empty = `${t.database}_empty`
    await t.ownerSql(`create database "${empty}"`)
    for (const [url, code] of [
      ['postgresql://titian:x@127.0.0.1:1/titian', 'database_unreachable'],
      [at((url) => (url.password = 'not-it')), 'database_sign_in'],
      [at((url) => (url.pathname = '/never_made')), 'database_unknown'],
      [at((url) => (url.pathname = `/${empty}`)), 'backup_no_centre'],
    ] as const)
      await expect(answering(url), code).rejects.toMatchObject({ code })
    await t.ownerSql(`drop database "${empty}"`)
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyWhatWasCutShort } from '../../src/app/demo.ts'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'
import { servedAt } from '../support/served.ts'

/** Ctrl+C, or kill -9, while the demo's stories are being told: the next start tells them from the beginning. */
describe('a demo that was interrupted', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())
  const count = async (table: string) =>
    (await t.ownerSql<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n ?? -1

  it('loses its people and keys, keeps the stages, and is a first run again', async () => {
    expect([await count('people'), await count('keys.group_members')].every((n) => n > 0)).toBe(true)
    const stages = await count('stages')
    await emptyWhatWasCutShort(servedAt('ownerUrl', t.database))
    for (const table of ['people', 'accounts', 'centres', 'keys.groups', 'keys.group_members', 'sec.emergency_halves'])
      expect([table, await count(table)]).toEqual([table, 0])
    expect(await count('stages')).toBe(stages)
    expect(await t.ownerSql('select sec.is_first_run() as first')).toEqual([{ first: true }])
  })
})

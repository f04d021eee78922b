import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { admit, openFor, startDesk, suryani, writeMinute } from '../../src/modules/letters/tests/desk.ts'
import { cast } from '../cast.ts'
import type { TestApp } from '../support/app.ts'

/** What was issued and scanned could be emptied by SQL, and the chain was said whole. */
describe('what was issued', () => {
  let t: TestApp
  let close: () => Promise<void>
  let letterId: string
  let number: string | null
  beforeAll(async () => {
    const desk = await startDesk()
    t = desk.t
    close = desk.close
    const caseId = await openFor(t, suryani)
    await admit(t, caseId, { registerNo: '001', intakeId: desk.intakeId })
    await writeMinute(t, caseId)
    const made = await t.as(cast.administration).call('letters.issue', {
      code: 'f07',
      caseId,
      fields: { dasar: 'surat Nomor 400.9/017/DINSOS/2026' },
    })
    letterId = made.letterId
    number = made.number
  })
  afterAll(() => close())
  const verify = () => t.as(cast.head).call('audit.verify', {})

  it('is not changed by SQL of anybody who may read it', async () => {
    for (const who of [cast.administration, cast.head, cast.rizal]) {
      for (const set of [`file = ''`, 'file = null', `body = 'x'`, 'is_protected = not is_protected'])
        await expect(
          t.as(who).sql(`update letter_files_identity set ${set} where letter_id = $1`, [letterId]),
          `${who.username}: ${set}`,
        ).rejects.toThrow(/does not change/)
      await expect(
        t.as(who).sql(`update letters set sha256 = repeat('0', 64) where letter_id = $1`, [letterId]),
      ).rejects.toThrow(/does not change/)
      const gone = await t.as(who).sql('delete from letter_files_identity where letter_id = $1 returning 1', [letterId])
      expect(gone).toEqual([])
    }
    expect(await verify()).toMatchObject({ firstBroken: null, brokenFiles: [] })
  })

  it('is missed by its number when somebody with the whole database has emptied, exchanged or removed it', async () => {
    const harm = [
      `update letter_files_identity set file = '\\x00' where letter_id = '${letterId}'`,
      `update letters set sha256 = repeat('0', 64) where letter_id = '${letterId}'`,
      `delete from letter_files_identity where letter_id = '${letterId}'`,
    ]
    for (const sql of harm) {
      await t.ownerSql('create table if not exists public.kept as select * from letter_files_identity')
      const [before] = await t.ownerSql<{ sha256: string }>(`select sha256 from letters where letter_id = $1`, [
        letterId,
      ])
      await t.ownerSql(`set session_replication_role = replica; ${sql}`)
      expect(await verify(), sql).toMatchObject({ firstBroken: null, brokenFiles: [number] })
      await t.ownerSql(
        `set session_replication_role = replica; delete from letter_files_identity; insert into letter_files_identity select * from public.kept; update letters set sha256 = '${before?.sha256}'`,
      )
      expect((await verify()).brokenFiles).toEqual([])
    }
  })
})

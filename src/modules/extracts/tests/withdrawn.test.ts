import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { sealForRecipient } from '../../../platform/seal/age.ts'
import { seedCentre } from '../../indicators/tests/seeded-centre.ts'
import { agree } from './agreed.ts'
import { askedAt } from './asked.ts'
import { outsider } from './opened.ts'

describe('a copy of rows and the women in it', () => {
  let t: TestApp
  let office: Awaited<ReturnType<typeof outsider>>
  const head = () => t.as(cast.head)
  const hana = () => t.as(cast.coordinator)
  const approved = async (more: Partial<ReturnType<typeof askedAt>> = {}) => {
    const { extractId } = await head().call('extracts.ask', { ...askedAt({ recipientKey: office.key }), ...more })
    await hana().call('extracts.decide', { extractId, decision: 'approved' })
    return extractId
  }
  const made = async (more: Partial<ReturnType<typeof askedAt>> = {}) => {
    const extractId = await approved(more)
    await head().call('extracts.make', { extractId })
    return extractId
  }
  const inside = async (extractId: string) =>
    (
      await t.ownerSql<{ id: string }>(`select case_id as id from extract_women where extract_id = $1 order by 1`, [
        extractId,
      ])
    ).map((r) => r.id)
  const state = async (extractId: string) => (await head().call('extracts.one', { extractId })).state
  /** What an erasure does last, whoever begins it (retention/definer.sql). */
  const erase = (caseId: string) =>
    t.ownerSql('select sec.destroy_rows(centre_id, case_id) from cases where case_id = $1', [caseId])

  beforeAll(async () => {
    t = await startApp()
    await seedCentre(t)
    t.travelTo('2026-04-10T03:00:00Z')
    await agree(t, 'data_report_to_office')
    office = await outsider()
  }, 180_000)
  afterAll(() => t.close())

  it('are written down as it is made, each once and nobody else, and none of it stands in the file', async () => {
    const extractId = await made()
    const one = await head().call('extracts.one', { extractId })
    const women = await inside(extractId)
    expect([women.length, new Set(women).size]).toEqual([one.rowsOut, one.rowsOut])
    const { base64 } = await head().call('extracts.take', { extractId })
    const text = await office.open(Buffer.from(base64, 'base64'))
    for (const id of women) expect(text).not.toContain(id)
  })

  it('lose it with the first of them whose file is erased: the file is gone at once, its line says why and never whose', async () => {
    const extractId = await made()
    const [her = '', next = ''] = await inside(extractId)
    // whoever came late is in one and not in the other
    const early = await made({ untilOn: '2025-09-30' })
    const late = (await inside(extractId)).filter((id) => !early.includes(id))
    const notInEarly = late.find((id) => id !== her && id !== next)
    const inEarly = await inside(early)
    const onlyLate = late.find((id) => !inEarly.includes(id)) ?? ''
    expect([notInEarly !== undefined, onlyLate !== '']).toEqual([true, true])
    await erase(onlyLate)
    expect([await state(extractId), await state(early)]).toEqual(['withdrawn', 'made'])
    expect(
      await t.ownerSql(`select file, withdrawn_at = gone_at as same from extracts where extract_id = $1`, [extractId]),
    ).toEqual([{ file: null, same: true }])
    expect(await head().refused('extracts.take', { extractId })).toBe('extract_withdrawn')
    const said = JSON.stringify([
      await head().call('extracts.one', { extractId }),
      await t.ownerSql('select * from extracts where extract_id = $1', [extractId]),
      await t.ownerSql('select * from extract_women where extract_id = $1', [extractId]),
    ])
    expect(said).not.toContain(onlyLate)
    const { base64 } = await head().call('extracts.take', { extractId: early })
    expect((await office.open(Buffer.from(base64, 'base64'))).length, 'the other lies on').toBeGreaterThan(100)
  })

  it('are named by no one else and in no other number, by SQL as the application', async () => {
    const extractId = await approved()
    const add = `insert into extract_women (centre_id, extract_id, case_id) select sec.centre(), $1, case_id from cases order by case_id limit 1`
    await expect(head().sql(add, [extractId]), 'before it is made').rejects.toThrow(/not_allowed/)
    const file = sealForRecipient(Buffer.from('alias'), office.key)
    await expect(
      head().sql(
        `update extracts set made_at = '2026-04-10T03:00:00Z', rows_out = 9, left_out = 0, file = $2, file_hash = $3 where extract_id = $1`,
        [extractId, file, createHash('sha256').update(file).digest('hex')],
      ),
      'a file that names nobody',
    ).rejects.toThrow(/not_allowed/)
    await head().call('extracts.make', { extractId })
    const left = `insert into extract_women (centre_id, extract_id, case_id) select sec.centre(), $1, c.case_id from cases c
      where not exists (select from extract_women w where w.case_id = c.case_id and w.extract_id = $1) limit 1`
    await expect(head().sql(left, [extractId]), 'one more than there are rows').rejects.toThrow(/not_allowed/)
    await expect(hana().sql(left, [extractId]), 'of whoever did not ask').rejects.toThrow(/not_allowed/)
    await expect(head().sql('delete from extract_women')).rejects.toThrow(/permission denied/)
    await expect(head().sql('update extract_women set case_id = case_id')).rejects.toThrow(/permission denied/)
    for (const who of [cast.rizal, cast.administration, cast.privacy, cast.socialOffice, cast.nurse]) {
      expect(await t.as(who).sql('select 1 from extract_women'), who.username).toEqual([])
      await expect(
        t
          .as(who)
          .sql('insert into extract_women (centre_id, extract_id, case_id) values (sec.centre(), $1, $2)', [
            extractId,
            randomUUID(),
          ]),
        who.username,
      ).rejects.toThrow(/row-level security/)
    }
    await expect(
      head().sql('update extracts set withdrawn_at = now(), gone_at = now() where extract_id = $1', [extractId]),
    ).rejects.toThrow(/permission denied/)
  })

  it('are forgotten with the file, after its last day as well', async () => {
    expect((await t.ownerSql('select 1 from extract_women')).length).toBeGreaterThan(10)
    t.travelTo('2026-04-21T03:00:00Z')
    await t.ownerSql(
      `begin; select sec.begin_job('${head().centreId}'); select sec.let_extracts_go('2026-04-21T03:00:00Z'); commit`,
    )
    expect(await t.ownerSql('select 1 from extract_women')).toEqual([])
    expect(await t.ownerSql('select 1 from extracts where file is not null')).toEqual([])
  })
})

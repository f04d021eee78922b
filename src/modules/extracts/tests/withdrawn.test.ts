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

  describe('that had left before', () => {
    let extractId = ''
    const asked = () =>
      t.ownerSql(
        `select owner_id, owner_role, due_on - from_on as days from tasks where kind = 'recall_extract' and done_at is null and link like '%' || $1`,
        [extractId],
      )
    const answer = { outcome: 'destroyed', how: 'letter', on: '2026-04-10' } as const
    beforeAll(async () => {
      extractId = await made()
      await head().call('extracts.take', { extractId })
    })

    it('is asked back of whoever asked for it, within fourteen days; nobody is asked of one that never left', async () => {
      expect(await head().refused('extracts.recall', { extractId, ...answer })).toBe('not_asked_back')
      const stays = await made()
      const [her = ''] = (await inside(extractId)).filter(Boolean)
      await erase(her)
      // whoever owns the database has the clock of the machine, and not that of this house
      await t.ownerSql(
        `set session_replication_role = replica; update extracts set withdrawn_at = '2026-04-10T02:00:00Z' where extract_id = '${extractId}'; reset session_replication_role`,
      )
      expect([await state(extractId), await state(stays)]).toEqual(['asked_back', 'withdrawn'])
      expect(await asked()).toEqual([{ owner_id: head().id, owner_role: null, days: 14 }])
      expect(
        await t.ownerSql(`select 1 from tasks where kind = 'recall_extract' and link like '%' || $1`, [stays]),
      ).toEqual([])
      expect(await head().refused('extracts.take', { extractId })).toBe('extract_withdrawn')
    })

    it('takes the answer of who leads alone, of a day between the erasure and today, and once', async () => {
      for (const who of [cast.rizal, cast.administration, cast.privacy, cast.socialOffice])
        expect(await t.as(who).refused('extracts.recall', { extractId, ...answer }), who.username).toBe('not_allowed')
      expect((await t.as(cast.privacy).call('extracts.one', { extractId })).mayRecall).toBe(false)
      const bare = `update extracts set recalled_on = '2026-04-10', recalled_as = 'destroyed', recalled_how = 'call', recalled_at = now() where extract_id = $1`
      await expect(
        t.as(cast.privacy).sql(bare, [extractId]),
        'the officer decides, and recalls nothing',
      ).rejects.toThrow(/not_allowed/)
      expect(await t.as(cast.rizal).sql(`${bare} returning 1`, [extractId])).toEqual([])
      await expect(
        head().sql(`${bare.replace('where', ", answer = 'x' where")}`, [extractId]),
        'and nothing else with it',
      ).rejects.toThrow(/extract_gone/)
      expect(await head().refused('extracts.recall', { extractId, ...answer, on: '2026-04-11' })).toBe(
        'answer_in_future',
      )
      expect(await head().refused('extracts.recall', { extractId, ...answer, on: '2026-04-09' })).toBe(
        'answer_too_early',
      )
      await hana().call('extracts.recall', { extractId, ...answer })
      expect(await hana().refused('extracts.recall', { extractId, ...answer })).toBe('already_recalled')
      await expect(head().sql(bare, [extractId])).rejects.toThrow(/already_recalled/)
      expect(await asked()).toEqual([])
      expect(await head().call('extracts.one', { extractId })).toMatchObject({
        ...{ state: 'recalled', recalledAs: 'destroyed', recalledHow: 'letter', recalledOn: '2026-04-10' },
        ...{ recalledBy: 'Hana', mayRecall: false },
      })
    })

    it('that is refused or lost is no answer to rest on: the officer and the head weigh a breach, once, and it may still come back', async () => {
      const weighed = () =>
        t.ownerSql<{ owner_role: string; days: number }>(
          `select owner_role, due_on - from_on as days from tasks where kind = 'weigh_lost_copy' and link like '%' || $1 order by 1`,
          [extractId],
        )
      extractId = await made()
      await head().call('extracts.take', { extractId })
      const [her = ''] = await inside(extractId)
      await erase(her)
      await t.ownerSql(
        `set session_replication_role = replica; update extracts set withdrawn_at = '2026-04-10T02:00:00Z' where extract_id = '${extractId}'; reset session_replication_role`,
      )
      await hana().call('extracts.recall', { extractId, ...answer, outcome: 'refused' })
      expect(await head().call('extracts.one', { extractId })).toMatchObject({
        ...{ state: 'not_back', recalledAs: 'refused', mayRecall: true },
      })
      expect(await asked(), 'who refuses is asked again').toHaveLength(1)
      const both = [
        { owner_role: 'data_protection_officer', days: 3 },
        { owner_role: 'head', days: 3 },
      ]
      expect(await weighed()).toEqual(both)
      await head().call('extracts.recall', { extractId, ...answer, outcome: 'lost', how: 'call' })
      expect(await asked(), 'nobody has it to give back').toEqual([])
      expect(await weighed(), 'and is told once').toEqual(both)
      expect((await t.as(cast.privacy).call('extracts.one', { extractId })).state, 'whoever weighs reads it').toBe(
        'not_back',
      )
      await head().call('extracts.recall', { extractId, ...answer, outcome: 'given_back' })
      expect((await head().call('extracts.one', { extractId })).state, 'it was found').toBe('recalled')
      expect(await hana().refused('extracts.recall', { extractId, ...answer, outcome: 'lost' })).toBe(
        'already_recalled',
      )
      const told = await t.ownerSql(
        `select details ->> 'outcome' as outcome from audit_entries where kind = 'extracts.extract_recalled' and subject_id = $1 order by at, seq`,
        [extractId],
      )
      expect(told.map((e) => e['outcome']).toSorted(), 'each answer stays in the chain').toEqual([
        ...['given_back', 'lost', 'refused'],
      ])
      const wrong = `update extracts set recalled_on = '2026-04-10', recalled_as = 'sold', recalled_how = 'call', recalled_at = now() where extract_id = $1`
      await expect(head().sql(wrong, [extractId])).rejects.toThrow()
    })

    it('falls to the head when whoever asked leads no more', async () => {
      ;({ extractId } = await hana().call('extracts.ask', { ...askedAt({ recipientKey: office.key }) }))
      await head().call('extracts.decide', { extractId, decision: 'approved' })
      await hana().call('extracts.make', { extractId })
      await hana().call('extracts.take', { extractId })
      await t.ownerSql(`update role_grants set until_at = from_at where person_id = $1`, [hana().id])
      const [her = ''] = await inside(extractId)
      await erase(her)
      await t.ownerSql(`update role_grants set until_at = null where person_id = $1`, [hana().id])
      expect(await asked()).toEqual([{ owner_id: null, owner_role: 'head', days: 14 }])
    })
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

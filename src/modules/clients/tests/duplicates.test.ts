import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { Refused, startApp } from '../../../../tests/support/app.ts'
import { eventsOf, openInData, openTasks } from './support.ts'

const dewi = {
  fullName: 'Dewi Puspitasari',
  birthDate: '2003-03-29',
  district: 'Indralaya',
  nik: '9910016903030003',
  motherName: 'Siti Aminah',
}

describe('a file that may be hers', () => {
  let t: TestApp
  let old: string
  let fresh: string
  beforeAll(async () => {
    t = await startApp()
    old = await openInData(t, { honorific: 'Mbak', callName: 'Dewi', birthYear: 2003 }, { openedOn: '2025-02-02' })
    await t.as(cast.rizal).call('clients.saveIdentity', { caseId: old, version: 0, identity: dewi })
    fresh = await openInData(t, { honorific: 'Mbak', callName: 'Dewi', birthYear: 2003 })
  })
  afterAll(() => t.close())

  it('is shown with what agrees: a name that looks alike, the same birth date, the same district', async () => {
    const { candidates, hidden } = await t.as(cast.rizal).call('clients.duplicates', {
      caseId: fresh,
      draft: { fullName: 'Dewi Puspita', birthDate: '2003-03-29', district: 'indralaya' },
    })
    expect(candidates).toMatchObject([
      {
        caseId: old,
        reasons: ['alike_name_birth', 'alike_name_district'],
        verdict: null,
        person: { fullName: 'Dewi Puspitasari', birthDate: '2003-03-29', nik: '9910••••••••0003' },
      },
    ])
    expect(hidden).toBe(false)
  })

  it('is not shown for the name alone', async () => {
    expect(
      await t.as(cast.rizal).call('clients.duplicates', {
        caseId: fresh,
        draft: { fullName: 'Dewi Puspitasari', birthDate: '1990-01-01', district: 'Kandis' },
      }),
    ).toEqual({ candidates: [], hidden: false })
  })

  it('is found by the same NIK, telephone, or name, year and mother, however they are written', async () => {
    const ask = async (draft: object) =>
      (await t.as(cast.administration).call('clients.duplicates', { caseId: fresh, draft })).candidates.map(
        (c) => c.reasons,
      )
    expect(await ask({ nik: '9910 0169 0303 0003' })).toEqual([['same_nik']])
    expect(await ask({ fullName: 'Dewi Poespita Sari', birthYear: 2003, motherName: 'Sitti Aminah' })).toEqual([
      ['same_person', 'alike_name_birth'],
    ])
  })

  it('is only hinted at to somebody who may not open it', async () => {
    const answer = await t.as(cast.wulan).call('clients.duplicates', { caseId: fresh, draft: { nik: dewi.nik } })
    expect(answer).toEqual({ candidates: [], hidden: true })
  })

  it('stops saving the same NIK until somebody has decided', async () => {
    const save = () =>
      t
        .as(cast.rizal)
        .call('clients.saveIdentity', { caseId: fresh, version: 0, identity: { ...dewi, fullName: 'Dewi Puspita' } })
    const error = await save().catch((e: unknown) => e)
    if (!(error instanceof Refused)) throw new Error('was let through')
    expect([error.refusal.code, error.refusal.params]).toEqual(['same_nik', { caseIds: [old], hidden: false }])
    await t
      .as(cast.rizal)
      .call('clients.decideDuplicate', { caseId: fresh, otherCaseId: old, verdict: 'unsure', draft: { nik: dewi.nik } })
    await save()
    expect(await eventsOf(t, fresh)).toContain('clients.duplicate_decided')
    expect((await openTasks(t, fresh)).find((k) => k.kind === 'look_at_duplicate')?.owner_role).toBe('coordinator')
    const { pairs } = await t.as(cast.coordinator).call('clients.suggestions', {})
    expect(pairs).toMatchObject([{ reasons: ['same_nik'], markedBy: 'Rizal' }])
    expect([pairs[0]?.a.caseId, pairs[0]?.b.caseId].sort()).toEqual([old, fresh].sort())
    expect((await t.as(cast.wulan).call('clients.suggestions', {})).pairs).toEqual([])
  })

  it('can not be called another woman by somebody who may not open it, but can be marked', async () => {
    const mine = await openInData(t, { honorific: 'Mbak', callName: 'Puspa', birthYear: 2003 }, { who: cast.wulan })
    const about = { caseId: mine, draft: { nik: dewi.nik } }
    expect(await t.as(cast.wulan).refused('clients.decideDuplicate', { ...about, verdict: 'different' })).toBe(
      'hidden_needs_coordinator',
    )
    expect(
      await t.as(cast.wulan).refused('clients.decideDuplicate', { ...about, otherCaseId: mine, verdict: 'unsure' }),
    ).toBe('not_found')
    expect(
      await t.as(cast.wulan).refused('clients.saveIdentity', {
        caseId: mine,
        version: 0,
        identity: { fullName: 'Puspa', nik: dewi.nik, birthDate: dewi.birthDate },
      }),
    ).toBe('same_nik')
    await t.as(cast.wulan).call('clients.decideDuplicate', { ...about, verdict: 'unsure' })
    await t.as(cast.wulan).call('clients.saveIdentity', {
      caseId: mine,
      version: 0,
      identity: { fullName: 'Puspa', nik: dewi.nik, birthDate: dewi.birthDate },
    })
  })

  it('does not come again once it was decided that they are two women', async () => {
    await t.as(cast.rizal).call('clients.decideDuplicate', {
      caseId: fresh,
      otherCaseId: old,
      verdict: 'different',
      draft: { nik: dewi.nik },
    })
    const { candidates } = await t
      .as(cast.rizal)
      .call('clients.duplicates', { caseId: fresh, draft: { fullName: 'Dewi Puspitasari', birthDate: dewi.birthDate } })
    expect(candidates.map((c) => c.caseId)).not.toContain(old)
    const back = await t
      .as(cast.rizal)
      .call('clients.duplicates', { caseId: old, draft: { fullName: 'Dewi Puspitasari', birthDate: dewi.birthDate } })
    expect(back.candidates.map((c) => c.caseId)).not.toContain(fresh)
  })

  it('A47 is not asked about for hours on end: the same question is one, the twenty-first of an hour is refused and on record', async () => {
    t.pass({ hours: 2 })
    const ask = (n: number) =>
      t
        .as(cast.coordinator)
        .call('clients.duplicates', { caseId: fresh, draft: { nik: `99100145089${String(80000 + n)}` } })
    for (let i = 0; i < 3; i += 1) await ask(1)
    for (let n = 2; n <= 20; n += 1) await ask(n)
    await expect(ask(21)).rejects.toThrow('too_many')
    expect(
      await t.as(cast.coordinator).refused('clients.decideDuplicate', {
        caseId: fresh,
        otherCaseId: old,
        verdict: 'unsure',
        draft: { nik: '9910014508990099' },
      }),
    ).toBe('too_many')
    await t.as(cast.administration).call('clients.duplicates', { caseId: fresh, draft: { nik: '9910014508990099' } })
    const rows = await t.ownerSql(
      `select count(*)::int as n, min(details->>'files') as files from audit_entries
       where kind = 'clients.duplicates_asked' and person_id = $1`,
      [t.as(cast.coordinator).id],
    )
    expect(rows).toEqual([{ n: 20, files: '1' }]) // the sentence of the audit page says how many
    t.pass({ hours: 1, seconds: 1 })
    await ask(21)
  })

  it('is refused to the wrong role, and a stranger finds no case', async () => {
    expect(await t.as(cast.sewing).refused('clients.duplicates', { caseId: fresh, draft: {} })).toBe('not_allowed')
    expect(
      await t.as(elsewhere.stranger).refused('clients.duplicates', { caseId: fresh, draft: { nik: dewi.nik } }),
    ).toBe('not_found')
    expect(await t.as(cast.administration).refused('clients.suggestions', {})).toBe('not_allowed')
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { Refused, startApp } from '../../../../tests/support/app.ts'
import { readmission } from '../facts.ts'
import { eventsOf, gateStands, makeIntake, openInData, openTasks } from './support.ts'

const suryani = { fullName: 'Suryani', birthDate: '1998-08-05', nik: '9910014508980001', district: 'Payaraman' }

const refusalOf = async (call: Promise<unknown>): Promise<Refused['refusal']> => {
  const error = await call.then(
    () => null,
    (e: unknown) => e,
  )
  if (!(error instanceof Refused)) throw new Error('was let through')
  return error.refusal
}

describe('who she is', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
  })
  afterAll(() => t.close())

  it('is saved with what is known tonight; the rest becomes tasks for seven days', async () => {
    const saved = await t.as(cast.rizal).call('clients.saveIdentity', { caseId, version: 0, identity: suryani })
    expect(saved.version).toBe(1)
    expect(saved.missing).toContain('motherName')
    expect(await eventsOf(t, caseId)).toContain('clients.identity_recorded')
    expect(await gateStands(t, caseId, 'minimum_identity_recorded')).toBe(true)
    expect(await openTasks(t, caseId)).toMatchObject([
      { kind: 'complete_registration', due_on: '2026-01-19', params: { count: saved.missing.length } },
    ])
  })

  it('shows her numbers masked, and in full only when somebody asks, which the read log keeps', async () => {
    const { identity, version, isOpen } = await t.as(cast.rizal).call('clients.identity', { caseId })
    expect([isOpen, version, identity?.nik]).toEqual([true, 1, '9910••••••••0001'])
    expect(await t.as(cast.rizal).call('clients.reveal', { caseId, which: 'nik' })).toEqual({ value: suryani.nik })
    const log = await t.ownerSql(
      `select 1 from read_log where case_id = $1 and action = 'clients.reveal' and class = 'identity'`,
      [caseId],
    )
    expect(log).toHaveLength(1)
  })

  it('her children are people of their own: sealed like her identity, with who may fetch them, counted by her bed', async () => {
    const worker = t.as(cast.rizal)
    const caseId = await openInData(t, { honorific: 'Wak', callName: 'Nah', birthYear: 1996 })
    const dimas = {
      fullName: 'Dimas',
      bornOn: '2023-05-03',
      sleeps: 'with_her' as const,
      mayFetch: ['Suparti (nenek)'],
    }
    expect(await worker.refused('clients.saveChild', { caseId, ...dimas, nik: '9910' })).toBe('child_nik')
    expect(await worker.refused('clients.saveChild', { caseId, ...dimas, bornOn: '2090-01-01' })).toBe('child_not_born')
    const { childId } = await worker.call('clients.saveChild', { caseId, ...dimas, nik: '9910010305230001' })
    const [child] = (await worker.call('clients.children', { caseId })).children
    expect(child).toMatchObject({ fullName: 'Dimas', mayFetch: ['Suparti (nenek)'], version: 1 })
    expect(child?.nik).not.toContain('0305')
    // her number stays as it was while it is not typed anew, and opens on its own
    await worker.call('clients.saveChild', { caseId, childId, version: 1, ...dimas, mustNotFetch: ['Ayahnya'] })
    expect(await worker.call('clients.reveal', { caseId, childId, which: 'nik' })).toEqual({
      value: '9910010305230001',
    })
    await expect(worker.call('clients.saveChild', { caseId, childId, version: 1, ...dimas })).rejects.toMatchObject({
      refusal: { code: 'stale_version', theirs: { mustNotFetch: ['Ayahnya'], version: 2 } },
    })
    expect((await t.ownerSql('select body from case_children'))[0]?.body).not.toContain('Dimas')
    expect((await t.as(cast.nurse).call('clients.children', { caseId })).children).toEqual([])
    expect(await t.as(cast.nurse).sql('select count(*)::int as n from case_children')).toEqual([{ n: 0 }])
  })

  it('her children have papers, a school, somebody who looks after them, and a father who may take them or not, all of it sealed', async () => {
    const worker = t.as(cast.rizal)
    const caseId = await openInData(t, { honorific: 'Wak', callName: 'Nah', birthYear: 1996 })
    const putri = {
      ...{ fullName: 'Putri', sleeps: 'with_her' as const, papers: ['kia' as const], school: 'paud' as const },
      ...{ schoolName: 'PAUD Melati', carer: 'Bu Yanti', father: 'known' as const, motherAgrees: true },
    }
    await worker.call('clients.saveChild', { caseId, ...putri, fatherMayTake: false })
    expect((await worker.call('clients.children', { caseId })).children).toMatchObject([
      { ...putri, fatherMayTake: false },
    ])
    const other = { caseId, ...putri, fullName: 'Putra', father: 'unknown' as const, fatherMayTake: true }
    await worker.call('clients.saveChild', other)
    const found = (await worker.call('clients.children', { caseId })).children.find((c) => c.fullName === 'Putra')
    expect(found?.fatherMayTake, 'of whom nobody knows him nobody says what he may').toBeUndefined()
    const bodies = JSON.stringify(await t.ownerSql('select body from case_children where case_id = $1', [caseId]))
    expect(bodies).not.toMatch(/Melati|Yanti|kia/)
    expect((await t.as(cast.nurse).call('clients.children', { caseId })).children).toEqual([])
    expect(await t.as(cast.houseMother).refused('clients.children', { caseId })).toBe('not_found')
  })

  it('her children stay readable for her circle when she is protected', async () => {
    const caseId = await openInData(t, { honorific: 'Wak', callName: 'Nah', birthYear: 1996 })
    await t.as(cast.rizal).call('clients.saveChild', { caseId, fullName: 'Putri', sleeps: 'own_bed' })
    await t.as(cast.head).call('cases.protect', { caseId, isProtected: true, reason: 'Ada yang mencarinya.' })
    expect((await t.as(cast.rizal).call('clients.children', { caseId })).children).toHaveLength(1)
    expect(
      await t.as(cast.administration).sql('select count(*)::int as n from case_children where case_id = $1', [caseId]),
    ).toEqual([{ n: 0 }])
  })

  it('is closed to colleagues without the key, and not there for a stranger', async () => {
    expect(await t.as(cast.sewing).refused('clients.identity', { caseId })).toBe('not_found')
    for (const who of [cast.wulan, cast.nurse])
      expect(await t.as(who).call('clients.identity', { caseId })).toMatchObject({
        isOpen: false,
        identity: null,
        missing: [],
      })
    expect(await t.as(cast.wulan).refused('clients.reveal', { caseId, which: 'nik' })).toBe('not_found')
    expect(await t.as(elsewhere.stranger).refused('clients.identity', { caseId })).toBe('not_found')
    expect(
      await t.as(elsewhere.stranger).refused('clients.saveIdentity', { caseId, version: 1, identity: suryani }),
    ).toBe('not_found')
    expect(await t.as(cast.guard).refused('clients.identity', { caseId })).toBe('not_allowed')
    expect(await t.as(cast.sewing).refused('clients.saveIdentity', { caseId, version: 1, identity: suryani })).toBe(
      'not_allowed',
    )
  })

  it('keeps a number that was not sent, and refuses a version that somebody has overtaken, showing theirs', async () => {
    const { nik: _nik, ...rest } = suryani
    await t
      .as(cast.administration)
      .call('clients.saveIdentity', { caseId, version: 1, identity: { ...rest, motherName: 'Zainab' } })
    expect(await t.as(cast.rizal).call('clients.reveal', { caseId, which: 'nik' })).toEqual({ value: suryani.nik })
    const refusal = await refusalOf(
      t
        .as(cast.rizal)
        .call('clients.saveIdentity', { caseId, version: 1, identity: { ...suryani, religion: 'Islam' } }),
    )
    expect(refusal.code).toBe('stale_version')
    expect(refusal.theirs).toMatchObject({ motherName: 'Zainab', version: 2 })
    expect(
      await t.as(cast.coordinator).refused('clients.saveIdentity', { caseId, version: 0, identity: suryani }),
    ).toBe('stale_version')
  })

  it('asks for a word about an odd NIK and then keeps it, reason and all', async () => {
    const odd = { ...suryani, nik: '9910 0145 0898 000' }
    const refusal = await refusalOf(
      t.as(cast.rizal).call('clients.saveIdentity', { caseId, version: 2, identity: odd }),
    )
    expect([refusal.code, refusal.params?.['warnings']]).toEqual(['nik_reason_needed', ['nik_length']])
    await t.as(cast.rizal).call('clients.saveIdentity', {
      caseId,
      version: 2,
      identity: { ...odd, nikNote: 'Angka terakhir di KTP tidak terbaca.' },
    })
    expect((await t.as(cast.rizal).call('clients.identity', { caseId })).identity?.nikNote).toContain('tidak terbaca')
  })

  it('finds the mismatch between the NIK and the birth date that was given', async () => {
    const refusal = await refusalOf(
      t.as(cast.rizal).call('clients.saveIdentity', {
        caseId,
        version: 3,
        identity: { ...suryani, nik: '9910015404880008', birthDate: '1990-04-14' },
      }),
    )
    expect(refusal.params?.['warnings']).toEqual(['nik_birth_date_differs'])
  })

  it('starts help with papers when there is no NIK, once', async () => {
    await t.as(cast.rizal).call('clients.saveIdentity', { caseId, version: 3, identity: { ...suryani, nik: null } })
    await t.as(cast.rizal).call('clients.saveIdentity', { caseId, version: 4, identity: { ...suryani, nik: null } })
    const kinds = (await openTasks(t, caseId)).map((k) => k.kind)
    expect(kinds).toEqual(['complete_registration', 'help_with_documents'])
    expect(await t.as(cast.rizal).refused('clients.reveal', { caseId, which: 'nik' })).toBe('not_found')
  })

  it('C34 refuses a name with a hidden character and says where', async () => {
    const refusal = await refusalOf(
      t.as(cast.rizal).call('clients.saveIdentity', { caseId, version: 5, identity: { fullName: 'Sur​yani' } }),
    )
    expect([refusal.code, refusal.issues?.[0]?.path, refusal.issues?.[0]?.code]).toEqual([
      'invalid_input',
      ['identity', 'fullName'],
      'name_invisible_character',
    ])
  })

  it('meets no gate while only a name is known', async () => {
    const other = await openInData(t, { honorific: 'Mbak', callName: 'Dewi', birthYear: null })
    await t.as(cast.rizal).call('clients.saveIdentity', { caseId: other, version: 0, identity: { fullName: 'Dewi' } })
    expect(await gateStands(t, other, 'minimum_identity_recorded')).toBe(false)
    await t
      .as(cast.rizal)
      .call('clients.saveIdentity', { caseId: other, version: 1, identity: { fullName: 'Dewi', birthYear: 2003 } })
    expect(await gateStands(t, other, 'minimum_identity_recorded')).toBe(true)
  })
})

describe('a woman who comes again', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
    await makeIntake(t)
  })
  afterAll(() => t.close())

  it('gets a second stay on the same thread, with what is known of her already there', async () => {
    const first = await openInData(t, { honorific: 'Mbak', callName: 'Dewi', birthYear: 2003 })
    await t.as(cast.rizal).call('clients.saveIdentity', {
      caseId: first,
      version: 0,
      identity: { fullName: 'Dewi Puspitasari', birthDate: '2003-03-29', nik: '9910016903030003' },
    })
    const { clientId } = await t.as(cast.rizal).call('cases.page', { caseId: first })
    const again = () =>
      t.as(cast.rizal).within((ctx) =>
        readmission(ctx, clientId ?? '', {
          display: { honorific: 'Mbak', callName: 'Dewi', birthYear: 2003 },
          openedOn: '2026-04-27',
          responsibleId: t.as(cast.rizal).id,
        }),
      )
    await expect(again()).rejects.toThrow('still_here')
    await t.ownerSql(
      `update cases set state = 'closed', exit_kind = 'LARI', closed_on = '2026-02-23' where case_id = $1`,
      [first],
    )
    const second = await again()
    expect([second.episode, second.identityCopied]).toEqual([2, true])
    expect(await t.as(cast.rizal).call('clients.identity', { caseId: second.caseId })).toMatchObject({
      version: 1,
      identity: { fullName: 'Dewi Puspitasari', nik: '9910••••••••0003' },
    })
    const page = await t.as(cast.rizal).call('cases.page', { caseId: second.caseId })
    expect(page.episodes.map((e) => [e.episode, e.state])).toEqual([
      [1, 'closed'],
      [2, 'candidate'],
    ])
    await t.ownerSql(`update cases set state = 'closed', exit_kind = 'MENINGGAL' where client_id = $1`, [clientId])
    // as the exit of a death tells the chain, for whoever registers a woman may not read how another left
    await t.ownerSql(
      `begin; select sec.bind('${t.as(cast.rizal).id}|' || centre_id || '||||||') from cases where case_id = '${first}';
       select sec.chain_event('terminations.silenced', '${first}', null, null, '{}', '${t.time.now}'); commit`,
    )
    await expect(again()).rejects.toThrow('thread_closed')
  })
})

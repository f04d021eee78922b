import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { processorTime } from '../../../../tests/support/processor-time.ts'
import { fakeAuthenticator } from '../../auth/tests/fake-authenticator.ts'
import { cardOf, said, signInApart } from '../../auth/tests/keyboard.ts'
import { openIdentity } from '../../clients/facts.ts'
import { caseOfRizal, inviteNew } from './house.ts'

/** security-cases.md B38, P11, 5.2.11: one action cuts sessions, keys and devices; the cases go on. */
describe('dismissal', () => {
  let t: TestApp
  let suryani: string
  let rukmini: string
  let text: string
  const place = { table: 'tests', row: 'r', column: 'c' }
  beforeAll(async () => {
    t = await startApp()
    suryani = await caseOfRizal(t, 'Suryani')
    rukmini = await caseOfRizal(t, 'Rukmini')
    text = await t.as(cast.rizal).within((ctx) => ctx.seal.seal('narrative', suryani, place, 'cerita'))
    await t.as(cast.rizal).call('tasks.add', { caseId: suryani, text: 'Telepon Dinas', dueOn: '2026-01-20' })
  })
  afterAll(() => t.close())
  beforeEach(() => t.stepUp(cast.head))

  it('is refused to those who may not, of oneself, of the last head and of strangers', async () => {
    const rizal = t.as(cast.rizal).id
    for (const who of [cast.coordinator, cast.wulan, cast.administration])
      expect(await t.as(who).refused('access.dismiss', { personId: rizal })).toBe('not_allowed')
    await t.stepUp(cast.admin)
    expect(await t.as(cast.admin).refused('access.dismiss', { personId: t.as(cast.head).id })).toBe('last_head')
    expect(await t.as(cast.admin).refused('access.dismiss', { personId: t.as(cast.admin).id })).toBe('not_yourself')
    expect(await t.as(cast.head).refused('access.dismiss', { personId: t.as(elsewhere.stranger).id })).toBe('not_found')
    expect(await t.as(cast.head).refused('access.dismiss', { personId: rizal, successorId: t.as(cast.nurse).id })).toBe(
      'wrong_role',
    )
    expect(await t.as(cast.head).refused('access.dismiss', { personId: rizal, successorId: rizal })).toBe('wrong_role')
    expect(
      await t.as(cast.admin).refused('access.dismiss', { personId: rizal, successorId: t.as(cast.wulan).id }),
    ).toBe('key_needed')
    t.pass({ minutes: 6 })
    expect(await t.as(cast.head).refused('access.dismiss', { personId: rizal })).toBe('step_up_needed')
  })

  it('B38 cuts every session, key, role and device in less than a second, and hands the cases over', async () => {
    const rizal = t.as(cast.rizal).id
    const [desk, phone] = [await signInApart(t, cast.rizal, 'shared'), await signInApart(t, cast.rizal)]
    const key = fakeAuthenticator()
    const { options } = (await t.post('auth.passkeyOptions', {}, { cookie: phone })).body
    expect(
      said(
        await t.post(
          'auth.addPasskey',
          { label: 'HP', passkey: key.register({ challenge: options.challenge }) },
          { cookie: phone, 'idempotency-key': crypto.randomUUID() },
        ),
      ),
    ).toBe('ok')
    const wulan = t.as(cast.wulan)
    await t.stepUp(cast.head)

    // security-cases.md asks for a second: what this process works for it, as a busy machine says nothing of the program
    const started = processorTime()
    const done = await t.as(cast.head).call('access.dismiss', { personId: rizal, successorId: wulan.id })
    const after = await Promise.all([desk, phone].map((cookie) => t.post('cases.list', {}, { cookie })))
    expect(processorTime() - started).toBeLessThan(1000)
    expect(done).toEqual({ sessionsEnded: 2, handedOver: 2 })
    expect(after.map(said)).toEqual(['signed_out', 'signed_out'])

    const left = await t.ownerSql(
      `select (select count(*) from sec.sessions where person_id = $1)::int as sessions, (select count(*) from passkeys where person_id = $1)::int as devices,
        (select count(*) from keys.group_members where person_id = $1)::int as groups, (select count(*) from keys.key_wraps where person_id = $1)::int as wraps,
        (select count(*) from sec.emergency_halves where person_id = $1)::int as halves,
        (select count(*) from role_grants where person_id = $1 and (until_at is null or until_at > $2))::int as roles,
        (select count(*) from case_team where person_id = $1 and (until_at is null or until_at > $2))::int as parts,
        (select count(*) from tasks where owner_id = $1 and done_at is null)::int as tasks`,
      [rizal, t.time.now.toString()],
    )
    expect(left).toEqual([{ sessions: 0, devices: 0, groups: 0, wraps: 0, halves: 0, roles: 0, parts: 0, tasks: 0 }])

    // the successor reads what was written before, and has the open task
    expect(await wulan.within((ctx) => ctx.seal.open('narrative', suryani, place, text))).toBe('cerita')
    expect((await wulan.within((ctx) => openIdentity(ctx, rukmini)))?.fullName).toBe('Rukmini')
    expect((await wulan.call('tasks.ofCase', { caseId: suryani })).tasks.map((x) => x.text)).toEqual(['Telepon Dinas'])
    expect(
      await t.ownerSql(`select distinct responsible_id from cases where case_id = any ($1)`, [[suryani, rukmini]]),
    ).toEqual([{ responsible_id: wulan.id }])
  })

  it('leaves no way back in: passphrase, printed code and cards of the centre are refused', async () => {
    const card = cardOf(t, cast.rizal)
    t.pass({ hours: 1 })
    expect(
      said(await t.post('auth.signIn', { username: card.username, passphrase: card.passphrase, device: 'shared' })),
    ).toBe('sign_in_refused')
    expect(said(await t.post('auth.recover', { username: card.username, recoveryCode: card.recoveryCode }))).toBe(
      'recovery_refused',
    )
    expect(await t.as(cast.head).refused('access.grantRole', { personId: t.as(cast.rizal).id, role: 'head' })).toBe(
      'not_found',
    )
    expect(
      await t
        .as(cast.head)
        .refused('access.assign', { caseId: suryani, personId: t.as(cast.rizal).id, part: 'assistant' }),
    ).toBe('wrong_role')
  })

  it('what is written afterwards is sealed with new keys', async () => {
    const fresh = await t
      .as(cast.wulan)
      .within((ctx) => ctx.seal.seal('narrative', suryani, { ...place, row: 'r2' }, 'lanjutan'))
    expect(fresh.split('.')[1]).not.toBe(text.split('.')[1])
    expect(
      await t.as(cast.head).within((ctx) => ctx.seal.open('narrative', suryani, { ...place, row: 'r2' }, fresh)),
    ).toBe('lanjutan')
  })

  it('without a successor the cases lose their worker in the chain and in the gates, and the head gets the tasks', async () => {
    await t.as(cast.wulan).call('tasks.add', { caseId: suryani, text: 'Antar ke Disdukcapil', dueOn: '2026-01-21' })
    const done = await t.as(cast.head).call('access.dismiss', { personId: t.as(cast.wulan).id })
    expect(done).toMatchObject({ handedOver: 0 })
    expect(
      await t.ownerSql(`select kind from audit_entries where case_id = $1 order by seq desc limit 1`, [suryani]),
    ).toEqual([{ kind: 'cases.social_worker_left' }])
    expect(
      await t.ownerSql(
        `select is_met from case_evidence where case_id = $1 and gate = 'social_worker_assigned' order by evidence_id desc limit 1`,
        [suryani],
      ),
    ).toEqual([{ is_met: false }])
    expect(
      await t.ownerSql(
        `select kind, owner_id, owner_role from tasks where case_id = $1 and done_at is null order by kind, owner_role`,
        [suryani],
      ),
    ).toEqual([
      { kind: 'assign_social_worker', owner_id: null, owner_role: 'coordinator' },
      { kind: 'assign_social_worker', owner_id: null, owner_role: 'head' },
      { kind: 'own_words', owner_id: null, owner_role: 'social_worker' },
      { kind: 'own_words', owner_id: null, owner_role: 'social_worker' },
    ])
    const lestari = await inviteNew(t, 'lestari', 'Lestari', ['social_worker'])
    await t.as(cast.head).call('access.assign', { caseId: suryani, personId: lestari.personId, part: 'responsible' })
    const home = await t.as(lestari).call('tasks.home', {})
    const hers = [...home.people.flatMap((p) => p.tasks), ...home.open]
    expect(hers.map((x) => x.text).toSorted()).toEqual(['Antar ke Disdukcapil', 'Telepon Dinas'])
    expect(await t.ownerSql('select sec.verify_chain() from sec.settings')).toBeTruthy()
    expect((await t.as(cast.head).call('audit.verify', {})).firstBroken).toBeNull()
  })

  it('by the technician cuts as deep, although she sees no case', async () => {
    const caseId = suryani
    const worker =
      (await t.as(cast.head).call('access.people', {})).people.find((p) => p.callName === 'Lestari')?.id ?? ''
    await t.stepUp(cast.admin)
    const done = await t.as(cast.admin).call('access.dismiss', { personId: worker })
    expect(done.sessionsEnded).toBe(1)
    expect(await t.ownerSql('select responsible_id from cases where case_id = $1', [caseId])).toEqual([
      { responsible_id: null },
    ])
    expect((await t.as(cast.head).call('tasks.home', {})).people.flatMap((p) => p.tasks.map((x) => x.kind))).toContain(
      'assign_social_worker',
    )
  })
})

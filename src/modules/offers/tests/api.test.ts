import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { LETTER, prepared, proposed, referred, SURYANI, versionOf, WHY } from '../../referrals/tests/people.ts'
import { OFFERED } from './offered.ts'

describe('a candidate whom an office sends with its account', () => {
  let t: TestApp
  let offerId: string
  let caseId: string
  let other: string
  const feri = () => t.as(cast.socialOffice)
  const sent = async () => (await feri().call('offers.status', {})).sent
  const waiting = async () => (await t.as(cast.wulan).call('offers.list', {})).offers
  const atHome = async () => JSON.stringify(await t.as(cast.rizal).call('tasks.home', {}))
  const register = (id: string) => ({
    source: 'social_office' as const,
    offerId: id,
    letter: { number: OFFERED.number, datedOn: OFFERED.datedOn, receivedOn: '2026-01-12', office: OFFERED.office },
    callName: 'Siti Kenanga',
    identity: { fullName: OFFERED.fullName, birthYear: OFFERED.birthYear, district: OFFERED.district },
    reason: OFFERED.reason,
  })
  beforeAll(async () => {
    t = await startApp()
    // a second office, which may know nothing of the first
    other = t.as(cast.ended).id
    await t.as(cast.head).call('access.grantRole', { personId: other, role: 'social_office', untilOn: '2026-03-31' })
    ;({ offerId } = await feri().call('offers.send', OFFERED))
    t.pass({ seconds: 1 })
  })
  afterAll(() => t.close())

  it('waits in Rujukan masuk and among the tasks of the workers, as the office wrote it', async () => {
    expect(await waiting()).toMatchObject([{ offerId, by: 'Feri', said: { name: OFFERED.fullName } }])
    expect(await atHome()).toContain(`/rujukan/kiriman/${offerId}`)
    const page = await t.as(cast.wulan).call('offers.read', { offerId })
    expect(page).toMatchObject({ by: 'Feri', caseId: null, callName: 'Siti Kenanga', said: OFFERED })
    expect(await sent()).toMatchObject([{ offerId, name: OFFERED.fullName, status: 'sent', decidedOn: null }])
  })

  it('A58 is read by whoever may register her and by the office itself: by no other office and nobody else, in SQL as the application', async () => {
    const READ = [cast.head, cast.coordinator, cast.rizal, cast.wulan, cast.socialOffice]
    for (const who of Object.values(cast)) {
      const rows = await t.as(who).sql('select person_id from offer_words')
      const own = READ.some((m) => m === who) ? [{ person_id: t.as(who).id }] : []
      expect([who.username, rows]).toEqual([who.username, own])
      const offers = await t.as(who).sql('select offer_id from candidate_offers')
      expect([who.username, offers.length]).toEqual([who.username, own.length])
    }
    expect((await t.as(cast.ended).call('offers.status', {})).sent).toEqual([])
    expect(await t.as(cast.administration).refused('offers.read', { offerId })).toBe('not_allowed')
    expect(JSON.stringify(await t.ownerSql('select * from offer_words'))).not.toContain('Kenanga')
  })

  it('is opened by no key but that of the account it was sealed to', async () => {
    await t.ownerSql(
      `update offer_words set body = (select body from offer_words where person_id = $1) where person_id = $2`,
      [t.as(cast.head).id, feri().id],
    )
    await expect(feri().call('offers.status', {})).rejects.toThrow()
    await t.ownerSql('delete from offer_words where person_id = $1', [feri().id])
    expect(await sent()).toMatchObject([{ offerId, name: null, status: 'sent' }])
  })

  it('can be taken back by the office that sent her, with every copy and the task', async () => {
    expect(await t.as(cast.ended).refused('offers.withdraw', { offerId })).toBe('not_found')
    await feri().call('offers.withdraw', { offerId })
    expect([await sent(), await waiting(), await t.ownerSql('select * from offer_words')]).toEqual([[], [], []])
    expect(await atHome()).not.toContain('/rujukan/kiriman/')
    expect(await t.as(cast.wulan).refused('referrals.register', register(offerId))).toBe('not_found')
  })

  it('is registered once; the copies of the house are gone and the office follows her by the name it wrote', async () => {
    ;({ offerId } = await feri().call('offers.send', OFFERED))
    const { sentAt } = await t.as(cast.rizal).call('offers.read', { offerId })
    t.pass({ hours: 20 })
    expect(await t.as(cast.administration).refused('referrals.register', register(offerId))).toBe('not_found')
    ;({ caseId } = await t.as(cast.rizal).call('referrals.register', register(offerId)))
    expect(await t.as(cast.rizal).refused('referrals.register', register(offerId))).toBe('offer_taken')
    expect(await t.as(cast.wulan).refused('referrals.register', register(offerId))).toBe('not_found')
    expect(await t.as(cast.wulan).sql('select case_id from candidate_offers')).toEqual([])
    expect(await feri().refused('offers.withdraw', { offerId })).toBe('offer_taken')
    expect(await waiting()).toEqual([])
    expect(await atHome()).not.toContain('/rujukan/kiriman/')
    expect(await t.ownerSql('select person_id from offer_words')).toEqual([{ person_id: feri().id }])
    const [row] = await t.ownerSql(
      'select received_at = $2 as when_sent, office_person_id from referrals where case_id = $1',
      [caseId, sentAt],
    )
    expect(row).toEqual({ when_sent: true, office_person_id: feri().id })
    const status = await feri().call('offers.status', {})
    expect(status.sent).toMatchObject([{ name: OFFERED.fullName, status: 'in_selection' }])
    expect(status.letters).toEqual([])
  })

  it('is answered to the office with the outcome and nothing of her', async () => {
    await prepared(t, cast.rizal, caseId)
    await proposed(t, cast.rizal, caseId, 'accept')
    const decision = { caseId, version: await versionOf(t, caseId), kind: 'accept' as const, reason: WHY }
    await t.as(cast.head).call('selection.decide', decision)
    const status = await feri().call('offers.status', {})
    expect(status.sent).toMatchObject([{ status: 'accepted', decidedOn: '2026-01-13' }])
    expect(JSON.stringify(status)).not.toContain(OFFERED.reason)
    await referred(t, cast.wulan, SURYANI) // somebody whom this office did not send
    const [seen] = await feri().sql(
      'select (select count(*) from referrals)::int as referrals, (select count(*) from cases)::int as cases, (select count(*) from referral_stories)::int as stories, (select count(*) from tasks)::int as tasks',
    )
    expect(seen).toEqual({ referrals: 1, cases: 0, stories: 0, tasks: 0 })
    expect(await t.as(cast.ended).call('offers.status', {})).toEqual({ sent: [], letters: [] })
  })

  it('is by SQL written in no other’s name, told to nobody afterwards, and no woman who was here before', async () => {
    const { centreId, id } = feri()
    const insert = `insert into candidate_offers (centre_id, offer_id, office_person_id, sent_at, answer_due_on, task_id) values ($1, gen_random_uuid(), $2, now(), current_date, gen_random_uuid())`
    await expect(feri().sql(insert, [centreId, other])).rejects.toThrow(/row-level security/)
    const { offerId: second } = await feri().call('offers.send', { ...OFFERED, fullName: 'Melur' })
    const words = `insert into offer_words values ($1, $2, $3, 'x')`
    await expect(feri().sql(words, [centreId, second, t.as(cast.administration).id])).rejects.toThrow('not_allowed')
    await expect(t.as(cast.ended).sql(words, [centreId, second, other])).rejects.toThrow('not_allowed')
    const take =
      'update candidate_offers set registered_at = now(), registered_by = $1, case_id = $2 where offer_id = $3'
    await feri().sql(take, [id, caseId, second])
    await t.as(cast.ended).sql('delete from candidate_offers')
    expect(await waiting()).toMatchObject([{ offerId: second }])
    await expect(t.as(cast.wulan).sql(take, [t.as(cast.wulan).id, caseId, second])).rejects.toThrow('not_allowed')
  })

  it('waits with so many others that an office can hide nothing by sending without end, also of two at once', async () => {
    const count = async () => (await sent()).filter((s) => s.status === 'sent').length
    for (let n = await count(); n < 29; n++) await feri().call('offers.send', OFFERED)
    const both = await Promise.allSettled([0, 1].map(() => feri().call('offers.send', OFFERED)))
    expect(both.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await feri().refused('offers.send', OFFERED)).toBe('too_many_wait')
    expect([await count(), (await waiting()).length]).toEqual([30, 30])
    await t.as(cast.ended).call('offers.send', OFFERED) // another office is not kept waiting
    await feri().call('offers.withdraw', { offerId: (await waiting())[0]?.offerId ?? '' })
    const key = crypto.randomUUID()
    const twice = [await feri().call('offers.send', OFFERED, key), await feri().call('offers.send', OFFERED, key)]
    expect(twice[1]).toEqual(twice[0])
  })

  it('takes no word that is none, no day that does not exist, and is sent by no one else', async () => {
    for (const wrong of [
      { fullName: 'A\u0007' },
      { fullName: 'x'.repeat(121) },
      { datedOn: '2026-02-30' },
      { birthYear: 1899 },
      { reason: '' },
    ])
      expect(await feri().refused('offers.send', { ...OFFERED, ...wrong }), JSON.stringify(wrong)).toBe('invalid_input')
    for (const who of [cast.rizal, cast.guard, elsewhere.head])
      expect(await t.as(who).refused('offers.send', OFFERED), who.username).toBe('not_allowed')
    const [first] = await waiting()
    const { offerId: id } = first ?? { offerId: '' }
    expect(await t.as(elsewhere.stranger).refused('offers.read', { offerId: id })).toBe('not_found')
    expect(await t.as(elsewhere.stranger).refused('referrals.register', register(id))).toBe('not_found')
    expect(await t.as(cast.rizal).refused('referrals.register', register(caseId))).toBe('not_found')
  })

  it('stands always in the same place of a letter without numbers, also when something moved in between', async () => {
    const letter = { ...LETTER, number: '400.9/055/DINSOS/2026' }
    const more = { letter, officePersonId: feri().id }
    const first = await referred(t, cast.wulan, { fullName: 'Seruni', birthYear: 1990, district: 'Payaraman' }, more)
    t.pass({ hours: 24 })
    await referred(t, cast.wulan, { fullName: 'Kemuning', birthYear: 1991, district: 'Payaraman' }, more)
    const days = async () =>
      (await feri().call('offers.status', {})).letters.map((l) => l.items.map((i) => i.receivedOn))
    expect(await days()).toEqual([['2026-01-13', '2026-01-14']])
    await t.ownerSql(`update referrals set received_at = received_at - interval '1 second' where case_id = $1`, [
      first.caseId,
    ])
    expect(await days()).toEqual([['2026-01-13', '2026-01-14']])
  })
})

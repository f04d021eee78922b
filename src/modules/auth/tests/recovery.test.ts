import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { printGroups, readGroups } from '../../../platform/seal/printed-code.ts'
import { openCase } from '../../cases/facts/case.ts'
import { openIdentity, saveIdentity } from '../../clients/facts.ts'
import type { Card } from '../facts.ts'
import { cardOf, codeAt, cookieOf, said, signInApart } from './keyboard.ts'

/** security-cases.md 4.2 B41–B46: what is left when a passphrase, a phone or everything is lost. */
describe('recovery', () => {
  let t: TestApp
  let caseId: string
  const shares = () => inject('shares').slice(0, 3) // the first three are those of the first centre
  const foreign = () => inject('shares').slice(3, 6)
  beforeAll(async () => {
    t = await startApp()
    const rizal = t.as(cast.rizal)
    caseId = await rizal.within(
      async (ctx) =>
        (
          await openCase(ctx, {
            display: { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 },
            openedOn: '2026-01-05',
            responsibleId: rizal.id,
          })
        ).caseId,
    )
    await rizal.within((ctx) =>
      saveIdentity(ctx, caseId, { fullName: 'Suryani', nik: '9910014508980001' }, { version: 0, isProtected: false }),
    )
  })
  afterAll(() => t.close())
  beforeEach(() => t.pass({ hours: 2 }))

  const enter = async (card: Card) => {
    t.pass({ seconds: 30 })
    const first = await t.post('auth.signIn', {
      username: card.username,
      passphrase: card.passphrase,
      device: 'personal',
    })
    if (first.status !== 200) return { said: said(first), cookie: '' }
    const second = await t.post(
      'auth.secondFactor',
      { code: codeAt(card.totpSecret, t.time.now) },
      { cookie: cookieOf(first.cookie) },
    )
    return { said: said(second), cookie: cookieOf(second.cookie) }
  }
  const recover = (username: string, recoveryCode: string) => t.post('auth.recover', { username, recoveryCode })
  const byShares = (username: string, cards: string[]) => t.post('auth.recoverWithShares', { username, shares: cards })
  /** Still the same private key: what was wrapped to the person before opens now. */
  const opensHerFile = async (cookie: string) =>
    (await t.post('cases.page', { caseId }, { cookie })).body.label === 'Suryani'

  it('B41 the printed code gives a new card once, and the files open as before', async () => {
    const old = cardOf(t, cast.rizal)
    const live = await signInApart(t, cast.rizal)
    const answer = await recover('rizal', old.recoveryCode.toLowerCase().replaceAll('-', ' '))
    expect(said(answer)).toBe('ok')
    const fresh: Card = answer.body
    expect(fresh.passphrase).not.toBe(old.passphrase)
    expect(said(await t.post('drafts.list', {}, { cookie: live }))).toBe('signed_out')
    expect((await enter(old)).said).toBe('sign_in_refused')
    t.pass({ minutes: 1 })
    const { cookie } = await enter(fresh)
    expect(await opensHerFile(cookie)).toBe(true)
    expect(said(await recover('rizal', old.recoveryCode))).toBe('recovery_refused')
    t.pass({ minutes: 5 })
    Object.assign(cardOf(t, cast.rizal), fresh) // the rest of the suite holds the new card
    const [event] = await t.ownerSql(
      `select kind, person_id from audit_entries where kind = 'auth.recovered' order by seq desc limit 1`,
    )
    expect(event).toEqual({ kind: 'auth.recovered', person_id: t.as(cast.rizal).id })
  })

  it('B42 guessing codes is slowed down as guessing passphrases is, and says the same for a name that is none', async () => {
    const guess = () => recover('rizal', '0000-0000')
    for (let i = 0; i < 5; i++) expect(said(await guess())).toBe('recovery_refused')
    expect(said(await guess())).toBe('wait')
    expect(said(await recover('tidakada', cardOf(t, cast.wulan).recoveryCode))).toBe('recovery_refused')
    expect(said(await recover('rizal', cardOf(t, cast.wulan).recoveryCode))).toBe('wait')
    t.pass({ seconds: 43 })
    expect(said(await recover('rizal', cardOf(t, cast.wulan).recoveryCode))).toBe('recovery_refused') // another person's code
  })

  it('B43 one card of the centre opens nothing, nor the same card twice', async () => {
    const [one = ''] = shares()
    expect(said(await byShares('wulan', [one]))).toBe('invalid_input')
    const twice = await byShares('wulan', [one, one])
    expect(said(twice)).toBe('shares_too_few')
  })

  it('B44 any two of the three open an account whose passphrase, phone and code are all lost', async () => {
    const [a = '', b = '', c = ''] = shares()
    for (const pair of [
      [a, b],
      [b, c],
      [a, c],
    ]) {
      t.pass({ hours: 2 })
      const answer = await byShares('rizal', pair)
      expect(said(answer)).toBe('ok')
      const { cookie } = await enter(answer.body)
      expect(await opensHerFile(cookie)).toBe(true)
      Object.assign(cardOf(t, cast.rizal), answer.body)
    }
    const told = await t.ownerSql(
      `select owner_role, params, link from tasks where kind in ('look_at_recovery', 'ask_about_recovery') order by made_at desc, owner_role limit 2`,
    )
    expect(told).toEqual([
      { owner_role: 'coordinator', params: { who: 'Rizal' }, link: null },
      { owner_role: 'head', params: { who: 'Rizal' }, link: '/pengaturan/pengguna' },
    ])
    expect(
      await t.ownerSql(`select count(*)::int as n from audit_entries where kind = 'auth.recovered_by_cards'`),
    ).toEqual([{ n: 3 }])
    const identity = await t.as(cast.rizal).within((ctx) => openIdentity(ctx, caseId))
    expect(identity?.nik).toBe('9910014508980001')
  })

  it('a card that somebody else may hold is closed by the head or by IT: nothing on it opens, two cards of the centre do', async () => {
    const old = { ...cardOf(t, cast.rizal) }
    const personId = t.as(cast.rizal).id
    const { cookie: live } = await enter(old)
    for (const who of [cast.wulan, cast.coordinator, cast.administration])
      expect(await t.as(who).refused('access.closeCard', { personId })).toBe('not_allowed')
    await t.stepUp(cast.admin)
    expect(await t.as(cast.admin).refused('access.closeCard', { personId: t.as(cast.admin).id })).toBe('own_card')
    expect(await t.as(cast.admin).refused('access.closeCard', { personId: t.as(elsewhere.head).id })).toBe('not_found')
    await t.stepUp(cast.head)
    expect((await t.as(cast.head).call('access.closeCard', { personId })).sessionsEnded).toBeGreaterThan(0)
    expect(said(await t.post('drafts.list', {}, { cookie: live }))).toBe('signed_out')
    expect([(await enter(old)).said, said(await recover('rizal', old.recoveryCode))]).toEqual([
      'sign_in_refused',
      'recovery_refused',
    ])
    const held = `select kind from audit_entries where subject_id = $1 order by seq desc limit 1`
    expect(await t.ownerSql(held, [personId])).toEqual([{ kind: 'access.card_closed' }])
    t.pass({ hours: 2 })
    const fresh = await byShares('rizal', shares().slice(0, 2))
    expect(said(fresh)).toBe('ok')
    Object.assign(cardOf(t, cast.rizal), fresh.body)
    const { cookie } = await enter(fresh.body)
    expect(await opensHerFile(cookie), 'with her roles, her work and her keys').toBe(true)
  })

  it('B45 names the card that was forged, and the one that is of another centre', async () => {
    const [a = '', b = '', c = ''] = shares()
    const letters = b.replaceAll('\n', ' ')
    const torn = await byShares('wulan', [a, `${letters.slice(0, -1)}${letters.endsWith('0') ? '1' : '0'}`])
    expect([said(torn), torn.body.refusal.params]).toEqual(['share_unreadable', { card: 2, groups: '20' }])
    t.pass({ hours: 2 })
    const [otherHouse = ''] = foreign()
    const mixed = await byShares('wulan', [a, otherHouse])
    expect([said(mixed), mixed.body.refusal.params]).toEqual([
      'shares_refused',
      { problem: 'other_set', cards: '1, 2' },
    ])
    t.pass({ hours: 2 })
    // a card that reads well and was never printed: the share of b under the head of c
    const bytes = readGroups(c, 50)
    if (!bytes.ok) throw new Error('a printed card reads well')
    const forged = Buffer.from(bytes.bytes)
    forged.writeUInt8(forged.readUInt8(20) ^ 1, 20)
    const lied = await byShares('wulan', [a, printGroups(forged).join('-')])
    expect([said(lied), lied.body.refusal.params]).toEqual(['shares_refused', { problem: 'forged', cards: '2' }])
    t.pass({ hours: 2 })
    const three = await byShares('wulan', [a, printGroups(forged).join('-'), c]) // two good ones are enough
    expect(said(three)).toBe('ok')
    Object.assign(cardOf(t, cast.wulan), three.body)
  })

  it('cards of one centre open nobody of another', async () => {
    const answer = await byShares(elsewhere.stranger.username, shares().slice(0, 2))
    expect(said(answer)).toBe('name_or_cards_refused')
  })

  it('B01 and B02 say the same about a name that is none, with every kind of cards', async () => {
    const [a = '', b = '', c = ''] = shares()
    const [x = '', y = ''] = foreign()
    for (const cards of [
      [a, `${b.slice(0, -1)}${b.endsWith('0') ? '1' : '0'}`],
      [a, a],
      [a, x],
      [x, y],
      [c, 'omong kosong'],
    ]) {
      t.pass({ hours: 2 })
      const hers = await byShares('wulan', cards)
      const nobodys = await byShares('tidakada', cards)
      expect([hers.status, hers.body]).toEqual([nobodys.status, nobodys.body])
      expect(hers.status).toBe(422)
    }
  })

  it('takes the keys of the lost telephone away', async () => {
    const [a = '', b = ''] = shares()
    const { id, centreId } = t.as(cast.rizal)
    const enrol = (credential: string) =>
      t.ownerSql(
        `insert into passkeys (centre_id, credential_id, person_id, public_key, counter, label, created_at) values ($1, $2, $3, 'x', 0, 'HP lama', now())`,
        [centreId, credential, id],
      )
    const left = async () => (await t.ownerSql('select 1 from passkeys where person_id = $1', [id])).length
    await enrol('lama1')
    const byCards = await byShares('rizal', [a, b])
    expect([said(byCards), await left()]).toEqual(['ok', 0])
    Object.assign(cardOf(t, cast.rizal), byCards.body)
    await enrol('lama2')
    t.pass({ hours: 2 })
    const byCode = await recover('rizal', byCards.body.recoveryCode)
    expect([said(byCode), await left()]).toEqual(['ok', 0])
    Object.assign(cardOf(t, cast.rizal), byCode.body)
  })

  it('B46 a changed passphrase opens, the old one does not, other sessions end and no record is touched', async () => {
    const old = cardOf(t, cast.rizal)
    const elsewhereOpen = await signInApart(t, cast.rizal)
    const cookie = await signInApart(t, cast.rizal)
    const before = await t.ownerSql('select md5(string_agg(call_name, $1)) from case_displays', [','])
    const drawn = (await t.post('auth.drawPassphrase', {}, { cookie })).body
    expect(drawn.passphrase.split(' ')).toHaveLength(6)
    const change = (typed: string) => t.post('auth.changePassphrase', { typed, ticket: drawn.ticket }, { cookie })
    expect(said(await change(old.passphrase))).toBe('passphrase_differs')
    expect(said(await change('enam kata yang dipilih sendiri'))).toBe('passphrase_differs')
    expect((await enter(old)).said).toBe('ok') // nothing is lost before she has typed what she wrote down
    expect(said(await change(drawn.passphrase.toUpperCase()))).toBe('ok')
    expect(said(await change(drawn.passphrase))).toBe('passphrase_differs') // a drawn passphrase is put in place once
    expect([
      said(await t.post('drafts.list', {}, { cookie })),
      said(await t.post('drafts.list', {}, { cookie: elsewhereOpen })),
    ]).toEqual(['ok', 'signed_out'])
    expect((await enter(old)).said).toBe('sign_in_refused')
    t.pass({ minutes: 1 })
    const fresh = await enter({ ...old, passphrase: drawn.passphrase })
    expect(fresh.said).toBe('ok')
    expect(await opensHerFile(fresh.cookie)).toBe(true)
    expect(await t.ownerSql('select md5(string_agg(call_name, $1)) from case_displays', [','])).toEqual(before)
    Object.assign(cardOf(t, cast.rizal), { passphrase: drawn.passphrase })
    t.pass({ minutes: 6 })
    expect(said(await t.post('auth.drawPassphrase', {}, { cookie: fresh.cookie }))).toBe('step_up_needed')
  })

  it('a new recovery code takes the place of the one on the old card', async () => {
    const old = cardOf(t, cast.nurse)
    const cookie = await signInApart(t, cast.nurse)
    const answer = await t.post('auth.newRecoveryCode', {}, { cookie })
    expect(said(answer)).toBe('ok')
    expect(said(await recover('sri', old.recoveryCode))).toBe('recovery_refused')
    expect(said(await recover('sri', answer.body.recoveryCode))).toBe('ok')
  })

  it('secrets that were just made stand in no stored answer and in no event', async () => {
    const [answers] = await t.ownerSql<{ all: string | null }>(
      `select string_agg(answer::text, ' ') as all from idempotency_keys`,
    )
    const [events] = await t.ownerSql<{ all: string }>(
      `select string_agg(details::text, ' ') as all from audit_entries`,
    )
    for (const secret of [
      cardOf(t, cast.rizal).passphrase,
      cardOf(t, cast.rizal).recoveryCode,
      cardOf(t, cast.rizal).totpSecret,
    ])
      expect([answers?.all?.includes(secret) ?? false, events?.all.includes(secret)]).toEqual([false, false])
  })
})

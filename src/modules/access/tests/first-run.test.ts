import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import type { Card } from '../../auth/facts.ts'
import { codeAt, cookieOf, said } from '../../auth/tests/keyboard.ts'

const CENTRE = {
  name: 'Rumah Singgah Rekaan',
  shortName: 'Rekaan',
  ownerKind: 'regency',
  timeZone: 'Asia/Jakarta',
  capacity: 30,
  minAge: 20,
  maxAge: 35,
  programmeDays: 180,
  letterhead: {
    pemda: 'PEMERINTAH KABUPATEN CONTOH',
    dinas: 'DINAS SOSIAL',
    unit: 'RUMAH REKAAN',
    alamat: 'Jalan Contoh 1',
    kota: 'Contoh',
    alamatNetral: 'Kotak Pos 10',
  },
}
const HEAD = {
  name: 'Kartika Rekaan, S.Sos.',
  callName: 'Kartika',
  username: 'kartika',
  position: 'Kepala',
  nip: '197001012000012001',
}
const WORKER = { name: 'Bayu Rekaan', callName: 'Bayu', username: 'bayu' }

/** security-cases.md B58, B59, 5.2.6: the wizard of the first day. */
describe('the first run', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
    // as a machine of a real centre on its first day: nobody, and its own clock
    await t.ownerSql(
      `truncate centres, audit_entries, audit_heads, keys.groups, keys.group_members cascade; delete from sec.sessions; update sec.settings set given_clock = false; select 1`,
    )
    t.time.now = Temporal.Now.instant()
  })
  afterAll(() => t.close())

  const setUp = (more: object = {}) =>
    t.post('access.setUp', { centre: CENTRE, head: HEAD, socialWorker: WORKER, ...more })
  let made: { head: Card; socialWorker: Card; shares: { label: number; printed: string }[] }

  it('B58 begins without any account', async () => {
    expect(
      await t.ownerSql(
        'select (select count(*) from accounts)::int as accounts, (select count(*) from people)::int as people',
      ),
    ).toEqual([{ accounts: 0, people: 0 }])
    expect((await t.post('auth.me', {})).body).toMatchObject({ state: 'signed_out', firstRun: true, account: null })
    for (const username of ['admin', 'root', 'kepala', 'titian', 'demo'])
      expect(said(await t.post('auth.signIn', { username, passphrase: username, device: 'shared' }))).toBe(
        'sign_in_refused',
      )
  })

  it('takes no half of it: nothing stands after a refusal', async () => {
    expect(said(await setUp({ centre: { ...CENTRE, minAge: 40 } }))).toBe('ages_crossed')
    expect(said(await setUp({ socialWorker: { ...WORKER, username: HEAD.username } }))).toBe('username_taken')
    expect(said(await setUp({ centre: { ...CENTRE, minAge: 17 } }))).toBe('invalid_input')
    expect(said(await setUp({ head: { ...HEAD, username: 'Nama Panjang' } }))).toBe('invalid_input')
    expect((await t.post('auth.me', {})).body.firstRun).toBe(true)
  })

  it('gives two cards that open, and three cards of the centre of which one says nothing', async () => {
    const answer = await setUp()
    expect(said(answer)).toBe('ok')
    made = answer.body
    expect(made.shares.map((s) => s.label)).toEqual([1, 2, 3])
    for (const card of [made.head, made.socialWorker]) {
      t.time.now = Temporal.Now.instant()
      const first = await t.post('auth.signIn', {
        username: card.username,
        passphrase: card.passphrase,
        device: 'shared',
      })
      const second = await t.post(
        'auth.secondFactor',
        { code: codeAt(card.totpSecret, Temporal.Now.instant()) },
        { cookie: cookieOf(first.cookie) },
      )
      expect(said(second)).toBe('ok')
      const me = (await t.post('auth.me', {}, { cookie: cookieOf(second.cookie) })).body
      expect([me.firstRun, me.account.roles]).toEqual([false, [card === made.head ? 'head' : 'social_worker']])
    }
    const one = await t.post('auth.recoverWithShares', {
      username: 'bayu',
      shares: [made.shares[0]?.printed, made.shares[0]?.printed],
    })
    expect(said(one)).toBe('shares_too_few')
    const two = await t.post('auth.recoverWithShares', {
      username: 'bayu',
      shares: [made.shares[2]?.printed, made.shares[0]?.printed],
    })
    expect(said(two)).toBe('ok')
  })

  it('B59 cannot be run a second time, by whatever is sent, nor five times at once', async () => {
    expect(said(await setUp())).toBe('already_set_up')
    expect(
      said(await setUp({ head: { ...HEAD, username: 'lain' }, socialWorker: { ...WORKER, username: 'lain2' } })),
    ).toBe('already_set_up')
    const many = await Promise.all(
      Array.from({ length: 5 }, (_, i) =>
        setUp({ head: { ...HEAD, username: `a${i}` }, socialWorker: { ...WORKER, username: `b${i}` } }),
      ),
    )
    expect(new Set(many.map(said))).toEqual(new Set(['already_set_up']))
    expect(await t.ownerSql('select count(*)::int as n from centres')).toEqual([{ n: 1 }])
  })

  it('I12 keeps the private half of the centre’s key nowhere', async () => {
    const [centre] = await t.ownerSql<{ recovery_public_key: string; hashes: string[] }>(
      'select recovery_public_key, recovery_share_hashes as hashes from centres',
    )
    expect(centre?.hashes).toHaveLength(3)
    const [all] = await t.ownerSql<{ text: string }>(
      `select concat((select string_agg(to_jsonb(a)::text, '') from accounts a), (select string_agg(to_jsonb(c)::text, '') from centres c), (select string_agg(to_jsonb(e)::text, '') from audit_entries e), (select string_agg(to_jsonb(g)::text, '') from keys.groups g)) as text`,
    )
    for (const secret of [
      ...made.shares.map((s) => s.printed),
      made.head.passphrase,
      made.head.recoveryCode,
      made.head.totpSecret,
    ])
      expect(all?.text.includes(secret)).toBe(false)
    expect((await t.ownerSql<{ kind: string }>('select kind from audit_entries order by seq limit 1'))[0]?.kind).toBe(
      'access.centre_set_up',
    )
  })
})

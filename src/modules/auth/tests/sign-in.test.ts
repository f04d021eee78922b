import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { PEPPER } from '../../../../tests/support/services.ts'
import { COST, derive, LEAST_COST, newSalt, paramsOf } from '../../../platform/seal/passwords.ts'
import { cardOf, median, passFirst, said } from './keyboard.ts'

const WRONG = 'satu dua tiga empat lima enam'

/** security-cases.md 4.2 B: the first factor. */
describe('the passphrase', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())
  // every case begins with a clean brake: it forgets after an hour without a try
  afterEach(() => t.pass({ hours: 2 }))

  const guess = (username: string, passphrase = WRONG, from?: string) =>
    t.post('auth.signIn', { username, passphrase, device: 'shared' }, from ? { 'x-forwarded-for': from } : {})
  const wait = async (answer: ReturnType<typeof guess>) => Number((await answer).body.refusal?.params?.seconds ?? 0)

  // The promise is a difference under 5 ms at n = 200 (P10). Here n = 40 at the least cost of Argon2id, so that the suite
  // stays short, and the ratio of the medians decides: a loaded machine makes both slower together.
  it('B01 works as hard for a name that does not exist', async () => {
    const known: number[] = []
    const unknown: number[] = []
    const stretched: number[] = []
    // what this process worked, and not what the clock says: a busy machine makes each answer slow, and either as it falls
    const worked = async (into: number[], work: () => Promise<unknown>) => {
      const before = process.cpuUsage()
      await work()
      const { user, system } = process.cpuUsage(before)
      into.push(user + system)
    }
    const refused = (username: string) => async () => expect(said(await guess(username))).toBe('sign_in_refused')
    for (let i = 0; i < 41; i++) {
      await worked(known, refused('hana'))
      t.pass({ hours: 2 })
      await worked(unknown, refused('tidakada'))
      t.pass({ hours: 2 })
      await worked(stretched, () => derive(WRONG, newSalt(), paramsOf(LEAST_COST, 'generated'), PEPPER))
    }
    expect(median(known) / median(stretched)).toBeGreaterThan(0.7) // it did stretch: an answer from nowhere would also be equal
    expect(median(known) / median(unknown)).toBeGreaterThan(0.7)
    expect(median(known) / median(unknown)).toBeLessThan(1.4)
  })

  it('B02 refuses a wrong passphrase, an unknown name and a name that is no name with the same words', async () => {
    const answers = [await guess('hana'), await guess('tidakada'), await guess('<script>')]
    for (const a of answers)
      expect([a.status, a.body, a.cookie]).toEqual([422, { refusal: { code: 'sign_in_refused' } }, undefined])
  })

  it('B03 makes the next try wait 1, 2, 4 … at most 42 seconds', async () => {
    for (let i = 0; i < 5; i++) expect(said(await guess('hana'))).toBe('sign_in_refused')
    const waits: number[] = []
    for (let i = 0; i < 8; i++) {
      const seconds = await wait(guess('hana'))
      waits.push(seconds)
      t.pass({ seconds: seconds - 1 })
      expect(await wait(guess('hana'))).toBe(1)
      t.pass({ seconds: 1 })
      expect(said(await guess('hana'))).toBe('sign_in_refused')
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 42, 42])
  })

  it('B03 counts for a name that does not exist as for one that does', async () => {
    for (let i = 0; i < 5; i++) await guess('tidakada')
    expect(said(await guess('tidakada'))).toBe('wait')
  })

  it('B04 lets no more through when the guesses come at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 25 }, () => guess('hana')))
    expect(answers.filter((a) => said(a) === 'sign_in_refused')).toHaveLength(5)
    expect(answers.filter((a) => said(a) === 'wait')).toHaveLength(20)
  })

  it('B05 counts guesses from many addresses against the one name', async () => {
    for (let i = 0; i < 5; i++) await guess('hana', WRONG, `10.0.0.${i}`)
    expect(said(await guess('hana', WRONG, '10.0.0.99'))).toBe('wait')
  })

  it('B06 counts guesses at many names against the one address, and leaves other addresses alone', async () => {
    for (let i = 0; i < 20; i++) expect(said(await guess(`nama${i}`, WRONG, '10.1.1.1'))).toBe('sign_in_refused')
    expect(said(await guess('hana', WRONG, '10.1.1.1'))).toBe('wait')
    expect(said(await guess('hana', cardOf(t, cast.coordinator).passphrase, '10.1.1.2'))).toBe('ok')
  })

  it('B07 never locks for good: after the wait the right passphrase opens, and the slate is clean', async () => {
    for (let i = 0; i < 12; i++) {
      await guess('hana')
      t.pass({ seconds: 43 })
    }
    expect((await passFirst(t, cast.coordinator)).body.next).toBe('second_factor')
    for (let i = 0; i < 4; i++) expect(said(await guess('hana'))).toBe('sign_in_refused')
  })

  it('B08 gives a thousand guesses of a machine no hit and five looks', async () => {
    const tally = new Map<string, number>()
    for (let i = 0; i < 1000; i++) {
      const code = said(await guess('hana', `tebakan ${i}`, `10.2.${i % 250}.1`))
      tally.set(code, (tally.get(code) ?? 0) + 1)
    }
    expect(Object.fromEntries(tally)).toEqual({ sign_in_refused: 5, wait: 995 })
  })

  it('B48 and B49 take words as they were meant: capitals, dashes, other Unicode forms, and refuse what is endless', async () => {
    const { passphrase } = cardOf(t, cast.coordinator)
    for (const typed of [
      passphrase.toUpperCase(),
      passphrase.replaceAll(' ', '-'),
      `  ${passphrase.replaceAll(' ', '   ')} `,
      passphrase.normalize('NFD'),
    ])
      expect(said(await guess('hana', typed))).toBe('ok')
    expect(said(await guess('hana', 'a'.repeat(500)))).toBe('sign_in_refused')
    expect(said(await guess('hana', 'a'.repeat(5000)))).toBe('invalid_input')
  })

  it('B50 neither cuts a passphrase at a null byte nor looks for a name that has one: it says where it stands', async () => {
    const { passphrase } = cardOf(t, cast.coordinator)
    for (const [username, typed, field] of [
      ['hana', `${passphrase}\u0000tambahan`, 'passphrase'],
      ['hana', `${passphrase.split(' ').slice(0, 5).join(' ')}\u0000`, 'passphrase'],
      ['hana\u0000', passphrase, 'username'],
      ['hana\u0000tamu', passphrase, 'username'],
    ] as const)
      expect((await guess(username, typed)).body.refusal).toEqual({
        code: 'invalid_input',
        issues: [{ path: [field], code: 'unseen_characters' }],
      })
  })

  it('a dismissed or unknown account leaves no session behind', async () => {
    const before = await t.ownerSql<{ n: number }>('select count(*)::int as n from sec.sessions')
    await guess('tidakada')
    await guess('hana')
    expect(await t.ownerSql('select count(*)::int as n from sec.sessions')).toEqual(before)
  })
})

/** The cast's cards were made at the least cost; here they meet a server as it ships. */
describe('the passphrase at the real cost', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp({ services: { passphraseCost: COST } })
  })
  afterAll(() => t.close())

  it('B47 opens what was stretched with less, and stretches the same words anew at that sign-in', async () => {
    const { username } = cardOf(t, cast.sewing)
    const kdf = async () => {
      const [row] = await t.ownerSql<{ kdf: object }>('select kdf from accounts where username = $1', [username])
      return row?.kdf
    }
    expect(await kdf()).toMatchObject(LEAST_COST)
    expect((await passFirst(t, cast.sewing)).body.next).toBe('second_factor')
    expect(await kdf()).toMatchObject(COST)
    await t.as(cast.sewing).signIn()
    expect((await t.as(cast.sewing).call('drafts.list', {})).drafts).toEqual([])
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { caseOfRizal, inviteNew, lastEvents } from './house.ts'

/** Keys of groups that the head does not hold: a second nurse gets hers from the first, quietly, at the next sign-in. */
describe('the key of the health group', () => {
  let t: TestApp
  let caseId: string
  let sealed: string
  const place = { table: 'tests', row: 'r', column: 'c' }
  beforeAll(async () => {
    t = await startApp()
    caseId = await caseOfRizal(t)
    sealed = await t.as(cast.nurse).within((ctx) => ctx.seal.seal('health', caseId, place, 'alergi obat'))
  })
  afterAll(() => t.close())
  beforeEach(() => t.stepUp(cast.head))

  const opens = (who: { username: string }) => t.as(who).within((ctx) => ctx.seal.open('health', caseId, place, sealed))
  const person = async (callName: string) =>
    (await t.as(cast.head).call('access.people', {})).people.find((p) => p.callName === callName)
  let second: Awaited<ReturnType<typeof inviteNew>>

  it('is not the head’s to give: the grant stands, the key waits', async () => {
    second = await inviteNew(t, 'wati', 'Wati', ['nurse'])
    expect(second.pending).toEqual(['health'])
    expect(await person('Wati')).toMatchObject({ roles: ['nurse'], waitsForKey: true })
    expect(await person('Sri')).toMatchObject({ isLastKeyHolder: true })
    expect(await opens(second)).toBeNull()
    expect(await opens(cast.head)).toBeNull()
  })

  it('is asked for by nobody who does not hold it', async () => {
    for (const who of [cast.head, cast.rizal, second]) {
      expect((await t.as(who).call('auth.me', {})).pendingShares).toBe(0)
      expect(await t.as(who).call('access.shareKeys', {})).toEqual({ shared: [] })
    }
    expect(await opens(second)).toBeNull()
  })

  it('comes from the first nurse at her next sign-in, and opens what was written before', async () => {
    await t.as(second).call('drafts.list', {}) // she is signed in already, with a ring of keys that lacks it
    expect((await t.as(cast.nurse).call('auth.me', {})).pendingShares).toBe(1)
    expect(await t.as(cast.nurse).call('access.shareKeys', {})).toEqual({
      shared: [{ group: 'health', callName: 'Wati' }],
    })
    expect(await lastEvents(t, 1)).toEqual(['access.key_shared'])
    expect((await t.as(cast.nurse).call('auth.me', {})).pendingShares).toBe(0)
    expect(await opens(second)).toBe('alergi obat')
    expect(await person('Wati')).toMatchObject({ waitsForKey: false })
    expect(await opens(cast.head)).toBeNull()
  })

  it('I27: ends with the role, and cannot be given on without it', async () => {
    await t.as(cast.head).call('access.endRole', { personId: second.personId, role: 'nurse' })
    expect(await opens(second)).toBeNull()
    await expect(
      t.as(second).within((ctx) => ctx.door('put_member', 'health', 1, second.personId, 'x')),
    ).rejects.toThrow(/not_allowed/)
  })

  it('is in nobody’s hand when the last nurse has gone; two cards of the centre give it to the next, never to the head', async () => {
    await t.as(cast.head).call('access.dismiss', { personId: t.as(cast.nurse).id })
    const third = await inviteNew(t, 'dewi', 'Dewi', ['nurse'])
    expect(third.pending).toEqual(['health'])
    expect((await t.as(cast.head).call('access.people', {})).healthKeyIsOrphaned).toBe(true)
    const [one = '', two = ''] = inject('shares')
    expect(await t.as(cast.head).refused('access.shareKeysByCards', { group: 'health', shares: [one, one] })).toBe(
      'shares_too_few',
    )
    expect(
      await t
        .as(cast.head)
        .refused('access.shareKeysByCards', { group: 'health', shares: [one, inject('shares')[4] ?? ''] }),
    ).toBe('shares_refused')
    const given = await t.as(cast.head).call('access.shareKeysByCards', { group: 'health', shares: [two, one] })
    expect(given.shared).toEqual([{ group: 'health', callName: 'Dewi' }])
    expect(await opens(third)).toBe('alergi obat')
    expect(await opens(cast.head)).toBeNull()
    expect((await t.as(cast.head).call('access.people', {})).healthKeyIsOrphaned).toBe(false)
    expect(await t.as(cast.head).refused('access.shareKeysByCards', { group: 'health', shares: [two, one] })).toBe(
      'nothing_to_share',
    )
    for (const who of [cast.coordinator, cast.admin])
      expect(await t.as(who).refused('access.shareKeysByCards', { group: 'health', shares: [two, one] })).toBe(
        'not_allowed',
      )
  })
})

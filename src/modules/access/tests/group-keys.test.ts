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
      expect(await t.as(who).call('access.shareKeys', {})).toEqual({ shared: [], asked: [] })
    }
    expect(await opens(second)).toBeNull()
  })

  it('is not given unasked: the nurse hears who granted the role, and her no is in the chain', async () => {
    const [asked] = (await t.as(cast.nurse).call('access.shareKeys', {})).asked
    expect(asked).toMatchObject({ group: 'health', callName: 'Wati', grantedBy: 'Ratna', isByHerself: false })
    expect(await opens(second)).toBeNull()
    const no = { personId: second.personId, group: 'health', give: false }
    expect(await t.as(cast.nurse).call('access.shareKeys', { answers: [no] })).toEqual({ shared: [], asked: [] })
    expect(await lastEvents(t, 1)).toEqual(['access.key_declined'])
    expect(await opens(second)).toBeNull()
  })

  it('does not come to the head who makes herself a nurse: the nurse is asked, and told so', async () => {
    const head = t.as(cast.head)
    await head.call('access.grantRole', { personId: head.id, role: 'nurse' })
    const { shared, asked } = await t.as(cast.nurse).call('access.shareKeys', {})
    expect(shared).toEqual([])
    expect(asked.find((a) => a.personId === head.id)).toMatchObject({ callName: 'Ratna', isByHerself: true })
    expect(await opens(cast.head)).toBeNull()
    await head.call('access.endRole', { personId: head.id, role: 'nurse' })
  })

  it('comes from the first nurse at her next sign-in when she says yes, and opens what was written before', async () => {
    await t.as(second).call('drafts.list', {}) // she is signed in already, with a ring of keys that lacks it
    expect((await t.as(cast.nurse).call('auth.me', {})).pendingShares).toBe(1)
    const yes = { personId: second.personId, group: 'health', give: true }
    expect(await t.as(cast.nurse).call('access.shareKeys', { answers: [yes] })).toEqual({
      shared: [{ group: 'health', callName: 'Wati' }],
      asked: [],
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

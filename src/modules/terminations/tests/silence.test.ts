import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { toldBy } from '../../../../tests/support/event-named.ts'
import { giveTask } from '../../../../tests/support/task-named.ts'
import { doCheck, openAt, openExit, openTasksOf, stands, todayOf } from './support.ts'

const deathOf = (t: TestApp, caseId: string) => openExit(t, caseId, 'MENINGGAL')

/** KS-10: from the hour of her death nothing speaks of her by itself, to nobody, whatever that person may see. */
describe('after a death', () => {
  let t: TestApp
  let caseId: string
  let other: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openAt(t)
    // she had been here for weeks
    await t.ownerSql(`update cases set admitted_on = admitted_on - 30 where case_id = $1`, [caseId])
    other = await openAt(t, { fullName: 'Sumarni' })
    await deathOf(t, caseId)
  })
  afterAll(() => t.close())

  const listedFor = async (who: { username: string }) =>
    (await t.as(who).call('groups.people', {})).people.map((p) => p.caseId)
  const group = (on: string, mark: 'present' | 'sick') => ({
    on,
    time: '08:00',
    minutes: 60,
    topic: 'Pola',
    method: 'practice' as const,
    delivererId: t.as(cast.sewing).id,
    people: [{ caseId, mark }],
  })

  it('no list of attendance offers her, to those who may see the way out and to those who may not', async () => {
    for (const who of [cast.rizal, cast.sewing, cast.houseMother]) {
      const listed = await listedFor(who)
      expect(listed).toContain(other)
      expect(listed).not.toContain(caseId)
    }
  })

  it('no class marks her from that day on; the days of her illness can still be put down', async () => {
    expect(await t.as(cast.sewing).refused('groups.save', group(todayOf(t), 'present'))).toBe('not_in_house')
    expect((await t.as(cast.sewing).call('groups.save', group(todayOf(t, -1), 'sick'))).count).toBe(1)
  })

  it('no conference falls due, and one that is held leaves nobody to tell and no next time', async () => {
    for (const who of [cast.coordinator, cast.rizal]) {
      const { cases } = await t.as(who).call('conferences.due', { mine: false })
      expect(cases.find((c) => c.caseId === caseId)).toMatchObject({ next: null, dueOn: null })
      expect(cases.find((c) => c.caseId === other)?.next).not.toBeNull()
    }
    await t.as(cast.coordinator).call('conferences.record', {
      caseId,
      kind: 'ccl',
      heldOn: todayOf(t),
      cause: 'crisis',
      chairId: t.as(cast.coordinator).id,
      secretaryId: t.as(cast.wulan).id,
      members: [{ personId: t.as(cast.rizal).id, wasPresent: true }],
      facts: 'Dibahas dukungan bagi teman sekamar.',
      decision: 'continue',
      nextReviewOn: todayOf(t, 14),
    })
    expect(await openTasksOf(t, caseId)).toEqual([])
  })

  it('asks for nothing when her worker leaves the team', async () => {
    const hers = await openAt(t)
    await deathOf(t, hers)
    await toldBy(t, cast.head, 'cases.social_worker_left', { caseId: hers })
    expect(await openTasksOf(t, hers)).toEqual([])
  })

  it('no reminder of hers stands on anybody’s page, whichever module makes one later; what is decided about her does', async () => {
    const ask = (kind: string, more: { text?: string } = {}) =>
      t.as(cast.rizal).within((ctx) => giveTask(ctx, kind, { caseId, ownerId: ctx.actor.personId, ...more }))
    await ask('hold_review')
    await ask('own_words', { text: 'Dukungan bagi teman sekamar.' })
    const { people, missed } = await t.as(cast.rizal).call('tasks.home', {})
    const hers = [...people.flatMap((p) => p.tasks), ...missed].filter((x) => x.caseId === caseId)
    expect(hers.map((x) => x.kind)).toEqual(['own_words'])
  })

  it('agrees on no year after', async () => {
    await expect(doCheck(t, caseId, 'aftercare_arranged')).rejects.toThrow(/case_closed/)
  })

  it('speaks again when it was entered by mistake', async () => {
    const alive = await openAt(t)
    await deathOf(t, alive)
    expect(await listedFor(cast.sewing)).not.toContain(alive)
    await t
      .as(cast.rizal)
      .call('terminations.abandon', { caseId: alive, version: 1, reason: 'Salah orang; beliau ada di panti.' })
    expect(await listedFor(cast.sewing)).toContain(alive)
  })
})

/** domain.md 4.5 F34: the receiver is looked up in the list as it is when she leaves, not as it was when he was cleared. */
describe('a new entry on her list', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())

  it('undoes the clearing of whoever was to receive her', async () => {
    const caseId = await openAt(t)
    await openExit(t, caseId, 'REUNIFIKASI')
    await doCheck(t, caseId, 'receiver_cleared')
    expect(await stands(t, caseId, 'receiver_cleared')).toBe(true)
    await t.as(cast.rizal).call('contacts.saveNoContact', { caseId, person: { name: 'Sumiyati', relation: 'ibu' } })
    expect(await stands(t, caseId, 'receiver_cleared')).toBe(false)
    await expect(doCheck(t, caseId, 'handover_minute_signed')).rejects.toThrow(/receiver_not_cleared/)
    const again = await t.as(cast.rizal).call('terminations.clearReceiver', {
      caseId,
      on: todayOf(t),
      kind: 'family',
      person: { name: 'Sumiyati', relation: 'ibu', idChecked: 'KTP-el' },
    })
    expect(again.isCleared).toBe(false)
  })
})

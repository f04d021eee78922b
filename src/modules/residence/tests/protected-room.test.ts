import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { openInData } from '../../clients/tests/support.ts'

import { bed, makeRoom } from './make-room.ts'

describe('the room of a protected woman', () => {
  let t: TestApp
  let caseId: string
  let shelter: Awaited<ReturnType<typeof makeRoom>>
  beforeAll(async () => {
    t = await startApp()
    const three = await makeRoom(t, 'Kamar 3')
    shelter = await makeRoom(t, 'Kamar 1', { isProtected: true })
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Rosdiana', birthYear: 1994 })
    const other = await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
    for (const id of [caseId, other]) await livesHere(t, id, cast.rizal)
    await t.as(cast.rizal).call('residence.assignBed', { caseId: other, bedId: bed(three, 'B') })
    await t.as(cast.rizal).call('residence.assignBed', { caseId, bedId: bed(three, 'A') })
    await t.as(cast.rizal).call('cases.protect', { caseId, isProtected: true, reason: 'Ada orang yang mencarinya.' })
  })
  afterAll(() => t.close())
  const seen = async (who: { username: string }) =>
    (await t.as(who).call('residence.rooms', {})).rooms.flatMap((r) =>
      r.beds.filter((b) => b.isTaken).map((b) => [r.name, b.occupant?.label ?? null]),
    )

  it('is known by her code to those who care for her rooms; to others her bed is taken as every other', async () => {
    for (const who of [cast.houseMother, cast.head, cast.rizal])
      expect(await seen(who)).toEqual([
        ['Kamar 3', '0-1'],
        ['Kamar 3', 'Suryani'],
      ])
    for (const who of [cast.sewing, cast.wulan, cast.administration, cast.nurse])
      expect(await seen(who), who.username).toEqual([
        ['Kamar 3', null],
        ['Kamar 3', null],
      ])
    for (const who of [cast.wulan, cast.nurse]) {
      const { women } = await t.as(who).call('residence.tonight', {})
      expect(women.map((w) => [w.isBedTold, w.roomId, w.bed])).toEqual([
        [false, null, null],
        [false, null, null],
      ])
    }
    expect((await t.as(cast.sewing).call('residence.ofCase', { caseId })).now).toBeNull()
    const told = async (who: { username: string }) =>
      (await t.as(who).call('cases.timeline', { caseId })).items.find((i) => i.kind === 'residence.bed_assigned')
    expect(await told(cast.houseMother)).toMatchObject({ text: 'Wisma Anggrek Kamar 3 · A', isRestricted: false })
    expect(await told(cast.sewing)).toBeUndefined()
  })

  it('is not given a second time by somebody who may not know of the first; the way to go is said', async () => {
    const free = (await t.as(cast.administration).call('residence.freeBeds', {})).beds[0]
    expect(await t.as(cast.administration).refused('residence.assignBed', { caseId, bedId: free?.bedId ?? '' })).toBe(
      'bed_not_yours_to_move',
    )
    expect(await seen(cast.houseMother)).toContainEqual(['Kamar 3', '0-1'])
  })

  it('is on no shared screen when the room itself is protected, and not there for the class', async () => {
    await t.as(cast.houseMother).call('residence.assignBed', { caseId, bedId: bed(shelter, 'A') })
    const names = async (who: { username: string }) =>
      (await t.as(who).call('residence.rooms', {})).rooms.map((r) => r.name)
    expect(await names(cast.houseMother)).toEqual(['Kamar 1', 'Kamar 3'])
    expect(await names(cast.sewing)).toEqual(['Kamar 3'])
    expect(
      (await t.as(cast.administration).call('residence.freeBeds', {})).beds.every((b) => b.room === 'Kamar 3'),
    ).toBe(true)
    const tonight = async (who: { username: string }) => {
      const { beds, leftOut } = await t.as(who).call('residence.tonight', {})
      return [beds, leftOut]
    }
    const [[most], [fewer]] = [await tonight(cast.head), await tonight(cast.nurse)]
    expect(most).toBeGreaterThan(Number(fewer))
    // where two read another number, whoever reads the smaller one is told why
    expect([await tonight(cast.head), await tonight(cast.nurse)]).toEqual([
      [most, false],
      [fewer, true],
    ])
    const tonightsBeds = async () => {
      const { months } = await t.as(cast.houseMother).call('residence.nights', {})
      const on = months.at(-1)?.until ?? ''
      return [months.at(-1), await t.as(cast.houseMother).call('residence.occupancy', { from: on, until: on })]
    }
    const own = await tonightsBeds()
    await t.as(cast.houseMother).signIn('shared')
    const shared = await t.as(cast.houseMother).call('residence.rooms', {})
    expect([shared.rooms.map((r) => r.name), shared.leftOut]).toEqual([['Kamar 3'], true])
    // nor in the pictures of the nights there: their difference would say that somebody sleeps in such a room
    const [month, day] = await tonightsBeds()
    expect(day).toMatchObject({ beds: shared.beds, used: shared.taken })
    expect(own).not.toEqual([month, day])
    // the house counts one number, whoever asks on whatever screen; her bed is not said on this one
    const women = async (who: { username: string }) => (await t.as(who).call('residence.tonight', {})).women
    const ids = async (who: { username: string }) => (await women(who)).map((w) => w.caseId).sort()
    expect(await ids(cast.houseMother)).toEqual(await ids(cast.head))
    expect(await ids(cast.nurse)).toEqual(await ids(cast.head))
    expect((await women(cast.houseMother)).find((w) => w.caseId === caseId)).toMatchObject({
      ...{ isBedTold: false, roomId: null, bed: null },
    })
  })
})

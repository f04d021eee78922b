import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { eventsOf, gateStands, makeIntake, openInData } from '../../clients/tests/support.ts'

import { bed, makeRoom, plain } from './make-room.ts'

describe('beds', () => {
  let t: TestApp
  let four: Awaited<ReturnType<typeof makeRoom>>
  let suryani: string
  const open = (name: string, more = {}) => openInData(t, { honorific: 'Ibu', callName: name, birthYear: 1998 }, more)
  const overview = async (who: { username: string } = cast.head) =>
    (await t.as(who).call('residence.rooms', {})).rooms.flatMap((r) =>
      r.beds.map((b) => [r.name, b.label, b.isTaken, b.occupant?.label ?? null]),
    )
  beforeAll(async () => {
    t = await startApp()
    await makeIntake(t)
    four = await makeRoom(t, 'Kamar 4')
    suryani = await open('Suryani')
  })
  afterAll(() => t.close())

  it('are given once, which meets the gate', async () => {
    await t.as(cast.rizal).call('residence.assignBed', { caseId: suryani, bedId: bed(four, 'A') })
    expect(await gateStands(t, suryani, 'bed_assigned')).toBe(true)
    expect(await overview()).toEqual([
      ['Kamar 4', 'A', true, 'Suryani'],
      ['Kamar 4', 'B', false, null],
      ['Kamar 4', 'C', false, null],
    ])
    const other = await open('Sari')
    expect(await t.as(cast.coordinator).refused('residence.assignBed', { caseId: other, bedId: bed(four, 'A') })).toBe(
      'bed_taken',
    )
    expect((await t.as(cast.administration).call('residence.freeBeds', {})).beds.map((b) => b.bed)).toEqual(['B', 'C'])
  })

  it('G09 are given to one of a hundred who press at the same moment', async () => {
    const ids: string[] = []
    for (let i = 0; i < 5; i += 1) ids.push(await open(`Mbak ${i}`))
    await t.as(cast.coordinator).signIn()
    const answers = await Promise.allSettled(
      Array.from({ length: 100 }, (_, i) =>
        t
          .as(i % 2 ? cast.coordinator : cast.rizal)
          .call('residence.assignBed', { caseId: ids[i % ids.length] ?? '', bedId: bed(four, 'B') }),
      ),
    )
    const why = answers.flatMap((a) => (a.status === 'rejected' ? [String(a.reason)] : []))
    expect(
      answers.filter((a) => a.status === 'fulfilled'),
      why.join('\n'),
    ).toHaveLength(1)
    expect(why.filter((w) => !/bed_taken|same_bed/.test(w))).toEqual([])
    expect(
      await t.ownerSql('select count(*)::int as n from bed_periods where bed_id = $1 and until_on is null', [
        bed(four, 'B'),
      ]),
    ).toEqual([{ n: 1 }])
  })

  it('are changed by moving: the old one is free again', async () => {
    t.pass({ hours: 48 })
    // her child was recorded, her bed counts him, and he moves with her: nobody counts a second time
    await t.as(cast.rizal).call('clients.saveChild', { caseId: suryani, fullName: 'Dimas', sleeps: 'with_her' })
    await t.as(cast.rizal).call('clients.saveChild', { caseId: suryani, fullName: 'Putri', sleeps: 'elsewhere' })
    await t.as(cast.rizal).call('residence.assignBed', { caseId: suryani, bedId: bed(four, 'C') })
    const { now, history } = await t.as(cast.houseMother).call('residence.ofCase', { caseId: suryani })
    expect(now).toMatchObject({ room: 'Kamar 4', bed: 'C', since: '2026-01-14', nights: 1, withChildren: 1 })
    expect(history.map((h) => [h.bed, h.fromOn, h.untilOn])).toEqual([
      ['C', '2026-01-14', null],
      ['A', '2026-01-12', '2026-01-14'],
    ])
    const next = await open('Yulianti')
    expect(await t.as(cast.houseMother).refused('residence.assignBed', { caseId: next, bedId: bed(four, 'A') })).toBe(
      'not_found', // not before she lives here
    )
    await t.as(cast.coordinator).call('residence.assignBed', { caseId: next, bedId: bed(four, 'A') })
    expect((await t.as(cast.houseMother).call('residence.rooms', {})).children).toBe(1)
    expect(await t.as(cast.rizal).refused('residence.assignBed', { caseId: suryani, bedId: bed(four, 'C') })).toBe(
      'same_bed',
    )
  })

  it('count every child who sleeps beside her, also when two are written down at the same moment', async () => {
    const child = (fullName: string) => ({ caseId: suryani, fullName, sleeps: 'with_her' as const })
    for (const who of [cast.head, cast.administration]) await t.as(who).signIn()
    await Promise.all(
      [cast.rizal, cast.head, cast.administration].map((who, i) =>
        t.as(who).call('clients.saveChild', child(`Anak ${i}`)),
      ),
    )
    expect((await t.as(cast.rizal).call('residence.ofCase', { caseId: suryani })).now).toMatchObject({
      withChildren: 4,
    })
  })

  it('are left, which undoes the gate', async () => {
    await t.as(cast.rizal).call('residence.leaveBed', { caseId: suryani })
    expect(await gateStands(t, suryani, 'bed_assigned')).toBe(false)
    expect((await eventsOf(t, suryani)).at(-1)).toBe('residence.bed_left')
    expect(await t.as(cast.rizal).refused('residence.leaveBed', { caseId: suryani })).toBe('no_bed')
  })

  it('are free again however a case is closed', async () => {
    const gone = await open('Hartini')
    await t.as(cast.rizal).call('residence.assignBed', { caseId: gone, bedId: bed(four, 'C') })
    t.pass({ hours: 24 })
    await t.ownerSql(
      `update cases set state = 'closed', closed_on = '2026-01-15', exit_kind = 'MENINGGAL' where case_id = $1`,
      [gone],
    )
    expect(await overview()).toContainEqual(['Kamar 4', 'C', false, null])
    expect((await t.as(cast.rizal).call('residence.ofCase', { caseId: gone })).history).toMatchObject([
      { bed: 'C', untilOn: '2026-01-15' },
    ])
    expect(await t.as(cast.rizal).refused('residence.assignBed', { caseId: gone, bedId: bed(four, 'C') })).toBe(
      'case_closed',
    )
  })

  it('measure how full the house is', async () => {
    // A: Suryani 12th and 13th, then Yulianti from the 14th; B from the 12th; C: Suryani came and left on the 14th, Hartini on the 14th
    const { months } = await t.as(cast.head).call('residence.nights', {})
    const january = months.at(-1)
    expect(january).toMatchObject({
      from: '2026-01-01',
      until: t.time.now.toZonedDateTimeISO('Asia/Jakarta').toPlainDate().toString(),
    })
    expect(january?.used).toBeGreaterThan(0)
    expect(january?.used).toBeLessThanOrEqual(january?.possible ?? 0)
    expect(await t.as(cast.sewing).refused('residence.nights', {})).toBe('not_allowed')
    const o = await t.as(cast.head).call('residence.occupancy', { from: '2026-01-12', until: '2026-01-15' })
    expect(o).toEqual({ beds: 3, used: 2 + 2 + 4 + 0 + 1, possible: 12, ratio: 9 / 12 })
  })

  it('are refused for a day to come, a day before the bed, a broken bed, and a woman who has not been accepted', async () => {
    const late = await open('Late')
    const assign = (more: object) =>
      t.as(cast.rizal).refused('residence.assignBed', { caseId: late, bedId: bed(four, 'C'), ...more })
    expect(await assign({ fromOn: '2026-02-01' })).toBe('date_in_future')
    expect(await t.as(cast.rizal).refused('residence.leaveBed', { caseId: late, onDay: '2027-01-01' })).toBe(
      'date_in_future',
    )
    await t.as(cast.rizal).call('residence.assignBed', { caseId: late, bedId: bed(four, 'C') })
    expect(await t.as(cast.rizal).refused('residence.leaveBed', { caseId: late, onDay: '2026-01-01' })).toBe(
      'date_before_bed',
    )
    const five = await makeRoom(t, 'Kamar 5')
    await t
      .as(cast.houseMother)
      .call('residence.saveRoom', { roomId: five.roomId, version: 1, room: { ...plain, name: 'Kamar 5' }, beds: ['A'] })
    expect(await assign({ bedId: bed(five, 'B') })).toBe('bed_not_in_use')
    expect(await assign({ bedId: crypto.randomUUID() })).toBe('not_found')
    await t.ownerSql(`update cases set stage = 'identification' where case_id = $1`, [late])
    expect(await assign({ bedId: bed(five, 'A') })).toBe('not_accepted')
    expect(await t.as(cast.sewing).refused('residence.assignBed', { caseId: late, bedId: bed(five, 'A') })).toBe(
      'not_allowed',
    )
    await t.ownerSql(`update cases set stage = 'data' where case_id = $1`, [late])
    expect(
      await t.as(cast.wulan).refused('residence.assignBed', { caseId: await open('Lain'), bedId: bed(five, 'A') }),
    ).toBe('not_allowed')
    expect(await t.as(elsewhere.stranger).refused('residence.assignBed', { caseId: late, bedId: bed(five, 'A') })).toBe(
      'not_found',
    )
    expect((await t.as(elsewhere.stranger).call('residence.rooms', {})).rooms).toEqual([])
    expect(await t.as(cast.guard).refused('residence.rooms', {})).toBe('not_allowed')
  })

  it('stay when somebody sleeps in them, and keep their room by its name', async () => {
    const save = (input: object) =>
      t
        .as(cast.houseMother)
        .refused('residence.saveRoom', { room: { ...plain, name: 'Kamar 4' }, beds: ['A', 'B', 'C'], ...input })
    expect(await save({})).toBe('room_name_taken')
    expect(await save({ roomId: four.roomId, version: 1, beds: ['A'] })).toBe('bed_in_use')
    expect(await save({ roomId: four.roomId, version: 1, beds: ['A', 'A', 'B', 'C'] })).toBe('bed_twice')
    await t.as(cast.houseMother).call('residence.saveRoom', {
      roomId: four.roomId,
      version: 1,
      room: { ...plain, name: 'Kamar 4', capacity: 3 },
      beds: ['A', 'B', 'C'],
    })
    const late = { roomId: four.roomId, version: 1, room: { ...plain, name: 'Kamar 4' }, beds: ['A', 'B', 'C', 'D'] }
    await expect(t.as(cast.houseMother).call('residence.saveRoom', late)).rejects.toMatchObject({
      refusal: { code: 'stale_version', theirs: { name: 'Kamar 4', capacity: 3, beds: ['A', 'B', 'C'], version: 2 } },
    })
    expect(await save({ roomId: crypto.randomUUID(), version: 1, room: { ...plain, name: 'Kamar 9' } })).toBe(
      'not_found',
    )
    expect(await t.as(cast.rizal).refused('residence.saveRoom', { room: { ...plain, name: 'X' }, beds: ['A'] })).toBe(
      'not_allowed',
    )
  })
})

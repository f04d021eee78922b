import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { eventsOf, gateStands, makeIntake, openInData } from '../../clients/tests/support.ts'

const plain = { building: 'Wisma Anggrek', kind: 'dormitory' as const, capacity: 4, isGroundFloor: true, takesChildren: false, isNearCarer: false, isProtected: false, isInUse: true }

/** A room with beds A, B, C; gives the ids by label. */
async function makeRoom(t: TestApp, name: string, more: Partial<typeof plain> = {}): Promise<{ roomId: string; beds: Record<string, string> }> {
  const { roomId } = await t.as(cast.houseMother).call('residence.saveRoom', { room: { ...plain, name, ...more }, beds: ['A', 'B', 'C'] })
  const { rooms } = await t.as(cast.head).call('residence.rooms', {})
  const room = rooms.find((r) => r.roomId === roomId)
  return { roomId, beds: Object.fromEntries((room?.beds ?? []).map((b) => [b.label, b.bedId])) }
}
const bed = (of: { beds: Record<string, string> }, label: string): string => of.beds[label] ?? ''

describe('beds', () => {
  let t: TestApp
  let four: Awaited<ReturnType<typeof makeRoom>>
  let suryani: string
  const open = (name: string, more = {}) => openInData(t, { honorific: 'Ibu', callName: name, birthYear: 1998 }, more)
  const overview = async (who: { username: string } = cast.sewing) => (await t.as(who).call('residence.rooms', {})).rooms.flatMap((r) => r.beds.map((b) => [r.name, b.label, b.isTaken, b.occupant?.label ?? null]))
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
    expect(await overview()).toEqual([['Kamar 4', 'A', true, 'Suryani'], ['Kamar 4', 'B', false, null], ['Kamar 4', 'C', false, null]])
    const other = await open('Sari')
    expect(await t.as(cast.houseMother).refused('residence.assignBed', { caseId: other, bedId: bed(four, 'A') })).toBe('bed_taken')
    expect((await t.as(cast.administration).call('residence.freeBeds', {})).beds.map((b) => b.bed)).toEqual(['B', 'C'])
  })

  it('are given to one of a hundred who press at the same moment', async () => {
    const ids: string[] = []
    for (let i = 0; i < 5; i += 1) ids.push(await open(`Mbak ${i}`))
    await t.as(cast.houseMother).signIn()
    const answers = await Promise.allSettled(
      Array.from({ length: 100 }, (_, i) => t.as(i % 2 ? cast.houseMother : cast.rizal).call('residence.assignBed', { caseId: ids[i % ids.length] ?? '', bedId: bed(four, 'B') })),
    )
    const why = answers.flatMap((a) => (a.status === 'rejected' ? [String(a.reason)] : []))
    expect(answers.filter((a) => a.status === 'fulfilled'), why.join('\n')).toHaveLength(1)
    expect(why.filter((w) => !/bed_taken|same_bed/.test(w))).toEqual([])
    expect(await t.ownerSql('select count(*)::int as n from bed_periods where bed_id = $1 and until_on is null', [bed(four, 'B')])).toEqual([{ n: 1 }])
  })

  it('are changed by moving: the old one is free again', async () => {
    t.pass({ hours: 48 })
    await t.as(cast.rizal).call('residence.assignBed', { caseId: suryani, bedId: bed(four, 'C'), withChildren: 1 })
    const { now, history } = await t.as(cast.sewing).call('residence.ofCase', { caseId: suryani })
    expect(now).toMatchObject({ room: 'Kamar 4', bed: 'C', since: '2026-01-14', nights: 1, withChildren: 1 })
    expect(history.map((h) => [h.bed, h.fromOn, h.untilOn])).toEqual([['C', '2026-01-14', null], ['A', '2026-01-12', '2026-01-14']])
    const next = await open('Yulianti')
    await t.as(cast.houseMother).call('residence.assignBed', { caseId: next, bedId: bed(four, 'A') })
    expect((await t.as(cast.sewing).call('residence.rooms', {})).children).toBe(1)
    expect(await t.as(cast.rizal).refused('residence.assignBed', { caseId: suryani, bedId: bed(four, 'C') })).toBe('same_bed')
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
    await t.ownerSql(`update cases set state = 'closed', closed_on = '2026-01-15', exit_kind = 'MENINGGAL' where case_id = $1`, [gone])
    expect(await overview()).toContainEqual(['Kamar 4', 'C', false, null])
    expect((await t.as(cast.rizal).call('residence.ofCase', { caseId: gone })).history).toMatchObject([{ bed: 'C', untilOn: '2026-01-15' }])
    expect(await t.as(cast.rizal).refused('residence.assignBed', { caseId: gone, bedId: bed(four, 'C') })).toBe('case_closed')
  })

  it('measure how full the house is', async () => {
    // A: Suryani 12th and 13th, then Yulianti from the 14th; B from the 12th; C: Suryani came and left on the 14th, Hartini on the 14th
    const o = await t.as(cast.head).call('residence.occupancy', { from: '2026-01-12', until: '2026-01-15' })
    expect(o).toEqual({ beds: 3, used: 2 + 2 + 4 + 0 + 1, possible: 12, ratio: 9 / 12 })
  })

  it('are refused for a day to come, a day before the bed, a broken bed, and a woman who has not been accepted', async () => {
    const late = await open('Late')
    const assign = (more: object) => t.as(cast.rizal).refused('residence.assignBed', { caseId: late, bedId: bed(four, 'C'), ...more })
    expect(await assign({ fromOn: '2026-02-01' })).toBe('date_in_future')
    expect(await t.as(cast.rizal).refused('residence.leaveBed', { caseId: late, onDay: '2027-01-01' })).toBe('date_in_future')
    await t.as(cast.rizal).call('residence.assignBed', { caseId: late, bedId: bed(four, 'C') })
    expect(await t.as(cast.rizal).refused('residence.leaveBed', { caseId: late, onDay: '2026-01-01' })).toBe('date_before_bed')
    const five = await makeRoom(t, 'Kamar 5')
    await t.as(cast.houseMother).call('residence.saveRoom', { roomId: five.roomId, version: 1, room: { ...plain, name: 'Kamar 5' }, beds: ['A'] })
    expect(await assign({ bedId: bed(five, 'B') })).toBe('bed_not_in_use')
    expect(await assign({ bedId: crypto.randomUUID() })).toBe('not_found')
    await t.ownerSql(`update cases set stage = 'identification' where case_id = $1`, [late])
    expect(await assign({ bedId: bed(five, 'A') })).toBe('not_accepted')
    expect(await t.as(cast.sewing).refused('residence.assignBed', { caseId: late, bedId: bed(five, 'A') })).toBe('not_allowed')
    await t.ownerSql(`update cases set stage = 'data' where case_id = $1`, [late])
    expect(await t.as(cast.wulan).refused('residence.assignBed', { caseId: await open('Lain'), bedId: bed(five, 'A') })).toBe('not_allowed')
    expect(await t.as(elsewhere.stranger).refused('residence.assignBed', { caseId: late, bedId: bed(five, 'A') })).toBe('not_found')
    expect((await t.as(elsewhere.stranger).call('residence.rooms', {})).rooms).toEqual([])
    expect(await t.as(cast.guard).refused('residence.rooms', {})).toBe('not_allowed')
  })

  it('stay when somebody sleeps in them, and keep their room by its name', async () => {
    const save = (input: object) => t.as(cast.houseMother).refused('residence.saveRoom', { room: { ...plain, name: 'Kamar 4' }, beds: ['A', 'B', 'C'], ...input })
    expect(await save({})).toBe('room_name_taken')
    expect(await save({ roomId: four.roomId, version: 1, beds: ['A'] })).toBe('bed_in_use')
    expect(await save({ roomId: four.roomId, version: 1, beds: ['A', 'A', 'B', 'C'] })).toBe('bed_twice')
    await t.as(cast.houseMother).call('residence.saveRoom', { roomId: four.roomId, version: 1, room: { ...plain, name: 'Kamar 4', capacity: 3 }, beds: ['A', 'B', 'C'] })
    expect(await save({ roomId: four.roomId, version: 1 })).toBe('stale_version')
    expect(await save({ roomId: crypto.randomUUID(), version: 1, room: { ...plain, name: 'Kamar 9' } })).toBe('not_found')
    expect(await t.as(cast.rizal).refused('residence.saveRoom', { room: { ...plain, name: 'X' }, beds: ['A'] })).toBe('not_allowed')
  })
})

describe('the room of a protected woman', () => {
  let t: TestApp
  let caseId: string
  let shelter: Awaited<ReturnType<typeof makeRoom>>
  beforeAll(async () => {
    t = await startApp()
    const three = await makeRoom(t, 'Kamar 3')
    shelter = await makeRoom(t, 'Kamar 1', { isProtected: true })
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Rosdiana', birthYear: 1994 })
    await t.as(cast.rizal).call('residence.assignBed', { caseId, bedId: bed(three, 'A') })
    await t.as(cast.rizal).call('cases.protect', { caseId, isProtected: true, reason: 'Ada orang yang mencarinya.' })
  })
  afterAll(() => t.close())
  const seen = async (who: { username: string }) => (await t.as(who).call('residence.rooms', {})).rooms.flatMap((r) => r.beds.filter((b) => b.isTaken).map((b) => [r.name, b.occupant?.label ?? null]))

  it('is known by her code to those who care for her rooms, and to others only as taken', async () => {
    for (const who of [cast.houseMother, cast.head, cast.rizal]) expect(await seen(who)).toEqual([['Kamar 3', 'R-1']])
    for (const who of [cast.sewing, cast.wulan, cast.administration]) expect(await seen(who)).toEqual([['Kamar 3', null]])
    expect((await t.as(cast.sewing).call('residence.ofCase', { caseId })).now).toBeNull()
    const told = async (who: { username: string }) => (await t.as(who).call('cases.timeline', { caseId })).items.find((i) => i.kind === 'residence.bed_assigned')
    expect(await told(cast.houseMother)).toMatchObject({ text: 'Wisma Anggrek Kamar 3 · A', isRestricted: false })
    expect(await told(cast.sewing)).toMatchObject({ text: null, isRestricted: true })
  })

  it('is on no shared screen when the room itself is protected, and not there for the class', async () => {
    await t.as(cast.houseMother).call('residence.assignBed', { caseId, bedId: bed(shelter, 'A') })
    const names = async (who: { username: string }) => (await t.as(who).call('residence.rooms', {})).rooms.map((r) => r.name)
    expect(await names(cast.houseMother)).toEqual(['Kamar 1', 'Kamar 3'])
    expect(await names(cast.sewing)).toEqual(['Kamar 3'])
    expect((await t.as(cast.administration).call('residence.freeBeds', {})).beds.every((b) => b.room === 'Kamar 3')).toBe(true)
    await t.as(cast.houseMother).signIn('shared')
    const shared = await t.as(cast.houseMother).call('residence.rooms', {})
    expect([shared.rooms.map((r) => r.name), shared.leftOut]).toEqual([['Kamar 3'], true])
  })
})

describe('where she is', () => {
  let t: TestApp
  let caseId: string
  const note = (who: { username: string }, from: 'in_house' | 'on_leave', to: 'in_house' | 'on_leave' | 'unclear', more = {}) => t.as(who).call('residence.notePresence', { caseId, from, to, ...more })
  beforeAll(async () => {
    t = await startApp()
    await makeIntake(t)
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
  })
  afterAll(() => t.close())

  it('is not noted before she has arrived', async () => {
    expect(await t.as(cast.houseMother).refused('residence.notePresence', { caseId, from: 'in_house', to: 'unclear' })).toBe('not_in_house')
    await t.as(cast.rizal).call('clients.admit', { caseId, arrivedOn: '2026-01-12', arrivedTime: '08:30' })
  })

  it('is noted by the house mother, who may change nothing else of a case', async () => {
    await note(cast.houseMother, 'in_house', 'on_leave', { backAt: '2026-01-14T17:00:00+07:00' })
    expect(await t.as(cast.sewing).call('residence.ofCase', { caseId })).toMatchObject({ presence: 'on_leave', backAt: '2026-01-14T10:00:00Z' })
    expect((await t.as(cast.sewing).call('cases.page', { caseId })).presence).toBe('on_leave')
    expect((await eventsOf(t, caseId)).at(-1)).toBe('residence.presence_changed')
    expect(await t.as(cast.houseMother).sql(`update cases set presence = 'in_house' where case_id = $1 returning 1`, [caseId])).toEqual([])
  })

  it('is refused when somebody has noted it already, for a return in the past, and to strangers', async () => {
    await expect(note(cast.rizal, 'in_house', 'unclear')).rejects.toThrow('stale_version')
    await expect(note(cast.rizal, 'on_leave', 'on_leave')).rejects.toThrow('already_so')
    await expect(note(cast.rizal, 'on_leave', 'in_house', { backAt: '2026-01-01T00:00:00Z' })).rejects.toThrow('back_in_past')
    await expect(note(cast.wulan, 'on_leave', 'in_house')).rejects.toThrow('not_allowed')
    await expect(note(cast.sewing, 'on_leave', 'in_house')).rejects.toThrow('not_allowed')
    await expect(note(elsewhere.stranger, 'on_leave', 'in_house')).rejects.toThrow('not_found')
    await note(cast.rizal, 'on_leave', 'in_house')
    await expect(t.as(cast.houseMother).sql(`update presence_entries set to_presence = 'left'`)).rejects.toThrow(/permission denied/)
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { sha256, sheetRows, takenOut } from '../../../../tests/support/sheet-rows.ts'
import type { cases } from '../contract.ts'
import { openCase } from '../facts/case.ts'
import { PAGE } from '../queries/list.ts'

type Who = { username: string }

describe('the list of cases', () => {
  let t: TestApp
  let suryani: string
  let rosdiana: string
  beforeAll(async () => {
    t = await startApp()
    const open = (callName: string, openedOn: string, who: typeof cast.rizal | typeof cast.wulan = cast.rizal) => {
      const worker = t.as(who)
      const display = { honorific: 'Ibu', callName, birthYear: 1998 } as const
      return worker.within(async (ctx) => {
        const { caseId } = await openCase(ctx, { display, openedOn, responsibleId: worker.id })
        return caseId
      })
    }
    suryani = await open('Suryani', '2026-01-05')
    rosdiana = await open('Rosdiana', '2026-01-07')
    await open('=Hartini', '2026-01-06', cast.wulan)
    await t.ownerSql(
      `update cases set stage = case when case_id = $2 then 'review' else 'plan' end, state = 'open', presence = 'in_house', admitted_on = '2026-01-08' where case_id = any ($1)`,
      [[suryani, rosdiana], suryani],
    )
    for (const caseId of [suryani, rosdiana]) await livesHere(t, caseId, cast.rizal)
    const mother = t.as(cast.houseMother)
    const room = { building: 'Wisma', name: 'Kamar 4', kind: 'dormitory' as const, capacity: 4, isGroundFloor: true }
    const more = { takesChildren: false, isNearCarer: false, isProtected: false, isInUse: true }
    await mother.call('residence.saveRoom', { room: { ...room, ...more }, beds: ['A', 'B'] })
    const { rooms } = await mother.call('residence.rooms', {})
    for (const [i, caseId] of [suryani, rosdiana].entries())
      await t.as(cast.rizal).call('residence.assignBed', { caseId, bedId: rooms[0]?.beds[i]?.bedId ?? '' })
    await t
      .as(cast.rizal)
      .call('cases.protect', { caseId: rosdiana, isProtected: true, reason: 'Ada yang mencarinya.' })
    await t.ownerSql(
      `insert into session_notes (centre_id, note_id, case_id, author_id, kind, part_played, happened_on, happened_at, minutes, audience, written_at)
       select centre_id, gen_random_uuid(), case_id, responsible_id, 'counselling', 'counsellor', '2026-01-09', '2026-01-09', 45, 'team', '2026-01-09' from cases where case_id = $1`,
      [suryani],
    )
  })
  afterAll(() => t.close())

  const names = async (who: Who, asked: z.input<typeof cases.list.input>) =>
    (await t.as(who).call('cases.list', asked)).items.map((i) => i.label)

  it('A41 goes newest first, and by what may be sorted when that is asked', async () => {
    expect(await names(cast.rizal, {})).toEqual(['0-1', '=Hartini', 'Suryani'])
    expect(await names(cast.rizal, { sort: { by: 'openedOn', down: false } })).toEqual(['Suryani', '=Hartini', '0-1'])
    expect((await names(cast.rizal, { sort: { by: 'stage', down: true } }))[0]).toBe('Suryani')
    expect((await names(cast.rizal, { sort: { by: 'lastContactOn', down: true } }))[0]).toBe('Suryani')
    expect((await names(cast.rizal, { sort: { by: 'responsible', down: true } }))[0]).toBe('=Hartini')
    expect(await t.as(cast.rizal).refused('cases.list', { sort: { by: 'code_name', down: true } } as never)).toBe(
      'invalid_input',
    )
  })

  it('has what is not there last, whichever way it is sorted', async () => {
    for (const [by, empty] of [
      ['lastContactOn', (await names(cast.rizal, {})).filter((name) => name !== 'Suryani')],
      ['room', ['=Hartini']],
    ] as const)
      for (const down of [true, false])
        expect((await names(cast.rizal, { sort: { by, down } })).slice(-empty.length).toSorted()).toEqual(
          empty.toSorted(),
        )
  })

  it('A42 is narrowed by stage, by whose they are, and by a name that is looked for', async () => {
    expect(await names(cast.rizal, { stage: 'review' })).toEqual(['Suryani'])
    expect(await names(cast.wulan, { mine: true })).toEqual(['=Hartini'])
    expect(await names(cast.wulan, { find: 'suryan' })).toEqual(['Suryani'])
    expect(await names(cast.sewing, { find: 'Rosdiana' })).toEqual([])
  })

  it('A45 goes on where a page ended, in every order, and refuses a mark that is none', async () => {
    await t.as(cast.wulan).within(async (ctx) => {
      const display = { honorific: 'Mbak', callName: 'Contoh', birthYear: null } as const
      for (let i = 0; i < PAGE; i++)
        await openCase(ctx, { display, openedOn: '2026-01-04', responsibleId: t.as(cast.wulan).id })
    })
    for (const by of ['openedOn', 'lastContactOn', 'stage', 'room', 'responsible'] as const)
      for (const down of [true, false]) {
        const first = await t.as(cast.head).call('cases.list', { sort: { by, down } })
        const rest = await t.as(cast.head).call('cases.list', {
          sort: { by, down },
          ...(first.next && { after: first.next }),
        })
        expect([first.items.length, rest.items.length, rest.next]).toEqual([PAGE, 3, null])
        expect(new Set([...first.items, ...rest.items].map((i) => i.caseId)).size).toBe(PAGE + 3)
      }
    for (const after of [['kemarin', suryani], [suryani], ['2026-01-05', 'x'], ['2026-01-05', suryani, suryani]])
      expect(await t.as(cast.head).refused('cases.list', { after })).toBe('invalid_input')
  })

  it('says the room of a protected woman to nobody who may not know it', async () => {
    const rooms = async (who: Who) =>
      Object.fromEntries((await t.as(who).call('cases.list', {})).items.slice(0, 3).map((i) => [i.label, i.room]))
    expect(await rooms(cast.houseMother)).toMatchObject({ '0-1': 'Kamar 4', Suryani: 'Kamar 4' })
    expect(await rooms(cast.sewing)).toMatchObject({ '0-1': null, Suryani: 'Kamar 4' })
  })

  const sheet = async (who: Who, asked = {}) => {
    await t.stepUp(who)
    const file = await t.as(who).call('cases.listSheet', asked)
    return { ...file, rows: await sheetRows(file) }
  }

  it('is a sheet of all that was asked, after a fresh second factor and for nobody else', async () => {
    t.time.now = t.time.now.add({ minutes: 10 })
    expect(await t.as(cast.rizal).refused('cases.listSheet', {})).toBe('step_up_needed')
    for (const who of [cast.guard, cast.admin, cast.socialOffice, cast.sewing, cast.nurse, cast.houseMother])
      expect(await t.as(who).refused('cases.listSheet', {})).toBe('not_allowed')
    const { rows, fileName } = await sheet(cast.rizal, { sort: { by: 'openedOn', down: true } })
    expect(fileName).toMatch(/^penerima-manfaat-2026-\d\d-\d\d\.xlsx$/)
    expect(rows).toHaveLength(PAGE + 3)
    expect(rows[2]).toMatchObject({
      Nama: 'Ibu Suryani',
      Status: 'Dalam layanan',
      Tahap: 'Review',
      Pendamping: 'Rizal',
    })
    expect(rows[2]).toMatchObject({ Kamar: 'Kamar 4', 'Kontak terakhir': '2026-01-09', Sejak: '2026-01-05' })
    expect(rows[1]?.['Nama']).toBe('Ibu =Hartini')
  })

  it('holds on a sheet no more than on the page: no room and no name of a protected woman', async () => {
    const { rows } = await sheet(cast.wulan, { sort: { by: 'openedOn', down: true } })
    const { items } = await t.as(cast.wulan).call('cases.list', { sort: { by: 'openedOn', down: true } })
    expect(rows.slice(0, PAGE).map((row) => row['Kamar'])).toEqual(items.map((i) => i.room ?? ''))
    expect(JSON.stringify(rows)).not.toContain('Rosdiana')
  })

  it('stands in the read log as a sheet, with how many names it held', async () => {
    await sheet(cast.rizal, { mine: true })
    const reads = await t.ownerSql<{ amount: number }>(
      `select amount from read_log where action = 'cases.listSheet' order by at desc limit 1`,
    )
    expect(reads.map((r) => r.amount)).toEqual([2])
  })

  it('J15 stands in the chain as taken out: by whom, how many rows, the hash of the file, and nothing that was looked for', async () => {
    const { base64 } = await sheet(cast.rizal, { find: 'suryan' })
    expect(await takenOut(t, 'cases')).toEqual({
      person_id: t.as(cast.rizal).id,
      details: { rows: 1, sha256: sha256(base64) },
    })
  })

  it('is refused as a sheet when it is more than a sheet holds, and leaves no line of one', async () => {
    const before = await takenOut(t, 'cases')
    await t.ownerSql(
      `insert into cases (centre_id, case_id, client_id, episode, stage_since, opened_on)
       select centre_id, gen_random_uuid(), client_id, 1000 + n, stage_since, opened_on from cases, generate_series(1, 2000) n where case_id = $1`,
      [suryani],
    )
    await t.stepUp(cast.head)
    expect(await t.as(cast.head).refused('cases.listSheet', {})).toBe('list_too_long')
    expect(await takenOut(t, 'cases')).toEqual(before)
  })
})

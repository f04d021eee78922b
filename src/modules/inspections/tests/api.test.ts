import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { openInData } from '../../clients/tests/support.ts'
import { makeRoom } from '../../residence/tests/make-room.ts'
import { dripping, ITEMS } from './looked.ts'

describe('rooms that are looked at', () => {
  let t: TestApp
  let inspectionId: string
  const as = (name: keyof typeof cast) => t.as(cast[name])
  const tasks = async () =>
    (
      await t.ownerSql<{ owner: string; due: string }>(
        `select owner_id::text as owner, due_on::text as due from tasks where kind = 'mend_room' and done_at is null order by due_on`,
      )
    ).map((x) => x.owner)
  beforeAll(async () => {
    t = await startApp()
    inspectionId = await dripping(t)
  })
  afterAll(() => t.close())

  it('by a list of things that leaders write, and in which nothing of hers may stand', async () => {
    const items = [{ name: 'Isi tas', lookIn: 'rooms' as const }]
    expect(await as('houseMother').refused('inspections.saveItems', { version: 1, items })).toBe('not_allowed')
    expect(await as('head').refused('inspections.saveItems', { version: 1, items })).toBe('item_private')
    expect(await as('coordinator').refused('inspections.saveItems', { version: 0, items: ITEMS })).toBe('stale_version')
    const twice = [...ITEMS, ...ITEMS]
    expect(await as('head').refused('inspections.saveItems', { version: 1, items: twice })).toBe('item_twice')
  })

  it('what was found is the task of a colleague until she, or whoever sees it, says that it is mended', async () => {
    expect(await tasks()).toEqual([as('coordinator').id])
    expect(await t.ownerSql(`select params from tasks where kind = 'mend_room'`), 'which part of the house').toEqual([
      { params: { place: 'Dapur' } },
    ])
    const { findings, inOrder } = await as('coordinator').call('inspections.sheet', { inspectionId })
    expect(findings).toMatchObject([
      { item: 'Kran dan air', what: 'Kran menetes.', mender: 'Hana', dueOn: '2026-01-15' },
    ])
    expect(inOrder).toEqual(['Lampu'])
    const findingId = findings[0]?.findingId ?? ''
    await as('houseMother').call('inspections.mend', { findingId })
    expect(await as('coordinator').refused('inspections.mend', { findingId })).toBe('already_mended')
    expect(await tasks()).toEqual([])
    expect((await as('head').call('inspections.book', {})).lines).toMatchObject([
      { area: 'kitchen', item: 'Kran dan air', mender: 'Hana', mendedOn: '2026-01-12', seenBy: 'Yanti' },
    ])
    const early = `insert into inspections (centre_id, inspection_id, area, version, seen_on, seen_at, seen_by)
      values (sec.centre(), $1, 'yard', 1, '2020-01-01', '2026-01-12T02:00:00Z', sec.person()) returning seen_on::text`
    const id = crypto.randomUUID()
    expect(await as('houseMother').sql(early, [id])).toEqual([{ seen_on: '2026-01-12' }])
    await t.ownerSql('delete from inspections where inspection_id = $1', [id])
    for (const set of ['mended_at = null', 'mended_at = now()', `mender_id = seen_by`])
      await expect(as('head').sql(`update inspection_findings set ${set}`), set).rejects.toThrow()
  })

  it('of a room no word names who sleeps there, and a mender is somebody who knows every room', async () => {
    const caseId = await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
    await livesHere(t, caseId, cast.rizal)
    const { roomId: place } = await makeRoom(t, 'Anggrek 1')
    const { items, version } = await as('houseMother').call('inspections.place', { place })
    expect(items.map((i) => i.name)).toEqual(['Jendela dan kunci', 'Lampu'])
    const one = { itemId: items[0]?.itemId ?? '', what: 'Kunci lepas.', by: 'week' as const }
    const look = (more: Partial<typeof one & { menderId: string }>, at = version) => ({
      ...{ place, version: at },
      findings: [{ ...one, menderId: as('houseMother').id, ...more }],
    })
    const refused = (...of: Parameters<typeof look>) => as('houseMother').refused('inspections.look', look(...of))
    expect(await refused({ what: 'Kasur suryani sobek' })).toBe('names_somebody')
    expect(await refused({ menderId: as('nurse').id })).toBe('mender_knows_no_rooms')
    expect(await refused({}, 7)).toBe('items_changed')
    expect(await refused({ itemId: as('nurse').id })).toBe('items_changed')
    await as('houseMother').call('inspections.look', look({}))
    const [told] = await t.ownerSql(`select params from tasks where kind = 'mend_room' and done_at is null`)
    expect(told?.['params'], 'which room, and nobody of it').toEqual({ place: expect.stringMatching(/Anggrek 1$/) })
    const { places } = await as('houseMother').call('inspections.rooms', {})
    expect(places.find((p) => p.key === place)).toMatchObject({ open: 1, seenBy: 'Yanti', seenOn: '2026-01-12' })
    expect((await as('houseMother').call('inspections.place', { place })).waits).toHaveLength(1)
  })

  it('is read by whoever knows every room, and by nobody else', async () => {
    for (const who of [cast.nurse, cast.rizal, cast.administration, cast.guard, cast.sewing])
      expect(await t.as(who).refused('inspections.book', {}), who.username).toBe('not_allowed')
    for (const who of [cast.nurse, cast.rizal, cast.administration, cast.guard, elsewhere.head])
      for (const table of ['inspections', 'inspection_findings', 'inspection_items'])
        expect(await t.as(who).sql(`select 1 from ${table}`), `${who.username} ${table}`).toEqual([])
    const [all] = await t.ownerSql<{ said: string }>('select json_agg(f)::text as said from inspection_findings f')
    for (const word of ['menetes', 'Kunci', 'uryani']) expect(all?.said).not.toContain(word)
    await expect(
      as('houseMother').sql(
        `insert into inspection_findings (centre_id, finding_id, inspection_id, item_id, mender_id, due_on, body)
          select centre_id, gen_random_uuid(), inspection_id, item_id, mender_id, due_on, body from inspection_findings`,
      ),
    ).rejects.toThrow('not_allowed')
  })
})

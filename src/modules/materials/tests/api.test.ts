import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { runJob } from '../../../../tests/support/run-job.ts'
import { sheetRows, takenOut } from '../../../../tests/support/sheet-rows.ts'
import { openInHouse } from '../../sessions/tests/support.ts'
import { server } from '../server.ts'

const DAY = '2026-01-12'

describe('materials', () => {
  let t: TestApp
  let [caseId, materialId] = ['', '']
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInHouse(t, 'Suryani')
    await t.as(cast.rizal).call('access.assign', { caseId, personId: t.as(cast.sewing).id, part: 'class' })
  })
  afterAll(() => t.close())

  const office = () => t.as(cast.administration)
  const ani = () => t.as(cast.sewing)
  const one = (who: { username: string } = cast.administration) => t.as(who).call('materials.material', { materialId })
  const told = (more: object = {}) => ({
    ...{ name: 'Sampo', unit: 'botol', store: 'class' as const, least: 6, material: null, ...more },
  })
  const lot = (quantity: number, more: object = {}) => ({
    materialId,
    quantity,
    priceRupiah: 30_000,
    receivedOn: DAY,
    ...more,
  })
  const open = async (kind: string) =>
    (await t.ownerSql(`select link, due_on::text as due from tasks where kind = $1 and done_at is null`, [kind])).map(
      (r) => [r['link'], r['due']],
    )

  it('are entered once in a store, name no woman, and are changed by one at a time', async () => {
    ;({ materialId } = await office().call('materials.saveMaterial', told()))
    expect(await office().refused('materials.saveMaterial', told())).toBe('name_taken')
    expect(await office().refused('materials.saveMaterial', told({ name: 'Kain Suryani' }))).toBe('names_somebody')
    const change = (seen: number, more: object = {}) => told({ least: 4, material: { materialId, seen }, ...more })
    expect(await office().refused('materials.saveMaterial', change(1, { store: 'kitchen' }))).toBe('store_stays')
    await office().call('materials.saveMaterial', change(1))
    expect(await office().refused('materials.saveMaterial', change(1))).toBe('material_moved_on')
    expect(await ani().refused('materials.saveMaterial', told({ name: 'Krim' }))).toBe('not_allowed')
  })

  it('come in as lots, and what runs out is asked to be used before', async () => {
    expect(await office().refused('materials.receive', lot(1, { receivedOn: '2026-01-13' }))).toBe('received_ahead')
    expect(await office().refused('materials.receive', lot(1, { expiresOn: '2026-01-11' }))).toBe('expires_before')
    expect(await office().refused('materials.receive', lot(1, { source: 'Ibu Suryani' }))).toBe('names_somebody')
    expect(await office().refused('materials.receive', lot(0))).toBe('invalid_input')
    await office().call('materials.receive', lot(10, { expiresOn: '2027-01-01' }))
    await office().call('materials.receive', lot(4, { expiresOn: '2026-02-01' }))
    expect(await open('use_up_lot')).toContainEqual([`/bahan/${materialId}`, '2026-02-01'])
    expect(await open('take_stock')).toEqual([['/bahan/opname/class', '2026-04-12']])
    expect(await open('write_off_lot')).toEqual([])
    expect(await one()).toMatchObject({ left: 14, standing: 'soon', expiresOn: '2026-02-01', worthRupiah: 420_000 })
    expect(await ani().refused('materials.receive', lot(1))).toBe('not_allowed')
  })

  it('G10 go out with the first to run out first, never more than there is, also by SQL', async () => {
    expect(await ani().call('materials.issue', { materialId, quantity: 6, to: 'house' })).toEqual({ lots: 2 })
    expect((await one()).lots.map((l) => l.leftCount)).toEqual([8])
    // the lot of February is used up, the one of next year is still to be
    expect(await open('use_up_lot')).toEqual([[`/bahan/${materialId}`, '2027-01-01']])
    expect(await ani().refused('materials.issue', { materialId, quantity: 9, to: 'house' })).toBe('not_enough')
    await office().call('materials.receive', lot(5, { receivedOn: '2026-01-01', expiresOn: '2026-01-05' }))
    expect(await ani().refused('materials.issue', { materialId, quantity: 9, to: 'house' })).toBe('only_expired')
    const { lots } = await one()
    const [bad, good] = [lots.find((l) => l.isExpired)?.lotId, lots.find((l) => !l.isExpired)?.lotId]
    const sql = `insert into material_entries (centre_id, entry_id, lot_id, material_id, kind, quantity, left_after, noted_by, noted_at)
      values (sec.centre(), gen_random_uuid(), $1, $2, 'issued', $3, 999, sec.person(), $4)`
    const write = (who: { username: string }, of: string | undefined, n: number) =>
      t.as(who).sql(sql, [of, materialId, n, t.time.now.toString()])
    await expect(write(cast.sewing, good, -9)).rejects.toThrow(/not_enough/)
    await expect(write(cast.sewing, bad, -1)).rejects.toThrow(/lot_expired/)
    await expect(write(cast.nurse, good, -1)).rejects.toThrow(/row-level security/)
    await office().call('materials.receive', lot(3, { expiresOn: '2026-06-01' }))
    await expect(write(cast.sewing, good, -1)).rejects.toThrow(/older_lot_first/)
    for (const wipe of [
      'delete from material_entries',
      'update material_entries set quantity = 1',
      'update material_lots set left_count = 9',
    ])
      await expect(office().sql(wipe), wipe).rejects.toThrow(/permission denied/)
    expect(await open('write_off_lot'), 'past its day when it came').toEqual([[`/bahan/${materialId}`, '2026-01-19']])
    await office().call('materials.writeOff', { materialId, lotId: bad ?? '', quantity: 5, reason: 'expired' })
    expect(await open('write_off_lot')).toEqual([])
    expect(
      await office().refused('materials.writeOff', { materialId, lotId: good ?? '', quantity: 1, reason: 'expired' }),
    ).toBe('not_expired')
    expect(await one()).toMatchObject({
      left: 11,
      flows: { received: 22, issued: 6, written_off: 5, counted: 0, left: 11 },
    })
  })

  it('of two who take the last at once let one', async () => {
    const take = (who: { username: string }) =>
      t.as(who).call('materials.issue', { materialId, quantity: 11, to: 'house' as const })
    const both = await Promise.allSettled([take(cast.sewing), take(cast.administration)])
    expect(both.filter((r) => r.status === 'fulfilled')).toHaveLength(1)
    expect(await one()).toMatchObject({ left: 0, standing: 'none' })
    await office().call('materials.receive', lot(20))
  })

  it('come back up to what is out, and a wrong line is taken back once by another one', async () => {
    await ani().call('materials.issue', { materialId, quantity: 8, to: 'woman', caseId })
    const entryId = (await one()).entries.find((e) => e.to === 'Suryani' && e.mayReturn === 8)?.entryId ?? ''
    const back = (quantity: number) => ({ materialId, entryId, quantity })
    await ani().call('materials.giveBack', back(3))
    expect(await ani().refused('materials.giveBack', back(6))).toBe('more_than_issued')
    expect(await ani().refused('materials.correct', { materialId, entryId })).toBe('entry_settled')
    expect(await one()).toMatchObject({ left: 15, women: [{ to: 'Suryani', quantity: 5 }] })
    await ani().call('materials.issue', { materialId, quantity: 2, to: 'house' })
    const wrong =
      (await one()).entries.find((e) => e.kind === 'issued' && e.quantity === -2 && e.mayCorrect)?.entryId ?? ''
    await ani().call('materials.correct', { materialId, entryId: wrong })
    expect(await ani().refused('materials.correct', { materialId, entryId: wrong })).toBe('entry_settled')
    expect(await ani().refused('materials.giveBack', { materialId, entryId: wrong, quantity: 1 })).toBe(
      'more_than_issued',
    )
    expect(await one()).toMatchObject({ left: 15 })
  })

  it('tell to whom they went to whoever keeps them, works for her or teaches her, and nobody else', async () => {
    for (const who of [cast.administration, cast.head, cast.sewing, cast.rizal])
      expect((await one(who)).women, who.username).toEqual([{ to: 'Suryani', quantity: 5 }])
    for (const who of [cast.salon, cast.wulan]) {
      expect((await one(who)).women, who.username).toEqual([])
      expect(await t.as(who).sql('select 1 from material_entries where case_id is not null'), who.username).toEqual([])
    }
    expect(await t.as(cast.salon).refused('materials.issue', { materialId, quantity: 1, to: 'woman', caseId })).toMatch(
      /not_(found|allowed)/,
    )
    for (const who of [cast.nurse, cast.houseMother, cast.guard, cast.socialOffice, cast.admin]) {
      expect(await t.as(who).refused('materials.stock', {}), who.username).toBe('not_allowed')
      for (const table of ['materials', 'material_lots', 'material_entries', 'material_takings'])
        expect(await t.as(who).sql(`select 1 from ${table}`), `${who.username} ${table}`).toEqual([])
    }
    expect(await t.as(elsewhere.head).refused('materials.material', { materialId })).toBe('not_found')
  })

  it('are counted lot by lot: a difference has its reason and is in the book at once, and a second person closes it', async () => {
    const { takingId } = await office().call('materials.beginTaking', { store: 'class' })
    expect(await t.as(cast.classes).refused('materials.beginTaking', { store: 'class' })).toBe('taking_open')
    const { taking } = await office().call('materials.taking', { store: 'class' })
    const lotId = taking?.lines[0]?.lotId ?? ''
    expect(await t.as(cast.classes).refused('materials.closeTaking', { takingId })).toBe('taking_unfinished')
    const count = (counted: number, reason?: 'lost') => ({ takingId, lotId, counted, why: reason ? { reason } : {} })
    expect(await office().refused('materials.count', count(13))).toBe('difference_unexplained')
    expect((await one()).left).toBe(15)
    await office().call('materials.count', count(13, 'lost'))
    expect(await one()).toMatchObject({ left: 13, flows: { counted: -2 } })
    await office().call('materials.count', count(13))
    expect(await office().refused('materials.closeTaking', { takingId })).toBe('own_taking')
    await expect(
      office().sql('update material_takings set closed_at = now() where taking_id = $1', [takingId]),
    ).rejects.toThrow(/own_taking/)
    await t.as(cast.classes).call('materials.closeTaking', { takingId })
    expect(await office().refused('materials.count', count(9, 'lost'))).toBe('taking_closed')
    expect(await open('take_stock')).toEqual([['/bahan/opname/class', '2026-04-12']])
  })

  it('to learn from stand in a list of their own, with the sessions in which they were given out and how many received them', async () => {
    const told = {
      title: 'Buku kas usaha',
      kind: 'module' as const,
      track: 'sewing',
      keptAt: 'lemari 2',
      isInUse: true,
    }
    await ani().call('materials.saveLearning', { ...told, learning: null })
    expect(await ani().refused('materials.saveLearning', { ...told, learning: null })).toBe('title_taken')
    expect(await ani().refused('materials.saveLearning', { ...told, title: 'Pola Suryani', learning: null })).toBe(
      'names_somebody',
    )
    const [item] = (await ani().call('materials.library', {})).items
    const learning = { learningId: item?.learningId ?? '', seen: 1 }
    await ani().call('materials.saveLearning', { ...told, keptAt: 'lemari 3', learning })
    expect(await ani().refused('materials.saveLearning', { ...told, learning })).toBe('material_moved_on')
    const { groupId } = await ani().call('groups.save', {
      ...{ on: DAY, time: '08:00', minutes: 60, topic: 'Pola', method: 'practice' as const, delivererId: ani().id },
      people: [{ caseId, mark: 'present' as const }],
    })
    const use = { learningId: learning.learningId, groupId }
    expect(await ani().refused('materials.noteUse', use)).toBe('nobody_received')
    const { people } = await ani().call('groups.read', { groupId })
    await ani().call('groups.give', {
      groupId,
      version: 0,
      material: 'Buku kas',
      received: [people[0]?.attendanceId ?? ''],
    })
    await ani().call('materials.noteUse', use)
    expect(await ani().refused('materials.noteUse', use)).toBe('used_already')
    expect((await office().call('materials.library', {})).items).toMatchObject([
      { title: 'Buku kas usaha', keptAt: 'lemari 3', received: 1, uses: [{ groupId, on: DAY, received: 1 }] },
    ])
    expect(await t.as(cast.rizal).refused('materials.noteUse', use)).toBe('not_allowed')
    expect(await t.as(cast.nurse).sql('select 1 from learning_materials')).toEqual([])
  })

  it('leave as a sheet for whoever keeps them', async () => {
    expect(await ani().refused('materials.listSheet', {})).toBe('not_allowed')
    await t.stepUp(cast.administration)
    expect(await sheetRows(await office().call('materials.listSheet', {}))).toMatchObject([
      { Bahan: 'Sampo', Sisa: '13' },
    ])
    expect(await takenOut(t, 'materials')).toMatchObject({ details: { rows: 1 } })
  })

  it('that were not used up by their day are asked to be written off, once, until nothing of them is left', async () => {
    const cream = (await office().call('materials.saveMaterial', told({ name: 'Krim', store: 'kitchen' as const })))
      .materialId
    const of = { quantity: 4, priceRupiah: 1000, receivedOn: DAY, materialId: cream }
    for (const expiresOn of ['2026-01-14', '2026-01-14', '2026-12-30'])
      await office().call('materials.receive', { ...of, expiresOn })
    const asked = async () =>
      (
        await t.ownerSql(
          `select kind, due_on::text as due, owner_role as owner from tasks where link = $1 and done_at is null order by due_on, kind`,
          [`/bahan/${cream}`],
        )
      ).map((r) => [r['kind'], r['due'], r['owner']])
    const night = () => runJob(t, t.as(cast.head).centreId, server.jobs?.[0])
    t.travelTo('2026-01-14T18:10:00Z') // already the 15th in the house
    expect([await night(), await night()]).toEqual([1, 0])
    const late = ['use_up_lot', '2026-12-30', 'administration']
    expect(await asked()).toEqual([['write_off_lot', '2026-01-22', 'administration'], late])
    const lots = (await office().call('materials.material', { materialId: cream })).lots.filter((l) => l.isExpired)
    const off = (i: number) =>
      office().call('materials.writeOff', {
        materialId: cream,
        lotId: lots[i]?.lotId ?? '',
        quantity: 4,
        reason: 'expired',
      })
    await off(0)
    expect(await asked()).toContainEqual(['write_off_lot', '2026-01-22', 'administration'])
    await off(1)
    expect(await asked()).toEqual([late])
    // a line that was wrong is taken back: it lies there again
    const entryId = (await office().call('materials.material', { materialId: cream })).entries[0]?.entryId ?? ''
    await office().call('materials.correct', { materialId: cream, entryId })
    expect(await asked()).toEqual([['write_off_lot', '2026-01-22', 'administration'], late])
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { SAID } from '../../../../tests/permissions/planted.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { PEPPER } from '../../../../tests/support/services.ts'
import { reapplyErasures } from '../../../app/reapply-erasures.ts'
import { fileJournal, readJournal } from '../../../platform/seal/erasure-journal.ts'
import type { Part } from '../rules.ts'
import {
  actsOfLeaving,
  closedLongAgo,
  erasePart,
  KEY,
  listedAfterNight,
  NO,
  newFile,
  openTasks,
  rowsOf,
  rowsWhere,
  rowsWritten,
  standing,
  wholeText,
} from './support.ts'

/** Of the house as it is, and of the same house as an older backup brings it back. */
describe('a part of a file that is kept shorter than the rest', { timeout: 120_000 }, () => {
  let t: TestApp
  let caseId = ''
  let other = ''
  let file = ''
  const printed: unknown[] = []
  const renderPaper = async ({ data }: { data: unknown }) => {
    printed.push(data)
    return { pdf: new Uint8Array([37]), pages: 1, image: null }
  }
  const head = () => t.as(cast.head)
  const officer = () => t.as(cast.privacy)
  /** She left on that day; the list begins anew. */
  const left = async (day: string, more = '') => {
    await t.ownerSql(`update cases set closed_on = $2${more} where case_id = $1`, [caseId, day])
    await t.ownerSql('delete from retention_items')
  }
  const listed = () => listedAfterNight(t)
  const count = (table: string, where?: string) => rowsWhere(t, caseId, table, where)
  const erase = (part: Part) => erasePart(t, caseId, part)
  /** The tables in which something of her health still stands. */
  const sealedHealth = () => standing(t, caseId, 'health')
  const start = () => reapplyErasures({ ownerUrl: t.url('ownerUrl'), file, pepper: PEPPER })
  beforeAll(async () => {
    file = await newFile()
    t = await startApp({ services: { journal: fileJournal(file, KEY), renderPaper } })
    ;({ caseId, other } = await closedLongAgo(t))
    await actsOfLeaving(t, caseId, ['destination_safe', 'police_told_or_no_danger'])
  })
  afterAll(() => t.close())

  it('K25 is due thirty days after she left of where she is, two years of her health, and not a day before', async () => {
    await left('2025-12-14')
    expect(await listed(), 'the 29th day').toEqual([])
    await left('2025-12-13')
    expect(await listed()).toEqual([['places', 'places_over', '2026-01-12', 'listed']])
    await left('2024-01-13')
    expect((await listed()).length, 'one day before two years').toBe(1)
    await left('2024-01-12')
    expect(await listed()).toEqual([
      ['health', 'health_over', '2026-01-12', 'listed'],
      ['places', 'places_over', '2024-02-11', 'listed'],
    ])
    const [told] = await t.ownerSql(
      `select details from audit_entries where kind = 'retention.listed' order by at desc, seq desc limit 1`,
    )
    expect(told?.['details'], 'two parts of one file').toEqual({ files: 1 })
    expect(await openTasks(t)).toEqual([{ kind: 'look_at_retention', owner_role: 'data_protection_officer' }])
    expect(await count('safe_contacts'), 'nothing goes by itself').toBeGreaterThan(0)
  })

  it('stays while after-care needs it, while she is here again, in a file with a death, and beside the whole of a file that goes', async () => {
    await left('2024-01-12', `, state = 'aftercare'`)
    expect(await listed()).toEqual([])
    await left('2024-01-12', `, state = 'closed'`)
    const thread = (of: string) => t.ownerSql('update cases set client_id = $2 where case_id = $1', [other, of])
    const [mine, hers] = await t.ownerSql<{ id: string }>(
      'select client_id as id from cases where case_id in ($1, $2) order by case_id = $2',
      [other, caseId],
    )
    await thread(hers?.id ?? '')
    expect(await listed(), 'she is here again').toEqual([])
    await thread(mine?.id ?? '')
    await left('2024-01-12', `, exit_kind = 'MENINGGAL'`)
    expect(await listed()).toMatchObject([
      ['health', 'health_over', '2026-01-12', 'longer'],
      ['places', 'places_over', '2024-02-11', 'longer'],
    ])
    expect(await officer().refused('retention.propose', { of: [{ caseId, part: 'health' }] })).toBe('kept_longer')
    await left('2015-01-10', `, exit_kind = 'LULUS'`)
    expect((await listed()).map(([part]) => part)).toEqual(['whole'])
    await left('2024-01-12')
    expect((await listed()).map(([part]) => part)).toEqual(['health', 'places'])
    expect(await officer().refused('retention.propose', { of: [{ caseId, part: 'whole' }] })).toBe('not_found')
    expect(await officer().refused('retention.propose', { of: [{ caseId: other, part: 'places' }] })).toBe('not_found')
  })

  it('I34 is held with the file, also by SQL and after it was laid before the head', async () => {
    await officer().call('retention.propose', { of: [{ caseId, part: 'places' }] })
    const { holdId } = await officer().call('retention.hold', { herNo: NO, ground: 'lawsuit' })
    expect(await listed()).toMatchObject([
      ['health', 'health_over', '2026-01-12', 'held'],
      ['places', 'places_over', '2024-02-11', 'held'],
    ])
    expect(await head().refused('retention.erase', { caseId, part: 'places' })).toBe('under_legal_hold')
    await expect(
      officer().sql(`update retention_items set proposed_at = now() where case_id = $1 and part = 'health'`, [caseId]),
    ).rejects.toThrow(/under_legal_hold/)
    await officer().call('retention.lift', { holdId })
    expect(await head().refused('retention.erase', { caseId, part: 'places' }), 'laid before her anew').toBe(
      'not_proposed',
    )
  })

  it('is erased by the head alone of what another laid before her, each part for itself and once', async () => {
    await officer().call('retention.propose', { of: [{ caseId, part: 'places' }] })
    expect(await officer().refused('retention.propose', { of: [{ caseId, part: 'places' }] })).toBe('already_done')
    expect(await head().refused('retention.erase', { caseId, part: 'health' })).toBe('not_proposed')
    expect(await officer().refused('retention.erase', { caseId, part: 'places' })).toBe('not_allowed')
    expect(await t.as(cast.rizal).refused('retention.propose', { of: [{ caseId, part: 'health' }] })).toBe(
      'not_allowed',
    )
    await head().call('retention.giveBack', { caseId, part: 'places', why: 'look_again' })
    expect(await listed()).toMatchObject([
      ['health', 'health_over', '2026-01-12', 'listed'],
      ['places', 'places_over', '2024-02-11', 'returned'],
    ])
    await officer().call('retention.propose', { of: [{ caseId, part: 'places' }] })
    expect(await readJournal(file, KEY)).toEqual([])
  })

  it('I30 of where she is and how she is reached loses its rows; her story, her health and who must not know stay', async () => {
    const { wholeFileId } = await head().call('wholeFiles.make', { caseId, kind: 'her' })
    await head().call('wholeFiles.take', { wholeFileId })
    for (const key of [`kontak/${caseId}`, `kontak/${other}`])
      await t.ownerSql(
        `insert into drafts (centre_id, person_id, draft_key, body, version, saved_at) values ($1, $2, $3, 'x', gen_random_uuid(), $4)`,
        [head().centreId, head().id, key, t.time.now.toString()],
      )
    for (const table of ['workplaces', 'partner_people']) expect(await count(table), `${table}, the control`).toBe(1)
    const [work] = await t.ownerSql<{ body: string; partner_id: string }>(
      'select body, partner_id from workplaces where case_id = $1',
      [caseId],
    )
    if (!work) throw new Error('the control')
    expect(Object.keys(await rowsOf(t, caseId, work.partner_id)), 'the control').toContain('workplaces')
    expect(await wholeText(t), 'the control').toContain(work.body)
    const keys = await t.ownerSql('select kid from keys.data_keys where case_id = $1 order by 1', [caseId])
    const erasureId = await erase('places')
    expect(await rowsOf(t, caseId, work.partner_id), 'no table says at whose place she is').toEqual({})
    expect(await wholeText(t), 'nor does any hold the words of it, sealed').not.toContain(work.body)
    expect(await head().refused('retention.erase', { caseId, part: 'places' })).toBe('not_found')
    expect(await head().refused('retention.carryOut', { erasureId })).toBe('already_done')
    for (const table of ['safe_contacts', 'aftercare_plans', 'workplaces', 'partner_people'])
      expect(await count(table), table).toBe(0)
    expect(await count('termination_guarded'), 'what was told the police is no place').toBe(1)
    expect(await count('no_contacts')).toBeGreaterThan(0)
    expect(await count('whole_files', 'file is not null'), 'a copy of her whole file held them').toBe(0)
    expect(await t.ownerSql(`select draft_key as key from drafts where draft_key like 'kontak/%'`)).toEqual([
      { key: `kontak/${other}` },
    ])
    expect(await t.ownerSql('select kid from keys.data_keys where case_id = $1 order by 1', [caseId])).toEqual(keys)
    const { works } = await t.as(cast.head).call('livelihood.book', { caseId })
    expect(works, 'what she did stays, with whom does not').toMatchObject([{ kind: 'internship', partner: null }])
    expect(works[0]?.said?.employer).toBeUndefined()
    const { safe, never } = await t.as(cast.head).call('contacts.list', { caseId })
    expect([safe, JSON.stringify(never).includes(SAID.hunter)]).toEqual([[], true])
    expect(JSON.stringify(await t.as(cast.nurse).call('health.screenings', { caseId }))).toContain(SAID.health)
    expect((await listed()).map(([part]) => part)).toEqual(['health'])
  })

  it('I30 of her health loses its key first and then every row under it; her name and her story open as before', async () => {
    await officer().call('retention.propose', { of: [{ caseId, part: 'health' }] })
    expect((await sealedHealth()).length, 'the control').toBeGreaterThan(3)
    const { letterId } = await t.as(cast.nurse).call('letters.issue', { code: 'f12-kesehatan', caseId, fields: {} })
    const { erasureId } = await head().call('retention.erase', { caseId, part: 'health' })
    // a hold that came now would be broken by the next start: it is refused, and not taken and forgotten
    expect(await officer().refused('retention.hold', { herNo: NO, ground: 'lawsuit' })).toBe('being_erased')
    expect(await head().refused('closing.reopen', { caseId, reason: 'Tanggal masuk keliru.' })).toBe('being_erased')
    await head().call('retention.carryOut', { erasureId })
    const keys = () => t.ownerSql(`select 1 from keys.data_keys where case_id = $1 and class = 'health'`, [caseId])
    expect(await keys()).toEqual([])
    expect((await officer().call('retention.page', {})).items).toMatchObject([{ part: 'health', state: 'begun' }])
    expect(await start(), 'a machine that stopped here goes on').toBe(1)
    expect(await sealedHealth()).toEqual([])
    expect(
      await t.ownerSql(
        'select 1 from keys.key_wraps w where not exists (select from keys.data_keys k where k.kid = w.kid)',
      ),
      'no wrap of it',
    ).toEqual([])
    expect(await t.as(cast.nurse).call('health.screenings', { caseId })).toMatchObject({ versions: [] })
    for (const page of ['health.log', 'medication.ofCase', 'serviceReferrals.ofCase'] as const)
      await t.as(cast.nurse).call(page, { caseId })
    expect(JSON.stringify(await t.as(cast.rizal).call('clients.search', { text: SAID.name.slice(0, 6) }))).toContain(
      SAID.name,
    )
    expect((await readJournal(file, KEY)).map((e) => e.line['part'])).toEqual(['places', 'health'])
    expect(await t.as(cast.nurse).refused('letters.download', { letterId })).toBe('not_found')
    expect(await head().call('audit.verify', {}), 'the letter went as retention says').toMatchObject({
      firstBroken: null,
      brokenFiles: [],
    })
    await t.ownerSql("update erased_cases set erased_at = erased_at - interval '1 day'")
    expect((await head().call('audit.verify', {})).brokenFiles, 'one that was made later did not').toHaveLength(1)
    await t.ownerSql("update erased_cases set erased_at = erased_at + interval '1 day'")
    expect(await listed()).toEqual([])
    expect(await openTasks(t)).toEqual([])
  })

  it('has a certificate of its own that says which part went', async () => {
    printed.length = 0
    const { erased } = await officer().call('retention.page', {})
    expect(erased.map((e) => e.reason).toSorted()).toEqual(['health_over', 'places_over'])
    await t.stepUp(cast.privacy)
    for (const e of erased) await officer().call('retention.certificate', { erasureId: e.erasureId })
    expect(printed).toMatchObject(
      erased.map((e) => ({ nomor: e.certificateNo, bagian: e.reason.replace('_over', ''), dasar: e.reason })),
    )
    expect(JSON.stringify(printed)).not.toContain(SAID.name)
  })

  it('I33 is erased again of an older backup, by the journal, and what was written after that stays', async () => {
    expect(await start()).toBe(0)
    const { contact, health } = rowsWritten(t, caseId)
    await contact('2025-01-01T00:00:00Z')
    await contact('2026-06-01T00:00:00Z')
    await health('of-the-backup', '2025-01-01T00:00:00Z', 1)
    await health('of-the-mending', '2026-06-01T00:00:00Z', 2)
    expect(await start()).toBe(2)
    expect(await t.ownerSql('select recorded_at::text as at from safe_contacts where case_id = $1', [caseId])).toEqual([
      { at: expect.stringContaining('2026-06-01') },
    ])
    expect(await t.ownerSql('select version from health_screenings where case_id = $1', [caseId])).toEqual([
      { version: 2 },
    ])
    expect(await start(), 'once is enough').toBe(0)
    await t.ownerSql('delete from erased_cases')
    await start()
    expect((await officer().call('retention.page', {})).erased, 'a certificate that a backup lacks').toHaveLength(2)
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { SAID } from '../../../../tests/permissions/planted.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { fileJournal, readJournal } from '../../../platform/seal/erasure-journal.ts'
import { closedLongAgo, KEY, laidAnew, NO, newFile, openTasks, rowsOf, wholeText } from './support.ts'

describe('a file that was kept long enough', { timeout: 120_000 }, () => {
  let t: TestApp
  let caseId = ''
  let other = ''
  let file = ''
  let erasureId = ''
  let kids: string[] = []
  const printed: unknown[] = []
  const renderPaper = async ({ data }: { data: unknown }) => {
    printed.push(data)
    return { pdf: new Uint8Array([37]), pages: 1, image: null }
  }
  const head = () => t.as(cast.head)
  const officer = () => t.as(cast.privacy)
  beforeAll(async () => {
    file = await newFile()
    t = await startApp({ services: { journal: fileJournal(file, KEY), renderPaper } })
    ;({ caseId, other } = await closedLongAgo(t))
    kids = (await t.ownerSql<{ kid: string }>('select kid from keys.data_keys where case_id = $1', [caseId])).map(
      (k) => k.kid,
    )
    await t.as(cast.nurse).call('letters.issue', { code: 'f12-kesehatan', caseId, fields: {} })
    await laidAnew(t, caseId)
    const { wholeFileId } = await head().call('wholeFiles.make', { caseId, kind: 'her' })
    await head().call('wholeFiles.take', { wholeFileId })
    printed.length = 0
  })
  afterAll(() => t.close())

  it('I30 loses her keys first, with a signed line in the journal; then no key of anybody opens her', async () => {
    expect(kids.length).toBeGreaterThan(4)
    expect(await t.ownerSql('select 1 from whole_files where file is not null'), 'the control').toHaveLength(1)
    expect(await wholeText(t), 'the control: her keys stand in envelopes before').toContain(kids[0])
    const found = await t.as(cast.rizal).call('clients.search', { text: SAID.name.slice(0, 6) })
    expect(JSON.stringify(found), 'the control: her name is found').toContain(SAID.name)
    ;({ erasureId } = await head().call('retention.erase', { caseId, part: 'whole' }))
    expect(await head().refused('retention.erase', { caseId, part: 'whole' })).toBe('already_done')
    expect(await officer().refused('retention.hold', { herNo: NO, ground: 'police' })).toBe('being_erased')
    expect(await officer().refused('retention.carryOut', { erasureId })).toBe('not_allowed')
    expect(await head().refused('closing.reopen', { caseId, reason: 'Tanggal masuk keliru.' })).toBe('being_erased')
    await t.ownerSql(
      `insert into legal_holds (centre_id, hold_id, case_id, her_no, ground, placed_by, placed_at) values ($1, $2, $2, $3, 'police', $4, now())`,
      [head().centreId, caseId, NO, officer().id],
    )
    expect(await head().refused('retention.carryOut', { erasureId }), 'a hold keeps her keys').toBe('under_legal_hold')
    expect(await readJournal(file, KEY), 'and no line says that they went').toEqual([])
    await t.ownerSql('delete from legal_holds where hold_id = $1', [caseId])
    expect(await head().call('retention.carryOut', { erasureId })).toEqual({ isDone: false })
    expect(await t.ownerSql('select 1 from keys.data_keys where case_id = $1', [caseId])).toEqual([])
    expect(await t.ownerSql('select 1 from keys.key_wraps where case_id = $1', [caseId])).toEqual([])
    const [entry] = await readJournal(file, KEY)
    expect(entry?.line).toMatchObject({ case_id: caseId, erasure_id: erasureId, her_no: NO })
    expect(await t.ownerSql('select signature from erased_cases')).toEqual([{ signature: entry?.signature }])
    expect((await rowsOf(t, caseId))['session_texts'], 'her rows are the next step').toBe(1)
    const { items } = await head().call('retention.page', {})
    expect(items).toMatchObject([{ state: 'begun', erasureId, mayErase: true }])
  })

  it('is gone with the next step: no row, no file, no ciphertext of it is left anywhere, and numbers without a name are', async () => {
    const [letter] = await t.ownerSql<{ id: string }>('select letter_id as id from letters where case_id = $1', [
      caseId,
    ])
    const [work] = await t.ownerSql<{ id: string }>('select work_id as id from work_makers where case_id = $1', [
      caseId,
    ])
    await t.ownerSql(`update work_pictures set faces = 'perhaps' where work_id = $1`, [work?.id])
    const drafts = [`batal-surat/${letter?.id}`, `batal-surat/${other}`]
    for (const key of drafts)
      await t.ownerSql(
        `insert into drafts (centre_id, person_id, draft_key, body, version, saved_at) values ($1, $2, $3, 'x', gen_random_uuid(), now())`,
        [head().centreId, head().id, key],
      )
    expect(await head().call('retention.carryOut', { erasureId })).toEqual({ isDone: true })
    expect(await t.ownerSql(`select draft_key as key from drafts where draft_key like 'batal-surat/%'`)).toEqual([
      { key: drafts[1] },
    ])
    expect(await t.ownerSql('select 1 from work_pictures where work_id = $1', [work?.id]), 'her face').toEqual([])
    expect(await head().refused('retention.carryOut', { erasureId })).toBe('already_done')
    expect(await rowsOf(t, caseId)).toEqual({})
    const text = await wholeText(t)
    for (const kid of kids) expect(text).not.toContain(kid)
    expect(await t.ownerSql('select 1 from whole_files'), 'a copy that was made of it').toEqual([])
    expect(await t.ownerSql('select her_no, reason, opened_year, closed_year from erased_cases')).toEqual([
      { her_no: NO, reason: 'kept_long_enough', opened_year: 2026, closed_year: 2015 },
    ])
    expect(await openTasks(t)).toEqual([])
    expect(await t.ownerSql('select 1 from incidents'), 'what happened in the house stays').not.toEqual([])
  })

  it('A21 opens for nobody any more, and a search that knew her name before forgot it', async () => {
    for (const who of [cast.head, cast.coordinator, cast.rizal, cast.nurse, cast.administration]) {
      expect(await t.as(who).refused('cases.page', { caseId }), who.username).toBe('not_found')
      expect(await t.as(who).sql('select 1 from cases where case_id = $1', [caseId])).toEqual([])
      const found = JSON.stringify(await t.as(who).raw('clients.search', { text: SAID.name.slice(0, 6), limit: 8 }))
      expect(found, who.username).not.toContain(SAID.name)
    }
    expect(await head().refused('retention.erase', { caseId, part: 'whole' })).toBe('not_found')
    const asked = { right: 'access', herNo: NO, said: 'x y', via: 'herself', identity: 'document' } as const
    const on = { askedOn: '2026-01-12', askedTime: '06:00' }
    expect(await t.as(cast.rizal).refused('privacy.recordRequest', { ...asked, ...on })).toBe('number_unknown')
  })

  it('I32 left the others as they were: the candidate opens, and the chain is whole', async () => {
    const { caseId: same } = await t.as(cast.rizal).call('cases.page', { caseId: other })
    expect(same).toBe(other)
    const found = await t.as(cast.rizal).call('clients.search', { text: SAID.candidate })
    expect(JSON.stringify(found)).toContain(SAID.candidate)
    expect(JSON.stringify(await readJournal(file, KEY))).not.toContain(SAID.name)
    const { rows } = await officer().within(async (ctx) => ctx.client.query('select sec.verify_chain()::int as broken'))
    expect(rows).toEqual([{ broken: null }])
    expect((await head().call('audit.verify', {})).brokenFiles, 'her letters went as retention says').toEqual([])
    const events = await t.ownerSql<{ kind: string }>(
      `select kind from audit_entries where kind like 'retention.%' order by seq`,
    )
    expect(events.map((e) => e.kind.replace('retention.', '')).slice(-3)).toEqual([
      'erasure_begun',
      'keys_destroyed',
      'erased',
    ])
  })

  it('has a certificate for those who watch, of a file that is gone alone', async () => {
    const asked = await t.as(cast.rizal).refused('retention.certificate', { erasureId })
    expect(asked).toBe('not_allowed')
    await t.stepUp(cast.privacy)
    const { fileName } = await officer().call('retention.certificate', { erasureId })
    expect(fileName).toBe('BA-HAPUS-001-2026.pdf')
    const [{ signature } = { signature: '' }] = await t.ownerSql<{ signature: string }>(
      'select signature from erased_cases',
    )
    expect(printed).toMatchObject([
      {
        ...{ nomor: 'BA-HAPUS/001/2026', nomor_induk: NO, tanda: signature.slice(0, 20) },
        pengusul: { nama: 'Maya Lestari, S.H.' },
      },
    ])
    expect(JSON.stringify(printed)).not.toContain(SAID.name)
  })
})

import PizZip from 'pizzip'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { docxText } from '../../../../tests/support/docx-text.ts'
import { pdfText } from '../../../../tests/support/pdf/pdf-text.ts'
import { runJob } from '../../../../tests/support/run-job.ts'
import { makePapers } from '../../../app/papers.ts'
import { shownBars } from '../../../kernel/shown-bars.ts'
import { seedCentre } from '../../indicators/tests/seeded-centre.ts'
import { server } from '../server.ts'
import type { Shown } from '../small-cells.ts'
import { bounds } from './attacker.ts'

const DAY = '2026-02-03'

describe('reports that leave the house', () => {
  let t: TestApp
  let first = ''
  const press = makePapers()
  beforeAll(async () => {
    t = await startApp({ services: { renderPaper: press.render } })
    await seedCentre(t)
    t.travelTo(`${DAY}T03:00:00Z`)
  }, 180_000)
  afterAll(async () => {
    await t.close()
    await press.close()
  })

  const head = () => t.as(cast.head)
  const report = (more: object = {}) => ({ report: 'monthly' as const, audience: 'government' as const, ...more })
  const valuesOf = (sections: { title: string; lines: { label: string; said: string }[] }[], title: string) =>
    Object.fromEntries(sections.find((s) => s.title === title)?.lines.map((l) => [l.label, l.said]) ?? [])
  const cellsOf = (releaseId: string) =>
    t.ownerSql<{ members: string[]; shown: Shown; k: number }>(
      'select members, shown, least as k from release_cells where release_id = $1',
      [releaseId],
    )

  it('A59 K01 K05 are prefilled for the last month that is over, and hide what is below five, not nothing', async () => {
    const shelf = await head().call('releases.shelf', {})
    expect(shelf.reports.map((r) => [r.report, r.from, r.until, r.dueOn, r.isLate])).toEqual([
      ['monthly', '2026-01-01', '2026-01-31', '2026-02-05', false],
      ['quarterly', '2025-10-01', '2025-12-31', '2026-01-10', true],
      ['semester', '2025-07-01', '2025-12-31', '2026-01-31', true],
      ['yearly', '2025-01-01', '2025-12-31', '2026-01-31', true],
      ['aftercare', '2025-10-01', '2025-12-31', '2026-01-10', true],
    ])
    const draft = await head().call('releases.draft', { report: 'monthly' })
    const [living] = await t.ownerSql<{ n: number }>(
      `select count(*)::int as n from cases where admitted_on <= '2026-01-31' and (closed_on is null or closed_on > '2026-01-31') and centre_id = $1`,
      [head().centreId],
    )
    const moves = valuesOf(draft.sections, 'Gerak penghuni')
    expect([String(living?.n), 'disamarkan']).toContain(moves['Akhir masa'])
    const ended = await t.ownerSql<{ n: number }>(
      `select count(*)::int as n from terminations where state = 'closed' and effective_on between '2026-01-01' and '2026-01-31' and exit_kind = 'MENINGGAL'`,
    )
    expect(ended[0]?.n).toBe(0)
    expect(valuesOf(draft.sections, 'Selesai menurut cara')['Meninggal']).toBe('0')
    expect(valuesOf(draft.sections, 'Anggaran')).toMatchObject({ 'I33 Serapan': '0,0%' })
    for (const title of [
      'Kategori menurut daftar pengirim, akhir masa',
      'Asal menurut kecamatan, akhir masa',
      'Kesehatan',
      'Makan',
    ])
      expect(draft.sections.map((s) => s.title)).toContain(title)
    const all = draft.sections.flatMap((s) => s.lines.map((l) => l.said))
    expect(all).toContain('<5')
    expect(all.filter((said) => /^[1-4]$/.test(said)).length).toBe(
      draft.sections.find((s) => s.title === 'Kegiatan kelompok')?.lines.filter((l) => /^[1-4]$/.test(l.said)).length,
    )
    expect(draft.hidden).toBeGreaterThan(0)
  })

  it('G30 go out locked, with the sentence of whoever made them, and are the same files for ever', async () => {
    ;({ releaseId: first } = await head().call(
      'releases.release',
      report({ obstacles: 'Listrik kelas menjahit kurang.', plan: 'Praktik usaha Februari.' }),
    ))
    const one = await head().call('releases.one', { releaseId: first })
    expect(one).toMatchObject({ from: '2026-01-01', obstacles: 'Listrik kelas menjahit kurang.', madeBy: 'Ratna' })
    const word = await head().call('releases.file', { releaseId: first, form: 'word' })
    const text = docxText(Buffer.from(word.base64, 'base64'))
    expect(text).toContain('Listrik kelas menjahit kurang.')
    expect(text).toContain('<5')
    const drawn = new PizZip(Buffer.from(word.base64, 'base64')).file('word/document.xml')?.asText() ?? ''
    const bars = one.sections.flatMap(({ draws, lines }) => {
      const of = shownBars(
        draws,
        lines.map((l) => l.said),
      )
      return (of?.bars ?? []).flatMap((b) => (b && b.value > 0 ? [b.look] : []))
    })
    expect(bars.filter((look) => look === 'full').length).toBeGreaterThan(0)
    expect(drawn.match(/w:fill="787878"/g), 'a bar where the paper has one').toHaveLength(
      bars.filter((look) => look === 'full').length,
    )
    expect(drawn.match(/<w:left w:val="dashed"/g) ?? []).toHaveLength(bars.filter((look) => look === 'half').length)
    expect(word.fileName).toBe('laporan-bulanan-2026-01-01-2026-01-31.docx')
    // somebody is written down later for that month: what went out stays
    await t.ownerSql(`alter table cases disable trigger user`)
    await t.ownerSql(
      `update cases set admitted_on = '2026-01-15' where case_id in (select case_id from cases where admitted_on is null limit 2)`,
    )
    await t.ownerSql(`alter table cases enable trigger user`)
    expect((await head().call('releases.one', { releaseId: first })).sections).toEqual(one.sections)
    const pdf = await head().call('releases.file', { releaseId: first, form: 'pdf' })
    const printed = pdfText(Buffer.from(pdf.base64, 'base64')).join(' ')
    for (const said of ['Laporan bulanan', 'Gerak penghuni', '<5', 'Listrik kelas menjahit kurang.'])
      expect(printed).toContain(said)
    const excel = await head().call('releases.file', { releaseId: first, form: 'excel' })
    expect(excel.base64.length).toBeGreaterThan(2000)
    const { takings } = await head().call('releases.one', { releaseId: first })
    expect(takings.map(({ form, by }) => [form, by]).toSorted()).toEqual([
      ['excel', 'Ratna'],
      ['pdf', 'Ratna'],
      ['word', 'Ratna'],
    ])
    const kinds = await t.ownerSql(`select kind from audit_entries where kind like 'releases.%' order by seq`)
    expect(kinds.map((k) => k['kind'])).toEqual([
      'releases.released',
      'releases.file_taken',
      'releases.file_taken',
      'releases.file_taken',
    ])
  })

  it('K03 give no small number away to whoever lays month, quarter, year and the public one side by side', {
    timeout: 240_000,
  }, async () => {
    const released = [first]
    for (const more of [
      {},
      { back: 1 },
      { report: 'quarterly' as const },
      { report: 'semester' as const },
      { audience: 'public' as const },
      { report: 'aftercare' as const },
    ])
      released.push((await head().call('releases.release', report(more))).releaseId)
    const told = (await Promise.all(released.map(cellsOf))).flat()
    const once = [...new Map(told.map((c) => [`${c.shown} ${c.k} ${c.members.toSorted().join()}`, c])).values()]
    const smalls = once.filter((c) => c.members.length < 5)
    expect(smalls.length).toBeGreaterThan(20)
    const recovered = smalls.filter((c) => {
      const { low, high } = bounds(once, c.members)
      return low === high
    })
    expect(recovered.map((c) => c.members.length)).toEqual([])
    expect(once.some((c) => c.shown === 'open')).toBe(true)
  })

  it('name no woman of the house', async () => {
    const sql = `select call_name from case_displays limit 1`
    expect(await t.ownerSql(sql)).toHaveLength(1)
    expect(await head().refused('releases.release', report({ obstacles: 'Rekaan7 belum punya KTP.' }))).toBe(
      'names_somebody',
    )
  })

  it('are let go by whoever leads, and read as they went out by whoever gets reports; by SQL, too', async () => {
    for (const who of [cast.rizal, cast.administration, cast.socialOffice, cast.privacy]) {
      const shelf = await t.as(who).call('releases.shelf', {})
      expect([who.username, shelf.mayMake, shelf.past.length > 0]).toEqual([who.username, false, true])
      expect((await t.as(who).call('releases.one', { releaseId: first })).sections.length).toBeGreaterThan(3)
      for (const name of ['releases.draft', 'releases.release'] as const)
        expect(await t.as(who).refused(name, report()), `${who.username} ${name}`).toBe('not_allowed')
      expect(await t.as(who).sql('select 1 from release_cells'), who.username).toEqual([])
      const insert = `insert into releases (centre_id, release_id, report, audience, from_on, until_on, body, made_by, made_at)
        values (sec.centre(), gen_random_uuid(), 'monthly', 'public', '2026-01-01', '2026-01-31', '{}', sec.person(), now())`
      await expect(t.as(who).sql(insert), who.username).rejects.toThrow(/row-level security/)
      await t.as(who).call('releases.file', { releaseId: first, form: 'word' })
      const { takings } = await t.as(who).call('releases.one', { releaseId: first })
      expect(
        takings.map((one) => one.by),
        who.username,
      ).toContain(who.callName)
    }
    for (const who of [cast.nurse, cast.houseMother, cast.guard, cast.sewing, cast.psychologist]) {
      expect(await t.as(who).refused('releases.shelf', {}), who.username).toBe('not_allowed')
      for (const table of ['releases', 'file_takings'])
        expect(await t.as(who).sql(`select 1 from ${table}`), `${who.username} ${table}`).toEqual([])
    }
    expect(await t.as(elsewhere.head).refused('releases.one', { releaseId: first })).toBe('not_found')
    await expect(head().sql(`update releases set body = '{}'`)).rejects.toThrow(/permission denied/)
    for (const sql of [`delete from release_cells`, `delete from file_takings`, `update file_takings set form = 'pdf'`])
      await expect(head().sql(sql), sql).rejects.toThrow(/permission denied/)
    const cell = `insert into release_cells (centre_id, release_id, cell, shown, least, members) values (sec.centre(), $1, 'late', 'open', 5, '{}')`
    await expect(head().sql(cell, [first]), 'what went out gets no other cells').rejects.toThrow(/not_allowed/)
    await expect(t.as(cast.rizal).sql(cell, [first])).rejects.toThrow(/row-level security/)
  })

  it('are asked for by the night, of whoever coordinates, once for each period, and no more when they went to the government', async () => {
    const night = () => runJob(t, head().centreId, server.jobs?.[0])
    const asked = () =>
      t.ownerSql<{ kind: string; owner: string; due: string; link: string; isDone: boolean }>(
        `select kind, owner_role as owner, due_on::text as due, link, done_at is not null as "isDone" from tasks where kind like 'report\\_%' order by kind`,
      )
    await t.ownerSql(`delete from tasks where kind like 'report\\_%'`)
    await night()
    // of the month, the quarter, the half-year and the after-care something went to the government above
    expect((await asked()).map((r) => [r.kind, r.owner, r.due, r.link, r.isDone])).toEqual([
      ['report_yearly', 'coordinator', '2026-01-31', '/laporan/susun/yearly?sampai=2025-12-31', false],
    ])
    await night()
    expect(await asked()).toHaveLength(1)
    expect((await head().call('releases.draft', { report: 'yearly', endsOn: '2025-12-31' })).back).toBe(0)
    expect(await head().refused('releases.draft', { report: 'yearly', endsOn: '2025-11-30' })).toBe('not_found')
    await head().call('releases.release', { report: 'yearly', audience: 'public' })
    expect((await asked())[0]?.isDone, 'for everybody is not for the government').toBe(false)
    await head().call('releases.release', { report: 'yearly', audience: 'government' })
    expect((await asked())[0]?.isDone).toBe(true)
  })

  it('hold a quarter against its target: for how many women the plan is, and the money of the cash plan until then', async () => {
    const back = t.time.now
    const quarter = async () => (await head().call('releases.draft', { report: 'quarterly' })).sections
    const before = valuesOf(await quarter(), 'Sasaran dan hasil')
    expect(before, 'no plan of that year is in force').toMatchObject({ 'Sasaran belanja 2025': '–' })
    t.travelTo('2026-04-03T03:00:00Z')
    const sections = await quarter()
    const lines = sections.find((s) => s.title === 'Sasaran dan hasil')?.lines ?? []
    const [served] = lines
    expect(served).toMatchObject({ label: 'Orang yang dilayani pada masa ini', note: 'sasaran setahun 40 orang' })
    const all = lines.find((l) => l.label === 'Seluruh belanja terhadap rencana kas')
    expect(all?.said).toMatch(/^\d+,\d%$/)
    expect(all?.note).toMatch(/^Rp[\d.]+ dari sasaran Rp[\d.]+ sejak Januari$/)
    t.time.now = back
  })
})

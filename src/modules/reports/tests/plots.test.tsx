import { randomUUID } from 'node:crypto'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { MayGo } from '../../../design/may-go.ts'
import { STAGES } from '../../cases/stages.ts'
import { worldOf } from '../../indicators/tests/recount-world.ts'
import { seedCentre } from '../../indicators/tests/seeded-centre.ts'
import { hrefOf, isPartOf, PLOTS, PLOTS_OF } from '../plots.ts'
import { Stages } from '../screens/pictures.tsx'
import { drawn, linksIn, pictures } from './drawn.tsx'

const TODAY = '2026-02-24'

describe('a number of a picture', () => {
  let t: TestApp
  let world: Awaited<ReturnType<typeof worldOf>>
  beforeAll(async () => {
    t = await startApp()
    await seedCentre(t)
    const centreId = t.as(cast.head).centreId
    const intake = randomUUID()
    await t.ownerSql(
      `insert into intakes (centre_id, intake_id, year, ordinal, name, starts_on, ends_on, quota) values ($1, $2, 2025, 1, '2025-I', '2025-01-10', '2025-07-10', 40)`,
      [centreId, intake],
    )
    await t.ownerSql('alter table cases disable trigger user')
    await t.ownerSql(
      `update cases set intake_id = case when admitted_on < '2025-09-01' then $1::uuid end,
      stage = (array['data', 'assessment', 'plan', 'intervention', 'review'])[1 + get_byte(uuid_send(case_id), 15) % 5]`,
      [intake],
    )
    await t.ownerSql('alter table cases enable trigger user')
    t.travelTo(`${TODAY}T03:00:00Z`)
    world = await worldOf(t, centreId)
  }, 180_000)
  afterAll(() => t.close())

  const own = async (who: { username: string }) =>
    new Set((await t.as(who).sql(`select unnest(sec.cases('caseload')) as id`)).map((r) => r.id))
  const READERS = [cast.head, cast.coordinator, cast.administration, cast.rizal, cast.wulan]

  it('equals the rows that its link opens, for everybody who has the page', { timeout: 120_000 }, async () => {
    const opened = new Set<string>()
    for (const who of READERS) {
      const page = await t.as(who).call('reports.overview', {})
      const mine = await own(who)
      for (const { drawn: of, n } of drawn(page)) {
        const said = `${who.username} ${hrefOf(of)}`
        const { n: counted, rows } = await t.as(who).call('reports.behindPlot', of)
        expect([said, counted, rows.length]).toEqual([said, n, Math.min(300, n)])
        if (page.view === 'own')
          expect(
            rows.filter((r) => !mine.has(r.caseId ?? '')),
            said,
          ).toEqual([])
        if (of.part && of.plot !== 'workload')
          expect(new Set(rows.map((r) => r.part)), said).toEqual(new Set([of.part]))
        if (n > 0) opened.add(`${who.username} ${of.plot}`)
      }
    }
    for (const plot of PLOTS.filter((p) => p !== 'month')) expect(opened).toContain(`${cast.head.username} ${plot}`)
    expect(opened).toContain(`${cast.rizal.username} after`)
    expect(opened).toContain(`${cast.administration.username} beds`)
  })

  it('has that link on the page, and those who may not go there have none', async () => {
    for (const who of READERS) {
      const page = await t.as(who).call('reports.overview', {})
      const links = linksIn(renderToStaticMarkup(pictures(page))).filter((l) => l.href.startsWith('/ringkasan/isi'))
      const all = drawn(page).filter(({ n, drawn: of }) => n > 0 || of.plot === 'beds')
      expect(new Set(links.map((l) => l.href)), who.username).toEqual(new Set(all.map((d) => hrefOf(d.drawn))))
      for (const { drawn: of, n } of all.filter((d) => d.drawn.part !== undefined || d.drawn.plot === 'beds'))
        expect(
          links.filter((l) => l.href === hrefOf(of)).map((l) => /\d+/.exec(l.text)?.[0]),
          `${who.username} ${hrefOf(of)}`,
        ).toContain(`${n}`)
      const without = renderToStaticMarkup(<MayGo value={() => false}>{pictures(page)}</MayGo>)
      expect(linksIn(without)).toEqual([])
    }
  })

  it('of a month of after-care opens the women of that month, each once, and nobody of another', async () => {
    const { after } = await t.as(cast.head).call('reports.overview', {})
    for (const month of new Set(after?.map((r) => r.month))) {
      const { rows } = await t.as(cast.head).call('reports.behindPlot', { plot: 'after', bar: `${month}` })
      const told = world.aftercare_contacts.filter(
        (k) =>
          k['month'] === month &&
          k['is_reached'] &&
          k['work'] !== null &&
          String(k['happened_on']) > '2025-02-24' &&
          String(k['happened_on']) <= TODAY,
      )
      expect(rows.map((r) => r.caseId).sort()).toEqual([...new Set(told.map((k) => String(k['case_id'])))].sort())
    }
  })

  it('of attendance gives the share of this month and of the one before, with its marks', async () => {
    const marks = world.group_attendances.filter(
      (a) => a['counts'] && !(a['mark'] === 'sick' && a['reason'] === 'letter') && String(a['held_on']) <= TODAY,
    )
    for (const who of [cast.head, cast.rizal]) {
      const mine = await own(who)
      const page = await t.as(who).call('reports.overview', {})
      for (const [at, month] of [
        ['now', '2026-02'],
        ['before', '2026-01'],
      ] as const) {
        const held = marks.filter(
          (a) => String(a['held_on']).startsWith(month) && (page.view !== 'own' || mine.has(a['case_id'])),
        )
        const came = held.filter((a) => ['present', 'late', 'dispensation'].includes(String(a['mark'])))
        expect(page.attendance?.[at]).toEqual({ attended: came.length, counted: held.length })
        const behind = (part?: string) =>
          t.as(who).call('reports.behindPlot', { plot: 'month', bar: month, ...(part && { part }) })
        expect([(await behind()).n, (await behind('came')).n]).toEqual([held.length, came.length])
        expect((await behind()).rows.every((r) => r.on?.startsWith(month))).toBe(true)
      }
    }
    expect((await t.as(cast.head).call('reports.overview', {})).attendance?.before.counted).toBeGreaterThan(0)
  })

  it('of a stage opens as many of the list', async () => {
    for (const who of [cast.head, cast.rizal]) {
      const page = await t.as(who).call('reports.overview', {})
      const links = linksIn(renderToStaticMarkup(<Stages of={page} />))
      expect(links).toHaveLength(STAGES.length)
      for (const stage of STAGES) {
        const asked = { state: 'open' as const, stage, ...(page.view === 'own' && { mine: true as const }) }
        expect(links.map((l) => l.href)).toContain(
          `/penerima-manfaat?status=open&tahap=${stage}${page.view === 'own' ? '&saya=1' : ''}`,
        )
        const { items } = await t.as(who).call('cases.list', asked)
        expect([who.username, stage, items.length]).toEqual([
          ...[who.username, stage],
          page.stages.find((s) => s.stage === stage)?.n ?? 0,
        ])
      }
    }
  })

  it('of beds names nobody to whoever may not know her bed, and counts no room that she does not know', async () => {
    const bar = { plot: 'beds' as const, bar: TODAY }
    const office = await t.as(cast.administration).call('reports.behindPlot', bar)
    expect(office.rows.length).toBeGreaterThan(0)
    expect(office.rows.filter((r) => r.caseId !== null || r.label !== '–')).toEqual([])
    const head = await t.as(cast.head).call('reports.behindPlot', bar)
    expect(head.rows.every((r) => r.caseId !== null && r.what?.startsWith('Melati'))).toBe(true)
    await t.ownerSql('update rooms set is_protected = true')
    await t.ownerSql('update beds set is_protected = true')
    const page = await t.as(cast.administration).call('reports.overview', {})
    expect(page.beds).toMatchObject({ all: 0, isLeftOut: true, named: null })
    expect(page.beds?.days.every((d) => d.taken === 0)).toBe(true)
    expect((await t.as(cast.administration).call('reports.behindPlot', bar)).rows).toEqual([])
    expect((await t.as(cast.head).call('reports.behindPlot', bar)).n).toBe(head.n)
  })

  it('opens for nobody else, of no other house, and only where it is drawn', async () => {
    for (const who of READERS) {
      const { view } = await t.as(who).call('reports.overview', {})
      const bars = {
        beds: TODAY,
        weeks: '2026-02-23',
        month: '2026-02',
        after: '3',
        intakes: randomUUID(),
        workload: randomUUID(),
      }
      for (const plot of PLOTS.filter((p) => !PLOTS_OF[view].includes(p)))
        expect(
          await t.as(who).refused('reports.behindPlot', { plot, bar: bars[plot] }),
          `${who.username} ${plot}`,
        ).toBe('not_found')
    }
    for (const who of [cast.nurse, cast.houseMother, cast.guard, cast.sewing, cast.socialOffice, cast.psychologist])
      expect(await t.as(who).refused('reports.behindPlot', { plot: 'beds', bar: TODAY }), who.username).toBe(
        'not_allowed',
      )
    for (const [plot, bar] of [
      ['beds', '2026-02-25'],
      ['beds', '2026-02-30'],
      ['weeks', '2026-02-24'],
      ['month', '2025-12'],
      ['after', 'x'],
      ['intakes', '2025-I'],
      ['workload', "' or true"],
    ] as const)
      expect(await t.as(cast.head).refused('reports.behindPlot', { plot, bar }), `${plot} ${bar}`).toBe('not_found')
    const { intakes } = await t.as(cast.head).call('reports.overview', {})
    const bar = intakes?.[0]?.intakeId ?? ''
    expect((await t.as(cast.head).call('reports.behindPlot', { plot: 'intakes', bar })).n).toBeGreaterThan(0)
    expect((await t.as(elsewhere.head).call('reports.behindPlot', { plot: 'intakes', bar })).n).toBe(0)
  })

  it('that was never drawn, or a part that no picture has, is said to be nothing', async () => {
    const { intakes } = await t.as(cast.head).call('reports.overview', {})
    const bar = intakes?.[0]?.intakeId ?? ''
    expect(await t.as(cast.head).refused('reports.behindPlot', { plot: 'intakes', bar, part: 'invented' })).toBe(
      'not_found',
    )
    expect([isPartOf('intakes', 'staying'), isPartOf('intakes', 'invented'), isPartOf('beds', 'came')]).toEqual([
      true,
      false,
      false,
    ])
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import partnerWords from '../../partners/words/id.json' with { type: 'json' }
import { INDICATORS } from '../catalogue/all.ts'
import { recount } from './recount.ts'
import type { Expected } from './recount-sums.ts'
import { worldOf } from './recount-world.ts'
import { seedCentre } from './seeded-centre.ts'

/** What the house does not count yet, and where it stands: nothing any more, and nothing again. */
const NOT_COUNTED = { sealed: [], not_recorded: [] }

const NOW = '2026-06-20T03:00:00Z'
const MONTHS = Array.from({ length: 17 }, (_, i) =>
  Temporal.PlainYearMonth.from('2025-02').add({ months: i }).toString(),
)
const SOME = ['2025-07', '2026-04', '2026-06']

describe('the thirty-six indicators', () => {
  let t: TestApp
  let world: Awaited<ReturnType<typeof worldOf>>
  beforeAll(async () => {
    t = await startApp()
    await seedCentre(t)
    t.travelTo(NOW)
    world = await worldOf(t, t.as(cast.head).centreId)
  }, 180_000)
  afterAll(() => t.close())

  const spanOf = (month: string) => {
    const m = Temporal.PlainYearMonth.from(month)
    const last = m.toPlainDate({ day: m.daysInMonth }).toString()
    return { from: `${month}-01`, until: last < '2026-06-20' ? last : '2026-06-20' }
  }
  const caseload = async (who: { username: string }) =>
    new Set((await t.as(who).sql(`select unnest(sec.cases('caseload')) as id`)).map((r) => r.id))

  it('are those of the field, each once, each with its words in both languages', () => {
    expect(INDICATORS.map((i) => i.no)).toEqual(Array.from({ length: 36 }, (_, i) => i + 1))
    for (const { no, words } of INDICATORS)
      for (const said of [words.id, words.en])
        expect(
          Object.values(said).every((w) => w.length > 3),
          `I${no}`,
        ).toBe(true)
  })

  it('say which of them are not counted yet, and why', () => {
    const of = (state: string) => INDICATORS.filter((i) => i.state === state).map((i) => i.no)
    expect({ sealed: of('sealed'), not_recorded: of('not_recorded') }).toEqual(NOT_COUNTED)
  })

  it('equal a recount of their rows, for everybody who may read them, in every month', {
    timeout: 120_000,
  }, async () => {
    let compared = 0
    const filled = new Set<string>()
    for (const who of [cast.head, cast.coordinator, cast.administration, cast.rizal, cast.wulan]) {
      const own = await caseload(who)
      for (const month of who === cast.head ? MONTHS : SOME) {
        const { from, until } = spanOf(month)
        const answer = await t.as(who).call('indicators.all', { month })
        expect(answer.span).toMatchObject({ from, until })
        const [whole, mine] = [
          recount(world, from, until, () => true),
          recount(world, from, until, (id) => own.has(id)),
        ]
        for (const { no, scope, state, figures } of answer.indicators) {
          if (state !== 'counted') continue
          for (const [i, figure] of figures.entries()) {
            const key = `${no}${['', 'b', 'c', 'd'][i]}`
            const expected = (scope === 'own' ? mine : whole).get(key)
            expect(
              close(figure, expected),
              `${who.username} ${month} I${key}: ${figure.n}/${figure.d} and not ${expected?.n}/${expected?.d}`,
            ).toBe(true)
            compared += 1
            if (figure.d > 0 && figure.n > 0) filled.add(key)
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(500)
    // each of them counted something somewhere: an empty recount would agree with anything
    expect([...recount(world, '2026-01-01', '2026-01-31', () => true).keys()].filter((k) => !filled.has(k))).toEqual([])
  })

  it('show as many women as they count, and no more of a worker than she accompanies', async () => {
    for (const who of [cast.head, cast.rizal])
      for (const no of [2, 4, 9, 10, 13, 15, 22]) {
        const may = (await t.as(who).call('indicators.all', {})).indicators.some((i) => i.no === no)
        if (!may) continue
        const one = await t.as(who).call('indicators.one', { no, month: '2026-04' })
        const [figure] = one.figures
        if (no !== 13) expect(one.rows, `${who.username} I${no}`).toHaveLength(Math.min(300, figure?.d ?? 0))
        if (no !== 15) expect(one.rows.reduce((n, r) => n + r.n, 0)).toBe(one.isCut ? expect.anything() : figure?.n)
        expect(one.parts.reduce((n, p) => n + p.d, 0)).toBe(figure?.d)
        if (who === cast.rizal && one.scope === 'own') {
          const own = await caseload(who)
          expect(one.rows.filter((r) => !own.has(r.caseId ?? ''))).toEqual([])
        }
      }
  })

  it('say of partners the same number as the page of the partners, in the same words', async () => {
    for (const who of [cast.head, cast.coordinator, cast.administration, cast.rizal]) {
      const page = await t.as(who).call('partners.partners', {})
      const one = await t.as(who).call('indicators.one', { no: 35, month: '2026-06' })
      expect([who.username, one.figures[0]?.now]).toEqual([who.username, page.active])
      const active = page.partners.filter((p) => p.isActive).map((p) => p.name)
      expect(one.rows.filter((r) => r.n > 0).map((r) => r.what)).toEqual(active)
      expect(one.list).toBe('/mitra')
    }
    expect((await t.as(cast.head).call('partners.partners', {})).active).toBeGreaterThan(0)
    const said = (await t.as(cast.head).call('indicators.one', { no: 35 })).how
    expect(partnerWords['board.note_other']).toContain(said.replace('mitra yang ', ''))
  })

  it('show the day and the session of each mark, and beds, works and partners where no woman is counted', async () => {
    const on = { month: '2026-04' }
    const marks = await t.as(cast.head).call('indicators.one', { no: 9, ...on })
    expect(marks.rows.length).toBeGreaterThan(0)
    const held = (r: (typeof marks.rows)[number]) =>
      world.group_attendances.filter(
        (a) =>
          a['case_id'] === r.caseId && a['held_on'] === r.on && a['group_id'] === r.thingId && a['mark'] === r.part,
      )
    expect(marks.rows.filter((r) => held(r).length !== 1 || !r.what?.startsWith('Materi '))).toEqual([])
    const beds = await t.as(cast.head).call('indicators.one', { no: 7, ...on })
    expect(beds.rows).toHaveLength((beds.figures[0]?.d ?? 0) / 30)
    expect(beds.rows.reduce((n, r) => n + r.n, 0)).toBe(beds.figures[0]?.n)
    expect(beds.rows.every((r) => r.what?.startsWith('Melati'))).toBe(true)
    const works = await t.as(cast.head).call('indicators.one', { no: 34, ...on })
    expect(works.rows.length).toBeGreaterThan(0)
    expect(works.rows.reduce((n, r) => n + r.n, 0)).toBe(works.figures[0]?.n)
    expect(
      works.rows.filter((r) => !world.sales.some((s) => s['work_id'] === r.thingId && s['sold_on'] === r.on)),
    ).toEqual([])
    for (const { caseId } of [...beds.rows, ...works.rows]) expect(caseId).toBeNull()
  })

  it('tell nobody but the head how many are back in what was before, and her of nobody by name', async () => {
    for (const who of [cast.coordinator, cast.administration, cast.rizal]) {
      expect(await t.as(who).refused('indicators.one', { no: 25 }), who.username).toBe('not_found')
      expect((await t.as(who).call('indicators.all', {})).indicators.map((i) => i.no)).not.toContain(25)
    }
    const one = await t.as(cast.head).call('indicators.one', { no: 25, month: '2025-07' })
    expect([one.rows, one.parts.map((p) => p.part)]).toEqual([[], [null]])
    const { indicators } = await t.as(cast.head).call('builder.choices', {})
    expect(indicators.map((i) => i.no)).not.toContain(25)
    const columns = await t.ownerSql(
      `select column_name from information_schema.columns where table_schema = 'public' and table_name = 'aftercare_answers' order by 1`,
    )
    expect(columns.map((c) => c['column_name'])).toEqual(['answer_id', 'centre_id', 'has_told', 'month_on'])
  })

  it('of a month in which nothing was say a sentence, and neither 0 % nor a fault', async () => {
    const { indicators } = await t.as(cast.head).call('indicators.all', { month: '2020-03' })
    for (const i of indicators.filter((i) => i.state === 'counted' && ![7, 12, 13, 30].includes(i.no)))
      expect([i.no, i.figures.map((f) => f.now)], i.name).toEqual([i.no, i.figures.map(() => null)])
    expect(indicators.every((i) => i.none.length > 10)).toBe(true)
    const empty = await t.as(elsewhere.head).call('indicators.all', { month: '2026-04' })
    for (const i of empty.indicators) for (const f of i.figures) expect(Number.isNaN(f.now), i.name).toBe(false)
    expect(empty.indicators.find((i) => i.no === 19)?.figures[0]).toMatchObject({ now: null, n: 0, d: 0 })
  })

  it('are read by whoever leads, registers or accompanies, and by nobody else', async () => {
    for (const who of [cast.nurse, cast.houseMother, cast.guard, cast.sewing, cast.socialOffice, cast.psychologist])
      expect(await t.as(who).refused('indicators.all', {}), who.username).toBe('not_allowed')
    expect(await t.as(cast.administration).refused('indicators.one', { no: 10 })).toBe('not_found')
    expect(await t.as(cast.rizal).refused('indicators.one', { no: 30 })).toBe('not_found')
    expect(await t.as(cast.head).refused('indicators.all', { month: '2026-13' })).toBe('invalid_input')
    expect(await t.as(cast.head).refused('indicators.all', { month: '2031-01' })).toBe('not_found')
  })
})

function close(f: { n: number; d: number; now: number | null }, e: Expected | undefined): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(b))
  if (!e || !near(f.n, e.n) || !near(f.d, e.d)) return false
  return f.now === null || e.value === null ? f.now === e.value : near(f.now, e.value)
}

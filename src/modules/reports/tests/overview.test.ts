import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { worldOf } from '../../indicators/tests/recount-world.ts'
import { seedCentre } from '../../indicators/tests/seeded-centre.ts'
import { outcomeOf, TILES, TILES_OF, type Tile } from '../rules.ts'

const TODAY = '2026-02-24'
type Rows = Awaited<ReturnType<typeof worldOf>>['cases']

describe('the overview of the house', () => {
  let t: TestApp
  let world: Awaited<ReturnType<typeof worldOf>>
  beforeAll(async () => {
    t = await startApp()
    await seedCentre(t)
    // somebody is in the house, somebody is away, and somebody is in danger
    await t.ownerSql(`alter table cases disable trigger user`)
    await t.ownerSql(`update cases set presence = case when right(case_id::text, 1) < '8' then 'in_house' else 'away' end,
      away_as = case when right(case_id::text, 1) < '8' then null else 'on_leave' end,
      stage = (array['data', 'assessment', 'plan', 'intervention', 'review'])[1 + get_byte(uuid_send(case_id), 15) % 5] where state = 'open'`)
    await t.ownerSql(`alter table cases enable trigger user`)
    await t.ownerSql(
      `insert into flags (centre_id, flag_id, case_id, kind, source, opened_by, opened_at)
      select centre_id, gen_random_uuid(), case_id, 'safety', 'person', $1, '2026-02-01T00:00:00Z' from cases where get_byte(uuid_send(case_id), 14) % 4 = 0`,
      [t.as(cast.head).id],
    )
    // one goal of each woman was rated once
    await t.ownerSql('alter table goal_ratings disable trigger user')
    await t.ownerSql(`delete from goal_ratings r using plan_goals g where g.centre_id = r.centre_id and g.goal_id = r.goal_id and g.position = 3
      and exists (select from goal_ratings o where o.goal_id = r.goal_id and (o.rated_at, o.rating_id) < (r.rated_at, r.rating_id))`)
    await t.ownerSql('alter table goal_ratings enable trigger user')
    t.travelTo(`${TODAY}T03:00:00Z`)
    world = await worldOf(t, t.as(cast.head).centreId)
  }, 180_000)
  afterAll(() => t.close())

  const own = async (who: { username: string }) =>
    new Set((await t.as(who).sql(`select unnest(sec.cases('caseload')) as id`)).map((r) => r.id))

  /** Every number of the page, from the rows alone. */
  function recounted(sees: (id: unknown) => boolean, flagged: ReadonlySet<unknown>): Record<Tile, number> {
    const of = (rows: Rows) => rows.filter((r) => sees(r['case_id']))
    const open = of(world.cases).filter((c) => c['state'] === 'open')
    const inMonth = (day: unknown) => day !== null && String(day) >= '2026-02-01' && String(day) <= TODAY
    const ended = of(world.terminations).filter(
      (e) =>
        e['state'] === 'closed' &&
        !['BATAL', 'DITOLAK', 'DIRUJUK_LAIN'].includes(String(e['exit_kind'])) &&
        String(e['effective_on']) > '2025-02-24',
    )
    const ids = new Set([...open, ...ended].map((r) => r['case_id']))
    const goals = [
      ...Map.groupBy(
        world.goal_ratings.filter((r) => ids.has(r['case_id'] ?? null)),
        (r) => r['goal_id'],
      ).values(),
    ]
      .map((rs) =>
        rs.toSorted((a, b) => `${a['rated_on']} ${a['rated_at']}`.localeCompare(`${b['rated_on']} ${b['rated_at']}`)),
      )
      // one rating is enough: the plan says where she began
      .map((rs) => {
        const plan = world.plan_goals.find(
          (g) => g['goal_id'] === rs[0]?.['goal_id'] && g['plan_id'] === rs[0]?.['plan_id'],
        )
        return Number(rs.at(-1)?.['level']) - Number(plan?.['start_level'])
      })
    return {
      here: open.filter((c) => c['presence'] === 'in_house' || c['presence'] === 'away').length,
      came: of(world.cases).filter((c) => inMonth(c['admitted_on'])).length,
      ended: of(world.terminations).filter(
        (e) =>
          e['state'] === 'closed' &&
          inMonth(e['effective_on']) &&
          !['BATAL', 'DITOLAK', 'DIRUJUK_LAIN'].includes(String(e['exit_kind'])),
      ).length,
      attention: open.filter((c) => flagged.has(c['case_id'])).length,
      goals_down: goals.filter((g) => g < 0).length,
      goals_same: goals.filter((g) => g === 0).length,
      goals_up: goals.filter((g) => g > 0).length,
    }
  }

  it('shows numbers that equal their rows, for everybody who has it, and opens the same rows', async () => {
    const flagged = new Set(
      (await t.ownerSql(`select case_id from flags where kind = 'safety' and closed_at is null`)).map(
        (r) => r['case_id'],
      ),
    )
    for (const who of [cast.head, cast.coordinator, cast.administration, cast.rizal, cast.wulan]) {
      const mine = await own(who)
      const page = await t.as(who).call('reports.overview', {})
      const expected = recounted(page.view === 'own' ? (id) => mine.has(id) : () => true, flagged)
      expect(
        page.tiles.map((x) => x.tile),
        who.username,
      ).toEqual(TILES_OF[page.view])
      for (const { tile, n } of page.tiles) {
        expect([who.username, tile, n]).toEqual([who.username, tile, expected[tile]])
        expect((await t.as(who).call('reports.behind', { tile })).rows, `${who.username} ${tile}`).toHaveLength(n)
      }
      const open = world.cases.filter((c) => c['state'] === 'open' && (page.view !== 'own' || mine.has(c['case_id'])))
      for (const { stage, n } of page.stages) expect(n, stage).toBe(open.filter((c) => c['stage'] === stage).length)
      expect(page.stages.reduce((sum, s) => sum + s.n, 0)).toBe(open.length)
    }
    const all = recounted(() => true, flagged)
    expect(
      TILES.filter((x) => all[x] === 0),
      'each of them counts somebody',
    ).toEqual([])
  })

  it('draws beds, attendance, after-care and intakes from the same rows', async () => {
    const page = await t.as(cast.head).call('reports.overview', {})
    for (const { day, taken } of page.beds?.days ?? [])
      expect([day, taken]).toEqual([
        day,
        world.bed_periods.filter(
          (b) => String(b['from_on']) <= day && (b['until_on'] === null || String(b['until_on']) > day),
        ).length,
      ])
    expect(page.beds?.days).toHaveLength(90)
    const counts = world.group_attendances.filter(
      (a) => a['counts'] && !(a['mark'] === 'sick' && a['reason'] === 'letter'),
    )
    for (const { from, counted } of page.weeks ?? []) {
      const until = Temporal.PlainDate.from(from).add({ days: 6 }).toString()
      const held = counts.filter(
        (a) => String(a['held_on']) >= from && String(a['held_on']) <= (until < TODAY ? until : TODAY),
      )
      expect([from, counted]).toEqual([from, held.length])
    }
    expect(page.weeks?.some((w) => w.counted > 0)).toBe(true)
    const reached = world.aftercare_contacts.filter(
      (k) =>
        k['is_reached'] &&
        k['work'] !== null &&
        String(k['happened_on']) > '2025-02-24' &&
        String(k['happened_on']) <= TODAY,
    )
    const each = new Set(reached.map((k) => `${k['case_id']} ${k['month']}`))
    expect(page.after?.reduce((sum, r) => sum + r.n, 0)).toBe(each.size)
    const people = page.workload?.reduce((sum, w) => sum + w.stages.reduce((n, s) => n + s.n, 0), 0)
    expect(people).toBe(page.stages.reduce((sum, s) => sum + s.n, 0))
  })

  it('tells an office who came and left, and nothing of how a woman does', async () => {
    const page = await t.as(cast.administration).call('reports.overview', {})
    expect(page).toMatchObject({ view: 'office', weeks: null, after: null, workload: null })
    expect(page.tiles.map((x) => x.tile)).toEqual(['here', 'came', 'ended'])
    expect(await t.as(cast.administration).refused('reports.behind', { tile: 'goals_up' })).toBe('not_found')
    for (const who of [cast.nurse, cast.houseMother, cast.guard, cast.sewing, cast.socialOffice, cast.psychologist])
      expect(await t.as(who).refused('reports.overview', {}), who.username).toBe('not_allowed')
  })

  it('calls an end before its time so, and what leads elsewhere is neither', () => {
    expect(['LULUS', 'MANDIRI_DINI', 'LARI', 'DO', 'MUNDUR', 'REUNIFIKASI', 'MENINGGAL'].map(outcomeOf)).toEqual([
      ...['finished', 'finished', 'early', 'early', 'early', 'elsewhere', 'elsewhere'],
    ])
  })
})

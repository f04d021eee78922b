import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { worldOf } from '../../indicators/tests/recount-world.ts'
import { seedCentre } from '../../indicators/tests/seeded-centre.ts'
import { COHORT_WEEKS } from '../rules.ts'

const TODAY = '2026-04-20'

describe('an intake before and after', () => {
  let t: TestApp
  let world: Awaited<ReturnType<typeof worldOf>>
  const intakes = [randomUUID(), randomUUID()]
  beforeAll(async () => {
    t = await startApp()
    await seedCentre(t)
    const centreId = t.as(cast.head).centreId
    for (const [i, id] of intakes.entries())
      await t.ownerSql(
        `insert into intakes (centre_id, intake_id, year, ordinal, name, starts_on, ends_on, quota) values ($1, $2, $3, 1, $4, $5, $6, 40)`,
        [centreId, id, 2025 + i, `${2025 + i}-I`, `${2025 + i}-01-10`, `${2025 + i}-07-10`],
      )
    await t.ownerSql('alter table cases disable trigger user')
    await t.ownerSql(
      'update cases set intake_id = case when extract(year from admitted_on) = 2025 then $2::uuid else $3::uuid end where centre_id = $1',
      [centreId, ...intakes],
    )
    await t.ownerSql('alter table cases enable trigger user')
    t.travelTo(`${TODAY}T03:00:00Z`)
    world = await worldOf(t, centreId)
  }, 180_000)
  afterAll(() => t.close())

  const own = async (who: { username: string }) =>
    new Set((await t.as(who).sql(`select unnest(sec.cases('caseload')) as id`)).map((r) => r.id))

  /** The same from the rows alone. */
  function expected(intakeId: string, sees: (id: unknown) => boolean) {
    const women = world.cases.filter(
      (c) => c['intake_id'] === intakeId && c['admitted_on'] !== null && sees(c['case_id']),
    )
    const hers = (id: unknown) => women.some((w) => w['case_id'] === id)
    const rated = [
      ...Map.groupBy(
        world.goal_ratings.filter((r) => hers(r['case_id'])),
        (r) => r['goal_id'],
      ).values(),
    ].map((rs) => {
      const goal = world.plan_goals.find((g) => g['goal_id'] === rs[0]?.['goal_id'])
      const levels = rs
        .toSorted((a, b) => `${a['rated_on']} ${a['rated_at']}`.localeCompare(`${b['rated_on']} ${b['rated_at']}`))
        .map((r) => Number(r['level']))
      return [Number(goal?.['start_level']), ...levels]
    })
    const mean = (of: number[]) => of.reduce((a, b) => a + b, 0) / of.length
    const [early, late] = [[] as boolean[], [] as boolean[]]
    for (const w of women) {
      const end = world.terminations.find(
        (e) =>
          e['case_id'] === w['case_id'] &&
          e['state'] === 'closed' &&
          !['DITOLAK', 'DIRUJUK_LAIN', 'BATAL'].includes(String(e['exit_kind'])),
      )
      const [from, until] = [
        Temporal.PlainDate.from(String(w['admitted_on'])),
        Temporal.PlainDate.from(String(end?.['effective_on'] ?? TODAY)),
      ]
      if (from.until(until).days < 14 * COHORT_WEEKS) continue
      for (const a of world.group_attendances.filter(
        (x) => x['case_id'] === w['case_id'] && x['counts'] && !(x['mark'] === 'sick' && x['reason'] === 'letter'),
      )) {
        const on = Temporal.PlainDate.from(String(a['held_on']))
        const came = ['present', 'late', 'dispensation'].includes(String(a['mark']))
        if (from.until(on).days < 7 * COHORT_WEEKS) early.push(came)
        if (on.until(until).days < 7 * COHORT_WEEKS) late.push(came)
      }
    }
    const share = (of: boolean[]) => (100 * of.filter(Boolean).length) / of.length
    return {
      women: women.length,
      goals:
        rated.length === 0
          ? null
          : { n: rated.length, first: mean(rated.map((r) => r[0] ?? 0)), last: mean(rated.map((r) => r.at(-1) ?? 0)) },
      attendance: early.length === 0 || late.length === 0 ? null : { first: share(early), last: share(late) },
    }
  }
  const near = (a: unknown, b: unknown) =>
    JSON.stringify(a, (_, v) => (typeof v === 'number' ? Math.round(v * 1e6) / 1e6 : v)) ===
    JSON.stringify(b, (_, v) => (typeof v === 'number' ? Math.round(v * 1e6) / 1e6 : v))

  it('equals its rows, for whoever leads and for a worker of her own women', async () => {
    let compared = 0
    for (const who of [cast.head, cast.coordinator, cast.rizal]) {
      const mine = await own(who)
      const { cohorts, view } = await t.as(who).call('reports.cohorts', {})
      expect(cohorts.map((c) => c.name)).toEqual(['2025-I', '2026-I'])
      for (const c of cohorts) {
        const e = expected(c.intakeId, (id) => view === 'lead' || mine.has(String(id)))
        expect(
          near({ women: c.women, goals: c.goals, attendance: c.attendance }, e),
          `${who.username} ${c.name} ${JSON.stringify([c, e])}`,
        ).toBe(true)
        if (c.goals && c.attendance) compared += 1
        expect(c.work === null || c.work.working <= c.work.reached).toBe(true)
      }
    }
    expect(compared).toBeGreaterThan(1)
  })

  it('is shown to no office and to nobody who reads no overview; of another house nothing', async () => {
    expect(await t.as(cast.administration).refused('reports.cohorts', {})).toBe('not_found')
    for (const who of [cast.nurse, cast.guard, cast.sewing, cast.socialOffice])
      expect(await t.as(who).refused('reports.cohorts', {}), who.username).toBe('not_allowed')
    expect((await t.as(elsewhere.head).call('reports.cohorts', {})).cohorts).toEqual([])
  })
})

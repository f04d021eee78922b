import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { worldOf } from '../../indicators/tests/recount-world.ts'
import { seedCentre } from '../../indicators/tests/seeded-centre.ts'
import { GAPS_OF, type Gap } from '../rules.ts'

const TODAY = '2026-02-24'
const ago = (days: number) => Temporal.PlainDate.from(TODAY).subtract({ days }).toString()

describe('the quality of what is written down', () => {
  let t: TestApp
  let world: Awaited<ReturnType<typeof worldOf>>
  beforeAll(async () => {
    t = await startApp()
    await seedCentre(t)
    await t.ownerSql(`alter table cases disable trigger user`)
    await t.ownerSql(
      `update cases set presence = 'in_house', stage = (array['plan', 'intervention', 'review'])[1 + get_byte(uuid_send(case_id), 15) % 3] where state = 'open'`,
    )
    await t.ownerSql(
      `update cases set closed_on = admitted_on - 1 where case_id in (select case_id from cases where state = 'closed' and admitted_on is not null order by case_id limit 2)`,
    )
    await t.ownerSql(
      `update cases set responsible_id = null where case_id in (select case_id from cases where state = 'open' order by case_id limit 1)`,
    )
    await t.ownerSql(`alter table cases enable trigger user`)
    t.travelTo(`${TODAY}T03:00:00Z`)
    world = await worldOf(t, t.as(cast.head).centreId)
  }, 180_000)
  afterAll(() => t.close())

  function recounted(sees: (id: unknown) => boolean): Record<Gap, number> {
    const cases = world.cases.filter((c) => sees(c['case_id']))
    const open = cases.filter((c) => c['state'] === 'open')
    const has = (
      rows: readonly (typeof cases)[number][],
      c: (typeof cases)[number],
      is: (r: (typeof cases)[number]) => boolean,
    ) => rows.some((r) => r['case_id'] === c['case_id'] && is(r))
    const dayAt = (m: unknown) =>
      Temporal.Instant.from(String(m)).toZonedDateTimeISO('Asia/Jakarta').toPlainDate().toString()
    const begun = (c: (typeof cases)[number], by: string) =>
      has(world.stage_entries, c, (e) => e['to_stage'] === 'intervention' && dayAt(e['at']) <= by)
    const notes = world.session_notes.filter((n) => !world.session_notes.some((k) => k['corrects_id'] === n['note_id']))
    const late = world.aftercare_windows.filter(
      (w) =>
        sees(w['case_id']) &&
        String(w['due_on']) < TODAY &&
        cases.find((c) => c['case_id'] === w['case_id'])?.['state'] === 'aftercare' &&
        !world.aftercare_contacts.some((k) => k['case_id'] === w['case_id'] && k['month'] === w['month']),
    )
    return {
      unanswered: world.referrals.filter(
        (r) => r['status'] === 'new' && r['contacted_at'] === null && dayAt(r['received_at']) < ago(3),
      ).length,
      worker: open.filter((c) => c['responsible_id'] === null).length,
      dates: cases.filter(
        (c) => c['closed_on'] && c['admitted_on'] && String(c['closed_on']) < String(c['admitted_on']),
      ).length,
      assessment: open.filter(
        (c) =>
          c['admitted_on'] &&
          String(c['admitted_on']) < ago(14) &&
          !has(world.assessments, c, (a) => a['signed_on'] !== null),
      ).length,
      plan: open.filter(
        (c) =>
          c['admitted_on'] &&
          String(c['admitted_on']) <= ago(21) &&
          !has(world.plan_signatures, c, (s) => s['signer'] === 'client'),
      ).length,
      note: open.filter(
        (c) =>
          c['stage'] === 'intervention' && begun(c, ago(7)) && !has(notes, c, (n) => String(n['happened_on']) > ago(7)),
      ).length,
      review: open.filter(
        (c) =>
          ['intervention', 'review'].includes(String(c['stage'])) &&
          begun(c, ago(31)) &&
          !has(world.conferences, c, (r) => r['kind'] === 'review' && String(r['held_on']) >= ago(30)),
      ).length,
      bed: -1,
      contact: new Set(late.map((w) => w['case_id'])).size,
    }
  }

  it('finds what a look at every row finds, for everybody of her own', async () => {
    for (const who of [cast.head, cast.coordinator, cast.administration, cast.rizal]) {
      const mine = new Set((await t.as(who).sql(`select unnest(sec.cases('caseload')) as id`)).map((r) => r.id))
      const view = who === cast.rizal ? 'own' : who === cast.administration ? 'office' : 'lead'
      const { gaps, checked } = await t.as(who).call('reports.gaps', {})
      const expected = recounted(view === 'own' ? (id) => mine.has(id) : () => true)
      expect(checked).toBe(GAPS_OF[view].length)
      for (const gap of GAPS_OF[view]) {
        if (gap === 'bed') continue
        const found = gaps.find((g) => g.gap === gap)
        expect([who.username, gap, found?.n ?? 0]).toEqual([who.username, gap, expected[gap]])
        expect(found?.rows.length ?? 0).toBe(Math.min(50, found?.n ?? 0))
      }
    }
    const all = recounted(() => true)
    for (const gap of ['worker', 'dates', 'assessment', 'plan', 'review'] as const)
      expect(all[gap], gap).toBeGreaterThan(0)
  })

  it('misses a bed of whoever is in the house and has none', async () => {
    const { gaps } = await t.as(cast.head).call('reports.gaps', {})
    const beds = await t.ownerSql<{ n: number }>(
      `select count(*)::int as n from cases c where state = 'open' and presence = 'in_house'
         and not exists (select from bed_occupants o where o.case_id = c.case_id and o.is_current)`,
    )
    expect(gaps.find((g) => g.gap === 'bed')?.n ?? 0).toBe(beds[0]?.n)
  })

  it('is looked at by nobody who reads no figures', async () => {
    for (const who of [cast.nurse, cast.houseMother, cast.guard, cast.sewing, cast.socialOffice])
      expect(await t.as(who).refused('reports.gaps', {}), who.username).toBe('not_allowed')
  })
})

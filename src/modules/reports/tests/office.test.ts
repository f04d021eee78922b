import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { ANSWERS, answerOf } from '../../offers/rules.ts'
import { OFFERED } from '../../offers/tests/offered.ts'
import type { STATUSES } from '../../referrals/rules.ts'
import { referred } from '../../referrals/tests/people.ts'
import { another } from '../../selection/tests/desk.ts'

type Row = { case_id: string; status: (typeof STATUSES)[number]; received: string; decided: string | null; due: string }

/** Three working days from Monday to Friday. */
function ordinaryTerm(received: string): string {
  let day = Temporal.PlainDate.from(received)
  for (let left = 3; left > 0; ) {
    day = day.add({ days: 1 })
    if (day.dayOfWeek < 6) left--
  }
  return day.toString()
}

describe('the figures of a social office', () => {
  let t: TestApp
  let other = ''
  let rows: Row[] = []
  const feri = () => t.as(cast.socialOffice)
  const own = () => feri().call('reports.work', {})
  const barsOf = async (figure: string) => (await own()).figures.find((f) => f.figure === figure)?.bars ?? []
  beforeAll(async () => {
    t = await startApp()
    other = t.as(cast.ended).id
    await t.as(cast.head).call('access.grantRole', { personId: other, role: 'social_office', untilOn: '2026-12-31' })
    const { offerId } = await feri().call('offers.send', OFFERED)
    await t.as(cast.rizal).call('referrals.register', {
      source: 'social_office',
      offerId,
      letter: { number: OFFERED.number, datedOn: OFFERED.datedOn, receivedOn: '2026-01-12', office: OFFERED.office },
      callName: 'Siti Kenanga',
      identity: { fullName: OFFERED.fullName, birthYear: OFFERED.birthYear, district: OFFERED.district },
      reason: OFFERED.reason,
    })
    for (let i = 0; i < 14; i++)
      await referred(t, cast.rizal, { ...another(), fullName: `Rekaan ${'abcdefghijklmn'[i]}` })
    // as an office would have sent them over some months: those of the first, two of the other, and two of nobody
    await t.ownerSql('alter table referrals disable trigger user')
    await t.ownerSql(
      `with r as (select case_id, (row_number() over (order by case_id))::int - 1 as n from referrals where office_person_id is null)
       update referrals x set office_person_id = case when r.n < 10 then $1::uuid when r.n < 12 then $2::uuid end, list_no = r.n,
         status = (array['accepted', 'refused', 'new', 'emergency', 'waiting', 'referred', 'withdrawn'])[1 + r.n % 7],
         waiting_until = case when r.n % 7 = 4 then '2026-06-01'::date end,
         received_at = '2025-10-31T16:30:00Z'::timestamptz + r.n * interval '8 days',
         decision_due_on = case when r.n % 7 = 3 then '2025-10-31'::date else '2025-11-14'::date end + r.n * 8,
         decided_at = case when r.n % 7 = 2 then null else '2025-11-10T03:00:00Z'::timestamptz + r.n * interval '9 days' end,
         decided_by = case when r.n % 7 = 2 then null else $3::uuid end
       from r where r.case_id = x.case_id`,
      [feri().id, other, t.as(cast.head).id],
    )
    await t.ownerSql('alter table referrals enable trigger user')
    t.travelTo('2026-02-25T03:00:00Z')
    rows = await t.ownerSql<Row>(
      `select case_id, status, ((received_at at time zone 'Asia/Jakarta')::date)::text as received,
              ((decided_at at time zone 'Asia/Jakarta')::date)::text as decided, decision_due_on::text as due
         from referrals where office_person_id = $1`,
      [feri().id],
    )
  }, 120_000)
  afterAll(() => t.close())

  it('equal the rows of what it sent and open them as it named them, and count nothing of another office', async () => {
    expect(rows).toHaveLength(11)
    const month = (day: string) => `${day.slice(0, 7)}-01`
    const titles = new Set<string>()
    for (const { key, n, full } of await barsOf('referred')) {
      const those = rows.filter((r) => month(r.received) === key)
      expect([key, n, full]).toEqual([key, those.length, those.filter((r) => r.status === 'accepted').length])
      const { rows: behind } = await feri().call('reports.behindWork', { figure: 'referred', bar: key })
      expect(behind).toHaveLength(those.length)
      for (const r of behind) {
        expect([r.caseId, r.honorific, r.isProtected]).toEqual([null, null, false])
        titles.add(r.label)
      }
    }
    expect(titles).toContain(OFFERED.fullName)
    expect(
      [...titles].filter((l) => l !== OFFERED.fullName).every((l) => /no\. \d+$/.test(l)),
      [...titles].join('|'),
    ).toBe(true)
    expect([...titles].join()).not.toContain('Rekaan')
    for (const key of ANSWERS) {
      const bar = (await barsOf('standing')).find((b) => b.key === key)
      expect([key, bar?.n]).toEqual([key, rows.filter((r) => answerOf(r.status) === key).length])
    }
    // an emergency is one that waits like any other, with the term of any other
    const heard = rows.map((r) => ({
      due: r.status === 'emergency' ? ordinaryTerm(r.received) : r.due,
      decided: ['new', 'emergency'].includes(r.status) ? null : r.decided,
    }))
    for (const { key, n, full } of await barsOf('answered')) {
      const due = heard.filter((r) => month(r.due) === key && (r.decided !== null || r.due < '2026-02-25'))
      expect([key, n]).toEqual([key, due.length])
      expect([key, full]).toEqual([key, due.filter((r) => r.decided !== null && r.decided <= r.due).length])
    }
    expect(
      JSON.stringify(await feri().call('reports.behindWork', { figure: 'standing', bar: 'in_selection' })),
    ).not.toContain('emergency')
    expect((await t.as(cast.ended).call('reports.work', {})).figures[2]?.bars.reduce((n, b) => n + b.n, 0)).toBe(2)
  })

  it('stand beside the intakes, the reports that are due to it and the tables that left last, small numbers hidden', async () => {
    await t.ownerSql(
      `insert into intakes (centre_id, intake_id, year, ordinal, name, starts_on, ends_on, quota) values
        ($1, gen_random_uuid(), 2025, 9, 'Angkatan yang lewat', '2025-01-05', '2025-07-05', 20),
        ($1, gen_random_uuid(), 2026, 9, 'Angkatan II 2026', '2026-05-04', '2026-10-30', 20)`,
      [feri().centreId],
    )
    const before = await feri().call('reports.office', {})
    expect(before.intakes.map((i) => i.name)).toContain('Angkatan II 2026')
    expect(before.intakes.map((i) => i.name)).not.toContain('Angkatan yang lewat')
    expect([before.last, before.reports.map((r) => r.report)]).toEqual([
      null,
      ['monthly', 'quarterly', 'semester', 'yearly', 'aftercare'],
    ])
    expect(before.reports.find((r) => r.report === 'yearly')).toMatchObject({
      dueOn: '2026-01-31',
      isLate: true,
      releaseId: null,
    })
    const { releaseId } = await t.as(cast.head).call('releases.release', { report: 'yearly', audience: 'government' })
    const after = await feri().call('reports.office', {})
    expect(after.reports.find((r) => r.report === 'yearly')).toMatchObject({ isLate: false, releaseId })
    expect(after.last?.releaseId).toBe(releaseId)
    const said = after.last?.sections.flatMap((s) => s.lines.map((l) => l.said)) ?? []
    expect(said.length).toBeGreaterThan(3)
    expect(said.filter((s) => /^[1-4]$/.test(s))).toEqual([])
  })

  it('are of nobody but an office, and give it no case, no name and no other table', async () => {
    for (const who of [cast.head, cast.rizal, cast.nurse, cast.guard, cast.administration, cast.privacy]) {
      expect(await t.as(who).refused('reports.office', {}), who.username).toBe('not_allowed')
      expect(['not_allowed', 'not_found']).toContain(
        await t.as(who).refused('reports.behindWork', { figure: 'standing', bar: 'accepted' }),
      )
    }
    for (const figure of ['doses', 'presence', 'attendance', 'paid'] as const)
      expect(await feri().refused('reports.behindWork', { figure, bar: '2026-02-23' }), figure).toBe('not_found')
    for (const bar of ['sent', '', '2026-02-01'])
      expect(await feri().refused('reports.behindWork', { figure: 'standing', bar })).toBe('not_found')
    for (const table of ['cases', 'case_displays', 'identities', 'release_cells', 'referral_papers'])
      expect(
        await feri()
          .sql(`select 1 from ${table}`)
          .catch(() => []),
        table,
      ).toEqual([])
    expect(await feri().sql('select name from intakes')).not.toEqual([])
    expect(await t.as(elsewhere.head).sql(`select 1 from intakes where name = 'Angkatan II 2026'`)).toEqual([])
    await expect(feri().sql(`update intakes set quota = 1`)).resolves.toEqual([])
    expect(await t.ownerSql(`select distinct quota from intakes where name like 'Angkatan%2026'`)).not.toContainEqual({
      quota: 1,
    })
  })
})

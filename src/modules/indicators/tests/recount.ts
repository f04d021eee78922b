import type { TestApp } from '../../../../tests/support/app.ts'
import { attendanceOf, countedAs, type Mark } from '../../groups/rules.ts'
import { gasT, type Level } from '../../plans/gas.ts'

export type Expected = { n: number; d: number; value: number | null }
type Row = Readonly<Record<string, string | number | boolean | null>>
type Table = readonly Row[]

const ZONE = 'Asia/Jakarta'
const text = (v: unknown) => String(v)
const add = (day: unknown, days: number) => Temporal.PlainDate.from(text(day)).add({ days }).toString()
const between = (from: unknown, until: unknown) => Temporal.PlainDate.from(text(from)).until(text(until)).days
const dayAt = (moment: unknown) => Temporal.Instant.from(text(moment)).toZonedDateTimeISO(ZONE).toPlainDate().toString()

/** Every row of a table, dates and moments as text: what the recount starts from knows no query of the application. */
async function rowsOf(t: TestApp, table: string, centreId: string): Promise<Table> {
  const rows = await t.ownerSql<{ row: Row }>(`select to_jsonb(x) as row from ${table} x where centre_id = $1`, [
    centreId,
  ])
  return rows.map((r) => r.row)
}

const TABLES = [
  ...([
    'cases',
    'referrals',
    'assessments',
    'plan_signatures',
    'plan_goals',
    'goal_ratings',
    'beds',
    'bed_periods',
  ] as const),
  ...(['terminations', 'group_attendances', 'session_notes', 'stage_entries', 'conferences', 'skill_tests'] as const),
  ...(['certifications', 'toolkits', 'aftercare_windows', 'aftercare_contacts', 'aftercare_ends', 'services'] as const),
  ...(['service_referrals', 'referral_complaints', 'incidents', 'incident_tellings', 'role_grants', 'rooms'] as const),
  ...([
    'spend_requests',
    'spend_payments',
    'petty_cash_entries',
    'session_fees',
    'budget_plans',
    'budget_versions',
  ] as const),
  ...(['budget_lines', 'sales', 'work_moves', 'work_makers', 'survey_rounds', 'survey_answers'] as const),
] as const
type World = Record<(typeof TABLES)[number], Table>

export async function worldOf(t: TestApp, centreId: string): Promise<World> {
  const all: [string, Table][] = []
  for (const table of TABLES) all.push([table, await rowsOf(t, table, centreId)])
  return Object.fromEntries(all) as World // each of TABLES was read
}

const share = (hits: readonly boolean[]): Expected => {
  const [n, d] = [hits.filter(Boolean).length, hits.length]
  return { n, d, value: d === 0 ? null : (100 * n) / d }
}
const sum = (those: readonly number[]) => those.reduce((a, b) => a + b, 0)
const mean = (those: readonly number[]): Expected => ({
  ...{ n: sum(those), d: those.length, value: those.length === 0 ? null : sum(those) / those.length },
})
const median = (those: readonly number[]): Expected => {
  const s = those.toSorted((a, b) => a - b)
  const half = s.length / 2
  const value = s.length === 0 ? null : ((s[Math.ceil(half) - 1] ?? 0) + (s[Math.floor(half)] ?? 0)) / 2
  return { n: sum(those), d: those.length, value }
}
const ratio = (n: number, d: number, scale: number): Expected => ({ n, d, value: d === 0 ? null : (scale * n) / d })

/** Every figure of a period, reckoned from its rows by plain arithmetic; `sees` says whose rows count. */
export function recount(
  w: World,
  from: string,
  until: string,
  sees: (caseId: unknown) => boolean,
): Map<string, Expected> {
  const inside = (day: unknown) => day !== null && day !== undefined && text(day) >= from && text(day) <= until
  const hers = (table: Table) => table.filter((r) => sees(r['case_id']))
  const cases = hers(w.cases)
  const caseOf = (r: Row) => w.cases.find((c) => c['case_id'] === r['case_id']) ?? {}
  const of = (table: Table, r: Row) => table.filter((x) => x['case_id'] === r['case_id'])
  const openOn = (c: Row, day: string) => c['closed_on'] === null || text(c['closed_on']) >= day
  const referrals = hers(w.referrals)
  const decided = referrals.filter((r) => r['decided_at'] !== null && inside(dayAt(r['decided_at'])))
  const ends = hers(w.terminations).filter(
    (e) => e['state'] === 'closed' && !['DITOLAK', 'DIRUJUK_LAIN', 'BATAL'].includes(text(e['exit_kind'])),
  )
  const ended = ends.filter((e) => inside(e['effective_on']))
  const stays = ended
    .filter((e) => caseOf(e)['admitted_on'])
    .map((e) => between(caseOf(e)['admitted_on'], e['effective_on']))
  const nights = sum(w.bed_periods.map((b) => nightsOf(b, from, until)))
  const days = between(from, until) + 1
  const workers = new Set(
    w.role_grants
      .filter((g) => g['role'] === 'social_worker' && g['acts_for'] === null && dayAt(g['from_at']) <= until)
      .filter((g) => g['until_at'] === null || dayAt(g['until_at']) > until)
      .map((g) => g['person_id']),
  ).size
  const starts = new Map<unknown, string>()
  for (const s of hers(w.stage_entries).filter((e) => e['to_stage'] === 'intervention')) {
    const [on, first] = [dayAt(s['at']), starts.get(s['case_id'])]
    if (first === undefined || on < first) starts.set(s['case_id'], on)
  }
  const notes = hers(w.session_notes).filter((n) => !w.session_notes.some((k) => k['corrects_id'] === n['note_id']))
  const weeks: boolean[] = []
  const reviews = hers(w.conferences).filter((c) => c['kind'] === 'review')
  const anchors: Row[] = []
  for (const [caseId, began] of starts) {
    const c = caseOf({ case_id: caseId as string })
    anchors.push({ case_id: caseId as string, anchor: began })
    for (let first = began; add(first, 6) <= until; first = add(first, 7)) {
      const last = add(first, 6)
      if (last < from || !openOn(c, last)) continue
      weeks.push(of(notes, c).some((n) => text(n['happened_on']) >= first && text(n['happened_on']) <= last))
    }
  }
  for (const r of reviews)
    if (!anchors.some((a) => a['case_id'] === r['case_id'] && a['anchor'] === r['held_on']))
      anchors.push({ case_id: r['case_id'] ?? null, anchor: r['held_on'] ?? null })
  const latest = (table: Table, key: (r: Row) => string, order: (r: Row) => string) => {
    const last = new Map<string, Row>()
    for (const r of table.toSorted((a, b) => order(a).localeCompare(order(b)))) last.set(key(r), r)
    return [...last.values()]
  }
  const rated = latest(
    hers(w.goal_ratings).filter((r) => inside(r['rated_on'])),
    (r) => text(r['goal_id']),
    (r) => `${r['rated_on']} ${r['rated_at']}`,
  )
  const weightOf = (r: Row) => {
    const g = w.plan_goals.find((x) => x['plan_id'] === r['plan_id'] && x['goal_id'] === r['goal_id'])
    return Number(g?.['importance']) * Number(g?.['difficulty'])
  }
  const byCase = Map.groupBy(rated, (r) => r['case_id'])
  const tested = latest(
    hers(w.skill_tests).filter((s) => inside(s['held_on'])),
    (s) => text(s['case_id']),
    (s) => `${s['held_on']} ${s['recorded_at']}`,
  )
  const kits = w.toolkits.filter((k) => k['handed_over_at'] !== null)
  const contacts = (what: string) =>
    latest(
      hers(w.aftercare_contacts).filter(
        (k) => inside(k['happened_on']) && k['month'] && k['is_reached'] && k[what] !== null,
      ),
      (k) => `${k['case_id']} ${k['month']}`,
      (k) => `${k['happened_on']} ${k['recorded_at']}`,
    )
  const sent = hers(w.service_referrals).filter((s) => ['story', 'health'].includes(text(s['reach'])))
  const answered = (s: Row) =>
    [s['accepted_on'], s['closed_on']]
      .filter((d) => d !== null)
      .map(text)
      .sort()[0]
  const marks = hers(w.group_attendances).filter((a) => inside(a['held_on']) && a['counts'])
  const counted: Partial<Record<ReturnType<typeof countedAs>, number>> = {}
  for (const a of marks) {
    const as = countedAs(a['mark'] as Mark, a['reason'] === 'letter')
    counted[as] = (counted[as] ?? 0) + 1
  }
  const { attended, counted: held } = attendanceOf(counted)
  const inUse = w.beds.filter(
    (b) => b['is_in_use'] && w.rooms.some((r) => r['room_id'] === b['room_id'] && r['is_in_use']),
  )
  const beds = new Set([
    ...inUse.map((b) => b['bed_id']),
    ...w.bed_periods.filter((b) => touches(b, from, until)).map((b) => b['bed_id']),
  ])
  const open = cases.filter(
    (c) =>
      c['admitted_on'] !== null &&
      text(c['admitted_on']) <= until &&
      (c['closed_on'] === null ||
        text(c['closed_on']) > until ||
        c['state'] === 'aftercare' ||
        of(w.aftercare_ends, c).some((e) => text(e['ended_on']) > until)),
  )
  const yearLater = (e: Row) => Temporal.PlainDate.from(text(e['effective_on'])).add({ months: 12 }).toString()
  const mayStay = ['LULUS', 'MANDIRI_DINI']
  return new Map<string, Expected>([
    [
      '1',
      median(
        referrals
          .filter((r) => inside(dayAt(r['received_at'])) && r['contacted_at'] !== null)
          .map(
            (r) =>
              Temporal.Instant.from(text(r['received_at'])).until(text(r['contacted_at'])).total({ unit: 'seconds' }) /
              86_400,
          ),
      ),
    ],
    [
      '2',
      share(
        decided
          .filter((r) => ['accepted', 'refused', 'referred'].includes(text(r['status'])))
          .map((r) => r['status'] === 'accepted'),
      ),
    ],
    ['3', share(decided.filter((r) => r['status'] === 'accepted').map((r) => r['verdict'] === 'eligible'))],
    [
      '4',
      share(
        cases
          .filter((c) => c['admitted_on'] && inside(add(c['admitted_on'], 14)) && openOn(c, add(c['admitted_on'], 14)))
          .map((c) =>
            of(w.assessments, c).some((a) => a['signed_on'] && text(a['signed_on']) <= add(c['admitted_on'], 14)),
          ),
      ),
    ],
    [
      '5',
      share(
        cases
          .filter((c) => c['admitted_on'] && add(c['admitted_on'], 21) <= until)
          .filter((c) => c['closed_on'] === null || text(c['closed_on']) > until)
          .map((c) => of(w.plan_signatures, c).some((s) => s['signer'] === 'client' && text(s['signed_on']) <= until)),
      ),
    ],
    ['7', ratio(nights, beds.size * days, 100)],
    ['8', median(stays)],
    ['8b', mean(stays)],
    ['9', { n: attended, d: held, value: held === 0 ? null : (100 * attended) / held }],
    ['10', share(weeks)],
    [
      '11',
      share(
        anchors
          .filter((a) => inside(add(a['anchor'], 30)) && openOn(caseOf(a), add(a['anchor'], 30)))
          .map((a) =>
            of(reviews, a).some(
              (r) => text(r['held_on']) > text(a['anchor']) && text(r['held_on']) <= add(a['anchor'], 30),
            ),
          ),
      ),
    ],
    ['12', ratio(nights / days, workers, 1)],
    ['13', ratio(open.length, workers, 1)],
    ['14', share(tested.map((s) => s['is_competent'] === true))],
    [
      '14b',
      share(
        hers(w.certifications)
          .filter((c) => c['result'] !== null && inside(c['held_on']))
          .map((c) => c['result'] === 'competent'),
      ),
    ],
    [
      '15',
      mean(
        [...byCase.values()].map((rs) =>
          gasT(rs.map((r) => ({ weight: weightOf(r), level: Number(r['level']) as Level }))),
        ),
      ),
    ],
    ['15b', share(rated.map((r) => Number(r['level']) >= 0))],
    ['19', share(ended.map((e) => mayStay.includes(text(e['exit_kind']))))],
    ['20', share(ended.map((e) => ['LARI', 'MUNDUR', 'DO'].includes(text(e['exit_kind']))))],
    [
      '21',
      share(
        ended
          .filter((e) => mayStay.includes(text(e['exit_kind'])))
          .map((e) => of(kits, e).some((k) => dayAt(k['handed_over_at']) <= text(e['effective_on']))),
      ),
    ],
    [
      '22',
      share(
        hers(w.aftercare_windows)
          .filter((x) => inside(x['due_on']))
          .map((x) => of(w.aftercare_contacts, x).some((k) => k['month'] === x['month'] && k['is_reached'] === true)),
      ),
    ],
    [
      '23',
      share(
        contacts('work')
          .filter((k) => of(ends, k).some((e) => e['exit_kind'] === 'LULUS') && of(kits, k).length > 0)
          .map((k) => k['work'] === 'business_running'),
      ),
    ],
    ['24', share(contacts('is_above_line').map((k) => k['is_above_line'] === true))],
    [
      '26',
      share(
        ends
          .filter((e) => inside(yearLater(e)))
          .map((e) =>
            w.cases.some(
              (c) =>
                c['client_id'] === caseOf(e)['client_id'] &&
                c['case_id'] !== e['case_id'] &&
                c['admitted_on'] !== null &&
                text(c['admitted_on']) > text(e['effective_on']) &&
                text(c['admitted_on']) <= yearLater(e),
            ),
          ),
      ),
    ],
    [
      '27',
      share(
        sent
          .filter((s) => inside(add(s['referred_on'], 14)))
          .map((s) => (answered(s) ?? '9999') <= add(s['referred_on'], 14)),
      ),
    ],
    [
      '29',
      share(
        hers(w.referral_complaints)
          .filter((k) => inside(add(k['received_on'], 14)))
          .map((k) => k['answered_on'] !== null && text(k['answered_on']) <= add(k['received_on'], 14)),
      ),
    ],
    ['30', ratio(w.incidents.filter((i) => inside(dayAt(i['happened_at']))).length, nights, 1000)],
    [
      '31',
      share(
        w.incident_tellings
          .filter((x) => x['whom'] === 'police' && x['due_at'] !== null && inside(dayAt(x['due_at'])))
          .map((x) => x['told_at'] !== null && Temporal.Instant.compare(text(x['told_at']), text(x['due_at'])) <= 0),
      ),
    ],
    ['35', active(w, until)],
    ...money(w, from, until, nights),
  ])
}

const touches = (b: Row, from: string, until: string) =>
  text(b['from_on']) <= until && (b['until_on'] === null || text(b['until_on']) > from)
function nightsOf(b: Row, from: string, until: string): number {
  if (!touches(b, from, until)) return 0
  const end = add(until, 1)
  const [first, last] = [text(b['from_on']), b['until_on'] === null ? end : text(b['until_on'])]
  return between([first, from].sort()[1] ?? first, [last, end].sort()[0] ?? last)
}

function active(w: World, until: string): Expected {
  const since = Temporal.PlainDate.from(until).subtract({ months: 12 }).toString()
  const agreed = w.services.filter((s) => s['mou_until'] !== null && text(s['mou_until']) >= until)
  const used = agreed.filter((s) =>
    w.service_referrals.some(
      (r) =>
        r['service_id'] === s['service_id'] &&
        ['story', 'health'].includes(text(r['reach'])) &&
        text(r['referred_on']) > since &&
        text(r['referred_on']) <= until,
    ),
  )
  return { n: used.length, d: agreed.length, value: agreed.length === 0 ? null : used.length }
}

/** Money, works and the survey: of the whole house, and of no woman. */
function money(w: World, from: string, until: string, nights: number): [string, Expected][] {
  const within = (day: unknown, first = from) => day !== null && text(day) >= first && text(day) <= until
  const year = Number(until.slice(0, 4))
  const paid = [
    ...w.spend_payments.map((p) => ({
      on: p['paid_on'],
      rupiah: Number(p['amount_rupiah']),
      year: Number(w.spend_requests.find((r) => r['request_id'] === p['request_id'])?.['year']),
    })),
    ...w.petty_cash_entries
      .filter((e) => {
        const kind =
          e['kind'] === 'correction'
            ? w.petty_cash_entries.find((o) => o['seq'] === e['corrects_seq'])?.['kind']
            : e['kind']
        return kind === 'spent'
      })
      .map((e) => ({
        on: e['on_day'],
        rupiah: -Number(e['amount_rupiah']),
        year: Number(text(e['on_day']).slice(0, 4)),
      })),
    ...w.session_fees
      .filter((f) => f['payer'] === 'centre' && f['paid_on'] !== null)
      .map((f) => ({
        ...{ on: f['paid_on'], rupiah: Number(f['rate_rupiah']) * Number(f['hours']) },
        year: Number(text(f['paid_on']).slice(0, 4)),
      })),
  ]
  const plan = w.budget_plans.find((p) => Number(p['year']) === year)
  const [version] = w.budget_versions
    .filter((v) => v['plan_id'] === plan?.['plan_id'] && v['locked_at'] !== null)
    .toSorted((a, b) => Number(b['ordinal']) - Number(a['ordinal']))
  const ceiling = version
    ? sum(
        w.budget_lines.filter((l) => l['version_id'] === version['version_id']).map((l) => Number(l['amount_rupiah'])),
      )
    : 0
  const spentOfYear = sum(paid.filter((p) => p.year === year && text(p.on) <= until).map((p) => p.rupiah))
  const spent = sum(paid.filter((p) => within(p.on)).map((p) => p.rupiah))
  const sold = w.sales.filter((s) => within(s['sold_on']))
  const sign = (s: Row) => (s['kind'] === 'sale' ? 1 : -1)
  const pieces = sum(sold.map((s) => sign(s) * Number(s['pieces'])))
  const rupiah = sum(sold.map((s) => sign(s) * Number(s['pieces']) * Number(s['price_rupiah'])))
  const makers = new Set(
    w.work_makers.filter((m) => sold.some((s) => s['work_id'] === m['work_id'])).map((m) => m['case_id']),
  ).size
  const taken = w.work_moves.filter((m) => m['kind'] === 'taken' && within(dayAt(m['at'])))
  const shown = sum(taken.map((m) => Number(m['pieces'])))
  const some = (those: Table, n: number) => (those.length === 0 ? null : n)
  return [
    ['32', satisfaction(w, within)],
    ['33', ratio(spentOfYear, ceiling, 100)],
    ['34', { n: pieces, d: pieces, value: some(sold, pieces) }],
    ['34b', { n: shown, d: shown, value: some(taken, shown) }],
    ['34c', { n: rupiah, d: pieces, value: some(sold, rupiah) }],
    ['34d', ratio(rupiah, makers, 1)],
    ['36', ratio(spent, nights, 1)],
  ]
}

function satisfaction(w: World, within: (day: unknown) => boolean): Expected {
  const [round] = w.survey_rounds
    .filter((r) => within(r['closes_on']) && text(r['closes_on']) < '2026-06-20')
    .toSorted((a, b) => text(b['closes_on']).localeCompare(text(a['closes_on'])))
  const sheets = w.survey_answers.filter((a) => a['round_id'] === round?.['round_id'])
  const marks = sheets.map((a) => a['marks'] as unknown as number[])
  const means = Array.from({ length: 9 }, (_, i) => marks.map((m) => m[i] ?? 0).filter((m) => m > 0)).map((said) =>
    marks.length >= 5 && said.length >= 5 ? (25 * sum(said)) / said.length : null,
  )
  const told = means.filter((m) => m !== null)
  return told.length === 9 ? mean(told) : mean([])
}

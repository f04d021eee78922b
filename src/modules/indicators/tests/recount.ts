import { leaving } from './recount-leaving.ts'
import { type Lens, lens, touches } from './recount-lens.ts'
import { money } from './recount-money.ts'
import { add, between, dayAt, type Expected, mean, median, ratio, share, text } from './recount-sums.ts'
import { told } from './recount-told.ts'
import { work } from './recount-work.ts'
import type { Row, Table, World } from './recount-world.ts'

/** Every figure of a period, reckoned from its rows by plain arithmetic; `sees` says whose rows count. */
export function recount(
  w: World,
  from: string,
  until: string,
  sees: (caseId: unknown) => boolean,
): Map<string, Expected> {
  const seen = lens(w, from, until, sees)
  return new Map<string, Expected>([
    ...coming(seen),
    ...living(seen),
    ...work(seen),
    ...leaving(seen),
    ...told(seen),
    ...others(seen),
    ...money(w, from, until, seen.nights),
  ])
}

/** How she was asked for, taken up and signed for. */
function coming({ w, until, inside, hers, cases, of, openOn }: Lens): [string, Expected][] {
  const referrals = hers(w.referrals)
  const decided = referrals.filter((r) => r['decided_at'] !== null && inside(dayAt(r['decided_at'])))
  return [
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
  ]
}

/** How the house was filled, and by how many a worker. */
function living({ w, from, until, cases, caseOf, of, ended, nights }: Lens): [string, Expected][] {
  const stays = ended
    .filter((e) => caseOf(e)['admitted_on'])
    .map((e) => between(caseOf(e)['admitted_on'], e['effective_on']))
  const days = between(from, until) + 1
  const workers = new Set(
    w.role_grants
      .filter((g) => g['role'] === 'social_worker' && g['acts_for'] === null && dayAt(g['from_at']) <= until)
      .filter((g) => g['until_at'] === null || dayAt(g['until_at']) > until)
      .map((g) => g['person_id']),
  ).size
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
  return [
    ['7', ratio(nights, beds.size * days, 100)],
    ['8', median(stays)],
    ['8b', mean(stays)],
    ['12', ratio(nights / days, workers, 1)],
    ['13', ratio(open.length, workers, 1)],
  ]
}

/** What others did for her, and what the house owed them. */
function others({ w, until, inside, hers, nights }: Lens): [string, Expected][] {
  const sent = hers(w.service_referrals).filter((s) => ['story', 'health'].includes(text(s['reach'])))
  const answered = (s: Row) =>
    [s['accepted_on'], s['closed_on']]
      .filter((d) => d !== null)
      .map(text)
      .sort()[0]
  return [
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
  ]
}

/** Partners with an agreement in force that day, and something done in the twelve months before it. */
function active(w: World, until: string): Expected {
  const since = Temporal.PlainDate.from(until).subtract({ months: 12 }).toString()
  const of = (table: Table, p: Row) => table.filter((r) => r['partner_id'] === p['partner_id'])
  const agreed = w.partners.filter((p) =>
    of(w.partner_agreements, p).some(
      (a) => text(a['from_on']) <= until && text(a['ended_on'] ?? a['until_on'] ?? '') >= until,
    ),
  )
  const used = agreed.filter((p) =>
    of(w.partner_deals, p).some(
      (d) => text(d['from_on']) <= until && (d['ended_on'] === null || text(d['ended_on']) >= since),
    ),
  )
  return { n: used.length, d: agreed.length, value: agreed.length === 0 ? null : used.length }
}

import type { Lens } from './recount-lens.ts'
import { dayAt, type Expected, share, text } from './recount-sums.ts'
import type { Row } from './recount-world.ts'

/** How she left, with what, and how she fared. */
export function leaving({ w, inside, hers, caseOf, of, ends, ended, kits, latest }: Lens): [string, Expected][] {
  const contacts = (what: string) =>
    latest(
      hers(w.aftercare_contacts).filter(
        (k) => inside(k['happened_on']) && k['month'] && k['is_reached'] && k[what] !== null,
      ),
      (k) => `${k['case_id']} ${k['month']}`,
      (k) => `${k['happened_on']} ${k['recorded_at']}`,
    )
  const yearLater = (e: Row) => Temporal.PlainDate.from(text(e['effective_on'])).add({ months: 12 }).toString()
  const mayStay = ['LULUS', 'MANDIRI_DINI']
  return [
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
  ]
}

import { attendanceOf, countedAs, type Mark } from '../../groups/rules.ts'
import { gasT, type Level } from '../../plans/gas.ts'
import type { Lens } from './recount-lens.ts'
import { add, dayAt, type Expected, mean, share, text } from './recount-sums.ts'
import type { Row } from './recount-world.ts'

/** What was done with her, and how far she came. */
export function work({ w, from, until, inside, hers, caseOf, of, openOn, latest }: Lens): [string, Expected][] {
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
  const marks = hers(w.group_attendances).filter((a) => inside(a['held_on']) && a['counts'])
  const counted: Partial<Record<ReturnType<typeof countedAs>, number>> = {}
  for (const a of marks) {
    const as = countedAs(a['mark'] as Mark, a['reason'] === 'letter')
    counted[as] = (counted[as] ?? 0) + 1
  }
  const { attended, counted: held } = attendanceOf(counted)
  return [
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
  ]
}

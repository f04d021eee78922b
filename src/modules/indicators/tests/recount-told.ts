import type { Lens } from './recount-lens.ts'
import { add, dayAt, type Expected, ratio, share, sum, text } from './recount-sums.ts'
import type { Row } from './recount-world.ts'

/** What may be counted of what stands sealed: how findings rest, where scales went, what was followed up, what agreements became. */
export function told({ w, inside, hers, latest }: Lens): [string, Expected][] {
  const signed = latest(
    hers(w.assessments).filter((a) => a['signed_on'] && inside(a['signed_on'])),
    (a) => text(a['case_id']),
    (a) => `${a['signed_on']} ${text(a['number']).padStart(3, '0')}`,
  )
  const parts = signed.flatMap((a) => w.assessment_sections.filter((s) => s['assessment_id'] === a['assessment_id']))
  const stands = (k: Row | undefined) => k !== undefined && k['finished_at'] !== null && k['set_aside_at'] === null
  const scale = (code: string) =>
    share(
      latest(
        hers(w.instrument_takings).filter(
          (k) =>
            k['instrument'] === code &&
            inside(k['taken_on']) &&
            stands(k) &&
            stands(w.instrument_takings.find((b) => b['taking_id'] === k['compared_with'])),
        ),
        (k) => text(k['case_id']),
        (k) => `${k['taken_on']} ${k['finished_at']}`,
      ).map((k) => k['direction'] === 'up'),
    )
  const screened = hers(w.tasks).filter(
    (x) =>
      x['kind'] === 'follow_up' &&
      inside(x['due_on']) &&
      w.instrument_takings.some(
        (k) =>
          k['case_id'] === x['case_id'] &&
          k['instrument'] === 'srq-20' &&
          stands(k) &&
          Temporal.Instant.compare(text(k['finished_at']), text(x['made_at'])) === 0,
      ),
  )
  const mediations = hers(w.session_notes).filter(
    (n) =>
      n['kind'] === 'mediation' &&
      !w.session_notes.some((k) => k['corrects_id'] === n['note_id']) &&
      inside(add(n['happened_on'], 30)),
  )
  const looks = (n: Row) =>
    w.mediation_looks
      .filter((l) => l['note_id'] === n['note_id'] || l['note_id'] === n['corrects_id'])
      .filter((l) => text(l['looked_on']) <= add(n['happened_on'], 30))
      .toSorted((a, b) => `${a['looked_on']} ${a['at']}`.localeCompare(`${b['looked_on']} ${b['at']}`))
  const answers = w.aftercare_answers.filter((a) => inside(a['month_on']))
  return [
    [
      '6',
      ratio(sum(parts.map((s) => Number(s['triangulated']))), sum(parts.map((s) => Number(s['key_findings']))), 100),
    ],
    ['16', scale('who-5')],
    ['17', share(screened.map((x) => x['done_at'] !== null && dayAt(x['done_at']) <= text(x['due_on'])))],
    ['18', scale('keberfungsian')],
    ['18b', scale('kemandirian')],
    ['25', ratio(answers.filter((a) => a['has_told'] === true).length, answers.length, 100)],
    ['28', share(mediations.map((n) => looks(n).at(-1)?.['outcome'] === 'kept'))],
  ]
}

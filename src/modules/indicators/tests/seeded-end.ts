import { randomUUID } from 'node:crypto'
import type { Seeding, Stay } from './seeded-rows.ts'

/** How she left, what she took along, and who asked after her later. */
export async function seedEnd(
  { upTo, yes, of, people, day, moment, put }: Seeding,
  she: Stay,
  { exit, isAftercare }: { exit: string; isAftercare: boolean },
): Promise<void> {
  const { i, caseId, worker, left } = she
  await put('terminations', {
    ...{ termination_id: randomUUID(), case_id: caseId, exit_kind: exit, needs_four_eyes: false, state: 'closed' },
    ...{ opened_by: worker.id, opened_at: moment(left), proposed_by: worker.id, proposed_at: moment(left) },
    ...{ effective_on: day(left), decided_by: people.head.id, decided_at: moment(left), ended_at: moment(left) },
    ...(exit === 'LARI' && { missing_since: moment(left) }),
  })
  if (yes(0.7))
    await put('toolkits', {
      ...{ toolkit_id: randomUUID(), label: `T-${i}`, track: 'sewing', source_of_fund: 'APBD', state: 'handed_over' },
      ...{ case_id: caseId, reserved_by: worker.id, reserved_at: moment(left - 3), handed_over_by: people.head.id },
      ...{
        handed_over_at: moment(left - 2 + upTo(5)),
        witness_id: worker.id,
        made_by: worker.id,
        made_at: moment(left - 9),
      },
    })
  for (const month of [1, 3, 6]) {
    const due = left + 30 * month
    await put('aftercare_windows', {
      ...{ case_id: caseId, month, agreed_on: day(due - 4), from_on: day(due - 7), due_on: day(due) },
    })
    for (let k = 0; k < upTo(3); k++) {
      const isReached = yes(0.75)
      const safe = isReached && yes(0.9)
      await put('aftercare_contacts', {
        ...{ contact_id: randomUUID(), case_id: caseId, month, happened_on: day(due - 5 + upTo(6)), mode: 'call' },
        ...{ is_reached: isReached, is_safe_to_talk: isReached ? safe : null, recorded_by: worker.id },
        ...{ recorded_at: `${day(due)}T0${k}:00:00Z` },
        ...(safe && {
          work: of(['business_running', 'business_running', 'business_resting', 'employed', 'not_yet', null]),
          is_above_line: of([true, false, null]),
        }),
      })
    }
  }
  if (!isAftercare)
    await put('aftercare_ends', {
      ...{ case_id: caseId, outcome: 'year_completed', is_standing_alone: false, ended_on: day(left + upTo(200)) },
      ...{ recorded_by: worker.id, recorded_at: moment(left) },
    })
}

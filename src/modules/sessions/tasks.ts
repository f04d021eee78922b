import { tasksOf } from '../../kernel/task.ts'
import { NOTE_WRITERS } from './policy.ts'

const note = '/catat/$id'

export const tasks = tasksOf({
  next_step_in_note: { named: NOTE_WRITERS, at: note, does: 'sessions.read', ticked: true },
  review_mediation: { named: NOTE_WRITERS, at: note, does: 'sessions.note' },
  look_at_note: {
    owner: ['head', 'coordinator'],
    named: ['social_worker', 'psychologist'],
    within: 3,
    at: note,
    does: 'sessions.read',
    ticked: true,
  },
  read_mediation_override: { owner: ['head'], within: 1, at: note, does: 'sessions.read', ticked: true },
})

import { tasksOf } from '../../kernel/task.ts'
import { GROUP_WRITERS, NOTE_WRITERS } from './policy.ts'
import { RE_EXPLAIN_DAYS } from './rules.ts'

const note = '/catat/$id'

export const tasks = tasksOf({
  re_explain: {
    named: GROUP_WRITERS,
    within: RE_EXPLAIN_DAYS,
    at: '/catat?orang=$caseId&jenis=re_explanation',
    does: 'sessions.group',
    ticked: true,
    crossing: ['social_worker', 'psychologist', 'nurse'],
  },
  next_step_in_note: { named: NOTE_WRITERS, at: note, does: 'sessions.read', ticked: true },
  review_mediation: { named: NOTE_WRITERS, at: note, does: 'sessions.note', ticked: true },
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

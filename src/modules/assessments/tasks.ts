import { tasksOf } from '../../kernel/task.ts'
import { events } from './events.ts'

const list = '/penerima-manfaat/$caseId/asesmen'
const whole = '/penerima-manfaat/$caseId/asesmen/menyeluruh'
const signed = { endedBy: [events.signed_off.kind], crossing: ['psychologist'] } as const

export const tasks = tasksOf({
  begin_assessment: { within: 3, at: list, does: 'assessments.ask', ...signed },
  finish_assessment: { within: 14, at: [list, whole], does: 'assessments.write', ...signed },
  /** what concerns her body is the nurse's to write: the worker who waits for it asks */
  write_biological: {
    owner: ['nurse'],
    within: 3,
    at: `${whole}?bagian=biological`,
    does: 'assessments.write',
    ...signed,
    crossing: ['social_worker'],
  },
  // in every stage until she leaves: a new version begins it, and from then on `finish_assessment` waits for her signature
  repeat_assessment: {
    at: whole,
    does: 'assessments.write',
    endedBy: [events.reopened.kind, events.signed_off.kind],
  },
})

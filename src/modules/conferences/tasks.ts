import { tasksOf } from '../../kernel/task.ts'
import { events as caseEvents } from '../cases/events.ts'
import { events } from './events.ts'

const result = '/pembahasan/$caseId?hasil=$id'

/** The coordinator has the chair (domain.md 4.6); by what day it is held, `ask-conference.ts` says. */
const chaired = { owner: ['coordinator'], does: 'conferences.record', crossing: ['psychologist'] } as const

export const tasks = tasksOf({
  hold_cc1: { ...chaired, at: '/pembahasan/$caseId', endedBy: [events.cc1_held.kind, caseEvents.moved.kind] },
  hold_cc2: { ...chaired, at: '/pembahasan/$caseId', endedBy: [events.cc2_held.kind, caseEvents.moved.kind] },
  hold_review: {
    from: 20,
    within: 30,
    at: '/pembahasan/$caseId',
    does: 'conferences.record',
    endedBy: [events.review_held.kind],
    crossing: ['psychologist'],
    remind: { before: 5 },
  },
  tell_outcome: { within: 0, at: result, does: 'conferences.record', crossing: ['psychologist'] },
  approve_conference: {
    owner: ['head'],
    at: result,
    does: 'conferences.endorse',
    decision: true,
    params: { decision: 'code' },
    answered: true,
  },
})

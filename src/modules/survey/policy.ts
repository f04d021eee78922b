import { policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, inMyCentre, isMine, role } from '../../kernel/rule.ts'

const LEADERS = ['head', 'coordinator'] as const
const READERS = [...HOUSE_STAFF, 'auditor', 'data_protection_officer'] as const

export const survey = policy({
  actions: {
    'survey.read': [...READERS],
    'survey.lead': [...LEADERS],
    // whoever neither leads nor carries a case
    'survey.enter': ['administration', 'psychologist', 'data_protection_officer'],
    'survey.answer': ['head'],
  },
  tables: {
    survey_rounds: {
      select: all(inMyCentre, role(...READERS)),
      insert: all(inMyCentre, role(...LEADERS), isMine('opened_by')),
      insertable: ['centre_id', 'round_id', 'opens_on', 'closes_on', 'opened_by', 'task_id'],
      update: all(inMyCentre, role('head')),
      writable: ['answer', 'answered_on'],
    },
    // no role of the application reads or writes a row: they are given through a door, and told when their round is over
    survey_answers: {},
    survey_ways: {},
    survey_words: {},
  },
})

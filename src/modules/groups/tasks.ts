import { tasksOf } from '../../kernel/task.ts'
import { GROUP_WRITERS } from './policy.ts'
import { LETTER_DAYS, RE_EXPLAIN_DAYS } from './rules.ts'

export const tasks = tasksOf({
  /** two rolls of one session differ: both are kept, and somebody says which mark counts */
  settle_rolls: { owner: ['coordinator'], within: 2, at: '/catat/kelompok/$id', does: 'groups.settle' },
  /** ends with the button on the page of its session, or with a note of that kind about her */
  /** she was ill: until her letter is seen the session counts as held (domain.md 6.5); ends with the button beside her, or another mark */
  sick_letter: {
    within: LETTER_DAYS,
    at: '/catat/kelompok/$id',
    does: 'groups.save',
    crossing: GROUP_WRITERS,
  },
  re_explain: {
    named: GROUP_WRITERS,
    within: RE_EXPLAIN_DAYS,
    at: '/catat/kelompok/$id',
    does: 'groups.explain',
    crossing: ['social_worker', 'psychologist', 'nurse'],
  },
})

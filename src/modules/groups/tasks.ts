import { tasksOf } from '../../kernel/task.ts'
import { GROUP_WRITERS } from './policy.ts'
import { RE_EXPLAIN_DAYS } from './rules.ts'

export const tasks = tasksOf({
  re_explain: {
    named: GROUP_WRITERS,
    within: RE_EXPLAIN_DAYS,
    at: '/catat?orang=$caseId&jenis=re_explanation',
    does: 'groups.save',
    ticked: true,
    crossing: ['social_worker', 'psychologist', 'nurse'],
  },
})

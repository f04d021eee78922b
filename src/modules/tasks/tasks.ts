import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { tasksOf } from '../../kernel/task.ts'

export const tasks = tasksOf({
  /** A next step in somebody's own words. */
  own_words: {
    named: HOUSE_STAFF,
    at: ['/penerima-manfaat/$caseId', '/catat/$id'],
    does: 'tasks.do',
    ticked: true,
    afterDeath: true,
  },
})

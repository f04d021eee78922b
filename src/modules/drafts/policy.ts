import { policy } from '../../kernel/policy.ts'
import { all, inMyCentre, isMine } from '../../kernel/rule.ts'

const mine = all(inMyCentre, isMine('person_id'))

export const drafts = policy({
  actions: {},
  tables: {
    drafts: {
      ...{ select: mine, insert: mine, update: mine, delete: mine },
      writable: ['body', 'late', 'version', 'saved_at'],
    },
    list_views: { select: mine, insert: mine, update: mine, delete: mine, writable: ['body', 'saved_at'] },
    idempotency_keys: { select: mine, insert: mine, update: mine, writable: ['answer'] },
  },
})

import { policy } from '../../kernel/policy.ts'
import { all, inMyCentre, isMine } from '../../kernel/rule.ts'

const mine = all(inMyCentre, isMine('person_id'))

export const reminders = policy({
  actions: {},
  tables: {
    news_seen: { select: mine, insert: mine, update: mine, delete: mine, writable: ['seen_at'] },
  },
})

import { policy } from '../../kernel/policy.ts'
import { all, inMyCentre, isMine } from '../../kernel/rule.ts'
import { groups } from '../groups/policy.ts'
import { incidents } from '../incidents/policy.ts'
import { portfolio } from '../portfolio/policy.ts'
import { sessions } from '../sessions/policy.ts'

const mine = all(inMyCentre, isMine('person_id'))

export const outbox = policy({
  actions: {
    /** whoever writes what can be kept on a phone */
    'outbox.keep': [
      ...new Set([
        ...sessions.actions['sessions.note'],
        ...groups.actions['groups.save'],
        ...incidents.actions['incidents.write'],
        ...portfolio.actions['portfolio.photo'],
      ]),
    ],
  },
  tables: {
    outbox_parts: { select: mine, insert: mine, delete: mine },
    outbox_asides: { select: mine, insert: mine, update: mine, writable: ['settled_at', 'outcome'] },
  },
})

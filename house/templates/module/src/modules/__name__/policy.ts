import { policy } from '../../kernel/policy.ts'
import { all, inMyCentre, onMyCaseload } from '../../kernel/rule.ts'

const mine = all(inMyCentre, onMyCaseload())

export const __camel__ = policy({
  actions: {
    '__camel__.read': ['social_worker'],
    '__camel__.record': ['social_worker'],
  },
  tables: {
    __table__: { select: mine, insert: mine },
  },
})

import { expect, test } from 'vitest'
import { allows } from '../../../kernel/rule.ts'
import { __camel__ } from '../policy.ts'

const actor = {
  personId: 'p1',
  centreId: 'c1',
  roles: ['social_worker'],
  caseload: ['k1'],
  counselled: [],
  taught: [],
  tended: [],
  lent: [],
  opened: [],
} as const
const select = __camel__.tables.__table__?.select ?? { any: [] }

test('the social worker of the case sees the row', () => {
  expect(allows(select, actor, { centre_id: 'c1', case_id: 'k1' })).toBe(true)
})

test('a colleague with another caseload and the stranger from another centre do not', () => {
  expect(allows(select, actor, { centre_id: 'c1', case_id: 'k2' })).toBe(false)
  expect(allows(select, { ...actor, centreId: 'c2' }, { centre_id: 'c1', case_id: 'k1' })).toBe(false)
})

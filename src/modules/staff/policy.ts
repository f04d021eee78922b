import { policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, inMyCentre, role } from '../../kernel/rule.ts'

export const staff = policy({
  actions: {
    'staff.read': [...HOUSE_STAFF, 'guard', 'treasurer', 'it_admin', 'data_protection_officer'],
    'staff.change': ['head', 'administration', 'it_admin'],
  },
  tables: {
    people: {
      select: inMyCentre,
      insert: all(inMyCentre, role('head', 'administration', 'it_admin')),
      update: all(inMyCentre, role('head', 'administration', 'it_admin')),
      writable: ['name', 'call_name', 'position', 'rank', 'nip', 'is_active', 'version'],
    },
  },
})

import { policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, any, inMyCentre, role } from '../../kernel/rule.ts'

export const centres = policy({
  actions: {
    'centres.read': [
      ...HOUSE_STAFF,
      'guard',
      'treasurer',
      'it_admin',
      'data_protection_officer',
      'auditor',
      'social_office',
    ],
    'centres.settings': ['head', 'coordinator', 'administration', 'it_admin'],
    'centres.change': ['head'],
    'centres.first_week': ['head', 'coordinator', 'administration'],
    'centres.calendar': ['head', 'coordinator', 'administration'],
  },
  tables: {
    centres: {
      select: inMyCentre,
      update: all(inMyCentre, role('head')),
      writable: [
        'name',
        'short_name',
        'owner_kind',
        'time_zone',
        'capacity',
        'min_age',
        'max_age',
        'programme_days',
        'target_groups',
        'letterhead',
        'letter_pattern',
        'letter_class',
        'letter_unit',
        'version',
      ],
    },
    calendar_days: {
      select: inMyCentre,
      insert: all(inMyCentre, any(role('head'), role('coordinator'), role('administration'))),
      delete: all(inMyCentre, any(role('head'), role('coordinator'), role('administration'))),
    },
  },
})

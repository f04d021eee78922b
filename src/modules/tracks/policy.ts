import { policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, inMyCentre, role } from '../../kernel/rule.ts'

const MANAGERS = ['head', 'coordinator', 'class_coordinator'] as const
const managers = all(inMyCentre, role(...MANAGERS))

export const tracks = policy({
  actions: {
    // a kit and a case are said with their track
    'tracks.read': [...HOUSE_STAFF, 'treasurer', 'auditor'],
    'tracks.manage': [...MANAGERS],
  },
  tables: {
    // never deleted: what was learned stays said
    tracks: {
      select: inMyCentre,
      insert: managers,
      update: managers,
      writable: ['name_id', 'name_en', 'lesson_hours', 'criteria', 'is_offered', 'version'],
    },
  },
})

import { policy } from '../../kernel/policy.ts'
import { all, any, inMyCentre, isMine, onMyCaseload, role } from '../../kernel/rule.ts'

const readers = any(role('head', 'data_protection_officer', 'auditor'), onMyCaseload(), isMine('person_id'))

export const audit = policy({
  actions: {
    'audit.read': ['head', 'data_protection_officer', 'auditor'],
    'audit.readers_of_case': ['head', 'data_protection_officer', 'social_worker'],
  },
  tables: {
    // append only, by sec.append_event and sec.log_read
    audit_heads: { select: inMyCentre },
    audit_entries: { select: all(inMyCentre, readers) },
    read_log: { select: all(inMyCentre, readers) },
  },
})

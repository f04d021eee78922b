import { policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, any, empty, inMyCentre, isMine, not, onMyCaseload, role } from '../../kernel/rule.ts'

const readers = any(role('head', 'data_protection_officer', 'auditor'), onMyCaseload(), isMine('person_id'))

export const audit = policy({
  actions: {
    'audit.read': ['head', 'data_protection_officer', 'auditor'],
    'audit.checkpoint': ['head', 'data_protection_officer', 'auditor'],
    'audit.readers_of_case': ['head', 'data_protection_officer', 'social_worker'],
  },
  tables: {
    // append only, by sec.append_event and sec.log_read
    event_kinds: {},
    audit_heads: { select: inMyCentre },
    // events of a case are its timeline: codes and ids, so that the gap of a restricted note is visible
    audit_entries: { select: all(inMyCentre, any(readers, all(not(empty('case_id')), role(...HOUSE_STAFF)))) },
    read_log: { select: all(inMyCentre, readers) },
  },
})

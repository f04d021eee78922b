import { policy } from '../../kernel/policy.ts'
import { all, any, inMyCentre, isMine, role } from '../../kernel/rule.ts'
import { GROUP_WRITERS } from '../groups/policy.ts'

/** Whoever answers for the activity and its money shows the proofs (domain.md 9.4, 12). */
const SHOW = ['head', 'coordinator', 'class_coordinator', 'administration'] as const

const seen = all(inMyCentre, any(role(...SHOW), isMine('saved_by')))

export const proofs = policy({
  actions: {
    'proofs.read': [...new Set([...SHOW, ...GROUP_WRITERS])],
    /** whoever wrote the roll or gave the session, and those who lead */
    'proofs.add': [...GROUP_WRITERS],
  },
  tables: {
    session_proofs: {
      select: seen,
      insert: all(inMyCentre, role(...GROUP_WRITERS), isMine('saved_by')),
      update: all(inMyCentre, any(role('head', 'coordinator'), isMine('saved_by'))),
      writable: ['file', 'removed_at', 'removed_by'],
    },
  },
})

import { policy } from '../../kernel/policy.ts'
import { all, inMyCentre, isMine, role } from '../../kernel/rule.ts'

const PLANNERS = ['head', 'coordinator', 'class_coordinator'] as const

const planners = all(inMyCentre, role(...PLANNERS))

export const invitations = policy({
  actions: {
    'invitations.invite': [...PLANNERS],
    /** what one was asked to give, while one may look at it; whoever works here reads the timetable */
    'invitations.mine': ['speaker', 'volunteer', 'instructor', 'psychologist'],
  },
  tables: {
    // whoever was asked reads it by sec.invited_sessions alone
    invitations: {
      select: planners,
      insert: all(planners, isMine('invited_by')),
      update: planners,
      writable: ['ended_at', 'names'],
    },
  },
})

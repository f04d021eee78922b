import { policy } from '../../kernel/policy.ts'
import { all, inMyCentre, isMine, role } from '../../kernel/rule.ts'

/** Whoever sees every row of the house lets figures go; what went is read by whoever gets reports. */
const MAKERS = ['head', 'coordinator'] as const
const READERS = [
  ...MAKERS,
  ...(['administration', 'social_worker', 'treasurer', 'auditor', 'data_protection_officer', 'social_office'] as const),
] as const

const made = all(inMyCentre, role(...MAKERS))

export const releases = policy({
  actions: {
    'releases.read': [...READERS],
    'releases.make': [...MAKERS],
  },
  tables: {
    // append only: what was sent was sent
    releases: { select: all(inMyCentre, role(...READERS)), insert: all(made, isMine('made_by')) },
    release_cells: { select: made, insert: made },
  },
})

import { holdsKey, policy, worksUnder } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, amongMy, any, inMyCentre, is, isMine, role } from '../../kernel/rule.ts'

/** Whoever reads her story sees that it is about her safety. */
export const team = holdsKey('narrative')
const workers = worksUnder('narrative')
/** What to do tonight, and not why (domain.md 8.3, column G: "flag only"). */
const house = all(inMyCentre, role('house_mother', 'nurse'), is('kind', 'accompany', 'sit_out'))
/** "Duduk saja hari ini", and not why. */
const herClass = all(inMyCentre, amongMy('taught'), is('kind', 'sit_out'))

const guarded = { select: holdsKey('safety'), insert: all(worksUnder('safety'), isMine('written_by')) }

export const flags = policy({
  actions: {
    'flags.read': [...HOUSE_STAFF],
    'flags.work': ['head', 'coordinator', 'social_worker', 'psychologist'],
    'flags.plan': ['head', 'social_worker'],
  },
  afterClosing: { open: ['flags', 'flag_texts', 'flag_causes', 'safety_talks', 'safety_plans'] },
  tables: {
    flags: {
      select: any(team, house, herClass),
      insert: all(workers, isMine('opened_by')),
      update: workers,
      writable: ['stayed_at', 'stayed_by', 'closed_at', 'closed_by'],
    },
    flag_texts: { select: team, insert: all(workers, isMine('written_by')) },
    flag_causes: guarded,
    safety_talks: { select: team, insert: all(workers, isMine('written_by')) },
    safety_plans: guarded,
  },
})

import { GROUPS, policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, any, inMyCentre, is, isMine, onMyCaseload, role } from '../../kernel/rule.ts'

const myGroups = Object.entries(GROUPS).map(([code, roles]) => all(is('group_code', code), role(...roles)))
const KEY_HANDLERS = ['head', 'coordinator', 'administration', 'social_worker', 'nurse', 'psychologist'] as const

export const access = policy({
  actions: {
    'access.grant': ['head'],
    'access.assign': ['head', 'coordinator', 'social_worker'],
    // of a woman for whom nobody works: a worker takes her up herself
    'access.take_up': ['social_worker'],
    // not the head: whatever an emergency opens is open to her
    'access.break_glass': ['coordinator', 'social_worker', 'psychologist', 'nurse'],
    'access.accounts': ['head', 'it_admin'],
    /** that her file was opened in an emergency is told to her worker, too (domain.md 8.3) */
    'access.see_openings': ['head', 'coordinator', 'data_protection_officer', 'social_worker'],
    'access.review': ['head', 'coordinator', 'data_protection_officer'],
  },
  afterClosing: { open: ['break_glass'] },
  tables: {
    // roles, groups, members and the end of a key: by functions of the schema door alone (definer.sql)
    role_grants: { select: inMyCentre },
    break_glass: {
      select: all(
        inMyCentre,
        any(isMine('person_id'), onMyCaseload(), role('head', 'coordinator', 'data_protection_officer')),
      ),
      // opened only by door.open_glass, which releases the other half of the emergency key; reviewed by door.review_opening
    },
    'keys.groups': { select: inMyCentre },
    'keys.group_members': { select: all(inMyCentre, any(isMine('person_id'), role('head'))) },
    // whose id stands here is known to those who know the cases; a guard or an office learns of nobody
    'keys.data_keys': {
      select: all(inMyCentre, role(...HOUSE_STAFF)),
      insert: all(inMyCentre, role(...KEY_HANDLERS)),
      // not is_current: a key is retired by a door, and what does that may write on a closed case (sec.is_shut)
      insertable: ['centre_id', 'kid', 'case_id', 'class', 'scope', 'made_at'],
    },
    'keys.key_wraps': {
      select: all(inMyCentre, any(isMine('person_id'), ...myGroups)),
      insert: all(inMyCentre, role(...KEY_HANDLERS)),
      // wraps go only with the whole assignment (door.take_keys) or after protecting (door.drop_old_wraps)
    },
  },
})

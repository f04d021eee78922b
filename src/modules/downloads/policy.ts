import { policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, inMyCentre, isMine, role } from '../../kernel/rule.ts'

/** Whoever may be shown a letter or a report; of which of them, their own rules say. */
export const TAKERS = [
  ...HOUSE_STAFF,
  ...(['treasurer', 'auditor', 'data_protection_officer', 'social_office'] as const),
] as const

const takers = all(inMyCentre, role(...TAKERS))

export const downloads = policy({
  actions: {},
  tables: {
    file_takings: {
      select: takers,
      narrowedBy: `(of_what = 'letter' and exists (select from letters l where l.centre_id = file_takings.centre_id and l.letter_id = file_takings.of_id)
        or of_what = 'release' and exists (select from releases r where r.centre_id = file_takings.centre_id and r.release_id = file_takings.of_id))`,
      insert: all(takers, isMine('taken_by')),
    },
  },
})

import { policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, inMyCentre, isMine, role } from '../../kernel/rule.ts'

export const ratings = policy({
  actions: {
    // whoever may give sessions reads her own sum; whoever leads, all (`sec.rating_weeks`)
    'ratings.read': [...HOUSE_STAFF],
  },
  tables: {
    // no role of the application reads or writes a rating: it is given through a door, and told as a sum
    session_ratings: {},
    rating_words: { select: all(inMyCentre, role('head', 'coordinator'), isMine('person_id')) },
  },
})

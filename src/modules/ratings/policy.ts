import { policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'

export const ratings = policy({
  actions: {
    // whoever may give sessions reads her own sum; whoever leads, all (`sec.rating_weeks`)
    'ratings.read': [...HOUSE_STAFF],
  },
  tables: {
    // no role of the application reads or writes a row: they are given through a door, and told when their week is over
    session_ratings: {},
    rating_words: {},
  },
})

import { policy } from '../../kernel/policy.ts'
import { all, any, empty, inMyCentre, isMine, role } from '../../kernel/rule.ts'

/** Who registers what an office sent: it says why she is sent, which is no reading of administration (domain.md 8.3, C). */
export const OFFER_TAKERS = ['head', 'coordinator', 'social_worker'] as const

const takers = all(inMyCentre, role(...OFFER_TAKERS))
const ownOffice = all(inMyCentre, role('social_office'), isMine('office_person_id'))

export const offers = policy({
  actions: {
    'offers.status': ['social_office'],
    'offers.send': ['social_office'],
    'offers.take': [...OFFER_TAKERS],
  },
  tables: {
    // that an office sent somebody, and when; withdrawn is gone
    candidate_offers: {
      select: any(
        all(takers, empty('registered_at')),
        // she is a woman like any other from then on: her case tells who may know of her
        all(inMyCentre, role('head')),
        all(takers, isMine('registered_by')),
        ownOffice,
      ),
      insert: ownOffice,
      insertable: ['centre_id', 'offer_id', 'office_person_id', 'sent_at', 'answer_due_on', 'task_id'],
      update: takers,
      writable: ['registered_at', 'registered_by', 'case_id'],
      delete: all(ownOffice, empty('registered_at')),
    },
    offer_words: {
      select: all(inMyCentre, role(...OFFER_TAKERS, 'social_office'), isMine('person_id')),
      insert: all(inMyCentre, role('social_office')),
    },
  },
})

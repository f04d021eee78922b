import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { privacy } from './policy.ts'
import { APPEALS, BASES, OUTCOMES, RIGHTS, TOLD } from './rules.ts'

const may = privacy.actions
const by = may['privacy.record']

/** About no case on purpose: the chain tells of a case to whoever works on it, and that she complained of her data is hers. */
export const events = eventsOf(
  'privacy',
  {
    request_recorded: { by, details: { right: RIGHTS } },
    request_answered: { by: may['privacy.answer'], details: { outcome: OUTCOMES } },
    request_appealed: { by },
    request_printed: { by },
    appeal_decided: { by: may['privacy.decide'], details: { appeal: APPEALS } },
    breach_recorded: { by },
    breach_added: { by: may['privacy.lead'] },
    breach_told: { by: may['privacy.lead'], details: { whom: TOLD } },
    breach_letter_made: { by: may['privacy.lead'], details: { whom: TOLD } },
    breach_closed: { by: may['privacy.lead'] },
    disclosure_asked: { by, details: { basis: BASES } },
    disclosure_approved: { by: may['privacy.approve'] },
    disclosure_refused: { by: may['privacy.approve'] },
    disclosure_given: { by },
  },
  toldOf.nobody,
)

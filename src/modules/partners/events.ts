import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { partners } from './policy.ts'
import { AGREEMENT_KINDS, ANSWERS, DEAL_KINDS, OUTCOMES, PLACED_KINDS } from './rules.ts'

const may = partners.actions
const by = may['partners.write']

export const events = eventsOf(
  'partners',
  {
    saved: { by },
    declined: { by },
    signed: { by: may['partners.sign'], details: { kind: AGREEMENT_KINDS, quota: 'count', until: 'day' } },
    agreement_ended: { by: may['partners.sign'] },
    deal_begun: { by, details: { kind: DEAL_KINDS } },
    deal_moved: { by, details: { kind: DEAL_KINDS, done: 'count' } },
    deal_ended: { by, details: { kind: DEAL_KINDS } },
    placed: { by: may['partners.place'], details: { kind: PLACED_KINDS }, seenBy: toldOf.class },
    placement_ended: { by: may['partners.place'], details: { outcome: OUTCOMES }, seenBy: toldOf.class },
    evaluated: { by, details: { again: ANSWERS } },
  },
  toldOf.nobody,
)

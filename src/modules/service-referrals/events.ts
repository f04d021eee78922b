import { eventsOf, maybe } from '../../kernel/event.ts'
import { holdsKey } from '../../kernel/policy.ts'
import { all, any, inMyCentre, role } from '../../kernel/rule.ts'
import { toldOf } from '../../kernel/told.ts'
import { serviceReferrals } from './policy.ts'
import { BASES, RESULTS, type Reach, SERVICE_KINDS } from './rules.ts'

const by = serviceReferrals.actions['serviceReferrals.refer']
const watched = all(inMyCentre, role('auditor', 'data_protection_officer'))
/** What leaves the house: recipient, basis, which fields (domain.md 8.3: "Sharing outside"). */
const what = { basis: BASES, shared: 'codes' } as const
const shared = { ...what, onwardFrom: maybe('id') } as const
const sent = { by, details: { service: 'id', ...shared } } as const
const printed = { by, details: what } as const
const answered = { by, details: { result: maybe(RESULTS) } } as const
/** As the rows themselves: that she was referred can be the secret (domain.md 8.3, F and G). What the nurse alone may know names no case: whoever watches the chain reads all of a case. */
const health = { seenBy: any(holdsKey('health'), holdsKey('narrative'), watched) } as const
/** Nor the service: whoever leads reads the chain, and a clinic at that minute is a name. The row says it to whoever may know. */
const nurse = { seenBy: toldOf.nobody } as const
const safety = { seenBy: holdsKey('safety') } as const

export const events = eventsOf(
  'service_referrals',
  {
    service_saved: {
      by: serviceReferrals.actions['serviceReferrals.keep'],
      details: { kind: SERVICE_KINDS },
      seenBy: toldOf.nobody,
    },
    agreement_saved: {
      by: serviceReferrals.actions['serviceReferrals.agree'],
      details: { until: 'day' },
      seenBy: toldOf.nobody,
    },
    referred: sent,
    referred_for_health: { ...sent, ...health },
    referred_by_nurse: { by, details: shared, ...nurse },
    referred_for_safety: { ...sent, ...safety },
    accepted: { by },
    packet_made: printed,
    letter_made: printed,
    letter_made_for_health: { ...printed, ...health },
    letter_made_by_nurse: { ...printed, ...nurse },
    letter_made_for_safety: { ...printed, ...safety },
    answered,
    answered_for_health: { ...answered, ...health },
    answered_to_nurse: { ...answered, ...nurse },
    answered_for_safety: { ...answered, ...safety },
  },
  any(holdsKey('narrative'), watched),
)

export const SENT = {
  story: events.referred,
  health: events.referred_for_health,
  nurse: events.referred_by_nurse,
  safety: events.referred_for_safety,
} as const satisfies Record<Reach, unknown>
export const ANSWERED = {
  story: events.answered,
  health: events.answered_for_health,
  nurse: events.answered_to_nurse,
  safety: events.answered_for_safety,
} as const satisfies Record<Reach, unknown>
export const PRINTED = {
  story: events.letter_made,
  health: events.letter_made_for_health,
  nurse: events.letter_made_by_nurse,
  safety: events.letter_made_for_safety,
} as const satisfies Record<Reach, unknown>

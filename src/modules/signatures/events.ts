import { eventsOf } from '../../kernel/event.ts'
import { concerned } from '../letters/policy.ts'
import { signatures } from './policy.ts'
import { ASIDE_REASONS } from './rules.ts'

const may = signatures.actions

/** Of a signature the chain knows the letter and the hash of what was signed; whoever sees the letter is told. */
export const events = eventsOf(
  'signatures',
  {
    glass_signed: { by: may['signatures.take'], details: { sha256: 'code' } },
    receipt_signed: {
      by: may['signatures.receipt'],
      details: { sha256: 'code' },
      seenBy: signatures.tables.savings_signatures.select,
    },
    certified_set_aside: { by: may['signatures.set_aside'], details: { reason: ASIDE_REASONS } },
  },
  concerned,
  'letter',
)

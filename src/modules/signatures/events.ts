import { eventsOf } from '../../kernel/event.ts'
import { concerned } from '../letters/policy.ts'
import { signatures } from './policy.ts'

const may = signatures.actions

/** Of a signature the chain knows the letter and the hash of what was signed; whoever sees the letter is told. */
export const events = eventsOf(
  'signatures',
  { glass_signed: { by: may['signatures.take'], details: { sha256: 'code' } } },
  concerned,
  'letter',
)

import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { proofs } from './policy.ts'
import { PROOF_KINDS } from './rules.ts'

const by = proofs.actions['proofs.add']

export const events = eventsOf(
  'proofs',
  { added: { by, details: { kind: PROOF_KINDS } }, removed: { by, details: { kind: PROOF_KINDS } } },
  toldOf.nobody,
)

import { eventsOf } from '../../kernel/event.ts'
import { TAKEN_OUT } from '../../kernel/list.ts'
import { toldOf } from '../../kernel/told.ts'
import { spending } from './policy.ts'
import { DECISIONS, PETTY_KINDS, PROOF_KINDS, PROOF_WAYS, SPEND_KINDS } from './rules.ts'

const may = spending.actions
const by = may['spending.pay']

export const events = eventsOf(
  'spending',
  {
    asked: { by: may['spending.ask'], details: { year: 'count', kind: SPEND_KINDS } },
    decided: { by: may['spending.approve'], details: { decision: DECISIONS } },
    proof_added: { by, details: { kind: PROOF_KINDS, how: PROOF_WAYS } },
    proof_removed: { by, details: { kind: PROOF_KINDS } },
    paid: { by, details: { on: 'day' } },
    corrected: { by, details: { on: 'day' } },
    closed: { by },
    withdrawn: { by: may['spending.ask'] },
    done_said: { by, details: { percent: 'count' } },
    petty_written: { by, details: { kind: PETTY_KINDS, on: 'day' } },
    bundle_made: { by: may['spending.read'], details: { papers: 'count' } },
    list_taken_out: { by: may['spending.take_out_list'], details: TAKEN_OUT },
  },
  toldOf.nobody,
)

import { eventsOf } from '../../kernel/event.ts'
import { TAKEN_OUT } from '../../kernel/list.ts'
import { toldOf } from '../../kernel/told.ts'
import { equipment } from './policy.ts'
import { DECISIONS, REASONS, WORK_KINDS } from './rules.ts'

const may = equipment.actions

export const events = eventsOf(
  'equipment',
  {
    machine_saved: { by: may['equipment.keep'] },
    work_noted: { by: may['equipment.work'], details: { kind: WORK_KINDS } },
    /** also when it is lent to a woman: to whom stands on the loan, for its own readers */
    lent: { by: may['equipment.work'] },
    returned: { by: may['equipment.work'] },
    write_off_proposed: { by: may['equipment.keep'], details: { reason: REASONS } },
    write_off_decided: { by: may['equipment.approve'], details: { decision: DECISIONS } },
    taking_begun: { by: may['equipment.keep'] },
    machine_found: { by: may['equipment.work'] },
    taking_closed: { by: may['equipment.keep'], details: { machines: 'count', differences: 'count' } },
    labels_printed: { by: may['equipment.keep'], details: { labels: 'count' } },
    list_taken_out: { by: may['equipment.take_out_list'], details: TAKEN_OUT },
  },
  toldOf.nobody,
)

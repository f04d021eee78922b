import { eventsOf, maybe } from '../../kernel/event.ts'
import { TAKEN_OUT } from '../../kernel/list.ts'
import { concerned, letters } from './policy.ts'
import { CANCEL_REASONS, SENT_WAYS } from './rules.ts'

const may = letters.actions
const by = may['letters.write']
const paper = { paper: 'code' } as const
const filedPlan = { row: 'letters.letter_id', where: "paper = 'f16' and state = 'archived'" } as const

/** Which paper was made may say that she leaves (F33): whoever sees the letters is told. */
export const events = eventsOf(
  'letters',
  {
    draft_saved: { by, details: paper, line: 'step' },
    draft_dropped: { by, details: paper, line: 'step' },
    issued: { by, details: { paper: 'code', number: maybe('code'), pages: 'count', isNeutral: 'flag' } },
    printed: { by, details: paper, line: 'step' },
    signed: { by: may['letters.sign'], details: paper, line: 'step' },
    sent: { by, details: { paper: 'code', how: SENT_WAYS, on: 'day' }, when: { day: 'on' } },
    scan_filed: { by, details: { paper: 'code', kind: 'code' } },
    certified_filed: { by: may['letters.certify'], details: paper },
    // beside scan_filed, for the gate
    plan_scan_filed: { by, meets: ['signed_plan_scanned'], proof: filedPlan, silent: true },
    // the hash of a file as it lies in the store, for whoever verifies the chain; of the letter as issued, its own as well
    file_kept: { by, details: { letter: 'id', sealed: 'code', sha256: maybe('code') }, silent: true },
    cancelled: { by, details: { paper: 'code', reason: CANCEL_REASONS } },
    list_taken_out: { by: may['letters.take_out_list'], details: TAKEN_OUT },
    settings_changed: { by: may['letters.settings'], details: { version: 'count' } },
  },
  concerned,
  'letter',
)

import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { staffFiles } from './policy.ts'
import { KINDS } from './rules.ts'

const may = staffFiles.actions

export const events = eventsOf(
  'staff_files',
  {
    entry_added: { by: may['staffFiles.own'], details: { kind: KINDS } },
    entry_ended: { by: may['staffFiles.write'] },
    entry_taken_off: { by: may['staffFiles.own'] },
  },
  toldOf.nobody,
)

import type { ServerPart } from '../../platform/http/server-part.ts'
import { cancelSession } from './commands/cancel-session.ts'
import { checkClass } from './commands/check-class.ts'
import { copyWeek } from './commands/copy-week.ts'
import { publishWeek, returnWeek } from './commands/decide-week.ts'
import { enrol, leaveGroup } from './commands/enrol.ts'
import { saveGroup } from './commands/groups.ts'
import { proposeWeek } from './commands/propose-week.ts'
import { saveSession } from './commands/save-session.ts'
import type { programme } from './contract.ts'
import { choices } from './queries/choices.ts'
import { clashes } from './queries/clashes.ts'
import { group, groups } from './queries/groups.ts'
import { week } from './queries/week.ts'

const reads = { week, clashes, choices, groups, group }
const writes = {
  ...{ saveSession, cancelSession, copyWeek, proposeWeek, publishWeek, returnWeek },
  ...{ saveGroup, checkClass, enrol, leaveGroup },
}

export const server: ServerPart<typeof programme> = { handlers: () => ({ ...reads, ...writes }) }

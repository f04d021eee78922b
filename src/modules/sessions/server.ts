import type { ServerPart } from '../../platform/http/server-part.ts'
import { confirmStanding } from './commands/confirm.ts'
import * as groups from './commands/save-group.ts'
import { saveNote } from './commands/save-note.ts'
import type { sessions } from './contract.ts'
import type { Ports } from './ports.ts'
import { goals } from './queries/goals.ts'
import { readGroup } from './queries/groups.ts'
import * as notes from './queries/notes.ts'
import { people } from './queries/people.ts'
import { weekState } from './queries/standing.ts'
import { resealGroupTexts } from './reseal.ts'
import { tellAttendances, tellNotes } from './tell.ts'

export const server: ServerPart<typeof sessions, Ports> = {
  handlers: (ports) => ({
    people,
    saveNote: saveNote(ports.notHere),
    goals,
    saveGroup: groups.saveGroup(ports.notHere),
    correctMark: groups.correctMark(ports.notHere),
    ...notes,
    readGroup,
    weekState: weekState(ports.attendance),
    confirmStanding: confirmStanding(ports.attendance),
  }),
  timeline: { session_notes: tellNotes, group_attendances: tellAttendances },
  reseal: [resealGroupTexts],
}

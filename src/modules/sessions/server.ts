import type { ServerPart } from '../../platform/http/server-part.ts'
import { confirmStanding } from './commands/confirm.ts'
import { look } from './commands/look.ts'
import { saveNote } from './commands/save-note.ts'
import type { sessions } from './contract.ts'
import type { Ports } from './ports.ts'
import { goals } from './queries/goals.ts'
import * as notes from './queries/notes.ts'
import { people } from './queries/people.ts'
import { weekState } from './queries/standing.ts'
import { tellNotes } from './tell.ts'

export const server: ServerPart<typeof sessions, Ports> = {
  handlers: (ports) => ({
    people,
    saveNote: saveNote(ports.notHere),
    goals,
    ofCase: notes.ofCase,
    days: notes.days,
    read: notes.read,
    look,
    weekState: weekState(ports.attendance),
    confirmStanding: confirmStanding(ports.attendance),
  }),
  timeline: { session_notes: tellNotes },
}

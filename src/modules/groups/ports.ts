import type { Ctx } from '../../platform/http/context.ts'
import type { NotHere } from './facts/moment.ts'

/** What is written about one woman beside the note for all: a note of the sessions, read by her team. */
export type SpecialNote = {
  caseId: string
  isProtected: boolean
  groupId: string
  on: string
  happenedAt: string
  minutes: number
  text: string
}

/** What a group session asks of the house and of the notes. */
export type Ports = {
  /** those of these women who were not in the house at that moment */
  notHere: NotHere
  specialNote: (ctx: Ctx, note: SpecialNote) => Promise<string>
}

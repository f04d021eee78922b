import type { Ctx } from '../../platform/http/context.ts'
import type { NotHere } from './facts/moment.ts'

/** A session as it stands on the timetable. */
export type Planned = {
  plannedId: string
  onDay: string
  starts: string
  ends: string
  title: string
  place: string | null
  /** the colleague who gives it, or the name of a guest */
  delivererId: string | null
  guest: string | null
  /** done with the hands or the body, and not by talking */
  isPractice: boolean
  /** the women of its group on that day; null when it is for everybody */
  women: readonly string[] | null
}

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
  /** refuses `not_found` */
  planned: (ctx: Ctx, plannedId: string) => Promise<Planned>
  specialNote: (ctx: Ctx, note: SpecialNote) => Promise<string>
}

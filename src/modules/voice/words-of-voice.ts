import type { Ctx } from '../../platform/http/context.ts'
import { openCopy, sealCopies } from '../../platform/seal/copies.ts'
import type { SPEAKERS, Told } from './rules.ts'

/** What stands in a copy. */
export type Said = {
  speaker: (typeof SPEAKERS)[number]
  what: string
  wish?: string | undefined
  name?: string | undefined
  about: string[]
  code: string
  /** of an incident: when and where, who was harmed, what was done at once */
  happenedAt?: string | undefined
  where?: string | undefined
  who?: string | undefined
  done?: string | undefined
  /** the head is accused, whose superior the office is */
  isPastOffice?: boolean
}
/** What became of it: a letter that was made (the paper itself stands in it), or that somebody was told, with the proof. */
export type Note = {
  whom: Told
  name: string
  proof?: string | undefined
  /** when they were told */
  at?: string
  pdf?: string
}
export const WHAT = 'voice'

export const sealVoice = (ctx: Ctx, voiceId: string, said: Said, to: readonly string[]) =>
  sealCopies(ctx, WHAT, voiceId, said, to)

export const openVoice = (ctx: Ctx, voiceId: string, body: string) => openCopy<Said>(ctx, WHAT, voiceId, body)

const NOTE = 'voice_note'
export const sealNote = (ctx: Ctx, noteId: string, note: Note, to: readonly string[]) =>
  sealCopies(ctx, NOTE, noteId, note, to)

export const openNote = (ctx: Ctx, noteId: string, body: string) => openCopy<Note>(ctx, NOTE, noteId, body)

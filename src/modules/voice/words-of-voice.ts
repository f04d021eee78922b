import type { Ctx } from '../../platform/http/context.ts'
import { openCopy, sealCopies } from '../../platform/seal/copies.ts'
import type { SPEAKERS } from './rules.ts'

/** What stands in a copy. */
export type Said = {
  speaker: (typeof SPEAKERS)[number]
  what: string
  wish?: string | undefined
  name?: string | undefined
  about: string[]
  code: string
}
export const WHAT = 'voice'

export const sealVoice = (ctx: Ctx, voiceId: string, said: Said, to: readonly string[]) =>
  sealCopies(ctx, WHAT, voiceId, said, to)

export const openVoice = (ctx: Ctx, voiceId: string, body: string) => openCopy<Said>(ctx, WHAT, voiceId, body)

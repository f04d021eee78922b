import type { Ctx } from '../../platform/http/context.ts'
import { openCopy, sealCopies } from '../../platform/seal/copies.ts'
import type { APPENDICES } from './rules.ts'

/** Her words to a span, with what goes with it; the head's answer; what a talk was about. Each sealed to two people and nobody else. */
export type Own = { words: string; lateWhy?: string | undefined; with: (typeof APPENDICES)[number][] }
export type Answer = { words: string }
export type Talk = { about: string; agreed?: string | undefined }

const WHAT = { own: 'work own', head: 'work answer', talk: 'supervision' } as const
type What = keyof typeof WHAT

export const sealFor = (ctx: Ctx, what: What, row: string, doc: Own | Answer | Talk, to: readonly string[]) =>
  sealCopies(ctx, WHAT[what], row, doc, to)

export const openOf = <T>(ctx: Ctx, what: What, row: string, body: string | undefined): T | null =>
  body === undefined ? null : openCopy<T>(ctx, WHAT[what], row, body)

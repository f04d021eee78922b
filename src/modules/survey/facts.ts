import { createHmac, randomUUID } from 'node:crypto'
import type { Door } from '../../platform/database/door.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { sealCopiesAt } from '../../platform/seal/copies.ts'
import { holdersAt } from '../access/facts.ts'
import type { Way } from './rules.ts'

export const WORD = 'survey word'
export type SurveyWord = { said: string }

/** Of a woman or of a sheet: it answers a round once. */
export const tagOf = (ctx: Ctx, roundId: string, of: `case ${string}` | `sheet ${string}`): Buffer =>
  createHmac('sha256', ctx.services.pepper).update(`survey ${roundId} ${of}`).digest()

/** The round that is open on this day. */
export async function openRound(door: Door, centreId: string, today: Temporal.PlainDate): Promise<string | null> {
  const [roundId] = await door<string | { round_id: string }>('survey_open', centreId, today.toString())
  return roundId === undefined ? null : typeof roundId === 'string' ? roundId : roundId.round_id
}

/** She, at the screen of the women: nobody is signed in there, and `kiosk` has made sure of her. */
type At = { centreId: string; caseId: string; today: Temporal.PlainDate }

/** The round that waits for her; null when none is open or she has answered. */
export async function surveyFor(ctx: Ctx, door: Door, { centreId, caseId, today }: At): Promise<string | null> {
  const roundId = await openRound(door, centreId, today)
  if (roundId === null) return null
  const said = await door('survey_said', centreId, tagOf(ctx, roundId, `case ${caseId}`))
  return said.length > 0 ? null : roundId
}

type Said = { roundId: string; marks: readonly number[]; way: Way; words?: string | undefined }
type Where = { centreId: string; today: Temporal.PlainDate }

/** Once. False: the round is over, or this woman or sheet has answered. A word goes to whoever leads. */
export async function keepAnswer(ctx: Ctx, { centreId, today }: Where, tag: Buffer, said: Said): Promise<boolean> {
  const wordId = randomUUID()
  const word: SurveyWord = { said: said.words ?? '' }
  const leads = (h: { roles: readonly string[] }) => h.roles.some((r) => r === 'head' || r === 'coordinator')
  const readers = said.words ? (await holdersAt(ctx, centreId)).filter(leads) : []
  const copies = JSON.stringify(sealCopiesAt(centreId, WORD, wordId, word, readers))
  const marks = `{${said.marks.join(',')}}`
  const kept = await ctx.door(
    'survey_answer',
    centreId,
    said.roundId,
    today.toString(),
    tag,
    marks,
    said.way,
    wordId,
    copies,
  )
  return kept.length > 0
}

export const answerAt = (ctx: Ctx, at: At, said: Omit<Said, 'way'>): Promise<boolean> =>
  keepAnswer(ctx, at, tagOf(ctx, said.roundId, `case ${at.caseId}`), { ...said, way: 'kiosk' })

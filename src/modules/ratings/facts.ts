import { createHmac, randomUUID } from 'node:crypto'
import { mondayOf } from '../../kernel/weeks.ts'
import type { Door } from '../../platform/database/door.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { sealCopiesAt } from '../../platform/seal/copies.ts'
import { holdersAt } from '../access/facts.ts'
import type { HourKind } from '../programme/rules.ts'
import { DAYS_BACK, type Face, readersOf, toRate } from './rules.ts'

/** A word to a session, in the copy of a reader. */
export type RatingWord = { title: string; who: string; said: string }
export const WORD = 'rating word'

/** She, at the screen of the women: nobody is signed in there, and `kiosk` has made sure of her. */
type At = { centreId: string; caseId: string; today: Temporal.PlainDate; time: string }

const tagOf = (ctx: Ctx, caseId: string, sessionId: string): Buffer =>
  createHmac('sha256', ctx.services.pepper).update(`session rating ${caseId} ${sessionId}`).digest()

async function asked(door: Door, { centreId, caseId, today, time }: At) {
  type Row = Record<'session_id' | 'on_day' | 'ends' | 'title' | 'deliverer_id' | 'deliverer', string> & {
    kind: HourKind
  }
  const from = today.subtract({ days: DAYS_BACK }).toString()
  const held = (await door<Row>('sessions_of_woman', centreId, caseId, from, today.toString())).map((r) => ({
    ...{ sessionId: r.session_id, onDay: r.on_day, ends: r.ends.slice(0, 5), kind: r.kind, title: r.title },
    ...{ delivererId: r.deliverer_id, deliverer: r.deliverer },
  }))
  return toRate(held, { today: today.toString(), time })
}

/** The sessions about which she is asked and has not said anything yet. */
export async function toRateAt(ctx: Ctx, door: Door, at: At) {
  const sessions = (await asked(door, at)).map((s) => ({
    ...s,
    tag: tagOf(ctx, at.caseId, s.sessionId).toString('hex'),
  }))
  const tags = sessions.map((s) => s.tag)
  const rated = new Set(await door<string>('rated_sessions', at.centreId, tags))
  return sessions.flatMap(({ sessionId, title, deliverer, onDay, tag }) =>
    rated.has(tag) ? [] : [{ sessionId, title, deliverer, on: onDay }],
  )
}

type Said = { sessionId: string; session: Face; deliverer: Face; words?: string | undefined }

/** Once a session; a second press changes nothing. False: it is none of those about which she is asked. A word goes to whoever leads and did not give the session. */
export async function rateAt(ctx: Ctx, at: At, said: Said): Promise<boolean> {
  const s = (await asked(ctx.door, at)).find((one) => one.sessionId === said.sessionId)
  if (!s) return false
  const { centreId } = at
  const wordId = randomUUID()
  const word: RatingWord = { title: s.title, who: s.deliverer, said: said.words ?? '' }
  const readers = said.words ? readersOf(await holdersAt(ctx, centreId), s.delivererId) : []
  const rating = {
    ...{ session_id: s.sessionId, deliverer_id: s.delivererId, week_on: mondayOf(s.onDay), word_id: wordId },
    ...{ session_face: said.session, deliverer_face: said.deliverer },
  }
  await ctx.door(
    'rate_session',
    centreId,
    JSON.stringify(rating),
    tagOf(ctx, at.caseId, s.sessionId),
    JSON.stringify(sealCopiesAt(centreId, WORD, wordId, word, readers)),
  )
  return true
}

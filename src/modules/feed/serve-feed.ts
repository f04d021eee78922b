import type { FastifyInstance } from 'fastify'
import { dayIn, instantIn } from '../../kernel/dates.ts'
import { statusOf } from '../../kernel/refusal.ts'
import { mondayOf } from '../../kernel/weeks.ts'
import { icsOf } from '../../platform/calendar/ics.ts'
import { makeLimit } from '../../platform/http/ask-limit.ts'
import { hashToken } from '../../platform/http/cookies.ts'
import type { Runtime } from '../../platform/http/runtime.ts'
import { FEED_ROUTE, tokenOf } from './address.ts'

type Shown = Record<'id' | 'on' | 'starts' | 'ends' | 'title' | 'at', string> &
  Record<'group' | 'place', string | null> & { number: number }
type Board = { zone: string; sessions: readonly Shown[] }

/** Where the day is reckoned before the zone of the house is known. */
const ZONE = 'Asia/Jakarta'

/** What a calendar program asks for: no cookie, no session, the same answer for every address that is none. */
export function serveFeed(app: FastifyInstance, runtime: Pick<Runtime, 'pool' | 'clock'>): void {
  const mayAsk = makeLimit()
  app.get<{ Params: { token: string } }>(FEED_ROUTE, async (request, reply) => {
    const now = runtime.clock()
    if (!mayAsk(request.ip, now.epochMilliseconds))
      return reply.code(statusOf('too_many')).send({ refusal: { code: 'too_many' } })
    const token = tokenOf(request.params.token)
    const board = token === null ? null : await boardOf(runtime.pool, token, now)
    if (!board) return reply.code(404).send({ refusal: { code: 'not_found' } })
    return reply.type('text/calendar; charset=utf-8').send(calendarOf(board, now))
  })
}

async function boardOf(pool: Runtime['pool'], token: string, now: Temporal.Instant): Promise<Board | null> {
  const today = dayIn(now, ZONE).toString()
  const { rows } = await pool.query<{ board: Board | null }>('select sec.feed_sessions($1, $2, $3, $4) as board', [
    hashToken(token),
    mondayOf(today),
    today,
    now.toString(),
  ])
  return rows[0]?.board ?? null
}

function calendarOf({ zone, sessions }: Board, now: Temporal.Instant): string {
  const events = sessions.map((s) => ({
    uid: s.id,
    sequence: s.number - 1,
    starts: instantIn(s.on, s.starts, zone),
    ends: instantIn(s.on, s.ends, zone),
    title: s.group === null || s.group === s.title ? s.title : `${s.title}, ${s.group}`,
    place: s.place,
  }))
  const made = sessions
    .map((s) => Temporal.Instant.from(s.at))
    .toSorted(Temporal.Instant.compare)
    .at(-1)
  return icsOf('jadwal', events, made ?? now)
}

import { instantIn } from '../../kernel/dates.ts'
import { mondayOf } from '../../kernel/weeks.ts'
import { icsOf } from '../../platform/calendar/ics.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { publishedFrom } from '../programme/facts.ts'

/** The published weeks from this one on, for a calendar program. */
export async function file(ctx: Ctx) {
  const weekOn = mondayOf(ctx.today.toString())
  const { sessions, publishedAt } = await publishedFrom(ctx, weekOn)
  const events = sessions.map((s) => ({
    uid: s.sessionId,
    sequence: s.version - 1,
    starts: instantIn(s.onDay, s.starts, ctx.zone),
    ends: instantIn(s.onDay, s.ends, ctx.zone),
    title: s.group === null || s.group === s.title ? s.title : `${s.title}, ${s.group}`,
    place: s.place,
  }))
  const name = ctx.locale === 'id' ? 'jadwal' : 'timetable'
  // the same file until something is published anew
  const made = publishedAt ?? ctx.now.toString()
  const base64 = Buffer.from(icsOf(name, events, Temporal.Instant.from(made))).toString('base64')
  return { count: events.length, fileName: `${name}.ics`, type: 'text/calendar', base64 }
}

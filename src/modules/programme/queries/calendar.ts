import { instantIn } from '../../../kernel/dates.ts'
import { mondayOf } from '../../../kernel/weeks.ts'
import { icsOf } from '../../../platform/calendar/ics.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { sessionsOfVersion } from './published.ts'
import type { Session } from './sessions.ts'

/** The published weeks from this one on, for a calendar program: to whoever reads the timetable hers, to a guest her own sessions. */
export async function calendarFile(ctx: Ctx) {
  const weekOn = mondayOf(ctx.today.toString())
  const weeks = await ctx.db
    .selectFrom('publishedWeeks')
    .select(({ fn }) => ['weekOn', fn.max('number').as('number'), fn.max('publishedAt').as('publishedAt')])
    .where('weekOn', '>=', weekOn)
    .groupBy('weekOn')
    .orderBy('weekOn')
    .execute()
  const sessions: Session[] = []
  for (const w of weeks) sessions.push(...(await sessionsOfVersion(ctx, w.weekOn, w.number)))
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
  const made =
    weeks
      .map((w) => w.publishedAt)
      .toSorted()
      .at(-1) ?? ctx.now.toString()
  const base64 = Buffer.from(icsOf(name, events, Temporal.Instant.from(made))).toString('base64')
  return { count: events.length, fileName: `${name}.ics`, type: 'text/calendar', base64 }
}

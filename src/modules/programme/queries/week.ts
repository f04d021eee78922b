import { daysOfWeek, mondayOf } from '../../../kernel/weeks.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { blocksOf, faithsOf } from '../../places/facts.ts'
import { aroundOf, holidaysOf } from '../around.ts'
import { type Clash, clashesOf, withoutAlternative } from '../clashes.ts'
import { lastPublished, sessionsOfVersion } from './published.ts'
import { notReady } from './readiness.ts'
import { type Session, sessionsBetween } from './sessions.ts'

/** The week of a day: to whoever plans the draft with what stands in its way, to everybody else what is published. */
export async function week(ctx: Ctx, input: { onDay: string }) {
  const weekOn = mondayOf(input.onDay)
  const days = daysOfWeek(weekOn)
  const last = days[6] ?? weekOn
  const published = await lastPublished(ctx, weekOn)
  const version = async (n: number) => (n > 0 ? await sessionsOfVersion(ctx, weekOn, n) : [])
  const number = published?.number ?? 0
  const seen = await version(number)
  const draft = ctx.can('programme.plan') ? await draftOf(ctx, weekOn, days) : null
  const before = draft ? seen : await version(number - 1)
  const sessions = draft?.sessions ?? seen
  const around = draft?.around
  const holidays = around?.holidays ?? (await holidaysOf(ctx, weekOn, last))
  const blocks = around?.blocks ?? (await blocksOf(ctx))
  return {
    mondayOn: weekOn,
    days: days.map((onDay) => ({ onDay, holiday: holidays.get(onDay) ?? null, blocks: blocks(onDay).map(hours) })),
    sessions: sessions.map((s) => ({
      ...s,
      clashes: around ? shown(clashesOf(s, around), sessions) : [],
      change: changeOf(s, before, draft ? number : number - 1),
    })),
    withoutAlternative: draft ? withoutAlternative(sessions, await faithsOf(ctx)) : [],
    notReady: draft ? await notReady(ctx, [...new Set(sessions.flatMap((s) => s.groupId ?? []))]) : [],
    state: draft?.state ?? (published ? ('published' as const) : ('draft' as const)),
    number,
    publishedAt: published?.publishedAt ?? null,
    approvedBy: published?.approvedBy ?? null,
    gone: before.filter((b) => !sessions.some((s) => s.sessionId === b.sessionId)).length,
    plan: draft?.plan ?? null,
  }
}

async function draftOf(ctx: Ctx, weekOn: string, days: readonly string[]) {
  const row = await ctx.db
    .selectFrom('timetableWeeks as w')
    .leftJoin('people as p', (j) => j.onRef('p.centreId', '=', 'w.centreId').onRef('p.personId', '=', 'w.proposedBy'))
    .select(['w.state', 'w.version', 'w.proposedBy as by', 'p.callName', 'w.proposedAt', 'w.returnedFor'])
    .where('w.weekOn', '=', weekOn)
    .executeTakeFirst()
  return {
    sessions: await sessionsBetween(ctx, weekOn, days.at(-1) ?? weekOn),
    around: await aroundOf(ctx, days),
    state: row?.state ?? ('draft' as const),
    plan: row
      ? {
          version: row.version,
          proposedBy: row.callName,
          proposedAt: row.proposedAt,
          isMine: row.by === ctx.actor.personId,
          returnedFor: row.returnedFor,
        }
      : null,
  }
}

const hours = ({ starts, ends, label }: { starts: string; ends: string; label: string }) => ({ starts, ends, label })

const SAME = ['onDay', 'starts', 'ends', 'title', 'group', 'deliverer', 'givesAs', 'place', 'equipment'] as const

/** What is not as it was in an earlier version; without one nothing is a change. */
function changeOf(s: Session, before: readonly Session[], number: number): 'new' | 'changed' | null {
  if (number < 1) return null
  const was = before.find((b) => b.sessionId === s.sessionId)
  if (!was) return 'new'
  const beside = (one: Session) => JSON.stringify(one.helpers)
  return SAME.every((key) => was[key] === s[key]) && beside(was) === beside(s) ? null : 'changed'
}

/** A clash in words: which session the other one is. */
export function shown(clashes: readonly Clash[], sessions: readonly Session[]) {
  const byId = new Map(sessions.map((s) => [s.sessionId, s]))
  return clashes.map(({ what, onDay, withId, label }) => {
    const other = withId === null ? undefined : byId.get(withId)
    return {
      what,
      onDay,
      label,
      other: other ? { title: other.title, group: other.group, starts: other.starts, ends: other.ends } : null,
    }
  })
}

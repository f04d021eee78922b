import type { Ctx } from '../../../platform/http/context.ts'
import { aroundOf, blocksOf, holidaysOf } from '../around.ts'
import { type Clash, clashesOf, withoutAlternative } from '../clashes.ts'
import { mondayOf } from '../rules.ts'
import { type Session, sessionsBetween } from './sessions.ts'

/** The week of a day. Clashes may still stand in it: a holiday that was added later, a woman who joined a second group. */
export async function week(ctx: Ctx, input: { onDay: string }) {
  const monday = Temporal.PlainDate.from(mondayOf(input.onDay))
  const days = Array.from({ length: 7 }, (_, n) => monday.add({ days: n }).toString())
  const [first = '', last = ''] = [days[0], days[6]]
  const sessions = await sessionsBetween(ctx, first, last)
  const around = ctx.can('programme.plan') ? await aroundOf(ctx, days) : null
  const holidays = around?.holidays ?? (await holidaysOf(ctx, first, last))
  const blocks = around?.blocks ?? (await blocksOf(ctx))
  return {
    mondayOn: first,
    days: days.map((onDay) => ({ onDay, holiday: holidays.get(onDay) ?? null, blocks: blocks(onDay).map(hours) })),
    sessions: sessions.map((s) => ({ ...s, clashes: around ? shown(clashesOf(s, around), sessions) : [] })),
    withoutAlternative: around ? withoutAlternative(sessions).map((s) => s.sessionId) : [],
  }
}

const hours = ({ starts, ends, label }: { starts: string; ends: string; label: string }) => ({ starts, ends, label })

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

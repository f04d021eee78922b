import type { Ctx } from '../../../platform/http/context.ts'
import type { MeantFor } from '../../programme/rules.ts'
import { openNames } from '../names.ts'

type Row = Record<'session_id' | 'on_day' | 'starts' | 'ends' | 'title' | 'until_on', string> &
  Record<'group_name' | 'place_name' | 'names', string | null> & {
    women: number | null
    meant_for: MeantFor
    invitation_id: string
    named: string[]
  }

/** The sessions that one was asked to give, while one may look at them. After that nothing. */
export async function mine(ctx: Ctx) {
  const { rows } = await ctx.client.query<Row>(
    'select session_id, on_day::text, starts, ends, title, meant_for, group_name, place_name, women, until_on::text, invitation_id, names, named from sec.invited_sessions($1)',
    [ctx.now.toString()],
  )
  return {
    sessions: rows.map((r) => ({
      ...{ sessionId: r.session_id, onDay: r.on_day, starts: r.starts.slice(0, 5), ends: r.ends.slice(0, 5) },
      ...{ title: r.title, group: r.group_name, place: r.place_name, women: r.women, untilOn: r.until_on },
      meantFor: r.meant_for,
      firstNames: openNames(ctx, r.invitation_id, r.names, r.named),
    })),
  }
}

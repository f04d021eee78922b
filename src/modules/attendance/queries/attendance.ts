import type { Ctx } from '../../../platform/http/context.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { silencedOf } from '../../cases/facts/silence.ts'
import { marksIn } from '../../groups/facts/attendance.ts'
import { ATTENDED, attendanceOf } from '../../groups/rules.ts'
import { attendanceAsks, DAYS } from '../rules.ts'

/** How women come to what is held for them: by class, and who needs a word (domain.md 6.5). */
export async function attendance(ctx: Ctx) {
  const since = ctx.today.subtract({ days: DAYS - 1 }).toString()
  const women = await followed(ctx)
  const rows = await ctx.db
    .selectFrom('groupAttendances')
    .select(({ fn }) => ['caseId', 'mark', 'reason', fn.countAll<number>().as('n')])
    .where('heldOn', '>=', since)
    .where('counts', '=', true)
    .where('caseId', 'in', [NOBODY, ...women.map((w) => w.caseId)])
    .groupBy(['caseId', 'mark', 'reason'])
    .execute()
  const sum = (caseIds: ReadonlySet<string>) => attendanceOf(marksIn(rows.filter((r) => caseIds.has(r.caseId))))
  const byTrack = Map.groupBy(women, (w) => w.track)
  const labels = await labelsOf(
    ctx,
    women.map((w) => w.caseId),
  )
  return {
    since,
    // whoever has no skill yet is known to her tutors, and in no class
    women: women.filter((w) => w.presence === 'in_house' && w.track !== null).length,
    tracks: [...byTrack].map(([track, some]) => ({ track, ...sum(new Set(some.map((w) => w.caseId))) })),
    low: women.flatMap((w) => {
      const of = sum(new Set([w.caseId]))
      const [asks, label] = [attendanceAsks(of), labels.get(w.caseId)]
      return asks && label && of.percent !== null ? [{ ...label, percent: of.percent, asks }] : []
    }),
    last: await lastSession(ctx),
  }
}

/** No id at all: a list for SQL is never empty. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Whom this person follows: everybody for those who see the house as a whole, else the women of her cases and classes. */
async function followed(ctx: Ctx) {
  const { caseload, taught } = ctx.actor
  const rows = await ctx.db
    .selectFrom('cases')
    .select(['caseId', 'track', 'presence'])
    .where('state', '=', 'open')
    .where('admittedOn', 'is not', null)
    .$if(!ctx.can('attendance.overview'), (q) => q.where('caseId', 'in', [NOBODY, ...caseload, ...taught]))
    .orderBy('track')
    .limit(400)
    .execute()
  const silenced = await silencedOf(
    ctx,
    rows.map((r) => r.caseId),
  )
  return rows.filter((r) => !silenced.has(r.caseId))
}

/** The last session that this person wrote down. */
async function lastSession(ctx: Ctx) {
  const last = await ctx.db
    .selectFrom('groupSessions')
    .select(['groupId', 'heldAt'])
    .where('savedBy', '=', ctx.actor.personId)
    .orderBy('heldAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!last) return null
  const marks = await ctx.db.selectFrom('groupAttendances').select('mark').where('groupId', '=', last.groupId).execute()
  return { ...last, attended: marks.filter((m) => ATTENDED.includes(m.mark)).length, listed: marks.length }
}

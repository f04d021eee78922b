import type { Ctx } from '../../platform/http/context.ts'
import { groupsSince } from '../groups/facts/attendance.ts'
import { openTexts } from './commands/note-text.ts'
import { currentOnly, isCurrent } from './queries/note-rows.ts'
import { weeklyNotes } from './queries/standing.ts'
import type { PartPlayed } from './rules.ts'

/** What was done with her since a day: notes by kind, group sessions, and how many notes ask for attention. */
export async function workSince(ctx: Ctx, caseId: string, since: string) {
  const notes = await ctx.db
    .selectFrom('sessionNotes')
    .select(({ fn }) => [
      'kind',
      fn.countAll<number>().as('n'),
      fn.countAll<number>().filterWhere('needsAttention', '=', true).as('attention'),
    ])
    .where('caseId', '=', caseId)
    .where('happenedOn', '>=', since)
    .where(isCurrent)
    .groupBy('kind')
    .execute()
  const sum = (of: readonly number[]) => of.reduce((a, b) => a + b, 0)
  return {
    notes: Object.fromEntries(notes.map((n) => [n.kind, n.n])),
    notesTotal: sum(notes.map((n) => n.n)),
    attention: sum(notes.map((n) => n.attention)),
    groups: await groupsSince(ctx, caseId, since),
  }
}

/** Her own words in notes that this person may read, newest first. */
export async function herWords(
  ctx: Ctx,
  caseId: string,
  since: string,
  most = 3,
): Promise<{ noteId: string; at: string; words: string }[]> {
  const rows = await currentOnly(ctx)
    .where('sessionNotes.caseId', '=', caseId)
    .where('sessionNotes.happenedOn', '>=', since)
    .orderBy('sessionNotes.happenedAt', 'desc')
    .limit(40)
    .execute()
  const texts = await openTexts(ctx, rows)
  return rows
    .flatMap((r) =>
      (texts.get(r.noteId)?.ownWords ?? []).map((words) => ({ noteId: r.noteId, at: r.happenedAt, words })),
    )
    .slice(0, most)
}

/** Service by author, part played and kind in a span of days, for the report of service. A correction is no second service: it takes the place of what it corrects. */
export const serviceCounts = (ctx: Ctx, from: string, to: string) =>
  ctx.db
    .selectFrom('sessionNotes')
    .select(({ fn }) => [
      'authorId',
      'partPlayed',
      'kind',
      fn.countAll<number>().as('count'),
      fn.sum<number>('minutes').as('minutes'),
    ])
    .where('happenedOn', '>=', from)
    .where('happenedOn', '<=', to)
    .where(isCurrent)
    .groupBy(['authorId', 'partPlayed', 'kind'])
    .execute()

/** Weeks without a note since intervention began; null before it began. */
export const missingWeeksOf = async (ctx: Ctx, caseId: string): Promise<number | null> =>
  (await weeklyNotes(ctx, caseId))?.missing ?? null

/** How many notes, in their current version, work on each goal of the plan. */
export async function notesPerGoal(ctx: Ctx, caseId: string): Promise<Record<string, number>> {
  const { rows } = await ctx.client.query<{ goal: string; n: number }>(
    `select g.goal, count(*)::int as n from session_notes s cross join lateral unnest(s.goal_ids) as g (goal)
     where s.centre_id = $1 and s.case_id = $2 and not exists (select 1 from session_notes later where later.centre_id = s.centre_id and later.corrects_id = s.note_id)
     group by g.goal`,
    [ctx.actor.centreId, caseId],
  )
  return Object.fromEntries(rows.map((r) => [r.goal, r.n]))
}

/** What this colleague wrote in a span of days, by month, part and kind; and how much of it mends an earlier note of her own. */
export async function notesOfAuthor(ctx: Ctx, authorId: string, from: string, until: string) {
  const { rows } = await ctx.client.query<{
    month: string
    part: PartPlayed
    kind: string
    n: number
    corrections: number
  }>(
    `select to_char(s.happened_on, 'YYYY-MM') as month, s.part_played as part, s.kind, count(*)::int as n,
            count(*) filter (where s.corrects_id is not null)::int as corrections
       from session_notes s where s.centre_id = $1 and s.author_id = $2 and s.happened_on between $3 and $4
        and not exists (select 1 from session_notes later where later.centre_id = s.centre_id and later.corrects_id = s.note_id)
      group by 1, 2, 3`,
    [ctx.actor.centreId, authorId, from, until],
  )
  return rows
}

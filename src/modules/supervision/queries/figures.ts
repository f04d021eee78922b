import { sql } from 'kysely'
import type { Ctx } from '../../../platform/http/context.ts'
import { visitsBy } from '../../aftercare/facts.ts'
import { satIn } from '../../conferences/facts.ts'
import { notesOfAuthor } from '../../sessions/facts.ts'
import { entriesWithin, stoodInBy } from '../../staff-files/facts.ts'
import { daysWithin } from '../../staff-files/rules.ts'
import { monthsOf, partRows, type Span } from '../rules.ts'
import type { Figures } from '../shapes.ts'
import { timelyOf } from './timely.ts'

/** What she did in a span of days, as far as its rows are hers or open to her. */
export async function figuresOf(ctx: Ctx, span: Span): Promise<Figures> {
  const { from, until } = span
  const { personId } = ctx.actor
  const months = monthsOf(span)
  const notes = await notesOfAuthor(ctx, personId, from, until)
  const sum = (of: typeof notes) => of.reduce((all, n) => all + n.n, 0)
  const file = await entriesWithin(ctx, personId, from, until)
  const stoodIn = await stoodInBy(ctx, personId, from)
  const { sat, chaired } = await satIn(ctx, personId, from, until)
  return {
    ...(await countsOf(ctx, span)),
    ...{ notes: sum(notes), corrected: notes.reduce((all, n) => all + n.corrections, 0), conferences: sat, chaired },
    visits: sum(notes.filter((n) => n.kind === 'home_visit')) + (await visitsBy(ctx, personId, from, until)),
    months,
    parts: partRows(notes, months),
    leaveDays: file
      .filter((e) => e.kind === 'leave' && e.sort !== 'duty')
      .reduce((sum, e) => sum + daysWithin(e, from, until), 0),
    trainings: file.filter((e) => e.kind === 'training').map((e) => ({ what: e.what, on: e.fromOn, hours: e.hours })),
    stoodIn: stoodIn
      .filter((s) => s.fromOn <= until)
      .map(({ forWhom, fromOn, untilOn }) => ({ forWhom, fromOn, untilOn })),
    timely: await timelyOf(ctx, span),
  }
}

type Counts = Pick<Figures, 'women' | 'inHouse' | 'aftercare' | 'groups' | 'supervisions'>

/** Women of whose team she was in the span, by the state of their case today; group sessions that she gave; talks about her work. */
async function countsOf(ctx: Ctx, { from, until }: Span): Promise<Counts> {
  const me = ctx.actor.personId
  const { rows } = await sql<Counts>`
    with span as (select ${from}::date as from_on, ${until}::date as until_on, ${ctx.zone}::text as zone),
    women as (select distinct t.case_id, c.state from case_team t join cases c on c.centre_id = t.centre_id and c.case_id = t.case_id, span s
      where t.person_id = ${me} and t.part in ('responsible', 'assistant', 'psychologist', 'class', 'health')
        and (t.from_at at time zone s.zone)::date <= s.until_on and (t.until_at is null or (t.until_at at time zone s.zone)::date >= s.from_on))
    select (select count(*) from women)::int as women,
      (select count(*) from women where state = 'open')::int as "inHouse",
      (select count(*) from women where state = 'aftercare')::int as aftercare,
      (select count(*) from group_sessions g, span s where (g.deliverer_id = ${me} or g.deliverer_id is null and g.saved_by = ${me})
        and g.held_on between s.from_on and s.until_on)::int as groups,
      (select count(*) from supervision_notes n, span s where n.person_id = ${me} and n.held_on between s.from_on and s.until_on)::int as supervisions
  `.execute(ctx.db)
  const [row] = rows
  if (!row) throw new Error('counts come in one row')
  return row
}

/** Women whom she accompanies today as the responsible worker. */
export async function loadNow(ctx: Ctx): Promise<number> {
  const { n } = await ctx.db
    .selectFrom('cases')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('responsibleId', '=', ctx.actor.personId)
    .where('state', 'in', ['open', 'aftercare'])
    .executeTakeFirstOrThrow()
  return n
}

import type { Ctx } from '../../platform/http/context.ts'

/** Conferences of a span of days at which this colleague sat, chaired or wrote, as far as the reader may know of them; and how many she chaired. */
export async function satIn(ctx: Ctx, personId: string, from: string, until: string) {
  const { rows } = await ctx.client.query<{ sat: number; chaired: number }>(
    `select count(*)::int as sat, count(*) filter (where c.chair_id = $2)::int as chaired from conferences c
      where c.centre_id = $1 and c.held_on between $3 and $4 and (c.chair_id = $2 or c.secretary_id = $2 or exists (select 1 from conference_members m
        where m.centre_id = c.centre_id and m.conference_id = c.conference_id and m.person_id = $2 and m.was_present))`,
    [ctx.actor.centreId, personId, from, until],
  )
  return rows[0] ?? { sat: 0, chaired: 0 }
}

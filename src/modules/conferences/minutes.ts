import type { Ctx } from '../../platform/http/context.ts'

export type Minutes = {
  facts: string
  discussion: string
  options: string
  explanation: string
  herVoice: string
  dissent: { personId: string; text: string }[]
  guests: string
}

const place = (conferenceId: string) => ({ table: 'conference_minutes', row: conferenceId, column: 'body' })

export async function writeMinutes(ctx: Ctx, caseId: string, conferenceId: string, minutes: Minutes): Promise<void> {
  const body = await ctx.seal.sealJson('narrative', caseId, place(conferenceId), minutes)
  await ctx.db
    .insertInto('conferenceMinutes')
    .values({ centreId: ctx.actor.centreId, conferenceId, caseId, body })
    .execute()
}

/** Minutes that this reader may open, by id. */
export async function openMinutes(ctx: Ctx, caseId: string, ids: readonly string[]): Promise<Map<string, Minutes>> {
  const rows = await ctx.db
    .selectFrom('conferenceMinutes')
    .select(['conferenceId', 'body'])
    .where('caseId', '=', caseId)
    .where('conferenceId', 'in', [...ids])
    .execute()
  const texts = await ctx.seal.openAll(
    'narrative',
    rows.map((r) => ({ caseId, place: place(r.conferenceId), envelope: r.body })),
  )
  return new Map(
    rows.flatMap((r, i) => {
      const text = texts[i]
      return text ? [[r.conferenceId, JSON.parse(text) as Minutes] as const] : [] // sealed by writeMinutes
    }),
  )
}

/** What the timeline says of a conference: the reasons for the decision, or what was talked about; null without the key. */
export async function tellConferences(
  ctx: Ctx,
  caseId: string,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  const minutes = await openMinutes(ctx, caseId, ids)
  return new Map(
    ids.map((id) => {
      const m = minutes.get(id)
      return [
        id,
        m
          ? [m.explanation || m.discussion || m.facts, m.herVoice && `“${m.herVoice}”`]
              .filter((part) => part)
              .join('\n')
          : null,
      ]
    }),
  )
}

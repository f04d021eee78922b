import type { z } from 'zod'
import type { Ctx } from '../../platform/http/context.ts'
import { openWith, sealTo } from '../../platform/seal/boxes.ts'
import type { night } from './contract.ts'

export type Said = Omit<z.output<typeof night.receive.input>, 'bedId'>

const contextOf = (centreId: string, receptionId: string, personId: string) => [
  'what was asked at night',
  centreId,
  receptionId,
  personId,
]

/** A copy to each account: she who writes holds no key that opens one of them. */
export async function sealNight(ctx: Ctx, receptionId: string, said: Said, readers: readonly string[]) {
  const { rows } = await ctx.client.query<{ person_id: string; public_key: string }>(
    'select person_id, public_key from sec.public_keys($1)',
    [readers],
  )
  const bytes = Buffer.from(JSON.stringify(said))
  return rows.map((r) => ({
    personId: r.person_id,
    body: sealTo(r.public_key, bytes, contextOf(ctx.actor.centreId, receptionId, r.person_id)),
  }))
}

/** The copy of this person; null when there is none. */
export async function openNight(ctx: Ctx, receptionId: string): Promise<Said | null> {
  const row = await ctx.db
    .selectFrom('nightWords')
    .select('body')
    .where('receptionId', '=', receptionId)
    .where('personId', '=', ctx.actor.personId)
    .executeTakeFirst()
  if (!row) return null
  const context = contextOf(ctx.actor.centreId, receptionId, ctx.actor.personId)
  return JSON.parse(openWith(ctx.seal.ring.privateKey, row.body, context).toString()) as Said // sealed by sealNight
}

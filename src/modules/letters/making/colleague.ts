import type { Ctx } from '../../../platform/http/context.ts'
import { ours, partyJson } from '../papers/naskah/parties.ts'
import type { Party } from '../papers/naskah/party.ts'
import type { House } from './house.ts'

/** Somebody of the house as a party of a minute: name, rank and post as the house keeps them. */
export async function colleague(ctx: Ctx, house: House, personId: string): Promise<Record<string, unknown>> {
  const row = await ctx.db
    .selectFrom('people')
    .select(['name', 'nip', 'position', 'rank'])
    .where('personId', '=', personId)
    .executeTakeFirst()
  const party: Party = {
    name: row?.name ?? '',
    ...(row?.nip && { nip: row.nip }),
    ...(row?.position && { post: row.position }),
    ...(row?.rank && { rank: row.rank }),
  }
  return partyJson(party, ours(house))
}

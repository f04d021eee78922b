import type { Ctx } from '../http/context.ts'
import { openWith, sealTo } from './boxes.ts'

/** Bound to what it is, its record and whom it is for: a copy that is moved opens for nobody. */
const contextOf = (centreId: string, what: string, row: string, personId: string) => [what, centreId, row, personId]

type Reader = { personId: string; publicKey: string }

/** A copy to each of these public keys, also where nobody is signed in. */
export function sealCopiesAt(centreId: string, what: string, row: string, doc: unknown, readers: readonly Reader[]) {
  const bytes = Buffer.from(JSON.stringify(doc))
  return readers.map(({ personId, publicKey }) => ({
    personId,
    body: sealTo(publicKey, bytes, contextOf(centreId, what, row, personId)),
  }))
}

/** A copy to each of these accounts, for whoever writes what she may not read again. */
export async function sealCopies(ctx: Ctx, what: string, row: string, doc: unknown, people: readonly string[]) {
  const { rows } = await ctx.client.query<{ person_id: string; public_key: string }>(
    'select person_id, public_key from sec.public_keys($1)',
    [people],
  )
  const readers = rows.map((r) => ({ personId: r.person_id, publicKey: r.public_key }))
  return sealCopiesAt(ctx.actor.centreId, what, row, doc, readers)
}

/** The copy of whoever asks. */
export const openCopy = <T>(ctx: Ctx, what: string, row: string, body: string): T =>
  JSON.parse(
    openWith(ctx.seal.ring.privateKey, body, contextOf(ctx.actor.centreId, what, row, ctx.actor.personId)).toString(),
  ) as T // sealed by sealCopies, authenticated with its record

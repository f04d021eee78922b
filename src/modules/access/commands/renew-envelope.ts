import type { z } from 'zod'
import type { Ctx } from '../../../platform/http/context.ts'
import { newKeyPair, openWith, sealTo } from '../../../platform/seal/boxes.ts'
import { splitCentreKey } from '../../../platform/seal/centre-shares.ts'
import { groupContext } from '../../../platform/seal/contexts.ts'
import { centreWraps, keyPlace, openByShares } from '../../auth/facts.ts'
import type { access } from '../contract.ts'

type Renewed = z.input<(typeof access)['renewEnvelope']['output']>

/**
 * When a card is lost, or every few years: a new recovery key in place of the old one (security.md 5.3). Accounts and groups
 * keep their keys; only what the centre's key opens is sealed anew, all of it or nothing.
 */
export async function renewEnvelope(ctx: Ctx, input: { shares: string[] }): Promise<Renewed> {
  const { centreId } = ctx.actor
  const centre = await ctx.db
    .selectFrom('centres')
    .select(['name', 'ownerKind', 'recoveryPublicKey', 'recoveryShareHashes'])
    .where('centreId', '=', centreId)
    .executeTakeFirstOrThrow()
  const old = await openByShares(input.shares, centre.recoveryPublicKey, centre.recoveryShareHashes)
  const next = newKeyPair()
  const shares = await splitCentreKey(next.privateKey)
  const reseal = (box: string, context: string[]) => {
    const secret = openWith(old, box, context)
    const sealed = sealTo(next.publicKey, secret, context)
    secret.fill(0)
    return sealed
  }
  const accounts = (await centreWraps(ctx)).map((a) => ({
    person_id: a.personId,
    wrapped: reseal(a.keyByCentre, keyPlace({ centreId, personId: a.personId, username: '' }, 'centre')),
  }))
  const groups = (
    await ctx.db.selectFrom('keys.groups').select(['groupCode', 'generation', 'privateByCentre']).execute()
  ).map((g) => ({
    group_code: g.groupCode,
    generation: g.generation,
    wrapped: reseal(g.privateByCentre, groupContext(centreId, g.groupCode, g.generation)),
  }))
  old.fill(0)
  next.privateKey.fill(0)
  await ctx.client.query('select sec.renew_envelope($1, $2, $3, $4)', [
    next.publicKey,
    shares.map((s) => s.hash),
    JSON.stringify(accounts),
    JSON.stringify(groups),
  ])
  await ctx.record({ kind: 'access.envelope_renewed', subject: ['centres', centreId] })
  return {
    shares: shares.map(({ label, printed }) => ({ label, printed })),
    centre: centre.name,
    ownerKind: centre.ownerKind as Renewed['ownerKind'], // a check of the table
  }
}

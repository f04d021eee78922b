import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { newKeyPair, openWith, publicKeyFor, sealTo } from '../../../platform/seal/boxes.ts'
import { hashOfTyped, joinShares, splitCentreKey } from '../../../platform/seal/centre-shares.ts'
import { groupContext } from '../../../platform/seal/contexts.ts'
import { centreWraps, keyOf, keyPlace, openByShares } from '../../auth/facts.ts'
import type { access } from '../contract.ts'
import { events } from '../events.ts'
import { mustBeTheHead } from '../grants.ts'

type Drawn = z.input<(typeof access)['drawEnvelope']['output']>

const centreOf = (ctx: Ctx) =>
  ctx.db
    .selectFrom('centres')
    .select(['name', 'ownerKind', 'recoveryPublicKey', 'recoveryShareHashes'])
    .where('centreId', '=', ctx.actor.centreId)
    .executeTakeFirstOrThrow()

/**
 * The first of two steps: three new cards to print. Nothing of them is kept here and the old cards stay good, so a screen
 * that locks, a printer without paper or a power cut before the proof costs three sheets and not the recovery of the centre.
 */
export async function drawEnvelope(ctx: Ctx, input: { shares: string[] }): Promise<Drawn> {
  await mustBeTheHead(ctx)
  const centre = await centreOf(ctx)
  const old = await openByShares(input.shares, centre.recoveryPublicKey, centre.recoveryShareHashes)
  old.fill(0)
  const next = newKeyPair()
  const shares = await splitCentreKey(next.privateKey)
  next.privateKey.fill(0)
  return {
    shares: shares.map(({ label, printed }) => ({ label, printed })),
    centre: centre.name,
    ownerKind: centre.ownerKind,
  }
}

/**
 * When a card is lost, or every few years: the key on the printed cards takes the place of the old one (security.md 5.3).
 * Accounts and groups keep their keys; only what the centre's key opens is sealed anew, all of it or nothing.
 */
export async function renewEnvelope(ctx: Ctx, input: { shares: string[]; fresh: string[] }) {
  const { centreId } = ctx.actor
  await mustBeTheHead(ctx)
  const centre = await centreOf(ctx)
  const old = await openByShares(input.shares, centre.recoveryPublicKey, centre.recoveryShareHashes)
  const next = await keyOnAll(input.fresh)
  const reseal = (box: string, context: string[]) => {
    const secret = openWith(old, box, context)
    const sealed = sealTo(next.publicKey, secret, context)
    secret.fill(0)
    return sealed
  }
  const accounts = (await centreWraps(ctx)).map((a) => ({
    person_id: a.person_id,
    wrapped: reseal(a.key_by_centre, keyPlace({ centreId, personId: a.person_id, username: '' }, 'centre')),
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
  await ctx.door(
    'renew_envelope',
    next.publicKey,
    input.fresh.flatMap((card) => hashOfTyped(card) ?? []),
    JSON.stringify(accounts),
    JSON.stringify(groups),
    ctx.now.toString(),
  )
  await ctx.record(events.envelope_renewed, { subject: ['centres', centreId] })
  return {}
}

/** The key pair on the three printed cards, each of which must open with each other. */
async function keyOnAll(fresh: readonly string[]): Promise<{ publicKey: string; privateKey: Buffer }> {
  const joined = await joinShares(fresh)
  const privateKey = keyOf(joined)
  if (joined.ok && joined.doubtful.length > 0)
    throw new Refusal('shares_refused', {
      params: { problem: 'forged', cards: joined.doubtful.map((n) => n + 1).join(', ') },
    })
  if (new Set(fresh.map(hashOfTyped)).size < fresh.length) throw new Refusal('shares_too_few')
  return { publicKey: publicKeyFor(privateKey), privateKey }
}

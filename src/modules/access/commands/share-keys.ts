import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { openWith } from '../../../platform/seal/boxes.ts'
import { groupContext } from '../../../platform/seal/contexts.ts'
import { openByShares } from '../../auth/facts.ts'
import { namesOf } from '../../staff/facts.ts'
import { events } from '../events.ts'
import { addMember } from '../groups.ts'
import type { Gap } from '../pending.ts'
import { gapsBesideMe, gapsIn, needsYes } from '../pending.ts'

type Answer = { personId: string; group: string; give: boolean }

/**
 * Gives the keys of my groups to colleagues who were granted a role of them by somebody without the key (a second nurse,
 * granted by the head). The shell calls it after sign-in, and says what was given to whom. What needs a yes is asked, with
 * whoever granted the role, and only given with it; a no is in the chain as well.
 */
export async function shareKeys(ctx: Ctx, { answers }: { answers: readonly Answer[] }) {
  const [given, asked]: [Gap[], Gap[]] = [[], []]
  for (const gap of await gapsBesideMe(ctx)) {
    const answer = answers.find((a) => a.personId === gap.personId && a.group === gap.code)
    if (needsYes(gap) && !answer) {
      asked.push(gap)
      continue
    }
    if (answer?.give === false) {
      await ctx.record(events.key_declined, { subject: ['people', gap.personId], details: { group: gap.code } })
      continue
    }
    const mine = await ctx.seal.group(gap.code)
    if (mine && (await wrapFor(ctx, gap.personId, { code: gap.code, ...mine }))) given.push(gap)
  }
  const names = await namesOf(
    ctx,
    asked.flatMap((g) => [g.personId, g.grantedBy]),
  )
  return {
    shared: await told(ctx, given),
    asked: asked.map((g) => ({
      personId: g.personId,
      group: g.code,
      callName: names.get(g.personId) ?? '',
      grantedBy: names.get(g.grantedBy) ?? '',
      isByHerself: g.grantedBy === g.personId,
    })),
  }
}

/**
 * The key of a group that no colleague holds any more (the only nurse has left), from two of the three cards of the
 * centre. The group's key passes through the machine's memory and goes to the role's holders only, never to the head.
 */
export async function shareKeysByCards(ctx: Ctx, input: { group: 'health'; shares: string[] }) {
  const centre = await ctx.db
    .selectFrom('centres')
    .select(['recoveryPublicKey', 'recoveryShareHashes'])
    .where('centreId', '=', ctx.actor.centreId)
    .executeTakeFirstOrThrow()
  const group = await ctx.db
    .selectFrom('keys.groups')
    .selectAll()
    .where('groupCode', '=', input.group)
    .orderBy('generation', 'desc')
    .executeTakeFirst()
  if (!group) throw new Refusal('nothing_to_share')
  const members = await ctx.db
    .selectFrom('keys.groupMembers')
    .select('personId')
    .where('groupCode', '=', input.group)
    .execute()
  const gaps = await gapsIn(ctx, new Map([[input.group, new Set(members.map((m) => m.personId))]]))
  if (gaps.length === 0) throw new Refusal('nothing_to_share')
  const centreKey = await openByShares(input.shares, centre.recoveryPublicKey, centre.recoveryShareHashes)
  const privateKey = openWith(
    centreKey,
    group.privateByCentre,
    groupContext(ctx.actor.centreId, input.group, group.generation),
  )
  centreKey.fill(0)
  const given: Gap[] = []
  for (const gap of gaps)
    if (await wrapFor(ctx, gap.personId, { code: input.group, generation: group.generation, privateKey }))
      given.push(gap)
  privateKey.fill(0)
  return { shared: await told(ctx, given) }
}

async function wrapFor(ctx: Ctx, personId: string, group: Parameters<typeof addMember>[1]): Promise<boolean> {
  const { rows } = await ctx.client.query<{ public_key: string }>('select public_key from sec.public_keys($1)', [
    [personId],
  ])
  const publicKey = rows[0]?.public_key
  if (!publicKey) return false // no account, so nobody to give it to
  await addMember(ctx, group, { personId, publicKey })
  ctx.session.forgetPerson(personId) // her open sessions read their keys anew
  await ctx.record(events.key_shared, { subject: ['people', personId], details: { group: group.code } })
  return true
}

async function told(ctx: Ctx, given: readonly Gap[]) {
  const names = await namesOf(
    ctx,
    given.map((g) => g.personId),
  )
  return given.map((g) => ({ group: g.code, callName: names.get(g.personId) ?? '' }))
}

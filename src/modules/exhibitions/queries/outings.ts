import type { Ctx } from '../../../platform/http/context.ts'
import { staffOf } from '../../access/facts.ts'
import { consentStands, mayBeNamedBefore } from '../../consents/facts.ts'
import { onShelf, outside } from '../../products/facts.ts'
import { contactWords } from '../contact-words.ts'
import { COUNTERS } from '../policy.ts'
import { houseGets, left } from '../rules.ts'
import { getOuting, outingRows, shownOuting } from './rows.ts'

type Line = Awaited<ReturnType<typeof outside>>[number]
const sumsOf = (lines: readonly Line[]) => ({
  taken: lines.reduce((n, l) => n + l.taken, 0),
  sold: lines.reduce((n, l) => n + l.sold, 0),
  rupiah: lines.reduce((n, l) => n + l.soldRupiah, 0),
})

export async function outings(ctx: Ctx) {
  const rows = await outingRows(ctx)
  const shown = []
  for (const o of rows) shown.push(shownOuting(o, sumsOf(await outside(ctx, o.outingId))))
  return { outings: shown, mayCarry: ctx.can('exhibitions.carry') }
}

export async function outing(ctx: Ctx, { outingId }: { outingId: string }) {
  const o = await getOuting(ctx, outingId)
  const found = await outside(ctx, outingId)
  const shown = shownOuting(o, sumsOf(found))
  const { step } = shown
  const maySettle = step === 'back' && ctx.can('exhibitions.settle')
  const carries = ctx.can('exhibitions.carry') && step !== 'settled'
  return {
    ...shown,
    ...{ commissionPercent: o.commissionPercent, costsRupiah: o.costsRupiah, carriedBy: o.carrier },
    ...{ agreedBy: o.agreer, agreedAt: o.agreedAt, leftAt: o.leftAt, backAt: o.backAt, settledAt: o.settledAt },
    ...{ countedBy: o.counter, countedWith: o.second, cashRupiah: o.cashRupiah },
    counters: maySettle ? (await staffOf(ctx, COUNTERS)).filter((p) => p.personId !== ctx.actor.personId) : [],
    mayConfirm: step === 'back' && o.countedWith === ctx.actor.personId && ctx.can('exhibitions.confirm'),
    lines: found.map(({ makers, caseIds: _, protectedIds: __, ...l }) => ({
      ...{ ...l, makers: makers.join(', '), left: l.isService ? 0 : left(l) },
      getsRupiah: houseGets(l.priceRupiah, o.commissionPercent),
    })),
    consents: ctx.can('products.count') ? await agreedTo(ctx, found, o.name) : null,
    contacts: await contactsOf(ctx, outingId),
    shelf: carries ? await onShelf(ctx) : [],
    mayCarry: carries,
    mayAgree: step === 'planned' && ctx.can('exhibitions.agree') && o.madeBy !== ctx.actor.personId,
    maySettle,
  }
}

/**
 * To what those whose works are there agreed: works on a photo, a face before strangers, and the own name before this recipient. Whoever is
 * protected since her works left is a yes to nothing, and what is still out of hers is named: it comes home.
 */
async function agreedTo(ctx: Ctx, lines: readonly Line[], recipient: string) {
  const women = new Map(lines.flatMap((l) => l.caseIds.map((id, i) => [id, l.makers[i] ?? '–'] as const)))
  const hidden = new Set(lines.flatMap((l) => l.protectedIds))
  const sums = { makers: women.size, works: 0, face: 0 }
  const named = []
  for (const [caseId, label] of women) {
    if (hidden.has(caseId)) continue
    if (await consentStands(ctx, caseId, 'photo_works')) sums.works += 1
    if (await consentStands(ctx, caseId, 'face_public')) sums.face += 1
    if (await mayBeNamedBefore(ctx, caseId, recipient)) named.push(label)
  }
  const stillOut = lines.filter((l) => l.protectedIds.length > 0 && !l.isService && left(l) > 0).map((l) => l.code)
  return { ...sums, named, stillOut }
}

async function contactsOf(ctx: Ctx, outingId: string) {
  const rows = await ctx.db
    .selectFrom('outingContacts as c')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'c.centreId').onRef('p.personId', '=', 'c.writtenBy'))
    .select(['c.contactId', 'c.kind', 'c.body', 'c.followedAt', 'p.callName as by'])
    .where('c.outingId', '=', outingId)
    .orderBy('c.writtenAt')
    .execute()
  const shown = []
  for (const { contactId, kind, body, followedAt, by } of rows) {
    const words = await contactWords(ctx, { contactId, body })
    const { who = null, reach = null, wants = null } = words ?? {}
    shown.push({ contactId, kind, who, reach, wants, by, isFollowed: followedAt !== null })
  }
  return shown
}

import type { Ctx } from '../../platform/http/context.ts'

const placeOf = (delivererId: string) => ({ table: 'deliverers', row: delivererId, column: 'contact' })

/** How somebody from outside is reached belongs to whoever writes the letters. */
export const sealContact = (ctx: Ctx, delivererId: string, contact: string | undefined) =>
  contact === undefined ? null : ctx.seal.sealShared('registry', placeOf(delivererId), contact)

export const openContact = (ctx: Ctx, row: { delivererId: string; contact: string | null }) =>
  row.contact === null ? null : ctx.seal.openShared('registry', placeOf(row.delivererId), row.contact)

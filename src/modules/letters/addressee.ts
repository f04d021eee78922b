import type { Ctx } from '../../platform/http/context.ts'

const placeOf = (letterId: string) => ({ table: 'letters', row: letterId, column: 'addressee' })

/** Only a paper of the registry names an office it goes to (making/maker.ts), and only the registry sees the rows of those. */
export const sealAddressee = (ctx: Ctx, letterId: string, addressee: string | null) =>
  addressee === null ? null : ctx.seal.sealShared('registry', placeOf(letterId), addressee)

export const openAddressee = (ctx: Ctx, row: { letterId: string; addressee: string | null }) =>
  row.addressee === null ? null : ctx.seal.openShared('registry', placeOf(row.letterId), row.addressee)

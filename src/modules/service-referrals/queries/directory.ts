import type { Ctx } from '../../../platform/http/context.ts'

const lines = (ctx: Ctx) =>
  ctx.db
    .selectFrom('services')
    .select([
      ...(['serviceId', 'kind', 'name', 'address', 'phone', 'contact', 'hours', 'cost', 'mouNo', 'mouUntil'] as const),
      ...(['endedOn', 'version'] as const),
    ])

/** Every service, those that are not referred to any more last. A house knows some dozens. */
export const directory = async (ctx: Ctx) => ({
  services: await lines(ctx)
    .orderBy((eb) => eb.case().when('endedOn', 'is', null).then(0).else(1).end())
    .orderBy('name')
    .limit(500)
    .execute(),
})

export const serviceOf = (ctx: Ctx, serviceId: string) =>
  lines(ctx).where('serviceId', '=', serviceId).executeTakeFirst()

import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'

/** Every batch, the newest first. */
export const listIntakes = (ctx: Ctx) =>
  ctx.db
    .selectFrom('intakes')
    .select(['intakeId', 'year', 'ordinal', 'name', 'startsOn', 'endsOn', 'quota', 'version'])
    .orderBy('startsOn', 'desc')
    .execute()

export type IntakeFields = {
  year: number
  ordinal: number
  name: string
  startsOn: string
  endsOn: string
  quota: number
}

/** Makes a batch, or changes one whose version was read. Answers false when another batch has this number in the year. */
export async function writeIntake(
  ctx: Ctx,
  fields: IntakeFields,
  of: { intakeId: string; version: number } | null,
  stale: () => Refusal,
): Promise<string | false> {
  const twin = await ctx.db
    .selectFrom('intakes')
    .select('intakeId')
    .where('year', '=', fields.year)
    .where('ordinal', '=', fields.ordinal)
    .executeTakeFirst()
  if (twin && twin.intakeId !== of?.intakeId) return false
  if (!of) {
    const intakeId = newId(ctx.now)
    await ctx.db
      .insertInto('intakes')
      .values({ centreId: ctx.actor.centreId, intakeId, ...fields })
      .execute()
    return intakeId
  }
  const { year: _year, ordinal: _ordinal, ...writable } = fields
  const done = await ctx.db
    .updateTable('intakes')
    .set({ ...writable, version: of.version + 1 })
    .where('intakeId', '=', of.intakeId)
    .where('version', '=', of.version)
    .executeTakeFirst()
  if (done.numUpdatedRows > 0n) return of.intakeId
  const theirs = await ctx.db
    .selectFrom('intakes')
    .select('intakeId')
    .where('intakeId', '=', of.intakeId)
    .executeTakeFirst()
  throw theirs ? stale() : new Refusal('not_found')
}

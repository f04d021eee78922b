import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import { toRoman } from '../../../kernel/roman.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { listIntakes, writeIntake } from '../../cases/facts/intakes.ts'
import { referrals } from '../contract.ts'
import { events } from '../events.ts'

/** A batch (angkatan): its number in the year, its days, its places. Its number stays once it is given. */
export async function saveIntake(ctx: Ctx, input: z.output<typeof referrals.saveIntake.input>) {
  const { intakeId, version, ...said } = input
  if (said.startsOn >= said.endsOn || Number(said.startsOn.slice(0, 4)) !== said.year) throw new Refusal('intake_dates')
  const before = intakeId ? (await listIntakes(ctx)).find((i) => i.intakeId === intakeId) : undefined
  if (intakeId && !before) throw new Refusal('not_found')
  if (before && (before.year !== said.year || before.ordinal !== said.ordinal)) throw new Refusal('intake_fixed')
  const fields = { ...said, name: `${toRoman(said.ordinal)}/${said.year}` }
  const stale = () => clash(referrals.saveIntake, (again) => intakeNow(again, intakeId ?? ''))
  const saved = await writeIntake(ctx, fields, intakeId ? { intakeId, version: version ?? 0 } : null, stale)
  if (!saved) throw new Refusal('intake_taken')
  await ctx.record(intakeId ? events.intake_changed : events.intake_made, {
    subject: ['intakes', saved],
    details: { year: said.year, ordinal: said.ordinal, quota: said.quota },
  })
  return { intakeId: saved }
}

const intakeNow = (ctx: Ctx, intakeId: string) =>
  ctx.db
    .selectFrom('intakes')
    .select(['year', 'ordinal', 'startsOn', 'endsOn', 'quota', 'version'])
    .where('intakeId', '=', intakeId)
    .executeTakeFirstOrThrow()

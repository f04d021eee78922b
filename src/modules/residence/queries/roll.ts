import type { Ctx } from '../../../platform/http/context.ts'
import { isRollTime, nightOf } from '../rules.ts'

/** The roll of this evening; of an evening before nothing is asked here. */
export async function rollOfTonight(ctx: Ctx) {
  const roll = await ctx.db
    .selectFrom('houseRolls')
    .innerJoin('people as opener', (j) =>
      j.onRef('opener.centreId', '=', 'houseRolls.centreId').onRef('opener.personId', '=', 'houseRolls.openedBy'),
    )
    .leftJoin('people as doer', (j) =>
      j.onRef('doer.centreId', '=', 'houseRolls.centreId').onRef('doer.personId', '=', 'houseRolls.doneBy'),
    )
    .select(['rollId', 'openedAt', 'opener.callName as openedBy', 'doneAt', 'doer.callName as doneBy'])
    .select(['here', 'away', 'missing', 'isPartial'])
    .where('onNight', '=', nightOf(ctx.now.toZonedDateTimeISO(ctx.zone)).toString())
    .executeTakeFirst()
  if (!roll) return null
  const { rollId, openedAt, openedBy, doneAt, doneBy, here, away, missing, isPartial } = roll
  const isDone = doneAt !== null && here !== null && away !== null && missing !== null && isPartial !== null
  return {
    ...{ rollId, openedAt, openedBy },
    done: isDone ? { at: doneAt, by: doneBy ?? '–', here, away, missing, isPartial } : null,
  }
}

/** It is time for the roll and nobody has done it: it waits for whoever keeps the night. */
export async function rollWaits(ctx: Ctx): Promise<Readonly<Record<string, number>>> {
  if (!ctx.can('residence.night') || !isRollTime(ctx.now.toZonedDateTimeISO(ctx.zone))) return {}
  const someone = await ctx.db
    .selectFrom('bedOccupants')
    .select('caseId')
    .where('isCurrent', '=', true)
    .limit(1)
    .execute()
  return { '/malam': someone.length > 0 && !(await rollOfTonight(ctx))?.done ? 1 : 0 }
}

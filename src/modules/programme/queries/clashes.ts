import type { z } from 'zod'
import { daysOf } from '../../../kernel/repeat.ts'
import { daysOfWeek, mondayOf } from '../../../kernel/weeks.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { resourcesOf } from '../../places/facts.ts'
import { aroundOf } from '../around.ts'
import { clashesOf, type Slot, waysOut } from '../clashes.ts'
import type { programme } from '../contract.ts'
import { sessionsBetween } from './sessions.ts'
import { shown } from './week.ts'

/** No id of a session: one that is not saved yet clashes with itself nowhere. */
const NEW = ''
/** So many are told one by one; the number says the rest. */
const TOLD = 8

export type Asked = Omit<z.output<typeof programme.clashes.input>['slot'], 'sessionId'> & {
  sessionId?: string | undefined
}

export const slotOf = (asked: Asked): Slot => ({
  ...{ sessionId: asked.sessionId ?? NEW, onDay: asked.onDay, starts: asked.starts, ends: asked.ends },
  ...{ kind: asked.kind, meantFor: asked.meantFor },
  groupId: asked.meantFor === 'group' ? (asked.groupId ?? null) : null,
  faith: asked.kind === 'spiritual' ? (asked.faith ?? null) : null,
  delivererId: asked.delivererId ?? null,
  helpers: asked.helpers ?? [],
  placeId: asked.placeId ?? null,
  equipmentId: asked.equipmentId ?? null,
})

/** What would stand in the way of this session or series, and a way out for its first one. */
export async function clashes(ctx: Ctx, input: z.output<typeof programme.clashes.input>) {
  const slot = slotOf(input.slot)
  const days = daysOf(slot.onDay, input.repeat ?? null)
  const first = days[0]
  if (slot.starts >= slot.ends || first === undefined) return { count: 0, clashes: [], ways: [] }
  const week = daysOfWeek(mondayOf(first)).slice(0, 6)
  const around = await aroundOf(ctx, [...week, ...days])
  const found = days.flatMap((onDay) => clashesOf({ ...slot, onDay }, around))
  if (found.length === 0) return { count: 0, clashes: [], ways: [] }
  const told = found.slice(0, TOLD)
  const named = await sessionsBetween(ctx, told[0]?.onDay ?? first, told.at(-1)?.onDay ?? first)
  const places = (await resourcesOf(ctx)).filter((r) => r.kind === 'place' && r.isInUse)
  const ways =
    days.length > 1
      ? []
      : waysOut(
          slot,
          around,
          week,
          places.map((p) => p.resourceId),
        )
  return {
    count: found.length,
    clashes: shown(told, named),
    ways: ways.map((w) => ({ ...w, place: places.find((p) => p.resourceId === w.placeId)?.name ?? null })),
  }
}

import type { z } from 'zod'
import type { Ctx } from '../../../platform/http/context.ts'
import { paidOut } from '../../custody/facts.ts'
import type { terminations } from '../contract.ts'
import { events } from '../events.ts'
import { getAsked } from '../live.ts'
import { recordAct } from '../records.ts'
import { refuseListed } from './absence.ts'
import { refuseKept } from './belongings.ts'

/** F39. Stays as closed as everything else about her: the secret does not end with her life (KS-10). */
export async function recordDeath(ctx: Ctx, input: z.output<typeof terminations.recordDeath.input>) {
  const { t } = await getAsked(ctx, input.caseId, 'death_minute_signed', 'safety')
  const { time, place, causePerDoctor, burial, goods, witnesses } = input
  return recordAct(ctx, t, events.death_minute_signed, {
    name: 'death_minute_signed',
    on: input.on,
    facts: { witnesses: witnesses.length },
    guarded: { death: { time, place, causePerDoctor, burial, goods, witnesses } },
    tells: { on: input.on },
  })
}

/** The family is told, by somebody who knows them; whoever she feared is not told here. */
export async function tellKin(ctx: Ctx, input: z.output<typeof terminations.tellKin.input>) {
  const { c, t } = await getAsked(ctx, input.caseId, 'next_of_kin_told', 'safety')
  await refuseListed(ctx, c.caseId, input)
  const { name, relation, phone } = input
  return recordAct(ctx, t, events.next_of_kin_told, {
    name: 'next_of_kin_told',
    on: input.on,
    guarded: { text: input.how, told: { name, relation, phone } },
    tells: { on: input.on },
  })
}

/** Goods and savings to an heir, with a minute of its own (F34 in its form for mourning). */
export async function handToHeirs(ctx: Ctx, input: z.output<typeof terminations.handToHeirs.input>) {
  const { c, t } = await getAsked(ctx, input.caseId, 'belongings_handed_to_heirs', 'safety')
  await refuseListed(ctx, c.caseId, input.heir)
  await refuseKept(ctx, c.caseId)
  const { time, place, heir, things, papers, witnesses } = input
  const savings = await paidOut(ctx, c.caseId)
  return recordAct(ctx, t, events.belongings_handed_to_heirs, {
    name: 'belongings_handed_to_heirs',
    on: input.on,
    facts: { savings, things: things.length },
    guarded: { heirs: { time, place, heir, things, papers, witnesses } },
    tells: { savings, on: input.on },
  })
}

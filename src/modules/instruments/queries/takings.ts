import { worksOnStory } from '../../../kernel/policy.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { isShut } from '../../cases/stages.ts'
import { stoppedBy } from '../../flags/facts.ts'
import { DANGERS, momentOf, SUGGESTED } from '../rules.ts'
import { INSTRUMENTS, newestInstrument } from '../scales/registry.ts'
import { getTaking, openBodies, shownTaking, takings } from '../taking-store.ts'

/** Takings of a case that count, newest first. */
export const takingsOf = (ctx: Ctx, caseId: string) =>
  takings(ctx)
    .where('instrumentTakings.caseId', '=', caseId)
    .where('instrumentTakings.setAsideAt', 'is', null)
    .orderBy('instrumentTakings.takenOn', 'desc')
    .orderBy('instrumentTakings.startedAt', 'desc')
    .execute()

export async function list(ctx: Ctx, { caseId }: { caseId: string }) {
  const c = await getCase(ctx, caseId)
  const rows = await takingsOf(ctx, caseId)
  const moment = momentOf({ ...c, admittedOn: c.admittedOn ? Temporal.PlainDate.from(c.admittedOn) : null }, ctx.today)
  const suggested = new Set(SUGGESTED[moment].map(({ instrument }) => instrument))
  const codes = [...new Set(INSTRUMENTS.map(({ code }) => code))]
  return {
    instruments: codes.flatMap((code) => {
      const of = newestInstrument(code)
      if (!of) return []
      const own = rows.filter((r) => r.instrument === code)
      const open = own.find((r) => !r.finishedAt)
      return [
        {
          code,
          name: of.name,
          version: of.version,
          versions: INSTRUMENTS.filter((i) => i.code === code).map((i) => i.version),
          items: of.items.length,
          usualMode: of.mode.usual,
          allowedModes: [...of.mode.allowed],
          openTakingId: open?.takingId ?? null,
          openOn: open?.takenOn ?? null,
          lastOn: own.find((r) => r.finishedAt)?.takenOn ?? null,
          isSuggested: suggested.has(code),
        },
      ]
    }),
    moment,
    mayAsk: ctx.can('instruments.ask') && worksOnStory(ctx.actor, c) && !(c.state === 'closed' && isShut(c)),
    today: ctx.today.toString(),
  }
}

export async function taking(ctx: Ctx, { takingId }: { takingId: string }) {
  const row = await getTaking(ctx, takingId)
  const c = await getCase(ctx, row.caseId)
  const body = (await openBodies(ctx, [row])).get(takingId)
  return {
    ...shownTaking(row),
    caseId: row.caseId,
    code: row.instrument,
    savedAt: body?.savedAt ?? null,
    setAsideAt: row.setAsideAt,
    mayAsk: ctx.can('instruments.ask') && worksOnStory(ctx.actor, c),
    body: body
      ? {
          answers: body.answers,
          note: body.note,
          scored: body.scored ?? null,
          worded: body.worded ?? null,
          passed: (await stoppedBy(ctx, row.caseId, takingId))?.goesOn
            ? DANGERS.filter((d) => body.safetyTasks?.includes(d))
            : [],
        }
      : null,
  }
}

import { dayIn } from '../kernel/dates.ts'
import { consents } from '../modules/clients/queries/consents.ts'
import { receiptMinute } from '../modules/clients/queries/receipt-minute.ts'
import { f31Data } from '../modules/evaluations/facts.ts'
import type { Sources } from '../modules/letters/papers/sources.ts'
import { planPaperData } from '../modules/plans/facts.ts'
import { decisionLetterData, letterInWords, selectionLetters } from '../modules/referrals/facts.ts'
import { f33Data, f34Data, f35Data } from '../modules/terminations/facts.ts'

/**
 * What letters ask of other modules. A paper whose line is missing here is not offered yet: `selection` (balasan-seleksi),
 * `evaluation` (f31), `ending` (f33), `handover` (f34), `toolkit` (f35).
 */
export const PAPER_SOURCES: Sources = {
  officer: async (ctx, role) => {
    const at = ctx.now.toString()
    const row = await ctx.db
      .selectFrom('roleGrants')
      .innerJoin('people', (j) =>
        j.onRef('people.centreId', '=', 'roleGrants.centreId').onRef('people.personId', '=', 'roleGrants.personId'),
      )
      .select(['people.name', 'people.position as post', 'people.rank', 'people.nip'])
      .where('roleGrants.role', '=', role)
      .where('people.isActive', '=', true)
      .where('roleGrants.fromAt', '<=', at)
      .where((eb) => eb.or([eb('roleGrants.untilAt', 'is', null), eb('roleGrants.untilAt', '>', at)]))
      .orderBy('roleGrants.fromAt', 'desc')
      .limit(1)
      .executeTakeFirst()
    return row ?? null
  },
  intakes: (ctx) =>
    ctx.db
      .selectFrom('intakes')
      .select(['intakeId as id', 'name', 'year', 'ordinal', 'startsOn', 'endsOn', 'quota'])
      .orderBy('startsOn', 'desc')
      .limit(20)
      .execute(),
  minute: async (ctx, caseId) => (await receiptMinute(ctx, { caseId })).minute,
  letterInWords,
  consents: async (ctx, caseId) => {
    const { current } = await consents(ctx, { caseId })
    const talk = current.find((l) => l.purpose === 'service') ?? current[0]
    return {
      answers: Object.fromEntries(current.map((l) => [l.purpose, l.answer])),
      talk: talk
        ? {
            on: dayIn(Temporal.Instant.from(talk.givenAt), ctx.zone).toString(),
            explainedBy: talk.explainedBy,
            language: talk.language,
            witness: talk.witness,
            questions: null,
          }
        : null,
    }
  },
  selections: selectionLetters,
  selection: decisionLetterData,
  plan: planPaperData,
  evaluation: f31Data,
  ending: f33Data,
  handover: f34Data,
  toolkit: f35Data,
  finishTask: async (ctx, taskId) => {
    const done = { doneAt: ctx.now.toString(), doneBy: ctx.actor.personId }
    await ctx.db.updateTable('tasks').set(done).where('taskId', '=', taskId).where('doneAt', 'is', null).execute()
  },
}

import { clockTime, dayIn, mediumDate } from '../kernel/dates.ts'
import { officerOf } from '../modules/access/facts.ts'
import { receiptMinute } from '../modules/admission/queries/receipt-minute.ts'
import { attendedOf } from '../modules/attendance/facts.ts'
import { listIntakes } from '../modules/cases/facts/intakes.ts'
import { languageOf } from '../modules/consents/language.ts'
import { ledger } from '../modules/consents/queries.ts'
import { whoGives } from '../modules/deliverers/facts.ts'
import { businessPlan } from '../modules/enterprise/facts.ts'
import { closedTaking, closedTakings, takingMinute, writeOffMinute, writtenOff } from '../modules/equipment/facts.ts'
import { f31Data, skillOf } from '../modules/evaluations/facts.ts'
import { guestSessions } from '../modules/invitations/facts.ts'
import type { Sources } from '../modules/letters/papers/naskah/sources.ts'
import { f18Data } from '../modules/livelihood/facts.ts'
import { closedStoreTakings, storeTaking, storeTakingMinute } from '../modules/materials/facts.ts'
import { planPaperData } from '../modules/plans/facts.ts'
import { letterInWords, officeThatSent, selectionLetters } from '../modules/referrals/facts.ts'
import { decisionLetterData } from '../modules/selection/answer-letter.ts'
import { referralForLetter } from '../modules/service-referrals/facts.ts'
import { finishTask } from '../modules/tasks/facts.ts'
import { usedTemplate } from '../modules/templates/facts.ts'
import { f33Data, f34Data, f35Data } from '../modules/terminations/facts.ts'
import { learnedOf } from '../modules/training/facts.ts'
import type { Ctx } from '../platform/http/context.ts'
import { FILLED } from './filled/forms.ts'

/** Two of one day are told apart by the hour at which they were closed. */
function counted(ctx: Ctx, what: string, closedAt: string | null): string {
  const at = closedAt && Temporal.Instant.from(closedAt).toZonedDateTimeISO(ctx.zone)
  return at ? `opname ${what} ${mediumDate(at.toPlainDate())} ${clockTime(at.toPlainTime())}` : `opname ${what}`
}
type StoreTaking = NonNullable<Awaited<ReturnType<typeof storeTaking>>>
const ofMachines = (ctx: Ctx, k: { takingId: string; closedAt: string }) => ({
  ...{ on: k.closedAt, id: k.takingId },
  label: counted(ctx, 'alat kelas', k.closedAt),
})
const ofStore = (ctx: Ctx, k: StoreTaking) => ({
  ...{ on: k.closedAt, id: k.takingId },
  label: counted(ctx, `bahan ${k.storeName.toLowerCase()}`, k.closedAt),
})

/**
 * What letters ask of other modules. A paper whose line is missing here is not offered yet: `selection` (balasan-seleksi),
 * `evaluation` (f31), `ending` (f33), `handover` (f34), `toolkit` (f35).
 */
export const PAPER_SOURCES: Sources = {
  officer: officerOf,
  intakes: async (ctx) =>
    (await listIntakes(ctx)).slice(0, 20).map(({ intakeId, ...intake }) => ({ id: intakeId, ...intake })),
  minute: async (ctx, caseId) => (await receiptMinute(ctx, { caseId })).minute,
  letterInWords,
  consents: async (ctx, caseId) => {
    const { current } = await ledger(ctx, { caseId })
    const talk = current.find((l) => l.purpose === 'service') ?? current[0]
    return {
      answers: Object.fromEntries(current.map((l) => [l.purpose, l.answer])),
      talk: talk
        ? {
            on: dayIn(Temporal.Instant.from(talk.givenAt), ctx.zone).toString(),
            explainedBy: talk.explainedBy,
            language: await languageOf(ctx, caseId, talk.talkId),
            witness: talk.witness,
            questions: null,
          }
        : null,
    }
  },
  selections: selectionLetters,
  selection: decisionLetterData,
  placement: f18Data,
  businessPlan,
  progress: async (ctx, caseId, from, until) => {
    const learned = await learnedOf(ctx, caseId)
    const units = learned?.units ?? []
    const steps = (await planPaperData(ctx, caseId))?.goals.flatMap((g) => g.steps) ?? []
    return {
      ...{ office: await officeThatSent(ctx, caseId), ...(await attendedOf(ctx, caseId, from, until)) },
      components: [...new Set(steps.flatMap((s) => s.component ?? []))],
      skill: learned && {
        ...{ course: learned.course, units: units.length },
        competent: units.filter((u) => u.isCompetent === true).length,
      },
    }
  },
  plan: planPaperData,
  evaluation: f31Data,
  ending: f33Data,
  handover: f34Data,
  serviceReferral: referralForLetter,
  toolkit: f35Data,
  guestSessions,
  guests: async (ctx) => (await whoGives(ctx)).filter((d) => d.kind !== 'staff'),
  stocktakings: {
    list: async (ctx) => {
      const stores = (await closedStoreTakings(ctx)).map((k) => ofStore(ctx, k))
      const machines = (await closedTakings(ctx)).map((k) => ofMachines(ctx, k))
      return [...machines, ...stores].toSorted((a, b) => (b.on ?? '').localeCompare(a.on ?? ''))
    },
    known: async (ctx, id) => {
      const store = await storeTaking(ctx, id)
      if (store) return store.closedAt === null ? null : ofStore(ctx, store)
      const machines = await closedTaking(ctx, id)
      return machines && ofMachines(ctx, machines)
    },
    isOfStore: async (ctx, id) => (await storeTaking(ctx, id)) !== null,
    one: async (ctx, id) => (await takingMinute(ctx, id)) ?? (await storeTakingMinute(ctx, id)),
  },
  writeOffs: {
    list: async (ctx) => (await writtenOff(ctx)).map((w) => ({ id: w.writeOffId, label: `${w.label}, ${w.name}` })),
    known: async (ctx, id) => {
      const gone = await writeOffMinute(ctx, id)
      return gone && { id, label: `${gone.machine.label}, ${gone.machine.name}` }
    },
    one: writeOffMinute,
  },
  training: async (ctx, caseId) => {
    const learned = await learnedOf(ctx, caseId)
    return learned && { ...learned, isCompetent: (await skillOf(ctx, caseId))?.isCompetent ?? null }
  },
  filled: FILLED,
  wordTemplate: usedTemplate,
  finishTask,
}

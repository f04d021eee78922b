import type { In, Out } from '../act.ts'
import type { Her } from '../her.ts'
import type { World } from '../scene.ts'
import { dayOf, idOf, todayOf } from '../scene.ts'
import { confer } from './assessment.ts'

type Body = In<'plans.saveDraft'>['body']
type Line = Out<'plans.page'>['budgetLines'][number]

/** What pays for her class, where a budget is in force. */
const CLASS_LINES: Readonly<Record<Her['track'], string>> = {
  sewing: 'Bahan praktik menjahit',
  salon: 'Bahan praktik salon',
}

const TUTORS: readonly string[] = ['ani', 'lina']

/** F16 from her goals: weight is importance, the difficulty is one. */
const bodyOf = (w: World, goals: Her['goals'], needId: string, line: Line | undefined): Body => ({
  goals: goals.map((g) => ({
    id: g.id,
    herWords: g.herWords,
    needId,
    levels: { '-2': g.levels[0], '-1': g.levels[1], '0': g.levels[2], '1': g.levels[3], '2': g.levels[4] },
    startLevel: g.start,
    importance: g.weight,
    difficulty: 1,
    steps: [
      {
        id: crypto.randomUUID(),
        activity: g.step,
        component: 'vocational_and_entrepreneurship',
        startsOn: dayOf(w),
        endsOn: todayOf(w).add({ days: 120 }).toString(),
        place: 'Ruang kelas',
        ownerId: g.by === 'client' ? 'client' : idOf(w, g.by),
        ...(line && TUTORS.includes(g.by) && { budgetLineId: line.lineKey, budgetLine: line.name }),
      },
    ],
  })),
  discussedOn: dayOf(w),
  reviewOn: dayOf(w, 28),
  note: '',
  removalReasons: {},
})

/** A draft with her goals, or with some of them; gives its version. */
export async function writePlan(w: World, her: Her, needId: string, goals = her.goals): Promise<number> {
  const as = w.as(her.worker)
  const { planId } = await as('plans.start', { caseId: her.caseId })
  const { budgetLines } = await as('plans.page', { caseId: her.caseId })
  const { year } = todayOf(w)
  const line = budgetLines.find((l) => l.year === year && l.name === CLASS_LINES[her.track])
  const { version } = await as('plans.saveDraft', { planId, body: bodyOf(w, goals, needId, line), version: 1 })
  her.planId = planId
  return version
}

/** Written and put to the head. */
export async function proposePlan(w: World, her: Her, needId: string): Promise<void> {
  const version = await writePlan(w, her, needId)
  await w.as(her.worker)('plans.propose', { planId: her.planId, version })
}

/** Three signatures and CC-2; then only the head's word is missing. */
export async function signPlan(w: World, her: Her): Promise<void> {
  const { planId } = her
  await w.as(her.worker)('plans.sign', { planId, signer: 'client' })
  await w.as(her.worker)('plans.sign', { planId, signer: 'social_worker' })
  await w.as('hana')('plans.sign', { planId, signer: 'coordinator' })
  await confer(w, her, 'cc2')
}

export async function approvePlan(w: World, her: Her): Promise<void> {
  const { version } = (await w.as('ratna')('plans.version', { planId: her.planId })).version
  await w.as('ratna')('plans.approve', { planId: her.planId, version })
  await w.as('ratna')('cases.move', { caseId: her.caseId, to: 'intervention' })
}

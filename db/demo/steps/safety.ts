import type { In } from '../act.ts'
import type { Her } from '../her.ts'
import type { World } from '../scene.ts'

type Plan = Omit<In<'flags.savePlan'>, 'caseId' | 'version'>

const openOf = async (w: World, her: Her, by: string) =>
  (await w.as(by)('flags.ofCase', { caseId: her.caseId })).open.filter((f) => f.kind === 'safety')

/** The screen stopped: it is written who is with her. */
export async function stayWith(w: World, her: Her, withHer: string): Promise<void> {
  const { stop } = await w.as(her.worker)('flags.stop', { caseId: her.caseId })
  if (stop)
    await w.as(her.worker)('flags.stay', {
      caseId: her.caseId,
      flagId: stop.flagId,
      feelsSafe: 'cannot_say',
      withHer,
    })
}

/** The talk about her safety and, where there is one, her plan (F17). */
export async function talkOfSafety(w: World, her: Her, said: string, plan?: Plan): Promise<void> {
  await w.as(her.worker)('flags.saveTalk', { caseId: her.caseId, said, means: 'none' })
  if (plan) await w.as(her.worker)('flags.savePlan', { caseId: her.caseId, version: 0, ...plan })
}

/** Every danger that stands is closed with a reason. */
export async function closeDangers(w: World, her: Her, reason: string, by: string = her.worker): Promise<void> {
  for (const { flagId } of await openOf(w, her, by))
    await w.as(by)('flags.close', { caseId: her.caseId, flagId, reason })
}

import { cast, type Member } from '../../../tests/cast.ts'
import type { TestApp } from '../../../tests/support/app.ts'
import { tasks } from '../../modules/house-rules/tasks.ts'

const STEPS = [tasks.hear_before_measure, tasks.decide_measure, tasks.say_measure, tasks.answer_objection]

/** A measure that has come to the step that a task asks for, decided by another than `me`; gives whether its page lets me do it. */
export async function measureAt(
  t: TestApp,
  caseId: string,
  kind: string,
  me: ReturnType<TestApp['as']>,
): Promise<boolean> {
  const as = (member: Member) => t.as(member)
  const rules = [{ text: 'Keluar panti dengan izin.', why: 'Supaya ada yang tahu.' }]
  const { version } = await as(cast.head).call('houseRules.rules', {})
  if (version === 0) await as(cast.head).call('houseRules.saveRules', { version, rules })
  const ruleId = (await as(cast.head).call('houseRules.rules', {})).rules[0]?.ruleId ?? ''
  const seen = { caseId, ruleId, happenedOn: '2026-01-12', what: 'Pulang pukul sembilan malam.' }
  const { measureId } = await as(cast.houseMother).call('houseRules.note', seen)
  const step = STEPS.findIndex((task) => task.kind === kind)
  const decider = me.id === as(cast.head).id ? cast.coordinator : cast.head
  const said = 'Angkotnya mogok.'
  if (step > 0) await as(cast.rizal).call('houseRules.hear', { measureId, how: 'spoke', beside: 'nobody', said })
  if (step > 1) {
    const talk = { decision: 'talk', endsOn: '2026-01-14', why: 'Bicara berdua.' } as const
    await as(decider).call('houseRules.decide', { measureId, ...talk })
  }
  if (step > 2) {
    await as(cast.rizal).call('houseRules.sayToHer', { measureId })
    await as(cast.rizal).call('houseRules.object', { measureId, said })
  }
  const page = await me.call('houseRules.measure', { measureId })
  return [page.mayHear, page.mayDecide, page.mayTell, page.mayAnswer][step] ?? false
}

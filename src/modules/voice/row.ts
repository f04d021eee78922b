import { hashOf, newCode, secretOf } from './answer-code.ts'
import { ANSWER_DAYS, POLICE_HOURS, type Topic } from './rules.ts'

/** What stands plain of something that was said, and the code that is shown once. Neither whose session it was nor the hour is kept. */
export function rowOf(topic: Topic, now: Temporal.Instant, today: Temporal.PlainDate) {
  const code = newCode()
  // the beginning of the hour: a clock that is exact would say whose session it was
  const hour = now.round({ smallestUnit: 'hour', roundingMode: 'floor' })
  return {
    code,
    saidOn: today.toString(),
    answerBy: today.add({ days: ANSWER_DAYS }).toString(),
    policeBy: topic === 'staff_sexual' ? hour.add({ hours: POLICE_HOURS }).toString() : null,
    codeHash: hashOf(secretOfOwn(code)),
  }
}

export function secretOfOwn(code: string): Buffer {
  const secret = secretOf(code)
  if (!secret) throw new Error('a code that was made here is read here')
  return secret
}

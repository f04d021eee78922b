import { hashOf, newCode, secretOf } from './answer-code.ts'
import { type About, ANSWER_DAYS, clocksOf, hourOf, type Level, levelOf } from './rules.ts'

type When = { now: Temporal.Instant; today: Temporal.PlainDate; level?: Level | undefined }

/** What stands plain of something that was said, and the code that is shown once. Neither whose session it was nor the hour is kept. */
export function rowOf(about: About, { now, today, level: written }: When) {
  const code = newCode()
  const level = levelOf(about, written)
  return {
    code,
    topic: about.topic,
    saidOn: today.toString(),
    answerBy: today.add({ days: ANSWER_DAYS }).toString(),
    level,
    ...clocksOf(about.topic, level, hourOf(now)),
    codeHash: hashOf(secretOfOwn(code)),
  }
}

export function secretOfOwn(code: string): Buffer {
  const secret = secretOf(code)
  if (!secret) throw new Error('a code that was made here is read here')
  return secret
}

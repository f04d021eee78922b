import { cast } from '../cast.ts'
import type { TestApp } from './app.ts'

type Said = { to?: string; companion?: string; why?: string }

/** She goes home with a pass that the house mother asked for and the head gave, from this minute until five in the afternoon of that day. */
export async function goesOnLeave(t: TestApp, caseId: string, backOn: string, said: Said = {}): Promise<void> {
  const now = t.time.now.toZonedDateTimeISO('Asia/Jakarta')
  const times = {
    fromOn: now.toPlainDate().toString(),
    fromTime: now.toPlainTime().toString().slice(0, 5),
    ...{ backOn, backTime: '17:00' },
  }
  const asked = { caseId, kind: 'home' as const, times, isFamily: false, said }
  const { passId } = await t.as(cast.houseMother).call('leave.ask', asked)
  const checked = ['safe_address', 'receiver_unlisted', 'transport'] as const
  await t.as(cast.head).call('leave.decide', { passId, decision: 'given', checked: [...checked] })
  await t.as(cast.houseMother).call('leave.goOut', { passId })
}

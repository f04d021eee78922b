import { expect, it } from 'vitest'
import { LONG_HOURS, staysLong } from '../rules.ts'

const ZONE = 'Asia/Jakarta'
const at = (text: string) => Temporal.Instant.from(`${text}+07:00`)
const entered = (text: string, leftAt: string | null = null) => ({ enteredAt: at(text).toString(), leftAt })

it('looks for a visitor after eight hours, and for any of yesterday', () => {
  const nine = entered('2026-01-12T09:00')
  expect(staysLong(nine, at('2026-01-12T16:59'), ZONE)).toBe(false)
  expect(staysLong(nine, at('2026-01-12T09:00').add({ hours: LONG_HOURS }), ZONE)).toBe(true)
  expect(staysLong(entered('2026-01-12T23:30'), at('2026-01-12T23:59'), ZONE)).toBe(false)
  expect(staysLong(entered('2026-01-12T23:30'), at('2026-01-13T00:00'), ZONE)).toBe(true)
})

it('and for nobody who went, or never came in', () => {
  const morning = at('2026-01-14T06:00')
  expect(staysLong(entered('2026-01-12T09:00', at('2026-01-12T10:00').toString()), morning, ZONE)).toBe(false)
  expect(staysLong({ enteredAt: null, leftAt: null }, morning, ZONE)).toBe(false)
})

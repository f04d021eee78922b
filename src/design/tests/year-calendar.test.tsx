import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { weeksOf, YearCalendar, type YearMark } from '../charts/year-calendar.tsx'

const drawn = (onPick?: (on: string) => void) =>
  renderToStaticMarkup(
    <YearCalendar
      label="Libur 2028"
      year={2028}
      months={Array.from({ length: 12 }, (_, i) => `bulan ${i + 1}`)}
      weekdays={['Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab', 'Min']}
      marks={new Map<string, YearMark>([['2028-02-29', { look: 'edge', say: 'Hari lembaga' }]])}
      today="2028-01-03"
      dayWord={(on) => on}
      legend={[{ look: 'edge', word: 'Libur lembaga' }]}
      onPick={onPick}
    />,
  )

describe('the calendar of a year', () => {
  it('has every day of the year once, each under its weekday, leap years too', () => {
    const days = Array.from({ length: 12 }, (_, month) => weeksOf(2028, month))
      .flat(2)
      .filter((on) => on !== null)
    expect(days).toHaveLength(366)
    expect(new Set(days).size).toBe(366)
    for (const [i, on] of weeksOf(2028, 1).flatMap((week) => week.map((day, at) => [at, day] as const)))
      if (on) expect((new Date(`${on}T00:00:00Z`).getUTCDay() + 6) % 7).toBe(i)
  })

  it('says what stands on a day, and the tab key stops there once', () => {
    const pressed = drawn(() => {})
    expect(pressed.match(/<button/g)).toHaveLength(366)
    expect(pressed.match(/tabindex="0"/gi)).toHaveLength(1)
    expect(pressed).toContain('aria-label="2028-02-29: Hari lembaga"')
    expect(drawn()).not.toContain('<button')
    expect(drawn()).toContain('Hari lembaga')
  })
})

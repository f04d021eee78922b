import { describe, expect, it } from 'vitest'
import { known, type SortBy } from '../keyset.ts'

const read = (as: SortBy['as'], mark: string) => {
  try {
    return known([mark], [{ as }])[0]
  } catch (error) {
    return (error as Error).message // a Refusal says its code
  }
}

describe('where a page ended', () => {
  it.each([
    ['date', '2026-01-05'],
    ['date', '0001-01-01'],
    ['timestamptz', '2026-01-05 10:20:30.123456+00'],
    ['timestamptz', '2026-01-05 10:20:30+07'],
    ['timestamptz', '2026-01-05T10:20:30.123Z'],
    ['timestamptz', '2026-01-05T10:20:30.123456+05:45'],
  ] as const)('%s: %s is taken as the database wrote it', (as, mark) => expect(read(as, mark)).toBe(mark))

  it.each([
    ['date', '2026-01-01[u-ca=iso8601]'],
    ['date', '2026-01-01[u-ca=hebrew]'],
    ['date', '+275760-09-13'],
    ['date', '-000001-01-01'],
    ['date', '0000-01-01'],
    ['date', '2026-02-30'],
    ['date', '20260101'],
    ['date', '2026-01-01T00:00'],
    ['timestamptz', '2026-01-01T00:00Z[Asia/Jakarta]'],
    ['timestamptz', '+275760-09-13T00:00:00Z'],
    ['timestamptz', '0000-01-01T00:00:00Z'],
    ['timestamptz', '2026-01-01T00:00:00+23:59'],
    ['timestamptz', '2026-01-01T00:00:00'],
    ['timestamptz', '2026-02-30T00:00:00Z'],
    ['timestamptz', '2026-01-01T24:00:00Z'],
  ] as const)('%s: %s is refused before the database sees it', (as, mark) =>
    expect(read(as, mark)).toBe('invalid_input'),
  )
})

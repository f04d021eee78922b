import { expect, it } from 'vitest'
import { agoOf } from '../screens/ago.ts'

it('says the age of a copy in its largest whole unit', () => {
  const now = new Date('2026-12-03T06:00:00Z')
  expect(
    [
      '2026-12-03T05:59:30Z',
      '2026-12-03T05:01:00Z',
      '2026-12-02T06:00:00Z',
      '2026-12-01T06:00:00Z',
      '2026-12-04T00:00:00Z',
    ].map((at) => agoOf(at, now)),
  ).toEqual(['baru saja', '59 menit lalu', '24 jam lalu', '2 hari lalu', 'baru saja'])
})

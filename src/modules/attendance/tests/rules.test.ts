import { expect, it } from 'vitest'
import { attendanceAsks } from '../rules.ts'

const of = (percent: number | null) => attendanceAsks({ attended: 0, counted: 0, percent })

it('asks for a talk below 80 % and for a review below 60 %, and for nothing where nothing was held', () => {
  expect([null, 100, 80, 79, 60, 59, 0].map(of)).toEqual([null, null, null, 'talk', 'talk', 'review', 'review'])
})

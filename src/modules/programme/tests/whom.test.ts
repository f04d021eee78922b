import { expect, it } from 'vitest'
import { heldFor, whomOf } from '../whom.ts'

const of = (
  id: string,
  groupId: string | null,
  track: string | null,
  meantFor: 'group' | 'everyone' | 'some' = 'group',
) => ({
  ...{ id, groupId, track, meantFor, group: groupId && `Kelompok ${groupId}` },
})
const week = [
  of('1', 'b', 'sewing'),
  of('2', 'a', 'sewing'),
  of('3', 's', 'salon'),
  of('4', 'm', null),
  of('5', null, null, 'everyone'),
  of('6', null, null, 'some'),
  of('7', 'b', 'sewing'),
]
const ids = (whom: string | null) =>
  heldFor(week, whom)
    .map((s) => s.id)
    .join('')

it('shows one track or one group with what is for all, and everything when nobody of the week was chosen', () => {
  expect([ids('sewing'), ids('salon'), ids('b'), ids('m')]).toEqual(['12567', '356', '1567', '456'])
  expect([ids(null), ids(''), ids('another')]).toEqual(['1234567', '1234567', '1234567'])
})

it('offers each track and each group of the week once, groups by name', () => {
  expect(whomOf(week)).toMatchObject({ tracks: ['sewing', 'salon'] })
  expect(whomOf(week).groups.map((g) => g.id)).toEqual(['a', 'b', 'm', 's'])
})

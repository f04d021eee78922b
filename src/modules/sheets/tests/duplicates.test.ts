import { describe, expect, test, vi } from 'vitest'
import { processorTime } from '../../../../tests/support/processor-time.ts'
import { compareWithKnown } from '../known-people.ts'
import { codesOf, prepared, problemOf } from './make-list.ts'

const SURYANI = ['Suryani', '9910014508980001', '5 Agustus 1998', 'A', 'Indralaya', ''] as const
const groupsOf = (people: Parameters<typeof prepared>[0]) => prepared(people).checked.groups

describe('one woman twice in the list', () => {
  test.each([
    ['two spellings', ['Soerjani', '', '5 Agustus 1998', 'A', 'Indralaya', '']],
    ['a slip of the fingers in the NIK', ['Suryani', '9910014508980010', '5 Agustus 1998', 'A', 'Indralaya', '']],
    ['the same NIK under another name', ['Ani', '9910014508980001', '5 Agustus 1998', 'B', 'Kandis', '']],
    ['a missing birth date', ['Suryani', '', '', 'A', 'Indralaya', '']],
    ['her father named on one paper only', ['Suryani binti Hasan', '', '5 Agustus 1998', '', '', '']],
  ] as const)('is found in spite of %s', (_, other) => {
    expect(groupsOf([SURYANI, other])).toMatchObject([{ rows: [2, 3], keepRow: 2 }])
  })

  test.each([
    ['another birth date', ['Suryani', '', '6 Agustus 1998', 'A', 'Indralaya', '']],
    ['another name', ['Hartini', '', '5 Agustus 1998', 'A', 'Indralaya', '']],
    ['another place and no date', ['Suryani', '', '', 'B', 'Kandis', '']],
  ] as const)('two women are left alone: %s', (_, other) => {
    expect(groupsOf([SURYANI, other])).toEqual([])
  })

  test('two whole NIKs that differ are a hint, not a question', () => {
    const list = prepared([SURYANI, ['Suryani', '9910024508980147', '5 Agustus 1998', 'B', 'Indralaya', '']])
    expect(list.checked.groups).toEqual([])
    expect(problemOf(list, 3, 'duplicate_in_list_other_nik')).toMatchObject({ severity: 'look', params: { other: 2 } })
  })

  test('three rows that hang together are one group with one row kept', () => {
    const list = prepared([
      ['Soerjani', '', '5 Agustus 1998', '', '', ''],
      SURYANI,
      ['Suriyani', '', '5 Agustus 1998', 'A', '', ''],
    ])
    expect(list.checked.groups).toMatchObject([{ rows: [2, 3, 4], keepRow: 3 }])
    expect(problemOf(list, 2, 'duplicate_in_list')?.choices?.[0]).toEqual({ code: 'merge_into_row', value: '3' })
    expect(problemOf(list, 3, 'duplicate_kept')?.params).toEqual({ others: '2, 4' })
  })

  test('a row that is like the kept one only through a third still says why', () => {
    const list = prepared([
      ['Suryani', '', '', 'A', 'Indralaya', ''],
      ['Soeryani', '', '5 Agustus 1998', 'A', 'Indralaya', ''],
      ['Suryani binti Hasan Basri', '9910014508980001', '5 Agustus 1998', '', '', ''],
    ])
    expect(list.checked.groups).toMatchObject([{ rows: [2, 3, 4], keepRow: 4 }])
    expect(problemOf(list, 2, 'duplicate_in_list')?.params['why']).toContain('name')
  })

  test('one NIK on two rows: whoever says they are two women leaves this row without it', () => {
    const list = prepared([SURYANI, ['Hartini', '9910014508980001', '5 Agustus 1998', '', '', '']])
    expect(problemOf(list, 3, 'duplicate_in_list')?.choices?.map(({ code }) => code)).toEqual([
      'merge_into_row',
      'different_people_nik_empty',
      'ask_office',
    ])
  })

  test('a list in which everybody was born on one day is still worked through', () => {
    const people = Array.from({ length: 2_000 }, (_, i) => [
      `Nama ${String.fromCharCode(97 + (i % 26))}${'xyzw'[i % 4]}${i}`,
      '',
      '1 Januari 1998',
      '',
      '',
      '',
    ])
    people[1_500] = ['Soerjani', '', '1 Januari 1998', '', '', '']
    people[20] = ['Suryani', '', '1 Januari 1998', '', '', '']
    const began = processorTime()
    const { groups } = prepared(people).checked
    expect(groups.some(({ rows }) => rows.includes(22) && rows.includes(1_502))).toBe(true)
    // without the window over neighbours this is two million comparisons, far over a minute
    expect(processorTime() - began).toBeLessThan(30_000)
  })
})

describe('somebody the house knows already', () => {
  const list = prepared([SURYANI, ['Hartini', '', '25 Februari 1995', '', '', '']])

  test('becomes a question with her as an answer', async () => {
    const find = (draft: { nik: string | null }) =>
      draft.nik === SURYANI[1] ? [{ personId: 'p-1', reasons: ['same_nik' as const] }] : []
    const compared = await compareWithKnown(list.checked, find, async () => undefined)
    expect(compared.rows[0]?.problems.at(-1)).toMatchObject({
      code: 'known_person',
      severity: 'must_decide',
      choices: [{ code: 'link_to_known', value: 'p-1' }, { code: 'different_person' }, { code: 'not_sure' }],
    })
    expect(compared.rows[1]).toEqual(list.checked.rows[1])
    expect(compared.counts).toEqual({ read: 2, mustDecide: 1, look: 1, tidied: 0, ready: 0 })
    expect(codesOf(list, 2)).toEqual([])
  })

  test('is looked for in slices, with a pause for others between them', async () => {
    const breathe = vi.fn(async () => undefined)
    const rows = Array.from({ length: 250 }, () => list.checked.rows[1]).filter((row) => row !== undefined)
    await compareWithKnown({ ...list.checked, rows }, () => [], breathe)
    expect(breathe).toHaveBeenCalledTimes(2)
  })
})

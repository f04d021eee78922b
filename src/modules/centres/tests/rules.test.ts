import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY_KINDS, readDays } from '../rules.ts'

describe('a pasted list of holidays', () => {
  it('is read line by line, in both spellings of a date', () => {
    const { days, wrong } = readDays(
      '2027-01-01; nasional; Tahun Baru 2027\n\n7-5-2027\tCuti bersama\tCuti bersama Kenaikan\n17/08/2027;libur nasional;Proklamasi; Kemerdekaan',
      'SKB 2027',
    )
    expect(wrong).toEqual([])
    expect(days).toEqual([
      { on: '2027-01-01', kind: 'national', name: 'Tahun Baru 2027', source: 'SKB 2027' },
      { on: '2027-05-07', kind: 'joint_leave', name: 'Cuti bersama Kenaikan', source: 'SKB 2027' },
      { on: '2027-08-17', kind: 'national', name: 'Proklamasi Kemerdekaan', source: 'SKB 2027' },
    ])
  })

  it.each([
    ['national', ['nasional', 'libur nasional', 'national', 'NASIONAL']],
    ['joint_leave', ['cuti bersama', 'joint leave', 'joint_leave']],
    ['centre', ['lembaga', 'centre']],
  ])('knows a day that is %s by the words that people write', (kind, written) => {
    for (const word of written) expect(readDays(`2027-01-01; ${word}; Hari`, 's').days).toMatchObject([{ kind }])
  })

  it('names the lines that it cannot read and keeps the others', () => {
    const { days, wrong } = readDays(
      '31-6-2027; nasional; Hari yang tidak ada\n2027-01-01; libur; Jenis lain\n2027-01-01; nasional;;\nsaja\n1-1-2027; nasional; Tahun Baru',
      'SKB',
    )
    expect([wrong, days.map((d) => d.on)]).toEqual([[1, 2, 3, 4], ['2027-01-01']])
  })

  it('loses no line: each is read or named, whatever was pasted', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('2', '0', '7', '-', ';', '\t', 'a', ' ', 'n'), maxLength: 24 })),
        (lines) => {
          const { days, wrong } = readDays(lines.join('\n'), 's')
          expect(days.length + wrong.length).toBe(lines.filter((l) => l.trim() !== '').length)
        },
      ),
    )
  })

  it('reads back every day that it could have been given', () => {
    const words = { national: 'nasional', joint_leave: 'cuti bersama', centre: 'lembaga' } as const
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.constantFrom(...DAY_KINDS), (offset, kind) => {
        const on = Temporal.PlainDate.from('2020-01-01').add({ days: offset })
        const local = `${on.day}.${on.month}.${on.year}`
        for (const date of [on.toString(), local])
          expect(readDays(`${date};${words[kind]};Hari`, 's').days).toEqual([
            { on: on.toString(), kind, name: 'Hari', source: 's' },
          ])
      }),
    )
  })
})

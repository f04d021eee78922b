import { expect, test } from 'vitest'
import { formatNip, parseNip } from '../nip.ts'

const codes = (typed: string | number) => parseNip(typed).warnings.map((warning) => warning.code)

test('a NIP says birth date, appointment, sex and serial', () => {
  const { parts, warnings } = parseNip('19870412 201001 2 003')
  expect(warnings).toEqual([])
  expect(parts).toMatchObject({ kind: 'pns', appointedYear: 2010, appointedMonth: 1, sex: 'female', serial: '003' })
  expect(parts?.bornOn?.toString()).toBe('1987-04-12')
})

test('a contract has its number where the month would stand', () => {
  expect(parseNip('199005172023211014')).toMatchObject({
    warnings: [],
    parts: { kind: 'pppk', appointedYear: 2023, appointedMonth: null, sex: 'male', serial: '014' },
  })
})

test.each([
  ['1987041220100120031', ['nip_length']],
  ['NIP 198704122010012003', ['nip_not_digits']],
  ['198713122010012003', ['nip_birth_date_impossible']],
  ['198702302010012003', ['nip_birth_date_impossible']],
  ['198704122010132003', ['nip_appointment_impossible']],
  ['198704121987012003', ['nip_appointment_impossible']],
  ['198704122010013003', ['nip_sex_unknown']],
  ['198704122010012000', ['nip_serial_zero']],
  ['1,98704E+17', ['nip_rounded']],
  ['', []],
])('%s', (typed, expected) => {
  expect(codes(typed)).toEqual(expected)
})

test('a number cell cannot hold eighteen digits', () => {
  expect(codes(198704122010012000)).toContain('nip_rounded')
})

test('it is written in four groups', () => {
  expect(formatNip('198704122010012003')).toBe('19870412 201001 2 003')
  expect(formatNip('19870412')).toBe('19870412')
  expect(formatNip('')).toBe('')
})

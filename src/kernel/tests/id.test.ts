import { expect, test } from 'vitest'
import { isId, newId } from '../id.ts'

const moment = Temporal.Instant.from('2026-11-24T02:30:00.123Z')

test('an id is a version 7 UUID in lower case that begins with the moment', () => {
  const id = newId(moment)
  expect(isId(id)).toBe(true)
  expect(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)).toBe(moment.epochMilliseconds)
})

test('a thousand ids of one moment differ', () => {
  expect(new Set(Array.from({ length: 1000 }, () => newId(moment))).size).toBe(1000)
})

test('A22 every random bit takes both values, and no version or variant bit does', () => {
  const ids = Array.from({ length: 400 }, () => BigInt(`0x${newId(moment).replaceAll('-', '')}`))
  const everSet = ids.reduce((all, id) => all | id, 0n)
  const alwaysSet = ids.reduce((all, id) => all & id)
  const moving = (everSet ^ alwaysSet).toString(16).padStart(32, '0')
  expect(moving).toBe('0000000000000' + 'fff' + '3fffffffffffffff')
})

test('A23 other kinds of identifiers are refused', () => {
  const id = newId(moment)
  for (const other of [
    '',
    id.toUpperCase(),
    id.replaceAll('-', ''),
    `{${id}}`,
    `${id} `,
    `${id}\n`,
    7,
    null,
    undefined,
    {},
  ]) {
    expect(isId(other)).toBe(false)
  }
  expect(isId('0190a0b0-0000-4000-8000-000000000000')).toBe(false)
  expect(isId('0190a0b0-0000-7000-c000-000000000000')).toBe(false)
})

test('a moment that does not fit is refused', () => {
  expect(() => newId(Temporal.Instant.fromEpochMilliseconds(-1))).toThrow(RangeError)
  expect(() => newId(Temporal.Instant.fromEpochMilliseconds(2 ** 48))).toThrow(RangeError)
})

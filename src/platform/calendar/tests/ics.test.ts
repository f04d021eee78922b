import ICAL from 'ical.js'
import { convertIcsCalendar } from 'ts-ics'
import { expect, it } from 'vitest'
import { folded, icsOf } from '../ics.ts'

const event = {
  uid: '0198f7a0-0000-7000-8000-000000000001',
  sequence: 2,
  starts: Temporal.Instant.from('2026-01-12T01:00:00Z'),
  ends: Temporal.Instant.from('2026-01-12T02:30:00Z'),
  title: 'Bimbingan sosial, kelompok Melati; „praktik“ \\ bersama di aula, dengan judul yang panjang sekali é é é',
  place: 'Aula, lantai 2',
}
const text = icsOf(
  'Jadwal',
  [event, { ...event, uid: 'b', place: null }],
  Temporal.Instant.from('2026-01-10T00:00:00Z'),
)

it('is read by two calendar programs as it was meant', () => {
  const parsed = new ICAL.Component(ICAL.parse(text))
  const [first, second] = parsed.getAllSubcomponents('vevent').map((v) => new ICAL.Event(v))
  expect([first?.summary, first?.location, first?.uid, first?.sequence]).toEqual([
    ...[event.title, event.place, event.uid, 2],
  ])
  expect(first?.startDate.toJSDate().toISOString()).toBe('2026-01-12T01:00:00.000Z')
  expect(first?.endDate.toJSDate().toISOString()).toBe('2026-01-12T02:30:00.000Z')
  expect(second?.location).toBeNull()

  const { events, version } = convertIcsCalendar(undefined, text)
  expect(version).toBe('2.0')
  expect(events?.map((e) => [e.uid, e.summary, e.start.date.toISOString(), e.location])).toEqual([
    [event.uid, event.title, '2026-01-12T01:00:00.000Z', event.place],
    ['b', event.title, '2026-01-12T01:00:00.000Z', undefined],
  ])
})

it('has no line of more than 75 octets, and no letter that is cut in two', () => {
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(folded('é'.repeat(80)).split('\r\n ').join('')).toBe('é'.repeat(80))
})

it('C24 holds whatever somebody types in one line: no line end of any program begins another', () => {
  const ends = ['\r', '\n', '\r\n', '\u0085', '\u2028', '\u2029']
  for (const end of ends) {
    const typed = `Kelas${end}END:VEVENT${end}ATTENDEE:mailto:x`
    const one = icsOf(typed, [{ ...event, title: typed, place: typed }], Temporal.Instant.from('2026-01-10T00:00:00Z'))
    const lines = one.replaceAll('\r\n ', '').split(/\r\n|[\r\n\u0085\u2028\u2029]/)
    expect(
      lines.filter((l) => l === 'END:VEVENT' || l.startsWith('ATTENDEE')),
      JSON.stringify(end),
    ).toEqual(['END:VEVENT'])
  }
})

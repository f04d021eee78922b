/** An appointment as a calendar program is told of it: what, when, where; nobody by name. */
export type IcsEvent = {
  uid: string
  /** grows with each published version, so that a calendar takes the newer one */
  sequence: number
  starts: Temporal.Instant
  ends: Temporal.Instant
  title: string
  place: string | null
}

const ZONED = /[-:]|\.\d+/g
const utc = (at: Temporal.Instant): string => at.toString({ smallestUnit: 'second' }).replace(ZONED, '')

/** Whatever a program may take for the end of a line, a lone CR too: behind it somebody else's words would begin (security-cases.md C24). */
const LINE_ENDS = /\r\n|[\r\n\u0085\u2028\u2029]/g
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (c) => `\\${c}`)
    .replace(LINE_ENDS, '\\n')
    .replace(/\p{Cc}/gu, ' ')

const MOST = 74
/** No line is longer than 75 octets; what is longer goes on after a blank, never within a letter (RFC 5545, 3.1). */
export function folded(line: string): string {
  const rows: string[] = []
  let row = ''
  for (const letter of line) {
    if (Buffer.byteLength(row + letter) > MOST) {
      rows.push(row)
      row = ''
    }
    row += letter
  }
  return [...rows, row].join('\r\n ')
}

/**
 * A calendar (RFC 5545) in the time of the world, so that it needs no table of zones. Its name says nothing of what the house is: it
 * lands in calendars outside.
 */
export function icsOf(name: string, events: readonly IcsEvent[], now: Temporal.Instant): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//jadwal//ID',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((e) => [
      'BEGIN:VEVENT',
      `UID:${e.uid}`,
      `DTSTAMP:${utc(now)}`,
      `SEQUENCE:${e.sequence}`,
      `DTSTART:${utc(e.starts)}`,
      `DTEND:${utc(e.ends)}`,
      `SUMMARY:${escaped(e.title)}`,
      ...(e.place === null ? [] : [`LOCATION:${escaped(e.place)}`]),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

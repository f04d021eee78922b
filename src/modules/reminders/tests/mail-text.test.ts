import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CENTRES, cast } from '../../../../tests/cast.ts'
import { COUNTED, type Counts, mailText } from '../mail-text.ts'

const LOCALES = ['id', 'en'] as const
const KINDS = ['digest', 'urgent'] as const
const none: Counts = { urgent: 0, decide: 0, late: 0, due: 0, given: 0, answered: 0 }
/** Every word that a mail can be made of. */
const vocabulary = (locale: 'id' | 'en') =>
  new Set(
    KINDS.flatMap((kind) =>
      [1, 2].flatMap((n) => {
        const { subject, text } = mailText(kind, Object.fromEntries(COUNTED.map((c) => [c, n])) as Counts, locale) // every count is there
        return `${subject} ${text}`.toLowerCase().split(/[^a-z]+/)
      }),
    ),
  )

/** Files of the program, tests and screens apart. */
const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/(^|\/)(tests|screens|web)\//.test(file),
  )

describe('what leads out of the machine', () => {
  it('L23 L30 is the mailer alone; what else opens a socket listens', () => {
    const root = new URL('../../..', import.meta.url).pathname
    const speaks = /from '(nodemailer|node:(net|tls|https?|http2|dgram))'|\bfetch\(/
    const all = sources(root).filter((file) => speaks.test(readFileSync(`${root}/${file}`, 'utf8')))
    expect(all.toSorted()).toEqual([
      'app/lan/serve-page.ts', // the page for a device that does not trust the machine yet
      'platform/backup/copy-rows.ts', // the connection to the database, as a type
      'platform/database/embedded/lock.ts', // a socket in the data folder
      'platform/database/embedded/loopback.ts', // which port is free, where there are no sockets
      'platform/http/known-names.ts', // what is an IP address
      'platform/lan/answer-name.ts', // answers who asks for the name in the house's network
      'platform/lan/listen-tls.ts', // the application's own door
      'platform/mail/mailer.ts',
    ])
  })
})

describe('a mail', () => {
  it('says numbers and a few neutral words, and nothing when there is nothing', () => {
    expect(mailText('digest', { ...none, late: 2, due: 1 }, 'id')).toEqual({
      subject: 'Pengingat harian',
      text: 'Yang menunggu Anda di aplikasi:\n- 2 hal lewat batas\n- 1 hal dengan batas hari ini\nBuka aplikasi untuk membacanya. Surat ini dikirim oleh mesin; mohon tidak dibalas.\n',
    })
    const urgent = mailText('urgent', { ...none, urgent: 1, late: 2 }, 'en').text
    expect(urgent).toContain('- 1 urgent thing\n')
    expect(urgent).not.toContain('past')
  })

  it('holds nothing else, whatever is handed to it: no name, no number of anybody, no sentence', () => {
    const anything = fc.record(
      Object.fromEntries(
        COUNTED.map((c) => [
          c,
          fc.oneof(fc.nat(5_000), fc.string(), fc.constant('Suryani 9910011234567890'), fc.double()),
        ]),
      ),
    )
    fc.assert(
      fc.property(anything, fc.constantFrom(...KINDS), fc.constantFrom(...LOCALES), (said, kind, locale) => {
        const { subject, text } = mailText(kind, { ...said, name: 'Suryani', case: 'x' } as never, locale) // what a type forbids is tried all the same
        const known = vocabulary(locale)
        expect(
          `${subject} ${text}`
            .toLowerCase()
            .split(/[^a-z]+/)
            .filter((word) => !known.has(word)),
        ).toEqual([])
        expect(`${subject} ${text}`.match(/\d+/g)?.every((n) => n.length <= 3) ?? true).toBe(true)
        expect(text).not.toMatch(/https?:|@/)
      }),
    )
  })

  it('has no word that says what house this is, nor a name of anybody in it', () => {
    const told =
      /rehab|panti|sentra|balai|dinas|sosial|perempuan|kasus|klien|penerima|titian|women|shelter|case|client|centre|house/i
    const people = [
      ...Object.values(cast).flatMap((m) => [m.callName, m.username]),
      ...CENTRES.map((c) => c.centre.shortName),
    ]
    for (const locale of LOCALES)
      for (const word of vocabulary(locale)) {
        expect(word).not.toMatch(told)
        for (const name of people) expect(word).not.toBe(name.toLowerCase())
      }
  })
})

import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Endpoint } from '../../kernel/contract.ts'
import { refusedAt } from '../../kernel/disk-level.ts'
import { contract } from '../modules.ts'

/** What is large, or brings a file, and keeps none: it goes on while there is room for notes. */
const KEEPS_NO_FILE: Record<string, string> = {
  'budget.readChart': 'a chart is shown row by row; nothing is kept',
  'templates.test': 'a template is tried; nothing is kept',
  'outbox.open': 'what a phone sealed is opened for it',
  'outbox.openDraft': 'what a phone sealed is opened for it',
  'outbox.putAside': 'the text of an entry that was not taken: a note of somebody',
  'groups.save': 'a roll with many women, in words',
  'evaluations.writeReport': 'a report with many lines, in words',
}
/** In and out, a screen that is opened again, a lost factor, and a file that is opened in an emergency. */
const GOES_ON = [
  'access.breakGlass',
  'auth.lock',
  'auth.recover',
  'auth.recoverWithShares',
  'auth.secondFactor',
  'auth.signIn',
  'auth.signOut',
  'auth.stepUp',
  'auth.unlock',
  'kiosk.enter',
  'kiosk.leave',
]
const BODY = 256 * 1024
const BRINGS_A_FILE = /^(base64|fileBase64|scan|box|upload|photo|picture|image|file)$/

const all = Object.entries(contract).flatMap(([module, endpoints]) =>
  Object.entries(endpoints as Record<string, Endpoint>).map(([name, e]) => ({ name: `${module}.${name}`, e })),
)
const fieldsOf = ({ input }: Endpoint): string[] => {
  const { properties } = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' })
  return Object.keys(properties ?? {})
}

describe('every endpoint that takes a file', () => {
  it('says in which field it comes, or keeps none for a reason', () => {
    const brings = all.filter(({ e }) => (e.bodyLimit ?? 0) > BODY || fieldsOf(e).some((f) => BRINGS_A_FILE.test(f)))
    const unsaid = brings.filter(({ name, e }) => !e.upload && !(name in KEEPS_NO_FILE)).map(({ name }) => name)
    expect(unsaid).toEqual([])
    expect(Object.keys(KEEPS_NO_FILE).filter((name) => !brings.some((b) => b.name === name && !b.e.upload))).toEqual([])
    expect(brings.filter(({ e }) => e.upload).length).toBeGreaterThanOrEqual(13)
  })

  it('names fields that it has, and is refused first and in the same words wherever the disk fills', () => {
    for (const { name, e } of all.filter((one) => one.e.upload)) {
      const files = fieldsOf(e).filter((f) => BRINGS_A_FILE.test(f))
      expect(e.upload?.toSorted(), name).toEqual(files.toSorted())
      for (const field of files) expect(refusedAt('no_uploads', e, { [field]: 'AAAA' }), name).toBe('uploads_stopped')
      expect(refusedAt('no_uploads', e, {}), name).toBeNull()
    }
  })

  it('stops alone: no other command and no reading is refused with it', () => {
    const input = Object.fromEntries(['text', 'caseId', 'body', 'note'].map((f) => [f, 'x']))
    for (const { name, e } of all) expect(refusedAt('no_uploads', e, input), name).toBeNull()
    for (const { name, e } of all.filter((one) => one.e.kind === 'query' && !one.e.upload))
      expect(refusedAt('full', e, input), name).toBeNull()
  })

  it('what a full disk lets through besides is what leads to reading, by name; what anybody may say is not among it', () => {
    const through = all.filter(({ e }) => e.kind === 'command' && refusedAt('full', e, {}) === null)
    expect(through.map(({ name }) => name).toSorted()).toEqual(GOES_ON)
    for (const name of ['kiosk.put', 'kiosk.rate', 'kiosk.survey', 'kiosk.complain', 'access.setUp'])
      expect(
        all.filter((one) => one.name === name).map(({ e }) => refusedAt('full', e, {})),
        name,
      ).toEqual(['storage_full'])
  })
})

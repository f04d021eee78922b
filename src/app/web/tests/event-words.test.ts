import { describe, expect, it } from 'vitest'
import type { Detail } from '../../../kernel/event.ts'
import { never } from '../../../kernel/rule.ts'
import { AREAS } from '../../../modules/audit/areas.ts'
import { TWO_PEOPLE } from '../../../modules/audit/queries.ts'
import { TOUCHED } from '../../../modules/conferences/rules.ts'
import { EVENTS } from '../../events.ts'
import { eventWord } from '../client/event-words.ts'

/** Said with the words of their codes, which the lines above them try. */
const CODED = [
  ...['cases.gate_overridden', 'cases.stage_moved', 'cases.closed', 'flags.raised', 'flags.closed'],
  ...['sessions.note_saved', 'sessions.note_corrected', 'sessions.mediation_looked', 'groups.attended'],
]

const modulesOf = (events: readonly { kind: string }[]) =>
  [...new Set(events.map((e) => e.kind.replace(/\..*/, '')))].toSorted()

const dummy = (details: object) => Object.fromEntries(Object.keys(details).map((d) => [d, 1]))

const known = (details: Readonly<Record<string, Detail>>) =>
  Object.fromEntries(Object.entries(details).flatMap(([d, of]) => (Array.isArray(of) ? [[d, of[0]]] : [])))

describe('the word of an event', () => {
  it('names what was let pass, where she went and how she left', () => {
    expect(eventWord('cases.gate_overridden', { gate: 'bed_assigned' })).toContain('Pengecualian Kepala: ')
    expect(eventWord('cases.gate_overridden', { gate: 'belongings_sealed_and_listed' })).not.toMatch(/[_{]/)
    expect(eventWord('cases.stage_moved', { from: 'data', to: 'assessment' })).not.toMatch(/[_{]/)
    expect(eventWord('cases.closed', { exit: 'LULUS' })).not.toMatch(/LULUS|[_{]/)
    expect(eventWord('flags.raised', { flag: 'accompany' })).toBe('Tanda dipasang: Dampingi')
    expect(eventWord('flags.closed', { flag: 'safety' })).toBe('Tanda ditutup: Keselamatan')
    expect(eventWord('sessions.note_saved', { kind: 'phone', minutes: 10 })).toBe('Telepon, 10 menit')
    expect(eventWord('sessions.note_corrected', { kind: 'group' })).not.toMatch(/[_{]/)
    expect(eventWord('sessions.mediation_looked', { outcome: 'partly' })).toBe(
      'Kesepakatan mediasi ditinjau: dijalankan sebagian',
    )
    expect(eventWord('groups.attended', { mark: 'no_reason' })).toBe('Bimbingan kelompok (tanpa keterangan)')
    expect(eventWord('products.share_posted', { rupiah: 20_800 })).toBe(
      'Bagian hasil penjualan di tabungannya: Rp20.800',
    )
    expect(eventWord('instruments.finished', { instrument: 'srq-20' })).toBe('SRQ-20 ditanyakan')
    expect(eventWord('instruments.started', { instrument: 'kemandirian' })).toBe('Kemandirian mulai ditanyakan')
  })

  it('is there for everything that can happen, with nothing left open when the details are there', () => {
    for (const { kind, details = {} } of EVENTS) {
      if (CODED.includes(kind)) continue
      expect(eventWord(kind, dummy(details)), kind).not.toMatch(/[{}]|^$/)
    }
  })

  it('says no code as it is stored, whatever the details hold', () => {
    for (const { kind, details = {} } of EVENTS)
      for (const [name, detail] of Object.entries(details)) {
        const of = typeof detail === 'object' && 'maybe' in detail ? detail.maybe : detail
        const codes = typeof of === 'string' ? (of === 'code' || of === 'codes' ? ['raw_code'] : []) : of
        // where one code is asked for its word, an unknown one throws before anything is said; a register number is said as it is
        if ((CODED.includes(kind) && typeof of === 'string') || name === 'registerNo') continue
        for (const code of codes)
          expect(
            eventWord(kind, { ...dummy(details), ...known(details), [name]: code }),
            `${kind} ${name}`,
          ).not.toMatch(new RegExp(`\\b${code}\\b`))
      }
  })

  it('can be chosen on the audit page by the part of the house in which it happens', () => {
    expect(AREAS.toSorted()).toEqual(modulesOf(EVENTS))
  })

  it('is asked by its name where the auditor looks for two people behind one decision', () => {
    const kinds = EVENTS.map((e) => e.kind)
    for (const [second, first] of Object.entries(TWO_PEOPLE))
      expect(kinds).toEqual(expect.arrayContaining([second, first]))
  })

  it('is counted in a conference under a word, unless it is told there otherwise or is about no case', () => {
    const otherwise = ['cases', 'tasks', 'sessions', 'groups', 'conferences', 'access']
    const aboutNoCase = ['deputies', 'templates']
    const told = EVENTS.filter((e) => e.seenBy !== never)
    expect([...TOUCHED, ...otherwise, ...aboutNoCase].toSorted()).toEqual(modulesOf(told))
  })

  it('belongs to a chapter of the timeline, or is told only in the whole of it', () => {
    const whole = EVENTS.filter((e) => e.seenBy !== never && !e.silent && !e.under && !e.kind.startsWith('cases.'))
    expect(modulesOf(whole)).toEqual([
      ...['access', 'admission', 'aftercare', 'assessments', 'clients', 'consents', 'contacts', 'custody', 'deputies'],
      'exhibitions',
      ...[
        'flags',
        'house_rules',
        'household',
        'instruments',
        'kiosk',
        'leave',
        'lending',
        'livelihood',
        'needs',
        'night',
        'partners',
        'products',
        'programme',
        'residence',
        'service_referrals',
        'stock',
        'templates',
      ],
    ])
    const chapterOf = (kind: string) => EVENTS.find((e) => e.kind === kind)?.under
    expect(chapterOf('cases.closed')).toBe('stage')
    expect(chapterOf('closing.reopened')).toBe('stage')
  })
})

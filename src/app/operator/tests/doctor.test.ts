import { describe, expect, it } from 'vitest'
import { saidOfDoctor } from '../../../../bin/titian/say-doctor.ts'
import { CODES, diagnose, type Finding, PARTS, type Seen } from '../diagnose.ts'

/** Everything as it should be, of which a test turns one thing round. */
const NOW = Temporal.Instant.from('2026-01-20T02:00:00Z')
const ROOM = { free: 50 * 2 ** 30, size: 100 * 2 ** 30 }
const WELL: Seen = {
  now: NOW,
  ...{ isDemo: false, isOwnServer: false, host: '127.0.0.1', isInNetwork: false },
  certificateEndsAt: null,
  rooms: [{ folder: '/data', room: ROOM }],
  ...{ secrets: { open: [], shut: [] }, archives: { open: [], shut: [] }, backupsDir: '/b' },
  server: { listens: [], isPlain: false, at: NOW, unguarded: [], mighty: [], known: [], given: null, doors: 0 },
  lastWritten: NOW.subtract({ hours: 1 }),
  ...{ firstBackup: NOW.subtract({ hours: 48 }), lastBackup: NOW.subtract({ hours: 20 }) },
  lastDrill: NOW.subtract({ hours: 48 }),
}
const worse = (found: readonly Finding[]) => found.filter((one) => one.state !== 'good').map((one) => one.code)
const codes = (more: Partial<Seen>) => worse(diagnose({ ...WELL, ...more }))
const hours = (n: number) => NOW.add({ hours: n })

describe('the doctor', () => {
  it('says one thing or more of each part, and nothing to mend where all is well', () => {
    const found = diagnose(WELL)
    expect(worse(found)).toEqual([])
    expect(new Set(found.map((one) => one.part))).toEqual(new Set(PARTS))
  })

  it('has one sentence for each finding, in both languages, and the worst first', () => {
    const all = Object.entries(CODES).map(([code, [part, state]]) => ({ code, part, state, of: 'X' })) as Finding[] // of the table itself
    const said = saidOfDoctor(all)
    expect(said).toHaveLength(all.length)
    for (const { id, en } of said) expect([id.length > 12, en.length > 8], id).toEqual([true, true])
    expect(said.map((one) => one.id[0]).join('')).toMatch(/^✗+!+\?+✓+$/)
  })

  it('L12 finds a certificate that ends within thirty days, that has ended, and that can not be read', () => {
    expect(codes({ certificateEndsAt: hours(24 * 31) })).toEqual([])
    expect(codes({ certificateEndsAt: hours(24 * 30) })).toEqual(['certificate_ends'])
    expect(codes({ certificateEndsAt: NOW })).toEqual(['certificate_ended'])
    expect(codes({ certificateEndsAt: 'broken' })).toEqual(['certificate_broken'])
  })

  it('L13 finds a clock behind what was written or copied, and one that differs from the server of the database', () => {
    expect(codes({ lastWritten: NOW.add({ minutes: 10 }) })).toEqual([])
    expect(codes({ lastWritten: NOW.add({ minutes: 11 }) })).toEqual(['clock_behind'])
    expect(codes({ lastBackup: hours(2) })).toEqual(['clock_behind'])
    for (const at of [NOW.add({ seconds: 61 }), NOW.subtract({ seconds: 61 })])
      expect(codes({ server: { ...WELL.server, at } })).toEqual(['clock_differs'])
    expect(codes({ isDemo: true, lastWritten: hours(2) })).toEqual([]) // its days are invented
  })

  it('L14 finds a disk that is low, one that takes no files, and one that is full', () => {
    const of = (free: number) => codes({ rooms: [...WELL.rooms, { folder: '/b', room: { ...ROOM, free } }] })
    expect([of(ROOM.size / 10), of(ROOM.size / 10 - 1), of(2 ** 30), of(2 ** 20)]).toEqual([
      [],
      ['disk_low'],
      ['disk_no_uploads'],
      ['disk_full'],
    ])
  })

  it('L15 finds a database that listens on the network, a line without TLS, and pages that are given in the clear', () => {
    const server = { ...WELL.server, listens: ['*'] }
    expect(codes({ server })).toEqual(['port_open'])
    expect(codes({ server, isOwnServer: true })).toEqual(['port_covered'])
    expect(codes({ server: { ...server, isPlain: true }, isOwnServer: true })).toEqual(['port_plain'])
    expect(codes({ host: '0.0.0.0' })).toEqual(['page_open'])
    expect(codes({ isDemo: true, isInNetwork: true })).toEqual(['demo_open'])
    expect(codes({ host: '127.0.0.2' })).toEqual([])
  })

  it('L16 finds secrets that others may read, and says where files keep no permissions', () => {
    const open = { secrets: { open: ['pepper'], shut: [] }, archives: { open: ['a.age'], shut: [] } }
    expect(codes(open)).toEqual(['secrets_open', 'archives_open'])
    const unseen = { open: null, shut: [] }
    expect(codes({ secrets: unseen, archives: unseen })).toEqual(['secrets_unseen'])
  })

  it('L17 L18 finds rows without a guard, roles that pass by it, known passwords, and what it may not look at', () => {
    const server = (more: Partial<Seen['server']>) => codes({ server: { ...WELL.server, ...more } })
    expect(server({ unguarded: ['public.notes'] })).toEqual(['rows_open'])
    expect(server({ mighty: ['titian_app'] })).toEqual(['role_mighty'])
    expect(server({ known: ['titian_app'] })).toEqual(['password_known'])
    expect(server({ doors: 1 })).toEqual(['password_not_asked'])
    expect(server({ known: null, doors: null })).toEqual(['passwords_unseen'])
    expect(server({ known: null, given: 'titian', doors: null })).toEqual(['password_known', 'passwords_unseen'])
    expect(server({ known: ['titian'], given: 'titian' })).toEqual(['password_known'])
  })

  it('finds a copy that is old or never was, and a restore that nobody tried', () => {
    expect(codes({ lastBackup: hours(-27) })).toEqual(['backup_late'])
    expect(codes({ firstBackup: null, lastBackup: null, lastDrill: null })).toEqual(['backup_never', 'drill_never'])
    expect(codes({ lastDrill: hours(-24 * 30) })).toEqual(['drill_near'])
    expect(codes({ firstBackup: hours(-24 * 36), lastDrill: null })).toEqual(['drill_late'])
  })

  it('finds a folder of copies that is not there or not open to it, and says which other folder it could not look into', () => {
    expect(codes({ archives: { open: [], shut: ['/b'] } })).toEqual(['backup_shut'])
    expect(codes({ archives: { open: null, shut: ['/b'] } })).toEqual(['backup_shut']) // Windows
    const shut = diagnose({ ...WELL, archives: { open: [], shut: ['/b/old'] }, secrets: { open: [], shut: ['/s/x'] } })
    expect(shut.filter((one) => one.state === 'unseen').map((one) => one.of)).toEqual(['/s/x, /b/old'])
  })
})

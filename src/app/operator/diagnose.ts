import { type DiskLevel, diskLevel, type Room } from '../../kernel/disk-level.ts'
import { backupStanding, drillStanding } from '../../modules/backups/rules.ts'
import type { Looked } from '../../platform/database/embedded/open-files.ts'
import type { ServerLook } from '../../platform/database/look-at-server.ts'

/** What an operator can mend without knowing anybody: numbers L12 to L18 of docs/security-cases.md, and whether a lost disk would be a lost house. */
export const PARTS = [
  'certificate',
  'clock',
  'disk',
  'port',
  'secrets',
  'rows',
  'passwords',
  'backup',
  'drill',
] as const
export type Part = (typeof PARTS)[number]
/** `unseen`: this account, or this kind of disk, does not tell. */
export type State = 'good' | 'watch' | 'bad' | 'unseen'
export type Code = keyof typeof CODES
export type Finding = { part: Part; state: State; code: Code; of?: string }

/** Of each finding, of what it is one and how bad it is. */
export const CODES = {
  certificate_none: ['certificate', 'good'],
  certificate_good: ['certificate', 'good'],
  certificate_ends: ['certificate', 'watch'],
  certificate_ended: ['certificate', 'bad'],
  certificate_broken: ['certificate', 'bad'],
  clock_good: ['clock', 'good'],
  clock_behind: ['clock', 'bad'],
  clock_differs: ['clock', 'bad'],
  disk_roomy: ['disk', 'good'],
  disk_low: ['disk', 'watch'],
  disk_no_uploads: ['disk', 'bad'],
  disk_full: ['disk', 'bad'],
  port_closed: ['port', 'good'],
  port_open: ['port', 'bad'],
  port_covered: ['port', 'watch'],
  port_plain: ['port', 'bad'],
  page_open: ['port', 'bad'],
  demo_open: ['port', 'bad'],
  secrets_closed: ['secrets', 'good'],
  secrets_open: ['secrets', 'bad'],
  archives_open: ['secrets', 'watch'],
  secrets_unseen: ['secrets', 'unseen'],
  folder_unseen: ['secrets', 'unseen'],
  rows_guarded: ['rows', 'good'],
  rows_open: ['rows', 'bad'],
  role_mighty: ['rows', 'bad'],
  passwords_good: ['passwords', 'good'],
  password_known: ['passwords', 'bad'],
  password_not_asked: ['passwords', 'bad'],
  passwords_unseen: ['passwords', 'unseen'],
  backup_shut: ['backup', 'bad'],
  backup_good: ['backup', 'good'],
  backup_late: ['backup', 'bad'],
  backup_never: ['backup', 'bad'],
  drill_good: ['drill', 'good'],
  drill_near: ['drill', 'watch'],
  drill_late: ['drill', 'bad'],
  drill_never: ['drill', 'watch'],
} as const satisfies Record<string, readonly [Part, State]>

/** Everything that was looked at. */
export type Seen = {
  now: Temporal.Instant
  isDemo: boolean
  /** the database is not started by us, and listens where its operator says */
  isOwnServer: boolean
  /** at which address of this machine the page itself is given without TLS; the proxy or `LAN=1` stands before it */
  host: string
  isInNetwork: boolean
  /** null: never started in the network; 'broken': no certificate can be read from it */
  certificateEndsAt: Temporal.Instant | 'broken' | null
  rooms: { folder: string; room: Room }[]
  /** below the folder of the secrets, and below that of the copies */
  secrets: Looked
  archives: Looked
  backupsDir: string
  server: ServerLook
  lastWritten: Temporal.Instant | null
  firstBackup: Temporal.Instant | null
  lastBackup: Temporal.Instant | null
  lastDrill: Temporal.Instant | null
}

/** Numbers of ours: docs/security.md 2.3 warns 30 days ahead; clocks of two machines are never quite alike. */
const WARN_DAYS = 30
const CLOCKS_MAY_DIFFER = Temporal.Duration.from({ minutes: 10 })
const SERVERS_MAY_DIFFER_SECONDS = 60

const find = (code: Code, of?: string): Finding => {
  const [part, state] = CODES[code]
  return { part, state, code, ...(of !== undefined && { of }) }
}
const day = (at: Temporal.Instant) => at.toString().slice(0, 10)
const later = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) > 0
const isHere = (host: string) => host === 'localhost' || host === '::1' || host.startsWith('127.')

/** What is to be said of it, in the order of the parts: at least one finding for each. */
export const diagnose = (seen: Seen): Finding[] => [
  certificate(seen),
  ...clock(seen),
  ...disk(seen),
  ...ports(seen),
  ...secrets(seen),
  ...rows(seen),
  ...passwords(seen),
  ...backup(seen),
  drill(seen),
]

function certificate({ certificateEndsAt: ends, now }: Seen): Finding {
  if (ends === null) return find('certificate_none')
  if (ends === 'broken') return find('certificate_broken')
  if (!later(ends, now)) return find('certificate_ended', day(ends))
  return find(later(ends, now.add({ hours: 24 * WARN_DAYS })) ? 'certificate_good' : 'certificate_ends', day(ends))
}

/** Of a demo the days are invented, and its newest entry may stand anywhere. */
function clock({ now, lastWritten, lastBackup, server, isDemo }: Seen): Finding[] {
  const newest = [isDemo ? null : lastWritten, lastBackup]
    .filter((at) => at !== null)
    .find((at) => later(at, now.add(CLOCKS_MAY_DIFFER)))
  const apart = Math.round(Math.abs(now.until(server.at).total('seconds')))
  const found = [
    ...(newest ? [find('clock_behind', newest.toString({ smallestUnit: 'minute' }))] : []),
    ...(apart > SERVERS_MAY_DIFFER_SECONDS ? [find('clock_differs', String(apart))] : []),
  ]
  return found.length > 0 ? found : [find('clock_good')]
}

const DISK: Record<DiskLevel, Code> = {
  roomy: 'disk_roomy',
  low: 'disk_low',
  no_uploads: 'disk_no_uploads',
  full: 'disk_full',
}
const disk = ({ rooms }: Seen): Finding[] =>
  rooms.map(({ folder, room }) => find(DISK[diskLevel(room)], `${folder}: ${Math.floor(room.free / 2 ** 20)} MB`))

function ports({ server, isOwnServer, host, isDemo, isInNetwork }: Seen): Finding[] {
  const found: Finding[] = []
  if (server.listens.length > 0) {
    if (!isOwnServer) found.push(find('port_open', server.listens.join(', ')))
    else found.push(find(server.isPlain ? 'port_plain' : 'port_covered', server.listens.join(', ')))
  }
  if (!isHere(host)) found.push(find('page_open', host))
  if (isDemo && (isInNetwork || !isHere(host))) found.push(find('demo_open'))
  return found.length > 0 ? found : [find('port_closed')]
}

function secrets({ secrets: kept, archives, backupsDir }: Seen): Finding[] {
  const shut = [...kept.shut, ...archives.shut].filter((folder) => folder !== backupsDir) // which is `backup`
  const found = [
    ...(kept.open === null ? [find('secrets_unseen')] : []),
    ...(kept.open && kept.open.length > 0 ? [find('secrets_open', kept.open.join(', '))] : []),
    ...(archives.open && archives.open.length > 0 ? [find('archives_open', String(archives.open.length))] : []),
    ...(shut.length > 0 ? [find('folder_unseen', shut.join(', '))] : []),
  ]
  return found.length > 0 ? found : [find('secrets_closed')]
}

function rows({ server }: Seen): Finding[] {
  const found = [
    ...(server.unguarded.length > 0 ? [find('rows_open', server.unguarded.join(', '))] : []),
    ...(server.mighty.length > 0 ? [find('role_mighty', server.mighty.join(', '))] : []),
  ]
  return found.length > 0 ? found : [find('rows_guarded')]
}

function passwords({ server }: Seen): Finding[] {
  const known = [...new Set([...(server.known ?? []), ...(server.given ? [server.given] : [])])]
  const found = [
    ...(known.length > 0 ? [find('password_known', known.join(', '))] : []),
    ...(server.doors ? [find('password_not_asked', String(server.doors))] : []),
    ...(server.known === null || server.doors === null ? [find('passwords_unseen')] : []),
  ]
  return found.length > 0 ? found : [find('passwords_good')]
}

/** A medium that was taken out makes tomorrow's copy late; it is told today. */
function backup({ lastBackup, archives, backupsDir, now }: Seen): Finding[] {
  const standing = backupStanding(lastBackup, now)
  return [
    ...(archives.shut.includes(backupsDir) ? [find('backup_shut', backupsDir)] : []),
    find(
      standing === 'never' ? 'backup_never' : standing === 'late' ? 'backup_late' : 'backup_good',
      lastBackup ? lastBackup.toString({ smallestUnit: 'minute' }) : undefined,
    ),
  ]
}

const DRILL = { good: 'drill_good', near: 'drill_near', late: 'drill_late', never: 'drill_never' } as const
const drill = ({ lastDrill, firstBackup, now }: Seen): Finding =>
  find(DRILL[drillStanding(lastDrill, firstBackup, now)], lastDrill ? day(lastDrill) : undefined)

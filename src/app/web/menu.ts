import type { IconName } from '../../design/icon-names.ts'
import { ROLES, type Role } from '../../kernel/roles.ts'

/** One line of the menu. `word` and `menu.<key>` live in words/; a line is shown only when its screen exists. */
const ENTRIES = {
  home: { path: '/beranda', icon: 'home' },
  people: { path: '/penerima-manfaat', icon: 'users' },
  referrals: { path: '/rujukan', icon: 'inbox' },
  services: { path: '/rujukan-layanan', icon: 'truck' },
  schedule: { path: '/jadwal', icon: 'calendar' },
  own_sessions: { path: '/sesi-saya', icon: 'calendar' },
  conferences: { path: '/pembahasan', icon: 'messages' },
  approvals: { path: '/persetujuan', icon: 'clipboard-check' },
  overview: { path: '/ringkasan', icon: 'layout-dashboard' },
  letters: { path: '/surat', icon: 'mail' },
  aftercare: { path: '/tindak-lanjut', icon: 'heart-handshake' },
  quality: { path: '/mutu', icon: 'scale' },
  reports: { path: '/laporan', icon: 'chart-bar' },
  classes: { path: '/kelas', icon: 'school' },
  marks: { path: '/nilai', icon: 'certificate' },
  groups: { path: '/kelompok', icon: 'users-group' },
  recap: { path: '/rekap-presensi', icon: 'checklist' },
  materials: { path: '/bahan', icon: 'box' },
  assessments: { path: '/asesmen', icon: 'clipboard-list' },
  sent: { path: '/rujukan', icon: 'send' },
  tasks: { path: '/tugas', icon: 'checklist' },
  journal: { path: '/buku-jaga', icon: 'book' },
  duty: { path: '/piket', icon: 'arrows-exchange' },
  kitchen: { path: '/dapur', icon: 'tools-kitchen-2' },
  rules: { path: '/tata-tertib', icon: 'scale' },
  tonight: { path: '/malam', icon: 'moon' },
  rooms: { path: '/kamar', icon: 'bed' },
  inspections: { path: '/periksa-kamar', icon: 'clipboard-list' },
  leave: { path: '/izin', icon: 'door-exit' },
  needs: { path: '/kebutuhan', icon: 'shopping-bag' },
  kits: { path: '/alat', icon: 'tools' },
  machines: { path: '/alat-kelas', icon: 'tools' },
  gate: { path: '/gerbang', icon: 'door-enter' },
  incidents: { path: '/kejadian', icon: 'alert-triangle' },
  voice: { path: '/kotak-suara', icon: 'message-circle' },
  voices: { path: '/suara', icon: 'message-circle' },
  kiosk: { path: '/kios-rumah', icon: 'device-desktop' },
  medicines: { path: '/obat', icon: 'pill' },
  rounds: { path: '/putaran-obat', icon: 'checklist' },
  savings: { path: '/tabungan', icon: 'coin' },
  meal_costs: { path: '/dapur/biaya', icon: 'coin' },
  fees: { path: '/honor', icon: 'cash' },
  budget: { path: '/anggaran', icon: 'cash' },
  users: { path: '/pengaturan/pengguna', icon: 'user-shield' },
  instruments: { path: '/pengaturan/instrumen', icon: 'clipboard-text' },
  templates: { path: '/pengaturan/templat', icon: 'file-text' },
  reference: { path: '/pengaturan/acuan', icon: 'list' },
  audit: { path: '/pengaturan/audit', icon: 'history' },
  openings: { path: '/pengaturan/pembukaan', icon: 'lock-open' },
  centre: { path: '/pengaturan/lembaga', icon: 'building' },
  note: { path: '/catat', icon: 'plus' },
  roll: { path: '/presensi', icon: 'checklist' },
  help: { path: '/bantuan', icon: 'help-circle' },
} as const satisfies Record<string, { path: string; icon: IconName }>

export type EntryKey = keyof typeof ENTRIES
export type Entry = { key: EntryKey; path: string; icon: IconName }

/** Lines of the side bar below Beranda, which is everybody's first; those of the phone's bar; the thing written most: the first whose screen exists. */
type Bar = { lines: readonly EntryKey[]; phone?: readonly EntryKey[]; main: readonly ('note' | 'roll')[] }

const CLASS: Bar = {
  lines: ['classes', 'schedule', 'marks', 'machines', 'materials', 'needs', 'kiosk', 'incidents', 'quality'],
  main: ['roll', 'note'],
}
const GUEST: Bar = { lines: ['own_sessions', 'tasks'], main: [] }
const HOUSE: Bar = {
  lines: [
    'tonight',
    'people',
    'leave',
    'rooms',
    'inspections',
    'journal',
    'duty',
    'kitchen',
    'rules',
    'incidents',
    'voice',
    'kiosk',
    'gate',
    'quality',
  ],
  main: ['note'],
}

const NIGHT_AND_DAY = [
  ...(['tonight', 'rooms', 'inspections', 'leave', 'journal', 'duty', 'kitchen', 'rules', 'incidents'] as const),
] as const

/** design.md 4.1. Roles that the page does not name get the lines of the work that domain.md 8.1 gives them. */
const BARS: Record<Role, Bar> = {
  head: {
    lines: [
      'approvals',
      'overview',
      'people',
      'referrals',
      'services',
      'needs',
      ...NIGHT_AND_DAY,
      'kiosk',
      'schedule',
      'conferences',
      'letters',
      'fees',
      'budget',
      'quality',
      'reports',
    ],
    phone: ['approvals', 'people', 'letters', 'reports'],
    main: [],
  },
  administration: {
    lines: [
      'letters',
      'referrals',
      'people',
      'rooms',
      'savings',
      'meal_costs',
      'fees',
      'budget',
      'kits',
      'machines',
      'materials',
      'needs',
      'incidents',
      'schedule',
      'templates',
      'quality',
      'reports',
    ],
    main: [],
  },
  coordinator: {
    lines: [
      'people',
      'conferences',
      'services',
      ...NIGHT_AND_DAY,
      'kits',
      'machines',
      'materials',
      'needs',
      'schedule',
      'groups',
      'marks',
      'recap',
      'kiosk',
      'fees',
      'budget',
      'quality',
      'reports',
    ],
    main: ['note'],
  },
  social_worker: {
    lines: [
      'people',
      'referrals',
      'leave',
      'services',
      'needs',
      'schedule',
      'conferences',
      'letters',
      'rules',
      'kiosk',
      'incidents',
      'aftercare',
      'quality',
      'reports',
    ],
    phone: ['people', 'schedule'],
    main: ['note'],
  },
  psychologist: { lines: ['people', 'schedule', 'assessments', 'conferences', 'incidents', 'quality'], main: ['note'] },
  nurse: {
    lines: [
      'people',
      'tonight',
      'leave',
      'rounds',
      'medicines',
      'services',
      'needs',
      'schedule',
      'incidents',
      'journal',
      'duty',
      'kitchen',
      'quality',
    ],
    main: ['note'],
  },
  sewing_companion: CLASS,
  salon_companion: CLASS,
  class_coordinator: {
    lines: [
      'schedule',
      'groups',
      'marks',
      'recap',
      'kits',
      'machines',
      'materials',
      'needs',
      'kiosk',
      'incidents',
      'classes',
      'quality',
    ],
    main: ['roll', 'note'],
  },
  instructor: CLASS,
  speaker: GUEST,
  volunteer: GUEST,
  house_mother: HOUSE,
  guard: { lines: ['gate', 'incidents'], main: [] },
  treasurer: {
    lines: ['budget', 'meal_costs', 'savings', 'fees', 'needs', 'kits', 'machines', 'materials', 'reports'],
    main: [],
  },
  social_office: { lines: ['sent', 'voices', 'letters', 'reports'], main: [] },
  auditor: { lines: ['audit', 'fees', 'budget', 'needs', 'quality', 'reports'], main: [] },
  data_protection_officer: { lines: ['openings', 'voices', 'audit', 'reports'], main: [] },
  it_admin: { lines: ['users', 'centre', 'instruments', 'templates', 'reference', 'audit'], main: [] },
}

export type Menu = { first: string; side: Entry[]; bottom: Entry[]; main: Entry | null; help: Entry | null }

const entry = (key: EntryKey): Entry => ({ key, ...ENTRIES[key] })

/**
 * The menu of somebody who holds these roles, of screens that exist (`has` a path): Beranda, then the lines of the roles in the
 * order of `ROLES`; the strongest gives the start of the phone's bar: three lines beside the main one.
 */
export function menuFor(roles: readonly Role[], has: (path: string) => boolean): Menu {
  const bars = ROLES.filter((role) => roles.includes(role)).map((role) => BARS[role])
  const there = (keys: readonly EntryKey[]) =>
    [...new Set<EntryKey>(['home', ...keys])].map(entry).filter((one) => has(one.path))
  const main = bars.flatMap((bar) => bar.main).find((key) => has(ENTRIES[key].path))
  const side = there(bars.flatMap((bar) => bar.lines))
  return {
    first: side[0]?.path ?? '/beranda',
    side,
    bottom: there(bars.flatMap((bar) => bar.phone ?? bar.lines)).slice(0, main ? 3 : 4),
    main: main ? entry(main) : null,
    help: has(ENTRIES.help.path) ? entry('help') : null,
  }
}

import { HOUSE_STAFF, ROLES, type Role } from '../../kernel/roles.ts'
import { ENTRIES, type Entry, type EntryKey } from './menu-entries.ts'

/** Lines of the side bar below Beranda, which is everybody's first; those of the phone's bar; the thing written most: the first whose screen exists. */
type Bar = { lines: readonly EntryKey[]; phone?: readonly EntryKey[]; main: readonly ('note' | 'roll')[] }

/** What leaves the classes: works, where they go, with whom. */
const OUT = ['works', 'exhibitions', 'partners'] as const

const CLASS: Bar = {
  lines: [
    'schedule',
    'marks',
    ...OUT,
    'machines',
    'materials',
    'needs',
    'kiosk',
    'incidents',
    'letters',
    'figures',
    'quality',
  ],
  main: ['roll', 'note'],
}
/** What the house has: kits, machines, what is used up. */
const GOODS = ['kits', 'machines', 'materials'] as const
const FIGURES = ['overview', 'reports'] as const
const GUEST: Bar = { lines: ['own_sessions'], main: [] }
const HOUSE: Bar = {
  lines: [
    ...(['tonight', 'people', 'leave', 'rooms', 'inspections', 'journal', 'duty', 'kitchen', 'rules'] as const),
    ...(['incidents', 'voice', 'kiosk', 'gate', 'figures', 'quality'] as const),
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
      'aftercare',
      'needs',
      ...GOODS,
      ...OUT,
      ...([...NIGHT_AND_DAY, 'privacy'] as const),
      'kiosk',
      'schedule',
      'conferences',
      'letters',
      'fees',
      'budget',
      'spending',
      'quality',
      'reports',
    ],
    phone: ['approvals', 'letters', 'reports'],
    main: [],
  },
  administration: {
    lines: [
      'letters',
      'referrals',
      'people',
      'rooms',
      'savings',
      ...OUT,
      'meal_costs',
      'fees',
      'budget',
      'spending',
      ...GOODS,
      'needs',
      ...(['incidents', 'privacy'] as const),
      'schedule',
      'templates',
      'quality',
      ...FIGURES,
    ],
    main: [],
  },
  coordinator: {
    lines: [
      'people',
      'conferences',
      'services',
      'aftercare',
      'letters',
      ...([...NIGHT_AND_DAY, 'privacy'] as const),
      ...GOODS,
      'needs',
      'schedule',
      'groups',
      'marks',
      ...OUT,
      'kiosk',
      'fees',
      'budget',
      'spending',
      'quality',
      ...FIGURES,
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
      ...GOODS,
      ...OUT,
      'schedule',
      'conferences',
      'letters',
      'rules',
      'kiosk',
      ...(['incidents', 'privacy'] as const),
      'aftercare',
      'quality',
      ...FIGURES,
    ],
    phone: ['people', 'schedule'],
    main: ['note'],
  },
  psychologist: {
    lines: ['people', 'schedule', 'conferences', 'incidents', 'figures', 'quality'],
    main: ['note'],
  },
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
      'figures',
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
      ...OUT,
      ...GOODS,
      'needs',
      'kiosk',
      'incidents',
      'letters',
      'figures',
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
    lines: [
      'budget',
      'spending',
      'orders',
      'meal_costs',
      'savings',
      ...OUT,
      'fees',
      'needs',
      ...GOODS,
      'figures',
      'reports',
    ],
    main: [],
  },
  social_office: { lines: ['sent', 'figures', 'voices', 'letters', 'reports'], main: [] },
  auditor: {
    lines: ['audit', 'fees', 'budget', 'spending', ...OUT, 'needs', ...GOODS, 'quality', 'reports'],
    main: [],
  },
  data_protection_officer: { lines: ['privacy', 'openings', 'voices', 'audit', 'reports'], main: [] },
  it_admin: { lines: ['users', 'centre', 'templates', 'audit'], main: [] },
}

export type Menu = { first: string; side: Entry[]; bottom: Entry[]; main: Entry | null; help: Entry | null }

/** After the lines of the work: the files of colleagues for whoever keeps or reads them, and everybody's own. */
const ownLines = (roles: readonly Role[]): EntryKey[] => [
  ...(roles.some((r) => r === 'head' || r === 'coordinator' || r === 'administration')
    ? (['staff_files'] as const)
    : []),
  ...(roles.some((r) => HOUSE_STAFF.some((s) => s === r)) ? (['own_work'] as const) : []),
]

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
  const side = there([...bars.flatMap((bar) => bar.lines), ...ownLines(roles)])
  return {
    first: side[0]?.path ?? '/beranda',
    side,
    bottom: there(bars.flatMap((bar) => bar.phone ?? bar.lines)).slice(0, main ? 3 : 4),
    main: main ? entry(main) : null,
    help: has(ENTRIES.help.path) ? entry('help') : null,
  }
}

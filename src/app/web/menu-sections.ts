import type { Entry, EntryKey } from './menu-entries.ts'

/** A menu that is longer than a glance stands in sections, by what the work is about. */
const SECTIONS = {
  women: ['people', 'referrals', 'services', 'conferences', 'letters', 'sent', 'aftercare'],
  learning: ['schedule', 'own_sessions', 'groups', 'marks', 'works', 'exhibitions', 'partners', 'materials'],
  house: [
    'tonight',
    'rooms',
    'inspections',
    'leave',
    'journal',
    'duty',
    'kitchen',
    'rules',
    'incidents',
    'privacy',
    'gate',
    'rounds',
    'medicines',
    'voice',
    'kiosk',
  ],
  goods: ['needs', 'kits', 'machines', 'savings', 'meal_costs', 'fees', 'budget', 'spending'],
} as const satisfies Record<string, readonly EntryKey[]>
export type SectionKey = keyof typeof SECTIONS
const AT_A_GLANCE = 10

/** The lines as they are shown: those of no section first, then each section with its name; a short menu is one list. */
export function sectionsOf(lines: readonly Entry[]): { name: SectionKey | null; lines: Entry[] }[] {
  if (lines.length <= AT_A_GLANCE) return [{ name: null, lines: [...lines] }]
  const of = (key: EntryKey) => Object.entries(SECTIONS).find(([, keys]) => keys.some((k) => k === key))?.[0]
  const names = [null, ...Object.keys(SECTIONS)] as (SectionKey | null)[] // the keys of the table above
  return names
    .map((name) => ({ name, lines: lines.filter((line) => (of(line.key) ?? null) === name) }))
    .filter((section) => section.lines.length > 0)
}

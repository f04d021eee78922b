import { shortDay, timeSaid } from '../../../app/web/client/days.ts'
import type { IconName } from '../../../design/icon-names.ts'
import type { WeekRow, WeekSlot } from '../../../design/week-grid.tsx'
import type { SessionKind } from '../rules.ts'
import type { Session, WeekRead } from './api.ts'
import { saidOfClash } from './clash-words.ts'
import { t } from './words.ts'

const ICONS: Readonly<Record<SessionKind, IconName>> = {
  social: 'users',
  skills: 'needle-thread',
  enterprise: 'briefcase',
  group: 'users-group',
  counselling: 'message-circle',
  spiritual: 'heart',
  physical: 'sun',
  duty: 'tools-kitchen-2',
  visit: 'home-heart',
}

/** For whom it is, where that is not said by its title. */
const whom = (s: Session): string | null => {
  if (s.faith) return t(`faith.${s.faith}`)
  if (s.meantFor !== 'group') return t(`meantFor.${s.meantFor}`)
  return s.group === s.title ? null : s.group
}

/** One by name; several each with what they do. */
function giversSaid({ deliverer, givesAs, helpers }: Session): string | null {
  if (deliverer === null || helpers.length === 0) return deliverer
  const said = (name: string, as: Session['givesAs']) => (as ? `${name} (${t(`givesAs.${as}`).toLowerCase()})` : name)
  return [said(deliverer, givesAs), ...helpers.map((h) => said(h.name, h.givesAs))].join(', ')
}

/** What a press on a session does for this reader, and in which words; null: nothing. */
export type Press = (s: Session) => { run: () => void; said?: string } | null

function slotOf(s: Session, press: Press): WeekSlot {
  const opens = press(s)
  const [clash] = s.clashes
  const where = [whom(s), s.place, s.equipment].filter(Boolean).join(' · ')
  const moved = s.replacesOn
    ? t('week.replaces', { day: shortDay(s.replacesOn) })
    : s.change
      ? t(`change.${s.change}`)
      : undefined
  return {
    key: s.sessionId,
    icon: s.kind === 'skills' && s.track === 'salon' ? 'scissors' : ICONS[s.kind],
    title: s.title,
    lines: [giversSaid(s), where].filter((line): line is string => Boolean(line)),
    note: clash ? saidOfClash(clash) : (moved ?? opens?.said),
    look: clash ? 'clash' : moved ? 'moved' : undefined,
    onOpen: opens?.run,
  }
}

/** The rows of the week: one for each pair of hours at which something is held, and the bands of the day between them. */
export function rowsOf(week: WeekRead, days: readonly string[], press: Press): WeekRow[] {
  const hours = new Map<string, WeekRow>()
  for (const [key, some] of Map.groupBy(week.sessions, (s) => `${s.starts} ${s.ends}`)) {
    const [starts = '', ends = ''] = key.split(' ')
    const at = (day: string) => some.filter((s) => s.onDay === day).map((s) => slotOf(s, press))
    hours.set(key, { key, starts: timeSaid(starts), ends: timeSaid(ends), at })
  }
  for (const day of week.days.filter((d) => days.includes(d.onDay)))
    for (const b of day.blocks) {
      const key = `${b.starts} ${b.ends} ${b.label}`
      const there = hours.get(key)?.band?.days ?? []
      const band = { label: t('week.band', { label: b.label, until: timeSaid(b.ends) }), days: [...there, day.onDay] }
      hours.set(key, { key, starts: timeSaid(b.starts), ends: timeSaid(b.ends), band, at: () => [] })
    }
  return [...hours.values()].toSorted((a, b) => a.key.localeCompare(b.key))
}

/** "Rab 2 Des 08.00: Hindu, Kristen", each hour once: for which faiths nothing is held while there is guidance of another. */
export function lackingOf({ withoutAlternative, sessions }: WeekRead): string {
  const said = withoutAlternative.flatMap(({ sessionId, faiths }) => {
    const s = sessions.find((one) => one.sessionId === sessionId)
    return s ? [`${shortDay(s.onDay)} ${timeSaid(s.starts)}: ${faiths.map((f) => t(`faith.${f}`)).join(', ')}`] : []
  })
  return [...new Set(said)].join('; ')
}

import type { Faith, Hours } from '../places/rules.ts'
import { giversOf, keepsClearOfBlocks, type MeantFor, type SessionKind, stopsOnHolidays } from './rules.ts'

/** A session as the judge of clashes sees it. */
export type Slot = {
  sessionId: string
  onDay: string
  starts: string
  ends: string
  kind: SessionKind
  meantFor: MeantFor
  groupId: string | null
  faith: Faith | null
  delivererId: string | null
  /** who gives it beside her */
  helpers: readonly { delivererId: string }[]
  placeId: string | null
  equipmentId: string | null
}

/** What stands around a session: all others of its days, holidays, hours without class, groups that share a woman. */
export type Around = {
  others: readonly Slot[]
  holidays: ReadonlyMap<string, string>
  blocks: (day: string) => readonly Hours[]
  /** as `pairOf` writes them */
  sharing: ReadonlySet<string>
}

export const CLASHES = ['holiday', 'block', 'place', 'deliverer', 'group', 'equipment', 'women', 'everyone'] as const
export type ClashKind = (typeof CLASHES)[number]
/** `withId`: the other session; `label`: the holiday, or the hour of prayer or rest. */
export type Clash = { what: ClashKind; onDay: string; withId: string | null; label: string | null }

export const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

const overlap = (a: Pick<Slot, 'starts' | 'ends'>, b: Pick<Slot, 'starts' | 'ends'>): boolean =>
  a.starts < b.ends && b.starts < a.ends

/** Everything that stands in the way of a session, in the order of `CLASHES`. */
export function clashesOf(slot: Slot, around: Around): Clash[] {
  const found: Clash[] = []
  const holiday = around.holidays.get(slot.onDay)
  if (holiday !== undefined && stopsOnHolidays(slot.kind))
    found.push({ what: 'holiday', onDay: slot.onDay, withId: null, label: holiday })
  if (keepsClearOfBlocks(slot.kind))
    for (const block of around.blocks(slot.onDay))
      if (overlap(slot, block)) found.push({ what: 'block', onDay: slot.onDay, withId: null, label: block.label })
  for (const other of around.others) {
    if (other.sessionId === slot.sessionId || other.onDay !== slot.onDay || !overlap(slot, other)) continue
    for (const what of between(slot, other, around.sharing))
      found.push({ what, onDay: slot.onDay, withId: other.sessionId, label: null })
  }
  return found
}

function between(a: Slot, b: Slot, sharing: Around['sharing']): ClashKind[] {
  const same = (key: 'placeId' | 'groupId' | 'equipmentId') => a[key] !== null && a[key] === b[key]
  const found: ClashKind[] = []
  if (same('placeId')) found.push('place')
  if (giversOf(a).some((id) => giversOf(b).includes(id))) found.push('deliverer')
  if (same('equipmentId')) found.push('equipment')
  if (isChoice(a, b)) return found
  if (same('groupId')) found.push('group')
  else if (a.groupId !== null && b.groupId !== null && sharing.has(pairOf(a.groupId, b.groupId))) found.push('women')
  const everyone = (s: Slot) => s.meantFor === 'everyone'
  if ((everyone(a) && b.meantFor !== 'some') || (everyone(b) && a.meantFor !== 'some')) found.push('everyone')
  return found
}

/** Guidance of two faiths at one hour: each woman goes to hers, and nobody is asked twice (domain.md 7.2). */
const isChoice = (a: Slot, b: Slot): boolean => a.faith !== null && b.faith !== null && a.faith !== b.faith

export type Way = { onDay: string; placeId: string | null }

/**
 * Ways out of a clash: another day of the same week at the same hour, and, where only the place is taken, another place. The first
 * of each that has no clash at all.
 */
export function waysOut(slot: Slot, around: Around, days: readonly string[], places: readonly string[]): Way[] {
  const isFree = (change: Partial<Slot>) => clashesOf({ ...slot, ...change }, around).length === 0
  const day = days.find((onDay) => onDay !== slot.onDay && isFree({ onDay }))
  const place = slot.placeId === null ? undefined : places.find((id) => id !== slot.placeId && isFree({ placeId: id }))
  return [
    ...(day === undefined ? [] : [{ onDay: day, placeId: slot.placeId }]),
    ...(place === undefined ? [] : [{ onDay: slot.onDay, placeId: place }]),
  ]
}

/** One hour of guidance, and the faiths for which nothing is held meanwhile. */
export type Lacking = { sessionId: string; faiths: Faith[] }

/**
 * Guidance of one faith, and for which of the faiths that are in the house nothing is held at that hour: whoever is of one of them must not
 * be "absent" (domain.md 7.2). What is held for other faiths is for each that has none of its own. A house that has not said which are
 * there is asked for one for the others.
 */
export function withoutAlternative(slots: readonly Slot[], present: readonly Faith[]): Lacking[] {
  return slots.flatMap((s) => {
    if (s.faith === null || s.faith === 'other') return []
    const there = slots.filter((o) => o.onDay === s.onDay && overlap(s, o)).flatMap((o) => o.faith ?? [])
    if (there.includes('other')) return []
    const others: readonly Faith[] = present.length > 0 || there.some((f) => f !== s.faith) ? present : ['other']
    const faiths = others.filter((f) => !there.includes(f))
    return faiths.length > 0 ? [{ sessionId: s.sessionId, faiths }] : []
  })
}

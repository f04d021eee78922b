import type { RollMark } from '../rules.ts'
import type { Housed } from './api.ts'

/** A roll on the way: rooms that were looked into, and who is otherwise than her presence says. Nothing of it is kept on the device. */
export type RollState = { seen: ReadonlySet<string>; marks: ReadonlyMap<string, RollMark> }
export const freshRoll: RollState = { seen: new Set(), marks: new Map() }

/** The same as it is kept sealed with what else somebody has begun, so that a reload, a lock or another phone of hers goes on with it. */
export type KeptRoll = { seen: string[]; marks: [caseId: string, mark: RollMark][] }
export const keptOf = ({ seen, marks }: RollState): KeptRoll => ({ seen: [...seen], marks: [...marks] })
export const rollOf = ({ seen, marks }: KeptRoll): RollState => ({ seen: new Set(seen), marks: new Map(marks) })

export type RollRoom = { key: string; title: string; women: readonly Housed[] }

/** Rooms in which somebody sleeps; whoever has none that is shown stands at the end. */
export function roomsOfRoll(
  rooms: readonly { roomId: string; building: string; name: string }[],
  women: readonly Housed[],
  unsaid: string,
): RollRoom[] {
  const all = rooms.map((r) => ({
    key: r.roomId,
    title: `${r.building}, ${r.name}`,
    women: women.filter((w) => w.roomId === r.roomId),
  }))
  const rest = women.filter((w) => !all.some((r) => r.key === w.roomId))
  return [...all, { key: 'rest', title: unsaid, women: rest }].filter((r) => r.women.length > 0)
}

/** One press on her name: not seen, or, of whoever was away, here after all; the next press takes it back. */
export function pressName(state: RollState, woman: Housed): RollState {
  const marks = new Map(state.marks)
  if (!marks.delete(woman.caseId)) marks.set(woman.caseId, woman.where === 'in_house' ? 'not_here' : 'back')
  return { ...state, marks }
}

/** She is not missing: she lies sick in her room, or is elsewhere in the house. */
export const sayMark = (state: RollState, caseId: string, mark: RollMark): RollState => ({
  ...state,
  marks: new Map(state.marks).set(caseId, mark),
})

export function pressRoom(state: RollState, key: string): RollState {
  const seen = new Set(state.seen)
  if (!seen.delete(key)) seen.add(key)
  return { ...state, seen }
}

const ABSENT: readonly (RollMark | undefined)[] = ['not_here']
/** How many of a room are in the house, and how many are looked for. */
export function countRoom(state: RollState, room: RollRoom): { here: number; missing: number; away: number } {
  const marked = (w: Housed) => state.marks.get(w.caseId)
  const here = room.women.filter((w) =>
    w.where === 'in_house' ? !ABSENT.includes(marked(w)) : marked(w) === 'back',
  ).length
  const missing = room.women.filter((w) => ABSENT.includes(marked(w))).length
  return { here, missing, away: room.women.length - here - missing }
}

/** What is sent: of whoever was where she is expected nothing. */
export const sentMarks = (state: RollState, women: readonly Housed[]) =>
  women.flatMap(({ caseId, where }) => {
    const mark = state.marks.get(caseId)
    return mark && where !== 'away' && where !== 'gone' && where !== 'not_arrived'
      ? [{ caseId, mark, from: where }]
      : []
  })

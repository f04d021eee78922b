import { dayKey } from '../../../app/web/client/days.ts'
import { MARKS, type Mark, type METHODS } from '../rules.ts'
import type { GroupInput, People } from './api.ts'
import { fiveMinutes } from './moment-words.ts'

export type Method = (typeof METHODS)[number]
/** '' = not of this group */
export type ListedAs = Mark | ''

/** What is being typed. A woman without a mark of her own is present, as most are. */
export type GroupDraft = {
  on: string
  time: string
  minutes: number
  topic: string
  method: Method
  delivererId: string
  delivererName: string
  place: string
  material: string
  note: string
  questions: string
  track: 'all' | 'sewing' | 'salon'
  marks: Record<string, ListedAs>
  again: string[]
  notes: Record<string, string>
}

export const newGroup = (myId: string, now: Date): GroupDraft => ({
  on: dayKey(now),
  time: fiveMinutes(now),
  minutes: 60,
  topic: '',
  method: 'talk',
  delivererId: myId,
  delivererName: '',
  place: '',
  material: '',
  note: '',
  questions: '',
  track: 'all',
  marks: {},
  again: [],
  notes: {},
})

export const ofTrack = (people: People, track: GroupDraft['track']): People =>
  people.filter((p) => track === 'all' || p.track === track)
export const markOf = (d: Pick<GroupDraft, 'marks'>, caseId: string): ListedAs => d.marks[caseId] ?? 'present'

const ATTENDED: readonly ListedAs[] = ['present', 'late', 'dispensation']

/** How many are listed, were there and were not. */
export function countsOf(d: Pick<GroupDraft, 'marks' | 'track'>, people: People) {
  const listed = ofTrack(people, d.track)
    .map((p) => markOf(d, p.caseId))
    .filter((m) => m !== '')
  const there = listed.filter((m) => ATTENDED.includes(m)).length
  return { listed: listed.length, there, absent: listed.length - there }
}

const some = (text: string): string | undefined => (text.trim() === '' ? undefined : text)

/** The draft as the command wants it. */
export function groupInputOf(d: GroupDraft, people: People): GroupInput {
  const listed = ofTrack(people, d.track).flatMap((p) => {
    const mark = MARKS.find((m) => m === markOf(d, p.caseId))
    const note = some(d.notes[p.caseId] ?? '')
    return mark
      ? [{ caseId: p.caseId, mark, needsReexplaining: d.again.includes(p.caseId), ...(note && { note }) }]
      : []
  })
  return {
    on: d.on,
    time: d.time,
    minutes: d.minutes,
    topic: d.topic,
    method: d.method,
    place: some(d.place),
    material: some(d.material),
    note: some(d.note),
    questions: Number(d.questions) || 0,
    people: listed,
    ...(some(d.delivererName)
      ? { delivererName: d.delivererName }
      : d.delivererId
        ? { delivererId: d.delivererId }
        : {}),
  }
}

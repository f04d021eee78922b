import { dayKey } from '../../../app/web/client/days.ts'
import { fiveMinutes } from '../../../app/web/client/moment/moment-words.ts'
import type { FieldsOf } from '../../../design/form-field.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { type GroupDraft, groupForm, type ListedAs } from '../forms/group.ts'
import { ATTENDED, EXCUSES, MARKS, takesExcuse } from '../rules.ts'
import type { Listed, People, Planned } from './api.ts'

export type GroupFields = FieldsOf<typeof groupForm.fields>

export const newGroup = (myId: string, now: Date): GroupDraft => ({
  ...emptyDraft(groupForm, { today: dayKey(now), time: fiveMinutes(now) }),
  delivererId: myId,
  track: 'all',
  marks: {},
  again: [],
  notes: {},
})

/** The roll of a session of the timetable begins with all that is known of it. */
export function plannedGroup(myId: string, now: Date, planned: Planned): GroupDraft {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  return {
    ...newGroup(myId, now),
    topic: planned.title,
    ...(planned.isPractice && { method: 'practice' as const }),
    on: planned.onDay,
    time: planned.starts,
    minutes: String(minutes(planned.ends) - minutes(planned.starts)),
    place: planned.place ?? '',
    delivererId: planned.guest ? '' : (planned.delivererId ?? myId),
    delivererName: planned.guest ?? '',
  }
}

export const ofTrack = (people: People, track: GroupDraft['track']): People =>
  people.filter((p) => track === 'all' || p.track === track)
export const markOf = (d: Pick<GroupDraft, 'marks'>, caseId: string): ListedAs => d.marks[caseId] ?? 'present'

/** How many are listed, were there and were not. */
export function countsOf(d: Pick<GroupDraft, 'marks' | 'track'>, people: People) {
  const listed = ofTrack(people, d.track)
    .map((p) => markOf(d, p.caseId))
    .filter((m) => m !== '')
  const there = listed.filter((m) => ATTENDED.includes(m)).length
  return { listed: listed.length, there, absent: listed.length - there }
}

/** The women that a refusal speaks of: in a roll of twenty "she" is nobody. */
export const spokenOf = (ids: unknown, people: People): People =>
  people.filter((p) => Array.isArray(ids) && ids.includes(p.caseId))

/** Who is listed, as the command wants it. */
export const listedIn = (d: GroupDraft, people: People): Listed =>
  ofTrack(people, d.track).flatMap((p) => {
    const mark = MARKS.find((m) => m === markOf(d, p.caseId))
    const note = d.notes[p.caseId]?.trim()
    if (!mark) return []
    const reason = EXCUSES.find((e) => e === d.reasons?.[p.caseId] && takesExcuse(mark, e))
    const again = d.again.includes(p.caseId)
    return [{ caseId: p.caseId, mark, needsReexplaining: again, ...(reason && { reason }), ...(note && { note }) }]
  })

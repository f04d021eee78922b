import type { In } from '../act.ts'
import type { Her } from '../her.ts'
import type { World } from '../scene.ts'
import { dayOf, idOf, timeOf } from '../scene.ts'
import { workPicture } from '../work-picture.ts'
import { confer } from './assessment.ts'

type Note = In<'sessions.saveNote'>
type Mark = In<'groups.save'>['people'][number]['mark']

/** A note on one woman, of a talk that ended a moment ago. */
export async function note(
  w: World,
  her: Her,
  discussed: string,
  more: Partial<Note> = {},
  by: string = her.worker,
): Promise<string> {
  const { noteId } = await w.as(by)('sessions.saveNote', {
    caseId: her.caseId,
    kind: 'counselling',
    on: dayOf(w),
    time: timeOf(w, 60),
    minutes: 45,
    discussed,
    ...more,
  })
  return noteId
}

/** One entry for the whole class; whoever is not named was present. */
export async function group(
  w: World,
  by: string,
  topic: string,
  women: readonly Her[],
  marks: ReadonlyMap<Her, Mark> = new Map(),
  again: readonly Her[] = [],
): Promise<string> {
  const people = women.map((h) => ({
    caseId: h.caseId,
    mark: marks.get(h) ?? ('present' as const),
    needsReexplaining: again.includes(h),
  }))
  const { groupId } = await w.as(by)('groups.save', {
    on: dayOf(w),
    time: timeOf(w, 120),
    minutes: 90,
    topic,
    method: 'practice',
    delivererId: idOf(w, by),
    place: 'Ruang kelas',
    people,
  })
  return groupId
}

const MATERIALS = ['Lembar pola dan kain perca', 'Lembar langkah kerja', 'Contoh nota dan daftar harga']
const ASKED = ['Bagaimana kalau ukurannya kurang satu senti?', 'Berapa upah yang wajar untuk pekerjaan ini?']
const BOXED = ['Apakah boleh mengulang latihan di luar jam kelas?', 'Bolehkah hasil karya dibawa pulang?']

/** After the roll: what was handed out and who has it, one question of a woman who was there, one out of the box. */
export async function recordSession(w: World, by: string, groupId: string, nth: number): Promise<void> {
  const there = await w.as(by)('groups.read', { groupId })
  const present = there.people.filter((p) => p.mark === 'present')
  const of = (all: readonly string[]) => all[nth % all.length] ?? ''
  await w.as(by)('groups.give', {
    ...{ groupId, version: there.recordVersion, material: of(MATERIALS) },
    received: present.map((p) => p.attendanceId),
  })
  const [first] = present
  if (first) await w.as(by)('groups.ask', { groupId, from: 'woman', attendanceId: first.attendanceId, text: of(ASKED) })
  await w.as(by)('groups.ask', { groupId, from: 'box', text: of(BOXED) })
  if (nth % 4 !== 3) return
  const photo = workPicture(by === 'lina' ? 'salon' : 'sewing', nth)
  await w.as(by)('proofs.add', { groupId, kind: 'photo', faces: 'none', base64: photo })
}

/** Ticks off what was done, by whom it waits for. What has ended by itself meanwhile is passed over. */
export async function tickOff(w: World, her: Her, kinds: readonly string[], by: string = her.worker): Promise<void> {
  const { tasks } = await w.as(by)('tasks.ofCase', { caseId: her.caseId })
  for (const t of tasks.filter((x) => kinds.includes(x.kind) && !x.doneAt && x.mayFinish))
    await w.as(by)('tasks.finish', { taskId: t.taskId })
}

/** What she had not followed is explained to her again, on the pages of those sessions. */
export async function explainAgain(w: World, her: Her): Promise<void> {
  const { tasks } = await w.as(her.worker)('tasks.ofCase', { caseId: her.caseId })
  for (const t of tasks.filter((x) => x.kind === 're_explain' && !x.doneAt)) {
    const groupId = (t.link ?? '').split('/').at(-1) ?? ''
    const { people } = await w.as(her.worker)('groups.read', { groupId })
    for (const p of people.filter((x) => x.caseId === her.caseId && x.mayExplain))
      await w.as(her.worker)('groups.explain', { attendanceId: p.attendanceId, version: p.version })
  }
}

/** F22: two women of the house, what they agreed, and when it is looked at again. */
export const mediate = (w: World, her: Her, other: string, issue: string, agreement: string): Promise<string> =>
  note(w, her, issue, {
    kind: 'mediation',
    mediation: {
      parties: [{ name: other, relation: 'resident', agrees: true }],
      issue,
      agreement,
      reviewOn: dayOf(w, 7),
    },
  })

/** What was agreed is looked at again, on the page of the mediation that asks for it. */
export async function lookAgain(w: World, her: Her, outcome: In<'sessions.look'>['outcome']): Promise<void> {
  const { tasks } = await w.as(her.worker)('tasks.ofCase', { caseId: her.caseId })
  for (const t of tasks.filter((x) => x.kind === 'review_mediation' && !x.doneAt))
    await w.as(her.worker)('sessions.look', { noteId: t.link?.split('/').at(-1) ?? '', outcome, on: dayOf(w, 0) })
}

/** F28. The monthly review; the course goes on. */
export const review = (
  w: World,
  her: Her,
  facts: string,
  more: Partial<In<'conferences.record'>> = {},
): Promise<string> => confer(w, her, 'review', { facts, nextReviewOn: dayOf(w, 28), ...more })

const EXPLAINED = 'Diperiksa bersama; minggu tanpa catatan diisi dengan kegiatan kelas dan kunjungan.'

/** The standing rules of the stage, met or explained; then the review that sends her on to evaluation. */
export async function toEvaluation(w: World, her: Her): Promise<void> {
  const as = w.as(her.worker)
  await as('sessions.confirmStanding', { caseId: her.caseId, weekly: EXPLAINED, attendance: EXPLAINED })
  await as('cases.move', { caseId: her.caseId, to: 'review' })
  await confer(w, her, 'cc3', { facts: 'Semua langkah rencana berjalan.', decision: 'to_evaluation' })
  await as('cases.move', { caseId: her.caseId, to: 'evaluation' })
}

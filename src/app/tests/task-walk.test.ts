import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, type Member } from '../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../tests/support/app.ts'
import { can } from '../../kernel/policy.ts'
import type { Role } from '../../kernel/roles.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { tasks as healthTasks } from '../../modules/health/tasks.ts'
import { referred } from '../../modules/referrals/tests/people.ts'
import { another } from '../../modules/selection/tests/desk.ts'
import { tasks as sessionTasks } from '../../modules/sessions/tasks.ts'
import { addTask } from '../../modules/tasks/facts.ts'
import { tasks as ownTasks } from '../../modules/tasks/tasks.ts'
import { POLICIES } from '../modules.ts'
import { TASKS } from '../tasks.ts'
import { type Ids, layDay } from './task-day.ts'
import { pagesIn } from './task-pages.ts'

let t: TestApp
let ids: Ids
beforeAll(async () => {
  t = await startApp()
  ids = await layDay(t)
})
afterAll(() => t.close())

/** One of the cast for each role; the responsible worker is Rizal. */
const HOLDERS = Object.fromEntries(
  Object.values(cast)
    .filter((m) => m !== cast.wulan && m !== cast.ended)
    .map((m) => [m.roles[0], m]),
) as Partial<Record<Role, Member>> // the roles of the cast

/** What waits for its author alone waits at a note of her own. */
const BY_AUTHOR: readonly string[] = [sessionTasks.next_step_in_note.kind, sessionTasks.review_mediation.kind]

async function noteFor(task: TaskKind, who: Member): Promise<string> {
  if (!BY_AUTHOR.includes(task.kind) || who === cast.rizal) return ids.noteId
  const note = {
    kind: 'counselling',
    on: '2026-01-12',
    time: '08:00',
    minutes: 45,
    discussed: 'Keluhan kepala.',
  } as const
  return (await t.as(who).call('sessions.saveNote', { caseId: ids.caseId, ...note })).noteId
}

/** A worker is asked only where there is no nurse; here is one. */
const NURSE_HERE: readonly string[] = [healthTasks.screen_health.kind]

const ownersOf = (task: TaskKind) => [
  ...new Set([
    ...(task.owner ?? (['social_worker'] as const)),
    ...(NURSE_HERE.includes(task.kind) ? [] : (task.named ?? [])),
  ]),
]
const pagesOf = (task: TaskKind) => (typeof task.at === 'string' ? [task.at] : task.at)

describe('the page of a task has something to do for whoever has the task', () => {
  for (const task of TASKS)
    for (const owner of ownersOf(task))
      for (const at of pagesOf(task)) {
        const who = HOLDERS[owner]
        if (!who) continue
        it(`${task.kind}: ${owner} at ${at}`, async () => {
          const page = pagesIn(t)[at.replace(/\?.*/, '')]
          if (!page) throw new Error(`nothing is known of ${at}`)
          const caseId = at.startsWith('/rujukan/') ? ids.candidate : ids.caseId
          const noteId = at === '/catat/$id' ? await noteFor(task, who) : ids.noteId
          const about = {
            caseId,
            id: noteId,
            ...(task.kind === ownTasks.own_words.kind && { text: 'Antar berkas PAUD' }),
            ...(task.owner?.includes(owner) ? { ownerRole: owner } : { ownerId: t.as(who).id }),
            ...(typeof task.at !== 'string' && { at }),
          }
          await t.as(cast.head).within((ctx) => addTask(ctx, task, about as never)) // one of every kind
          expect(await page(t.as(who), { ...ids, noteId }, task)).toBe(true)
        })
      }
})

it('is given to nobody who has no list in which it would stand', () => {
  const without = TASKS.flatMap((task) => ownersOf(task).map((role) => [task.kind, role] as const)).filter(
    ([, role]) => !can(POLICIES, { roles: [role] }, 'tasks.do'),
  )
  expect(without).toEqual([])
})

it('waits on her own page while nobody works for her, where whoever may take her up or assign her can', async () => {
  const { caseId } = await referred(t, cast.administration, another())
  const hers = async (who: Member) =>
    (await t.as(who).call('tasks.home', {})).people.find((p) => p.case?.caseId === caseId)
  expect((await hers(cast.rizal))?.tasks).toEqual([]) // that she waits, and not what waits
  expect((await t.as(cast.rizal).call('tasks.ofCase', { caseId })).tasks).toEqual([])
  const bySql = (who: Member) => t.as(who).sql('select kind from tasks where case_id = $1', [caseId])
  expect([await bySql(cast.rizal), (await bySql(cast.coordinator)).length > 0]).toEqual([[], true])
  const urgent = (await hers(cast.coordinator))?.tasks ?? []
  expect(urgent.map((x) => [x.kind, x.link])).toContainEqual(['triage_referral', `/penerima-manfaat/${caseId}`])
  expect((await t.as(cast.rizal).call('cases.page', { caseId })).responsible).toBeNull()
  await t.as(cast.rizal).call('access.takeUp', { caseId })
  const mine = await hers(cast.rizal)
  expect(mine?.tasks.map((x) => x.link)).toContain(`/rujukan/${caseId}`)
})

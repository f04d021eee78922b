import { describe, expect, it } from 'vitest'
import type { TaskKind } from '../../kernel/task.ts'
import { actionsOf, canDo } from '../can.ts'
import { EVENTS } from '../events.ts'
import { POLICIES } from '../modules.ts'
import { TASKS } from '../tasks.ts'
import { routes } from '../web/routes.ts'

const ACTIONS = POLICIES.flatMap((p) => Object.keys(p.actions))

/** Whoever may have it in her list. */
const ownersOf = (task: TaskKind) => [
  ...new Set([...(task.owner ?? (['social_worker'] as const)), ...(task.named ?? [])]),
]
const pagesOf = (task: TaskKind) => (typeof task.at === 'string' ? [task.at] : task.at)

/** The screen under an address: fixed parts before parts that stand for an id, as the router finds it. */
function screenAt(page: string) {
  const parts = page.replace(/\?.*/, '').split('/')
  const isFixed = (part: string) => !part.startsWith('$')
  return routes
    .map((route) => ({ route, of: route.path.split('/') }))
    .filter(({ of }) => of.length === parts.length && of.every((p, i) => !isFixed(p) || p === parts[i]))
    .toSorted((a, b) => b.of.filter(isFixed).length - a.of.filter(isFixed).length)[0]?.route
}

describe('a task, whoever may have it', () => {
  for (const task of TASKS)
    for (const owner of ownersOf(task))
      it(`${task.kind}: ${owner} may open its page and do it there`, () => {
        expect(ACTIONS).toContain(task.does)
        expect(canDo([owner], task.does), `${owner} may not ${task.does}`).toBe(true)
        for (const page of pagesOf(task)) {
          const screen = screenAt(page)
          if (!screen) throw new Error(`no screen at ${page}`)
          const asked: readonly string[] = [screen.may].flat()
          const may = asked.includes('anyone') || actionsOf([owner]).some((a) => asked.includes(a))
          expect(may, `${page} is closed to ${owner}`).toBe(true)
        }
      })

  it('is answered, where somebody asked for it, on a page that exists', () => {
    const asked = TASKS.filter((task) => task.answered)
    expect(asked.map((task) => task.kind)).toContain('decide_leave')
    for (const task of asked)
      for (const page of task.answered === true ? pagesOf(task) : [task.answered ?? ''])
        expect(screenAt(page), page).toBeDefined()
  })

  it('is a decision, or ends by a tick, or by its work; and an event that ends it can happen', () => {
    const kinds: readonly string[] = EVENTS.map((e) => e.kind)
    for (const task of TASKS) {
      if (task.decision) expect(task.ticked, task.kind).toBeUndefined()
      for (const kind of task.endedBy ?? []) expect(kinds).toContain(kind)
    }
  })
})

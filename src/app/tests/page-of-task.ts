import type { TestApp } from '../../../tests/support/app.ts'
import type { TaskKind } from '../../kernel/task.ts'
import type { Ids } from './task-day.ts'

export type Me = ReturnType<TestApp['as']>
/** What a page reads first, and whether it then has something to do for whoever reads it. */
export type Page = (me: Me, ids: Ids, task: TaskKind) => Promise<boolean>

/** Open words of her case, in which somebody works. */
export const works: Page = async (me, { caseId }) => {
  const page = await me.call('cases.page', { caseId })
  return page.maySeeStory && page.mayWork
}
/** What she ticks off stands beside her page. */
export const ticks: Page = async (me, { caseId }, task) =>
  (await me.call('tasks.ofCase', { caseId })).tasks.some((x) => x.kind === task.kind && x.mayFinish)
/** What she ticks off on Beranda after she has read the page. */
export const atHome: Page = async (me, _, task) =>
  (await me.call('tasks.home', {})).people.some((p) => p.tasks.some((x) => x.kind === task.kind && x.mayFinish))
export const either =
  (...pages: Page[]): Page =>
  async (...of) => {
    for (const page of pages) if (await page(...of)) return true
    return false
  }

import type { Ctx } from '../../platform/http/context.ts'
import { keep, oneAtATime } from './commands/keep.ts'
import { shelf } from './queries/reports.ts'
import { getRelease, guardedOf } from './queries/store.ts'
import type { Audience } from './rules.ts'
import type { Section } from './sections/section.ts'

/** A table of a report that somebody built: each line says whom it counts. */
export type BuiltSection = Section

/** How it would leave, for whoever looks before. */
export const guardedAs = guardedOf

type Built = { title: string; sections: readonly Section[]; audience: Audience; from: string; until: string }

/** Lets the figures of a built report go: past the guard, and for ever as they went. Whoever calls it has seen that no title names somebody. */
export async function letBuiltGo(ctx: Ctx, { title, sections, audience, from, until }: Built) {
  await oneAtATime(ctx)
  const body = await guardedOf(ctx, sections, audience)
  return keep(ctx, { report: 'built', title, audience, from, until }, body, { obstacles: '', plan: '' })
}

/** What is due of the reports, and the newest of them that left, with its first tables as they went: small numbers hidden. */
export async function shelfFor(ctx: Ctx) {
  const { reports, past } = await shelf(ctx)
  const last = past.find((r) => r.report !== 'built')
  const body = last && (await getRelease(ctx, last.releaseId))
  return {
    reports: reports.map(({ released, ...r }) => ({ ...r, releaseId: released?.releaseId ?? null })),
    last: last && body ? { ...last, sections: body.sections.slice(0, 2) } : null,
  }
}

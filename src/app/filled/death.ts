import { Refusal } from '../../kernel/refusal.ts'
import type { Filled } from '../../modules/letters/papers/naskah/filled-facts.ts'
import { deathForm } from '../../modules/terminations/forms/checks.ts'
import { page } from '../../modules/terminations/queries/page.ts'
import words from '../../modules/terminations/words/id.json' with { type: 'json' }
import { rows, rowsFrom, sayOf } from './say.ts'

const say = sayOf(words)

/** F39: place, time, cause as the doctor wrote it, burial and what she left. Under the key of her safety. */
export const f39: Filled = async (ctx, caseId) => {
  if (!ctx.can('terminations.read')) throw new Refusal('not_allowed')
  const { current } = await page(ctx, { caseId })
  const minute = current?.checklist.find((item) => item.name === 'death_minute_signed')
  if (!minute?.on || !minute.guarded) return null
  return {
    on: minute.on,
    by: minute.by,
    head: rows(['Dicatat oleh', minute.by]),
    parts: [{ title: null, rows: rowsFrom(deathForm, { ...minute.note, ...minute.guarded }, say, ['on']) }],
  }
}

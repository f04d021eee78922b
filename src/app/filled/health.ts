import { Refusal } from '../../kernel/refusal.ts'
import { screeningForm } from '../../modules/health/forms/screening.ts'
import { screenings } from '../../modules/health/queries/screenings.ts'
import words from '../../modules/health/words/id.json' with { type: 'json' }
import type { Filled } from '../../modules/letters/papers/naskah/filled-facts.ts'
import { rows, rowsFrom, sayOf } from './say.ts'

const say = sayOf(words)

/** F10: the screening as it stands, for whoever holds the key of her health. */
export const f10: Filled = async (ctx, caseId) => {
  if (!ctx.can('health.read')) throw new Refusal('not_allowed')
  const [now] = (await screenings(ctx, { caseId })).versions
  if (!now) return null
  return {
    on: now.examinedOn,
    by: now.writtenBy,
    head: rows(['Diperiksa oleh', now.writtenBy], ['Versi', String(now.version)]),
    parts: [{ title: null, rows: rowsFrom(screeningForm, now.text, say, ['examinedOn']) }],
  }
}

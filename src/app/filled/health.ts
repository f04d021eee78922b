import { dayIn } from '../../kernel/dates.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { screeningForm } from '../../modules/health/forms/screening.ts'
import { log } from '../../modules/health/queries/log.ts'
import { doses } from '../../modules/health/queries/medicines.ts'
import { screenings } from '../../modules/health/queries/screenings.ts'
import words from '../../modules/health/words/id.json' with { type: 'json' }
import type { Filled } from '../../modules/letters/papers/naskah/filled-facts.ts'
import { dayWords, rows, rowsFrom, sayOf } from './say.ts'

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

/** F24: what was seen and given, the newest first. */
export const f24: Filled = async (ctx, caseId) => {
  if (!ctx.can('health.read')) throw new Refusal('not_allowed')
  const { isReadable, entries } = await log(ctx, { caseId })
  const given = await doses(ctx, { caseId })
  if (!isReadable || entries.length + given.doses.length === 0) return null
  const seen = entries.map((e) => ({
    on: e.seenOn,
    cells: [
      dayWords(e.seenOn),
      [e.text.said, ...(e.text.dangers ?? []).map((d) => say.code('dangers', d))].filter(Boolean).join('; '),
      e.text.temperature ?? '',
      e.text.done ?? '',
      say.code('standing', e.standing),
      e.by,
    ],
  }))
  const medicines = given.doses.map((d) => {
    const on = dayIn(Temporal.Instant.from(d.givenAt), ctx.zone).toString()
    return { on, cells: [dayWords(on), 'Obat', '', `${d.name}, ${d.quantity} ${d.unit}. ${d.how}`, 'diberikan', d.by] }
  })
  return {
    on: ctx.today.toString(),
    by: entries[0]?.by ?? given.doses[0]?.by ?? null,
    head: rows(['Catatan', String(entries.length)], ['Obat diberikan', String(given.doses.length)]),
    parts: [],
    table: [...seen, ...medicines].toSorted((a, b) => b.on.localeCompare(a.on)).map(({ cells }) => cells),
  }
}

import { Refusal } from '../../kernel/refusal.ts'
import { resultsOf } from '../../modules/instruments/queries/results.ts'
import { taking } from '../../modules/instruments/queries/takings.ts'
import words from '../../modules/instruments/words/id.json' with { type: 'json' }
import type { Filled } from '../../modules/letters/papers/naskah/filled-facts.ts'
import { rows, sayOf } from './say.ts'

const say = sayOf(words)

/** F13: one taking that was finished, with the wording of its day; without an id the newest. */
export const f13: Filled = async (ctx, caseId, id) => {
  if (!ctx.can('instruments.read')) throw new Refusal('not_allowed')
  const all = (await resultsOf(ctx, caseId)).flatMap(({ takings }) => takings)
  const newest = all.toSorted((a, b) => b.takenOn.localeCompare(a.takenOn))
  const wanted = id ? all.find((one) => one.takingId === id) : newest[0]
  if (!wanted) return null
  const { body, ...t } = await taking(ctx, { takingId: wanted.takingId })
  const said = body?.worded
  if (!body || !said) return null
  return {
    on: t.takenOn,
    by: t.by,
    head: rows(
      ['Alat ukur', said.name],
      ['Versi', String(t.instrumentVersion)],
      ['Cara', say.code('mode', t.mode)],
      ['Ditanyakan oleh', t.by],
      ['Terisi', t.isComplete ? 'lengkap' : 'sebagian'],
    ),
    parts: [
      {
        title: 'Hasil',
        rows: rows(
          ['Skor', (body.scored?.scores ?? []).map((s) => `${s.value} dari ${s.max}`).join('; ')],
          ['Arti', said.band],
          ['Keterangan', said.notes.join('\n')],
          ['Catatan', body.note],
        ),
      },
    ],
    table: said.items.map((item, i) => [
      String(i + 1),
      item.text,
      item.answer,
      item.value === null ? '' : String(item.value),
    ]),
  }
}

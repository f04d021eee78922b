import { Refusal } from '../../kernel/refusal.ts'
import { formatRupiah } from '../../kernel/rupiah.ts'
import { page } from '../../modules/evaluations/queries/page.ts'
import evaluations from '../../modules/evaluations/words/id.json' with { type: 'json' }
import f27Form from '../../modules/letters/papers/f27/form.json' with { type: 'json' }
import f30Form from '../../modules/letters/papers/f30/form.json' with { type: 'json' }
import type { Filled } from '../../modules/letters/papers/naskah/filled-facts.ts'
import { picturesOf } from '../../modules/letters/papers/naskah/pictures.ts'
import { trackNames } from '../../modules/tracks/facts.ts'
import { ofCase } from '../../modules/training/queries/of-case.ts'
import training from '../../modules/training/words/id.json' with { type: 'json' }
import { goalRows, markRows, scoreRows, unitRows } from './pictures.ts'
import { dayWords, rows, sayOf } from './say.ts'

const marks = sayOf(training)
const say = sayOf(evaluations)
const competent = (is: boolean | null) => (is === null ? 'belum dinilai' : is ? 'Kompeten (K)' : 'Belum kompeten (BK)')
const mean = (hundredths: number) => (hundredths / 100).toFixed(2).replace('.', ',')

/** F27: how her work in each unit was rated, and what she was told about it. */
export const f27: Filled = async (ctx, caseId) => {
  if (!ctx.can('training.read')) throw new Refusal('not_allowed')
  const her = await ofCase(ctx, { caseId })
  const { track, units, ratings, entries, progress } = her
  if (!track || ratings.length === 0) return null
  const title = new Map(units.map((u) => [u.unitId, u.title]))
  const [last] = ratings.toSorted((a, b) => b.on.localeCompare(a.on))
  const told = entries.flatMap((e) =>
    e.feedback ? [{ label: `${e.unit}, ${dayWords(e.on)}`, text: e.feedback.said }] : [],
  )
  return {
    on: last?.on ?? null,
    by: last?.by ?? null,
    head: rows(
      ['Kelas', (await trackNames(ctx))(track)],
      ['Jam pelajaran', `${progress.practised} dari ${progress.whole}`],
    ),
    pictures: picturesOf(f27Form, unitRows(her)),
    parts: told.length > 0 ? [{ title: 'Umpan balik', rows: told.slice(0, 12) }] : [],
    table: ratings.map((r) => [
      title.get(r.unitId) ?? '–',
      marks.code('round', r.round),
      dayWords(r.on),
      r.made,
      mean(r.meanHundredths),
      competent(r.isCompetent),
      r.by,
    ]),
  }
}

/** F30: the end of her stay as it was evaluated. */
export const f30: Filled = async (ctx, caseId) => {
  if (!ctx.can('evaluations.read')) throw new Refusal('not_allowed')
  const e = await page(ctx, { caseId })
  if (!e.maySeeStory) return null
  const { skill: s, practicum: p, instruments: i, goals: g, ownView: v, businessPlan: b, decision: d } = e
  const last = d ?? v ?? g ?? s ?? p
  if (!last) return null
  const nameOf = await trackNames(ctx)
  const label = (name: string) => say.word(`forms.${name}`)
  const skill = s
    ? rows(
        ['Kelas', nameOf(s.track)],
        ['Rata-rata', mean(s.meanHundredths)],
        ['Hasil', competent(s.isCompetent)],
        [label('skill.note'), s.note],
      )
    : []
  const practicum = p
    ? rows(
        ['Hari', `${dayWords(p.fromOn)} – ${dayWords(p.untilOn)}`],
        [label('practicum.daysOpen'), String(p.daysOpen)],
        [label('practicum.customers'), String(p.customers)],
        [label('practicum.revenueRupiah'), formatRupiah(p.revenueRupiah)],
        ['Untung', formatRupiah(p.profitRupiah)],
        [label('practicum.note'), p.note],
      )
    : []
  const own = v
    ? rows([label('own.achieved'), v.achieved], [label('own.wants'), v.wants], [label('own.toTheHouse'), v.toTheHouse])
    : []
  const plan = b
    ? rows(...Object.entries(b.plan).map(([key, text]) => [label(`business.plan.${key}`), text] as const))
    : []
  const repeated = i
    ? rows(
        [
          'Diulang',
          i.repeated.map((one) => `${say.code('instrument', one.instrument)} (${dayWords(one.on)})`).join(', '),
        ],
        ['Keterangan', i.explanation],
      )
    : []
  const decided = d
    ? rows(
        ['Keputusan', say.code('readiness', d.decision)],
        ['Sampai', d.untilOn && dayWords(d.untilOn)],
        ['Alasan', d.reason],
      )
    : []
  const parts = [
    { title: 'Uji keterampilan', rows: skill },
    { title: 'Praktik usaha', rows: practicum },
    { title: 'Alat ukur', rows: repeated },
    { title: 'Pandangan Ibu sendiri', rows: own },
    { title: 'Rencana usaha', rows: plan },
    { title: 'Kesiapan', rows: decided },
  ]
  return {
    on: last.on,
    by: last.by,
    head: rows(['Nilai T tujuan', g ? String(g.t) : null]),
    parts: parts.filter((part) => part.rows.length > 0),
    pictures: picturesOf(
      f30Form,
      await goalRows(ctx, caseId, g?.goals ?? []),
      await scoreRows(ctx, caseId),
      await markRows(ctx, s),
    ),
  }
}

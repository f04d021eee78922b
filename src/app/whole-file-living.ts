import { dayIn } from '../kernel/dates.ts'
import type { Fields, Form, StoredOf } from '../kernel/form.ts'
import { opens } from '../kernel/policy.ts'
import { Refusal } from '../kernel/refusal.ts'
import { formatRupiah } from '../kernel/rupiah.ts'
import { financeForm, licenceForm, planForm } from '../modules/enterprise/forms/plan.ts'
import { ofCase as businessOf } from '../modules/enterprise/queries/of-case.ts'
import enterpriseWords from '../modules/enterprise/words/id.json' with { type: 'json' }
import type { Page } from '../modules/livelihood/facts.ts'
import { aidForm, choicesForm, homeForm, householdForm, interestForm } from '../modules/livelihood/forms/pages.ts'
import { placementForm } from '../modules/livelihood/forms/placement.ts'
import { workForm } from '../modules/livelihood/forms/work.ts'
import { book } from '../modules/livelihood/queries/book.ts'
import livelihoodWords from '../modules/livelihood/words/id.json' with { type: 'json' }
import { trackNames } from '../modules/tracks/facts.ts'
import type { Part } from '../modules/whole-files/ports.ts'
import type { Ctx } from '../platform/http/context.ts'
import { dayWords, rows, rowsFrom, sayOf, type Words } from './filled/say.ts'
import type { Case } from './whole-file-parts.ts'

const [living, business] = [sayOf(livelihoodWords), sayOf(enterpriseWords)]

/** Her book is a part of her story: to whoever holds no key of it its pages would look as if nobody had written them. */
function mayRead(ctx: Ctx, c: Case, action: 'livelihood.read' | 'enterprise.read'): void {
  if (!ctx.can(action) || !opens(ctx.actor, 'narrative', c)) throw new Refusal('not_allowed')
}

/** A page as it stands, every answer under its question. */
function pageOf<F extends Fields>(
  ctx: Ctx,
  title: string,
  page: Page<StoredOf<Form<F>>> | null,
  form: Form<F>,
  say: Words,
): Part[] {
  if (!page) return []
  const on = dayIn(Temporal.Instant.from(page.at), ctx.zone).toString()
  return [{ ...{ title, on, by: page.by || null, head: rowsFrom(form, page.value, say), parts: [], table: [] } }]
}

/** What she likes, where she learns, her home, what she could do, her money, help of the state, with whom she works. */
export async function livingBook(ctx: Ctx, c: Case): Promise<Part[]> {
  mayRead(ctx, c, 'livelihood.read')
  const b = await book(ctx, c)
  const nameOf = await trackNames(ctx)
  const placed = b.placements.map((p) => ({
    title: `Penempatan jurusan, ke-${p.number}`,
    ...{ on: p.on, by: p.by || null },
    head: [
      ...rows(['Jurusan', nameOf(p.track)], ['Pilihan kedua', p.secondTrack && nameOf(p.secondTrack)]),
      ...rowsFrom(placementForm, p.said, living, ['on', 'track', 'secondTrack']),
    ],
    ...{ parts: [], table: [] },
  }))
  // of a protected woman nothing says where she may be found
  const where = c.isProtected ? ['contact', 'address'] : []
  const works = b.works.map((w) => ({
    title: `${living.code('work', w.kind)}, mulai ${dayWords(w.fromOn)}`,
    ...{ on: w.fromOn, by: null },
    head: [
      ...rows([living.word('forms.work.employer'), c.isProtected ? null : w.said?.employer]),
      ...rowsFrom(workForm, w.said, living, ['kind', 'at', 'partnerId', 'partnerKind', 'employer', 'fromOn', ...where]),
      ...rows(
        ['Sampai', w.untilOn && dayWords(w.untilOn)],
        ['Upah satu jam', w.hourlyRupiah === null ? null : formatRupiah(w.hourlyRupiah)],
        ['Berakhir', w.endedOn && `${dayWords(w.endedOn)}: ${living.code('work_end', w.endedAs)}`],
        ['Bagaimana berakhir', w.said?.ended],
      ),
    ],
    ...{ parts: [], table: [] },
  }))
  return [
    ...pageOf(ctx, 'Minat dan kemampuan', b.interest, interestForm, living),
    ...placed,
    ...pageOf(ctx, 'Keadaan rumah', b.home, homeForm, living),
    ...pageOf(ctx, 'Pilihan usaha', b.choices, choicesForm, living),
    ...pageOf(ctx, 'Uang rumah tangga, tabungan, dan utang', b.household, householdForm, living),
    ...pageOf(ctx, 'Bantuan yang diterima', b.aid, aidForm, living),
    ...works,
  ]
}

/** Her plan with its forecast, her licence, where money could come from, and the months after she left. */
export async function businessBook(ctx: Ctx, c: Case): Promise<Part[]> {
  mayRead(ctx, c, 'enterprise.read')
  const b = await businessOf(ctx, c)
  const plan = pageOf(ctx, 'Rencana usaha', b.plan, planForm, business).map((p) => ({
    ...p,
    table: forecastOf(b.forecast),
  }))
  const months = b.months.map((m) => [
    [m.month === null ? null : `Bulan ${m.month}`, dayWords(m.on)].filter(Boolean).join(', '),
    `usaha ${formatRupiah(m.ownRupiah)}`,
    `yang lain ${formatRupiah(m.othersRupiah)}`,
    `satu orang ${formatRupiah(m.perCapitaRupiah)}, ${m.people} orang serumah`,
    ...(m.savingsRupiah === null ? [] : [`tabungan ${formatRupiah(m.savingsRupiah)}`]),
  ])
  const { criteria: as } = b
  const met = as.met.map((one) => business.code('criterion', one)).join(', ')
  const after: Part = {
    title: 'Usaha setelah pulang',
    ...{ on: as.on, by: null },
    head: rows(
      ['Ukuran mandiri yang terpenuhi', met],
      ['Diputuskan', as.isDecided ? (as.isStandingAlone ? 'mandiri' : 'masih ditemani') : null],
    ),
    ...{ parts: [], table: months },
  }
  return [
    ...plan,
    ...pageOf(ctx, 'Izin usaha', b.licence, licenceForm, business),
    ...pageOf(ctx, 'Pilihan modal', b.finance, financeForm, business),
    ...(after.head.length + months.length > 0 ? [after] : []),
  ]
}

type Forecast = Awaited<ReturnType<typeof businessOf>>['forecast']

/** The three months that she was shown as a picture. */
const forecastOf = (f: Forecast): string[][] =>
  (f?.months ?? []).map((m, i) => [
    `Bulan ${i + 1}: terjual ${m.units}`,
    `masuk ${formatRupiah(m.inRupiah)}`,
    `bahan ${formatRupiah(m.materialRupiah)}`,
    `biaya tetap ${formatRupiah(m.fixedRupiah)}`,
    `sisa ${formatRupiah(m.remainsRupiah)}`,
  ])

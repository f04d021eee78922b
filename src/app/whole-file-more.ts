import { dayIn, momentIn } from '../kernel/dates.ts'
import { Refusal } from '../kernel/refusal.ts'
import { mayBePhotographed } from '../modules/consents/facts.ts'
import { ofCase as belongingsOf } from '../modules/custody/queries/custody.ts'
import { picture as thingPicture } from '../modules/custody/queries/pictures.ts'
import { planForm } from '../modules/medication/forms/plan.ts'
import { everyMark, ofCase as medicinesOf } from '../modules/medication/queries.ts'
import { timeOf } from '../modules/medication/rules.ts'
import medicationWords from '../modules/medication/words/id.json' with { type: 'json' }
import { CLIENT } from '../modules/plans/plan.ts'
import { versionsOf } from '../modules/plans/plan-store.ts'
import { shownVersions } from '../modules/plans/queries/versions.ts'
import planWords from '../modules/plans/words/id.json' with { type: 'json' }
import { photo, photosOf } from '../modules/portfolio/queries/photos.ts'
import { namesOfAll } from '../modules/staff/facts.ts'
import type { Enclosure, LeftOut, Part } from '../modules/whole-files/ports.ts'
import type { Ctx } from '../platform/http/context.ts'
import { dayWords, rows, rowsFrom, sayOf } from './filled/say.ts'
import type { Case } from './whole-file-parts.ts'

const [medication, plans] = [sayOf(medicationWords), sayOf(planWords)]
/** A paper takes that many lines of one table. */
const MOST_LINES = 1_000

/** What she takes and took, and of every dose what was said of it, the newest word alone. */
export async function medicines(ctx: Ctx, { caseId }: Case): Promise<Part[]> {
  if (!ctx.can('medication.read')) throw new Refusal('not_allowed')
  const { isReadable, plans: all } = await medicinesOf(ctx, { caseId })
  if (!isReadable) throw new Refusal('not_allowed')
  const marks = await everyMark(ctx, caseId)
  return all.flatMap((p) => {
    const own = marks.filter((m) => m.planId === p.planId)
    const chunks = Array.from({ length: Math.max(1, Math.ceil(own.length / MOST_LINES)) }, (_, i) =>
      own.slice(i * MOST_LINES, (i + 1) * MOST_LINES),
    )
    return chunks.map((chunk) => ({
      title: `Obat: ${p.text.medicine}`,
      ...{ on: p.fromOn, by: p.by },
      head: [
        ...rowsFrom(planForm, p.text, medication),
        ...rows(
          ['Jam', p.times.map((t) => t.replace(':', '.')).join(', ')],
          ['Sampai', p.untilOn && dayWords(p.untilOn)],
          ['Dihentikan', p.endedAt && momentIn(Temporal.Instant.from(p.endedAt), ctx.zone)],
        ),
      ],
      parts: [],
      table: chunk.map((m) => [
        `${dayWords(m.onDay)}, ${timeOf(m.minute).replace(':', '.')}`,
        medication.code('mark', m.mark),
        m.by,
      ]),
    }))
  })
}

/** Every version of her plan but the one that stands in the file already, the newest first; one whose words do not open is left out. */
export async function olderPlans(ctx: Ctx, { caseId }: Case): Promise<Part[]> {
  if (!ctx.can('plans.read')) throw new Refusal('not_allowed')
  const all = await versionsOf(ctx, caseId)
  const inState = (state: string) => all.find((v) => v.state === state)
  const printed = inState('proposed') ?? inState('approved') ?? inState('draft')
  const shown = await shownVersions(
    ctx,
    all.filter((v) => v !== printed),
  )
  if (shown.some((v) => v.body === null)) throw new Refusal('not_allowed')
  const nameOf = await namesOfAll(ctx)
  return shown.flatMap(({ body, ...v }) => {
    if (!body) return []
    return [
      {
        title: `Rencana layanan, versi ${v.number}`,
        ...{ on: dayIn(Temporal.Instant.from(v.startedAt), ctx.zone).toString(), by: v.startedBy },
        head: rows(
          ['Keadaan', plans.code('state', v.state)],
          ['Dibicarakan', body.discussedOn && dayWords(body.discussedOn)],
          ['Diputuskan oleh', v.decidedBy],
          ['Catatan', body.note],
        ),
        parts: body.goals.map((g, i) => ({
          title: `Tujuan ${i + 1}`,
          rows: rows(
            ['Kata-katanya sendiri', g.herWords],
            [
              'Langkah',
              g.steps
                .map((s) => {
                  const owner = s.ownerId === CLIENT ? 'saya sendiri' : (s.ownerId && nameOf(s.ownerId)) || s.ownerWords
                  return [
                    s.activity,
                    owner,
                    s.startsOn && dayWords(s.startsOn),
                    s.endsOn && `sampai ${dayWords(s.endsOn)}`,
                  ]
                    .filter(Boolean)
                    .join(', ')
                })
                .join('\n'),
            ],
          ),
        })),
        table: [],
      },
    ]
  })
}

type Asked = <T>(read: () => Promise<T>) => Promise<T | 'closed'>
const KIND_OF = { 'image/jpeg': 'jpeg', 'image/png': 'png' } as const

/** Photos of what she made, and of what is kept for her: what is on them nobody read, so of a protected woman none goes along. */
export async function* photos(ctx: Ctx, c: Case, asked: Asked): AsyncIterable<Enclosure | LeftOut> {
  const works = await asked(async () => {
    if (!ctx.can('portfolio.read')) throw new Refusal('not_allowed')
    return photosOf(ctx, { ...c, mayBePhotographed: await mayBePhotographed(ctx, c.caseId) })
  })
  if (works === 'closed') yield { title: 'Foto karya', why: 'closed' }
  else
    for (const one of works.photos) {
      // what is left out is named on the first page: what was written below a photo may say who she is
      const title = c.isProtected
        ? 'Foto karya'
        : ['Foto karya', one.caption, dayWords(one.on)].filter(Boolean).join(', ')
      const file = await asked(() => photo(ctx, { photoId: one.photoId }))
      yield file === 'closed' ? { title, why: 'closed' } : pictureOf(title, file)
    }
  const things = await asked(async () => {
    if (!ctx.can('custody.read')) throw new Refusal('not_allowed')
    return (await belongingsOf({ isLeaving: async () => false })(ctx, { caseId: c.caseId })).belongings
  })
  if (things === 'closed') yield { title: 'Foto barang titipan', why: 'closed' }
  else
    for (const b of things.filter((thing) => thing.hasPicture)) {
      const title = c.isProtected ? 'Foto barang titipan' : `Foto barang titipan: ${b.item ?? ''}`
      const file = await asked(() => thingPicture(ctx, { belongingId: b.belongingId }))
      yield file === 'closed' ? { title, why: 'closed' } : pictureOf(title, file)
    }
}

const pictureOf = (title: string, file: { type: keyof typeof KIND_OF; base64: string }): Enclosure => ({
  title: title.replaceAll('\n', ' ').slice(0, 290),
  says: null,
  file: { kind: KIND_OF[file.type], bytes: Buffer.from(file.base64, 'base64') },
})

import type { z } from 'zod'
import { instantIn, momentIn } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { copyNamed } from '../../extracts/facts.ts'
import { addTask } from '../../tasks/facts.ts'
import type { privacy } from '../contract.ts'
import { events } from '../events.ts'
import type { Ports } from '../ports.ts'
import { getBreach, partsOf } from '../queries/breaches.ts'
import { CLOCK_HOURS, isAhead, numberOf } from '../rules.ts'
import { tasks } from '../tasks.ts'
import { notesOf, write } from '../words-of.ts'
import { officerOrHead, subject } from './requests.ts'

type In<K extends keyof typeof privacy> = z.output<(typeof privacy)[K]['input']>

export async function recordBreach(ctx: Ctx, input: In<'recordBreach'>) {
  const { title, foundOn, foundTime, womenCount, kinds, what, how, handling, extractId } = input
  if (extractId && !(await copyNamed(ctx, extractId))) throw new Refusal('not_found')
  const foundAt = instantIn(foundOn, foundTime, ctx.zone)
  if (isAhead(foundAt, ctx.now)) throw new Refusal('in_the_future')
  const breachId = newId(ctx.now)
  const dueAt = foundAt.add({ hours: CLOCK_HOURS })
  const dueOn = dueAt.toZonedDateTimeISO(ctx.zone).toPlainDate().toString()
  const numbered = await ctx.db
    .insertInto('privacyBreaches')
    .values({
      ...{ centreId: ctx.actor.centreId, breachId, kinds: [...new Set(kinds)], womenCount },
      extractId: extractId ?? null,
      ...{ foundAt: foundAt.toString(), dueAt: dueAt.toString() },
      ...{ recordedBy: ctx.actor.personId, recordedAt: ctx.now.toString() },
    } as never) // year and ordinal are the database's
    .returning(['year', 'ordinal'])
    .executeTakeFirstOrThrow()
  const about = { id: breachId, dueAt: dueAt.toString(), dueOn, params: { no: numberOf('breach', numbered) } }
  const ownerRole = await officerOrHead(ctx)
  await addTask(ctx, tasks.tell_of_breach, { ...about, ownerRole })
  // the house answers for it before the law: the head reads it first thing, beside the officer
  if (ownerRole !== 'head') await addTask(ctx, tasks.tell_of_breach, { ...about, ownerRole: 'head' })
  await write(ctx, { breachId }, 'title', { text: title })
  for (const [part, text] of Object.entries({ what, how, handling }))
    if (text) await write(ctx, { breachId }, part as 'what' | 'how' | 'handling', { text }) // the keys just written
  await ctx.record(events.breach_recorded, subject('privacy_breaches', breachId))
  return { breachId }
}

async function getOpen(ctx: Ctx, breachId: string) {
  const b = await getBreach(ctx, breachId)
  if (b.closedAt) throw new Refusal('breach_closed')
  return b
}

/** What is known now; what was written before stands beside it. */
export async function addPart(ctx: Ctx, { breachId, part, words }: In<'addPart'>) {
  const b = await getOpen(ctx, breachId)
  await write(ctx, { breachId }, part, { text: words }, { readers: [b.recordedBy] })
  await ctx.record(events.breach_added, subject('privacy_breaches', breachId))
  return {}
}

export async function tellBreach(
  ctx: Ctx,
  { breachId, whom, channel, on, time, peopleCount, name, proof }: In<'tellBreach'>,
) {
  const b = await getOpen(ctx, breachId)
  const toldAt = instantIn(on, time, ctx.zone)
  if (isAhead(toldAt, ctx.now)) throw new Refusal('in_the_future')
  if (isAhead(Temporal.Instant.from(b.foundAt), toldAt)) throw new Refusal('told_before_found')
  const tellingId = newId(ctx.now)
  await ctx.db
    .insertInto('privacyBreachTellings')
    .values({
      ...{ centreId: ctx.actor.centreId, tellingId, breachId, whom, channel, toldAt: toldAt.toString() },
      ...{ peopleCount: peopleCount ?? null },
      ...{ notedBy: ctx.actor.personId, notedAt: ctx.now.toString() },
    })
    .execute()
  await write(ctx, { breachId }, 'telling', { text: '', name, proof }, { id: tellingId, readers: [b.recordedBy] })
  await ctx.record(events.breach_told, { ...subject('privacy_breaches', breachId), details: { whom } })
  return {}
}

/** The notice with the three parts that the law wants; without one of them there is no letter. */
export const makeBreachLetter =
  (ports: Ports) =>
  async (ctx: Ctx, { breachId, to, addressee, city }: In<'makeBreachLetter'>) => {
    const b = await getOpen(ctx, breachId)
    const parts = partsOf(await notesOf(ctx, 'breachId', [breachId]))
    const { what, how, handling } = parts
    if (!what || !how || !handling) throw new Refusal('parts_missing')
    const made = await ports.letter(ctx, {
      code: 'f42',
      isNeutral: false,
      data: (house, nomor) => ({
        surat: {
          ...{ nomor, sifat: 'Sangat Segera', hal: 'Pemberitahuan kegagalan pelindungan data pribadi' },
          ...{ tempat: house.city, tanggal: ctx.today.toString(), kepada: { jabatan: addressee, di: city } },
        },
        kepada_subjek: to === 'subjects',
        diketahui: momentIn(Temporal.Instant.from(b.foundAt), ctx.zone),
        ...(to === 'authority' && { jumlah: b.womenCount }),
        ...{ data: what, kejadian: how, penanganan: handling },
        penanda_tangan: house.head,
        tembusan: to === 'authority' ? ['Arsip terbatas.'] : [],
      }),
    })
    const { number, on, pdf } = made
    const noteId = await write(ctx, { breachId }, 'letter', { text: addressee, letter: { to, number, on, pdf } })
    await ctx.record(events.breach_letter_made, { ...subject('privacy_breaches', breachId), details: { whom: to } })
    return { noteId, number }
  }

export async function closeBreach(ctx: Ctx, { breachId, lesson }: In<'closeBreach'>) {
  const b = await getOpen(ctx, breachId)
  await write(ctx, { breachId }, 'lesson', { text: lesson }, { readers: [b.recordedBy] })
  const done = await ctx.db
    .updateTable('privacyBreaches')
    .set({ closedAt: ctx.now.toString() })
    .where('breachId', '=', breachId)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('not_allowed')
  await ctx.record(events.breach_closed, subject('privacy_breaches', breachId))
  return {}
}

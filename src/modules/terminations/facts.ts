import { longDate } from '../../kernel/dates.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { namedOnPaper } from '../access/facts.ts'
import { isAftercareAgreed } from '../aftercare/facts.ts'
import { EXITS, type ExitCode } from '../cases/exits.ts'
import { getCase } from '../cases/facts/case.ts'
import { labelsOf } from '../cases/facts/labels.ts'
import { openIdentity } from '../clients/facts.ts'
import { placeOfHandover, toolkitsFor } from '../stock/facts.ts'
import { trackNames } from '../tracks/facts.ts'
import type { Thing } from './bodies.ts'
import type { Case } from './live.ts'
import { latestTermination } from './live.ts'
import { paperWord as p } from './paper-words.ts'
import { latestRecords } from './records.ts'
import { entersAftercare, isReportedAtExit } from './rules.ts'

/** Papers speak of being in touch later only where that follows: the way out leaves room for it, and she agreed (domain.md 4.3). */
const isMetLater = async (ctx: Ctx, caseId: string, exit: ExitCode): Promise<boolean> =>
  entersAftercare(exit, await isAftercareAgreed(ctx, caseId))

/** Does whoever sent her wait for a last report? */
export async function endsWithReport(ctx: Ctx, caseId: string): Promise<boolean> {
  const t = await latestTermination(ctx, caseId)
  return t !== null && t !== undefined && isReportedAtExit(t.exit)
}

async function decided(ctx: Ctx, caseId: string) {
  const c = await getCase(ctx, caseId)
  const t = await latestTermination(ctx, caseId)
  return t ? { c, t, records: await latestRecords(ctx, t) } : null
}

/** Of these a paper says no more than of any early end: not where she goes, nor why (domain.md 8.3, F and G). */
const WITHHELD: readonly string[] = ['RUJUK_MEDIS', 'PROSES_HUKUM']

/**
 * The decision that her service ends, for F33. Letters adds who she is, letterhead, number, date, town and signer. For a
 * protected woman the words are neutral and no destination is named. Null while no way out is open, and for a woman who was
 * not admitted: her answer is another letter.
 */
export async function f33Data(ctx: Ctx, caseId: string) {
  const found = await decided(ctx, caseId)
  if (!found?.t.effectiveOn || EXITS[found.t.exit].countsAs === 'outside') return null
  const { c, t, records } = found
  const isClosed = c.isProtected
  const isDeath = t.exit === 'MENINGGAL'
  const end = isClosed ? '_neutral' : ''
  const reason = p(
    t.exit === 'LULUS' ? 'reason.LULUS' : isClosed ? 'reason.neutral' : isDeath ? 'reason.MENINGGAL' : 'reason.early',
  )
  const onPaper =
    records.get('destination_safe')?.guarded?.destination?.onPaper ??
    records.get('proposal')?.guarded?.destination?.onPaper ??
    null
  const isAgreed = await isMetLater(ctx, caseId, t.exit)
  const aftercare = isAgreed ? [p('dictum.aftercare')] : []
  const why =
    t.exit === 'LULUS'
      ? [p(`consider.done${end}`), p(isAgreed ? 'consider.conference' : 'consider.conference_safe')]
      : [p(`consider.early${end}`, { reason }), ...(isDeath ? [] : [p('consider.talked')])]
  const open = [p('dictum.goods'), ...aftercare, p('dictum.again'), p('dictum.from_now')]
  return {
    endsOn: t.effectiveOn ?? '',
    reason,
    // a hospital or a court would say what the sentence does not
    destination: isClosed || WITHHELD.includes(t.exit) ? null : onPaper,
    considering: why,
    decisions: isDeath
      ? [p('dictum.heirs')]
      : isClosed
        ? [p('dictum.goods_neutral'), ...aftercare, p('dictum.restricted')]
        : open,
  }
}

const stuff = (things: readonly Thing[]) =>
  things.map((x) => ({ name: x.name, amount: x.quantity ?? '1', condition: x.condition ?? null }))
const money = (amount: unknown): number => (typeof amount === 'number' ? amount : 0)

/** Somebody of the house as a party of a minute. */
const officer = async (ctx: Ctx, personId: string | null) => (personId ? namedOnPaper(ctx, personId) : { name: '' })

/**
 * The minute of handing over (F34): to family, a social office or an institution; or, after a death, goods and savings to an
 * heir. Null before it was signed, and for a reader without the key "safety": then the paper has nothing to say.
 */
export async function f34Data(ctx: Ctx, caseId: string) {
  const found = await decided(ctx, caseId)
  if (!found) return null
  const { c, t, records } = found
  if (t.exit === 'MENINGGAL') return mourning(ctx, c, records)
  const signed = records.get('handover_minute_signed')
  const handover = signed?.guarded?.handover
  const cleared = records.get('receiver_cleared')
  if (!signed || !handover || cleared?.outcome !== 'done') return null
  const receiver = cleared.guarded?.receiver
  const returned = records.get('belongings_and_savings_returned')
  return {
    title: p('title.handover'),
    on: signed.on,
    time: handover.time.replace(':', '.'),
    place: handover.place,
    giver: await officer(ctx, signed.recordedBy),
    receiver: receiver
      ? {
          name: receiver.name,
          nip: receiver.nip,
          post: receiver.post,
          relation: receiver.relation,
          actingFor: receiver.actingFor,
          checkedBy: receiver.idChecked,
          address: receiver.address ?? null,
        }
      : { name: p('self'), relation: p('self'), checkedBy: null, address: null },
    text: p(c.isProtected ? 'subject.neutral' : 'subject.family'),
    takesChildren: true as const, // after a death nobody leaves with her
    details: [
      { label: p('contents.register'), value: c.registerNo },
      { label: p('contents.condition'), value: c.isProtected ? null : handover.condition },
      { label: p('contents.papers'), value: returned?.note?.papers?.join('; ') || null },
    ],
    cashLabel: p('contents.cash'),
    cashRupiah: money(returned?.facts['savings']),
    goods: stuff(returned?.note?.things ?? []),
    agreements:
      handover.agreements.length > 0
        ? [...handover.agreements]
        : [p('agreement.close'), ...((await isMetLater(ctx, caseId, t.exit)) ? [p('agreement.contact')] : [])],
    copies: handover.copies,
    witnesses: handover.witnesses.map((w) => ({ ...w })),
  }
}

async function mourning(ctx: Ctx, c: Case, records: Awaited<ReturnType<typeof latestRecords>>) {
  const minute = records.get('belongings_handed_to_heirs')
  const death = records.get('death_minute_signed')
  const heirs = minute?.guarded?.heirs
  if (!minute || !heirs || !death) return null
  const name = c.isProtected
    ? (c.codeName ?? '')
    : ((await openIdentity(ctx, c.caseId))?.fullName ?? (await labelsOf(ctx, [c.caseId])).get(c.caseId)?.label ?? '')
  return {
    title: p('title.mourning'),
    on: minute.on,
    time: heirs.time.replace(':', '.'),
    place: heirs.place,
    giver: await officer(ctx, minute.recordedBy),
    receiver: {
      name: heirs.heir.name,
      relation: heirs.heir.relation,
      checkedBy: heirs.heir.idChecked,
      address: heirs.heir.address ?? null,
    },
    text: p('subject.mourning', { name, day: longDate(Temporal.PlainDate.from(death.on)) }),
    details: [
      { label: p('contents.register'), value: c.registerNo },
      { label: p('contents.papers'), value: heirs.papers.join('; ') || null },
    ],
    cashLabel: p('contents.savings'),
    cashRupiah: money(minute.facts['savings']),
    goods: stuff(heirs.things),
    agreements: [p('agreement.close')],
    copies: 2,
    witnesses: heirs.witnesses.map((w) => ({ ...w })),
  }
}

/** The minute of handing over business equipment (F35): the paper adds up the lines and writes the sum in words. */
export async function f35Data(ctx: Ctx, caseId: string) {
  await getCase(ctx, caseId)
  // a second kit is handed over after the first: the minute is of the newest
  const kit = (await toolkitsFor(ctx, caseId))
    .filter((k) => k.state === 'handed_over')
    .toSorted((a, b) => (a.handedOverAt ?? '').localeCompare(b.handedOverAt ?? ''))
    .at(-1)
  if (!kit?.handedOverAt) return null
  const exit = (await latestTermination(ctx, caseId))?.exit ?? 'LULUS' // before a way out is open, what a kit is meant for
  const at = Temporal.Instant.from(kit.handedOverAt).toZonedDateTimeISO(ctx.zone)
  return {
    on: at.toPlainDate().toString(),
    time: at.toPlainTime().toString().slice(0, 5).replace(':', '.'),
    place: await placeOfHandover(ctx, kit, caseId),
    business: (await trackNames(ctx))(kit.track).toLowerCase(),
    fund: kit.sourceOfFund,
    giver: await officer(ctx, kit.handedOverBy),
    witness: await officer(ctx, kit.witnessId),
    items: kit.items.map((i) => ({
      name: i.name,
      brand: i.brand,
      serial: i.serial,
      amount: i.quantity,
      unit: i.unit,
      priceRupiah: i.unitPriceRupiah,
    })),
    promises: [
      p('promise.use'),
      p('promise.keep'),
      ...((await isMetLater(ctx, caseId, exit)) ? [p('promise.meet')] : []),
    ],
    copies: 2,
  }
}

import { dayIn, momentIn } from '../kernel/dates.ts'
import { Refusal } from '../kernel/refusal.ts'
import { formatRupiah } from '../kernel/rupiah.ts'
import ruleWords from '../modules/cases/words/rules.id.json' with { type: 'json' }
import { childrenOf } from '../modules/clients/children.ts'
import { childForm } from '../modules/clients/forms/child.ts'
import clientWords from '../modules/clients/words/id.json' with { type: 'json' }
import { contactForm, noContactForm } from '../modules/contacts/forms/people.ts'
import { list as contactsOf } from '../modules/contacts/queries.ts'
import contactWords from '../modules/contacts/words/id.json' with { type: 'json' }
import { savings } from '../modules/custody/queries/custody.ts'
import custodyWords from '../modules/custody/words/id.json' with { type: 'json' }
import { page as endingOf } from '../modules/terminations/queries/page.ts'
import { dayWords, rows, rowsFrom, sayOf } from './filled/say.ts'
import type { OfHers } from './whole-file-parts.ts'

const [clients, contacts] = [sayOf(clientWords), sayOf(contactWords)]
const [custody, cases] = [sayOf(custodyWords), sayOf(ruleWords)]

/** Who came with her: each is a person of her own. */
const children: OfHers = {
  title: 'Anak yang ikut',
  namesHer: true,
  read: async (ctx, { caseId }) => {
    if (!ctx.can('clients.read')) throw new Refusal('not_allowed')
    const found = await childrenOf(ctx, caseId)
    if (found.length === 0) return null
    const parts = found.map((c) => ({ title: null, rows: rowsFrom(childForm, c, clients) }))
    return { on: null, by: null, head: [], parts }
  },
}

/** Whom one may call, and whom never. */
const around: OfHers = {
  title: 'Kontak aman, dan yang tidak boleh tahu',
  namesHer: true,
  read: async (ctx, { caseId }) => {
    if (!ctx.can('contacts.keep')) throw new Refusal('not_allowed')
    const { safe, never } = await contactsOf(ctx, { caseId })
    if (safe.length + never.length === 0) return null
    return {
      ...{ on: null, by: null, head: [] },
      parts: [
        ...safe.map((c) => ({
          title: 'Kontak aman',
          rows: rowsFrom(contactForm, { contact: c, isReachable: c.isReachable }, contacts),
        })),
        ...never.map((person) => ({ title: 'Tidak boleh tahu', rows: rowsFrom(noContactForm, { person }, contacts) })),
      ],
    }
  },
}

/** Every line of her savings, the newest first. */
const saved: OfHers = {
  title: 'Tabungan',
  read: async (ctx, { caseId }) => {
    if (!ctx.can('custody.read')) throw new Refusal('not_allowed')
    const lines: Awaited<ReturnType<typeof savings>>['lines'] = []
    for (let more = true, beforeSeq: number | undefined; more; beforeSeq = lines.at(-1)?.seq) {
      const next = await savings(ctx, { caseId, beforeSeq })
      lines.push(...next.lines)
      more = next.more
    }
    const [last] = lines
    if (!last) return null
    return {
      ...{ on: null, by: null },
      head: rows(['Saldo', formatRupiah(last.balanceRupiah)]),
      parts: [],
      table: lines.map((l) => [
        momentIn(Temporal.Instant.from(l.at), ctx.zone),
        custody.code('savings', l.kind),
        formatRupiah(l.amountRupiah),
        `saldo ${formatRupiah(l.balanceRupiah)}`,
        l.by,
      ]),
    }
  },
}

/** How her stay ended, or ends. */
const leaving: OfHers = {
  title: 'Selesai layanan',
  read: async (ctx, { caseId }) => {
    if (!ctx.can('terminations.read')) throw new Refusal('not_allowed')
    const { current: t } = await endingOf(ctx, { caseId })
    if (!t) return null
    return {
      on: dayIn(Temporal.Instant.from(t.openedAt), ctx.zone).toString(),
      by: t.openedBy,
      head: rows(
        ['Cara', cases.code('exit', t.exit)],
        ['Berlaku', t.effectiveOn && dayWords(t.effectiveOn)],
        ['Diputuskan oleh', t.decidedBy],
        ['Dasar', t.proposal?.note?.text],
      ),
      parts: [],
    }
  },
}

export const BESIDE: readonly OfHers[] = [children, around, saved, leaving]

import type { Ctx } from '../../platform/http/context.ts'
import { printPages } from '../../platform/http/print-paper.ts'
import type { getCase } from '../cases/facts/case.ts'
import { openDisplay } from '../cases/facts/labels.ts'
import { paperHead } from '../centres/facts.ts'
import { openIdentity } from '../clients/facts.ts'
import { namesOfAll } from '../staff/facts.ts'
import { type Gathered, type Part, WHY_NOT } from './ports.ts'
import type { Kind } from './rules.ts'
import { said } from './said.ts'

type Case = Awaited<ReturnType<typeof getCase>>
type Order = { kind: Kind; recipient: string | null; expiresOn: string; gathered: Gathered }

/** The bundle as one PDF: first what is in it and what is not. */
export async function print(ctx: Ctx, c: Case, { kind, recipient, expiresOn, gathered }: Order) {
  const { head } = await paperHead(ctx)
  const t = (key: string, params?: Record<string, string | number>) => said.in('id', said.known(key), params)
  const nameOf = await namesOfAll(ctx)
  const { parts, enclosures, leftOut, readers } = gathered
  const data = {
    ...head,
    orang: await whoSheIs(ctx, c),
    untuk: kind === 'her' ? 'dia' : 'lembaga',
    penerima: recipient,
    dibuat: ctx.today.toString(),
    oleh: nameOf(ctx.actor.personId) ?? '–',
    berlaku: expiresOn,
    pembuka: kind === 'her' ? [t('paper.her_1'), t('paper.her_2'), t('paper.her_3')] : [t('paper.institution_1')],
    tidak_ada: [
      ...WHY_NOT.flatMap((why) => {
        const titles = leftOut.filter((l) => l.why === why).map((l) => clean(l.title))
        return titles.length > 0 ? [t(`paper.left_${why}`, { titles: titles.join('; ') })] : []
      }),
      ...(c.isProtected ? [t('paper.code')] : []),
      t('paper.apart'),
    ],
    bagian: parts.map(partOf),
    pembaca: readers.map((r) => ({ tanggal: r.on, siapa: r.who, apa: r.what, kali: r.times })),
    surat: enclosures.map((e, i) => ({ judul: clean(e.title), berkas: i })),
  }
  const paper = { template: 'berkas-utuh', data, files: enclosures.map((e) => e.file) }
  return printPages(ctx, paper, { tooManyPages: 'whole_too_large' })
}

async function whoSheIs(ctx: Ctx, c: Case) {
  if (c.isProtected) return { dilindungi: true as const, kode: c.codeName }
  const name = (await openIdentity(ctx, c.caseId))?.fullName ?? (await openDisplay(ctx, c.caseId))?.callName
  return { nama: clean(name ?? '–'), induk: c.registerNo }
}

/** What nobody sees must not stop the page that shows the rest. */
const clean = (text: string) => text.replace(/(?!\n)[\p{Cc}\p{Bidi_Control}\u{feff}]/gu, '').trim()
const rowsOf = (rows: Part['head']) =>
  rows.flatMap(({ label, text }) => (clean(text) ? [{ label: clean(label) || '–', isi: clean(text) }] : []))

const partOf = (p: Part) => ({
  judul: clean(p.title),
  tanggal: p.on,
  oleh: p.by,
  kepala: rowsOf(p.head),
  isi: p.parts.map((s) => ({ judul: s.title && clean(s.title), baris: rowsOf(s.rows) })),
  tabel: p.table.map((row) => row.map(clean)),
})

import { Refusal } from '../../../kernel/refusal.ts'
import { shownBars } from '../../../kernel/shown-bars.ts'
import { writeSheet } from '../../../platform/excel/write-sheet.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { printPaper } from '../../../platform/http/print-paper.ts'
import { type Block, buildDocx } from '../../../platform/word/build-docx.ts'
import { officerOf } from '../../access/facts.ts'
import { noteTaking } from '../../downloads/facts.ts'
import { events } from '../events.ts'
import type { Form, Left } from '../rules.ts'
import { LEAST } from '../small-cells.ts'
import { getRelease } from './store.ts'

const TITLES: Readonly<Record<Left, string>> = {
  monthly: 'Laporan bulanan',
  quarterly: 'Laporan triwulan',
  semester: 'Laporan semester',
  yearly: 'Laporan tahunan',
  aftercare: 'Laporan tindak lanjut',
  built: 'Laporan',
}
const titleOf = (r: Release) => r.title ?? TITLES[r.report]
const A4 = { width: 21, height: 29.7, top: 1.5, right: 2, bottom: 2, left: 3 }

type Release = Awaited<ReturnType<typeof getRelease>>
type House = {
  lembaga: Record<string, unknown>
  isDemo: boolean
  city: string
  head: { name: string; nip: string | null } | null
}

const dayOf = (iso: string) =>
  new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00:00Z`),
  )
const spanSaid = ({ from, until }: Release) => `${dayOf(from)} sampai dengan ${dayOf(until)}`
const noteOf = (r: Release) =>
  `“<${LEAST[r.audience]}” berarti satu sampai ${LEAST[r.audience] - 1}; “disamarkan” berarti angka itu ikut disembunyikan agar yang kecil tidak dapat dihitung balik.`

async function houseOf(ctx: Ctx): Promise<House> {
  const c = await ctx.db.selectFrom('centres').select(['letterhead', 'isDemo']).executeTakeFirstOrThrow()
  const head = (c.letterhead ?? {}) as Record<string, string | undefined> // written by the settings of the centre alone
  const { pemda = '', dinas = '', unit = '', alamat = '', telepon, surel, kota = '' } = head
  const officer = await officerOf(ctx, 'head')
  return {
    lembaga: {
      ...{ pemda, dinas, unit, alamat, ...(telepon && { telepon }), ...(surel && { surel }) },
      netral: { alamat: head['alamatNetral'] || '–' },
    },
    ...{ isDemo: c.isDemo, city: kota, head: officer && { name: officer.name, nip: officer.nip } },
  }
}

type ReportTable = Release['sections'][number]

/** What is drawn beside each number: from what is read, so that no bar tells what is hidden. The same on both papers. */
function barsOf({ draws, lines }: ReportTable) {
  const drawn = shownBars(
    draws,
    lines.map((l) => l.said),
  )
  return drawn?.bars.map((bar) => bar && { part: bar.value / drawn.whole, isLess: bar.look === 'half' })
}

/** A column of bars where the numbers can be drawn, and none where they can not. */
function tableOf(s: ReportTable): Block {
  const [what = '', number = ''] = s.head
  const bars = barsOf(s)
  return {
    columns: bars ? [7, 2.6, 3.4, 3] : [9.5, 3, 3.5],
    head: [what, number, ...(bars ? [''] : []), 'Keterangan'],
    rows: s.lines.map((l, i) => {
      const bar = bars?.[i]
      return [l.label, l.said, ...(bars ? [bar ? { bar: bar.part, faint: bar.isLess } : ''] : []), l.note]
    }),
    lined: true,
    look: { size: 9 },
  }
}

function word(r: Release, house: House, today: string): Buffer {
  const head = house.lembaga
  const part = (text: string): Block => ({ text, look: { bold: true, before: 0.4, after: 0.15, keep: true } })
  const told = (text: string): Block[] =>
    text.split('\n').map((line) => ({ text: line, look: { align: 'both', before: 0.1 } }))
  const blocks: Block[] = [
    ...(house.isDemo ? [{ text: 'Data contoh', look: { size: 8 } }] : []),
    { text: String(head['pemda']), look: { align: 'center', size: 12.5, upper: true } },
    { text: String(head['dinas']), look: { align: 'center', size: 13, upper: true } },
    { text: String(head['unit']), look: { align: 'center', size: 14.5, bold: true, upper: true } },
    { text: String(head['alamat']), look: { align: 'center', size: 8.5, rule: true, after: 0.5 } },
    { text: titleOf(r), look: { align: 'center', bold: true, size: 13, upper: true } },
    { text: spanSaid(r), look: { align: 'center' } },
    { text: 'NOMOR ……………………', look: { align: 'center', after: 0.4 } },
    ...r.sections.flatMap((s): Block[] => [part(s.title), tableOf(s)]),
    { text: noteOf(r), look: { size: 8, before: 0.2 } },
    ...(r.report === 'built'
      ? []
      : [
          part('Hambatan'),
          ...told(r.obstacles || '……………………………………………………………'),
          part('Rencana berikutnya'),
          ...told(r.plan || '……………………………………………………………'),
        ]),
    { text: `${house.city}, ${dayOf(today)}`, look: { left: 9, before: 0.8, keep: true } },
    { text: 'Kepala,', look: { left: 9, after: 1.8, keep: true } },
    { text: house.head?.name ?? '……………………', look: { left: 9, bold: true, keep: true } },
    ...(house.head?.nip ? [{ text: `NIP ${house.head.nip}`, look: { left: 9 } }] : []),
  ]
  return buildDocx(blocks, A4, titleOf(r))
}

const excel = (r: Release): Promise<Buffer> =>
  writeSheet([
    {
      name: TITLES[r.report],
      columns: [
        { title: 'Bagian', width: 30 },
        { title: 'Uraian', width: 44 },
        { title: 'Jumlah', width: 14 },
        { title: 'Keterangan', width: 50 },
      ],
      rows: r.sections.flatMap((s) =>
        s.lines.map((l) => [s.title, l.label, /^\d{1,9}$/.test(l.said) ? Number(l.said) : l.said, l.note]),
      ),
    },
    {
      name: 'Keterangan',
      columns: [
        { title: 'Hal', width: 24 },
        { title: 'Isi', width: 90 },
      ],
      rows: [
        ['Masa', spanSaid(r)],
        ['Hambatan', r.obstacles],
        ['Rencana berikutnya', r.plan],
        ['Angka kecil', noteOf(r)],
      ],
    },
  ])

function asPart(s: ReportTable) {
  const bars = barsOf(s)
  return {
    ...{ judul: s.title, kepala: s.head },
    baris: s.lines.map((l, i) => {
      const bar = bars?.[i]
      return {
        ...{ uraian: l.label, nilai: l.said, keterangan: l.note },
        ...(bar && { batang: { isi: bar.part, samar: bar.isLess } }),
      }
    }),
  }
}

async function pdf(ctx: Ctx, r: Release, house: House): Promise<Uint8Array> {
  if (['pemda', 'dinas', 'unit', 'alamat'].some((key) => !String(house.lembaga[key] ?? '').trim()))
    throw new Refusal('letterhead_missing')
  const data = {
    ...{ lembaga: house.lembaga, ...(house.isDemo && { contoh: true }), judul: titleOf(r), masa: spanSaid(r) },
    ...{ kota: house.city || '–', tanggal: ctx.today.toString(), catatan: noteOf(r) },
    bagian: r.sections.map(asPart),
    hambatan: r.obstacles.split('\n').filter((l) => l.trim() !== ''),
    rencana: r.plan.split('\n').filter((l) => l.trim() !== ''),
    penanda_tangan: {
      ...{ jabatan: 'Kepala', nama: house.head?.name ?? '' },
      ...(house.head?.nip && { nip: house.head.nip }),
    },
  }
  return printPaper(ctx, { template: 'laporan-angka', data })
}

const TYPES: Readonly<Record<Form, readonly [end: string, type: string]>> = {
  word: ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  excel: ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  pdf: ['pdf', 'application/pdf'],
}

/** What was released, as a file: the same figures each time. @throws Refusal `letterhead_missing`, `unprintable`, `busy_retry` */
export async function file(ctx: Ctx, { releaseId, form }: { releaseId: string; form: Form }) {
  const r = await getRelease(ctx, releaseId)
  const house = await houseOf(ctx)
  const made = {
    word: async () => word(r, house, ctx.today.toString()),
    excel: () => excel(r),
    pdf: () => pdf(ctx, r, house),
  }
  const bytes = await made[form]()
  await noteTaking(ctx, 'release', releaseId, form)
  await ctx.record(events.file_taken, { subject: ['releases', releaseId], details: { report: r.report, form } })
  const [end, type] = TYPES[form]
  const fileName = `${TITLES[r.report].toLowerCase().replaceAll(' ', '-')}-${r.from}-${r.until}.${end}`
  return { fileName, type, base64: Buffer.from(bytes).toString('base64') }
}

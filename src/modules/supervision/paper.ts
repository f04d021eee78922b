import type { z } from 'zod'
import { mediumDate, monthName } from '../../kernel/dates.ts'
import { words } from '../../kernel/words.ts'
import { plainPaper, type WordHead, wordPart, wordWords } from '../../platform/word/plain-paper.ts'
import type { supervision } from './contract.ts'
import en from './words/en.json' with { type: 'json' }
import id from './words/id.json' with { type: 'json' }

const said = words(id, en)
/** A paper is Indonesian, whoever prints it. */
const t = (key: Parameters<typeof said.in>[1], params?: Parameters<typeof said.in>[2]) => said.in('id', key, params)

type Review = z.output<typeof supervision.review.output>
type Signer = { jabatan: string; nama: string; pangkat?: string; nip?: string }
export type SkpPaper = ReturnType<typeof skpPaper>

const dayOf = (day: string) => mediumDate(Temporal.PlainDate.from(day))
const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0)

type More = { countedOn: string; today: string; town: string; her: Signer; head: Signer }

/** What the paper for her SKP says: the figures as they were sent, and of the rest what she chose to lay to it. */
export function skpPaper(of: Review, { countedOn, today, town, her, head }: More) {
  const f = of.figures
  const lines: [key: 'women' | 'notes' | 'conferences' | 'visits', n: number, more: string][] = [
    ['women', f.women, t('done.women_now', { house: f.inHouse, after: f.aftercare })],
    ['notes', f.notes, t('done.corrected', { n: f.corrected })],
    ['conferences', f.conferences, t('done.chaired', { n: f.chaired })],
    ['visits', f.visits, ''],
  ]
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
  return {
    ...{ masa: t('span', { from: dayOf(of.fromOn), to: dayOf(of.untilOn) }), dihitung: countedOn, kota: town },
    tanggal: today,
    kegiatan: [
      ...lines.map(([key, n, keterangan]) => ({ uraian: capital(t(`done.${key}`)), nilai: String(n), keterangan })),
      { uraian: t('paper.groups'), nilai: String(f.groups), keterangan: '' },
      { uraian: t('load.supervision'), nilai: String(f.supervisions), keterangan: '' },
      { uraian: t('paper.leave'), nilai: String(f.leaveDays), keterangan: t('paper.leave_from') },
    ],
    bulan: f.months.map((m) => monthName(Number(m.slice(5)), 'id').slice(0, 3)),
    peran: f.parts.map((p) => ({ peran: t(`part.${p.part}`), jumlah: p.counts })),
    tepat: f.timely.map((x) => ({ uraian: t(`timely.${x.what}`), jatuh: x.due, tepat: x.kept })),
    pelatihan: of.with.includes('trainings')
      ? f.trainings.map((x) =>
          [x.what, dayOf(x.on), x.hours !== null && t('trainings.hours', { n: x.hours })].filter(Boolean).join(', '),
        )
      : [],
    menggantikan: of.with.includes('stood_in')
      ? f.stoodIn.map((x) => t('stood_in.line', { who: x.forWhom, from: dayOf(x.fromOn), to: dayOf(x.untilOn) }))
      : [],
    ...{ catatan: of.own, alasan: of.with.includes('late_why') ? of.lateWhy : null, jawaban: of.answer },
    ...{ dasar: t('paper.basis'), pegawai: her, kepala: head },
  }
}

/** The same as Word, for an office that wants to lay it into its own form. */
export function skpWord(head: WordHead, p: SkpPaper): Buffer {
  const numbers = { lined: true, look: { size: 9 } }
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [wordPart(title), ...lines.map((text) => ({ text: `– ${text}` }))]
  return plainPaper(head, {
    title: t('paper.title_skp'),
    under: p.masa,
    blocks: [
      {
        columns: [4, 12],
        rows: [
          ['Nama', p.pegawai.nama],
          ...(p.pegawai.nip ? [['NIP', p.pegawai.nip]] : []),
          ['Jabatan', p.pegawai.jabatan],
          ['Dihitung pada', dayOf(p.dihitung)],
        ],
      },
      wordPart(t('paper.done')),
      {
        columns: [7, 2.5, 6.5],
        head: ['Uraian', 'Jumlah', 'Keterangan'],
        rows: p.kegiatan.map((k) => [k.uraian, k.nilai, k.keterangan]),
        ...numbers,
      },
      ...(p.peran.length > 0
        ? [
            wordPart(t('paper.parts')),
            {
              columns: [16 - 1.05 * (p.bulan.length + 1), ...Array.from({ length: p.bulan.length + 1 }, () => 1.05)],
              head: [t('parts.part'), ...p.bulan, 'Jml'],
              rows: p.peran.map((x) => [x.peran, ...x.jumlah.map(String), String(sum(x.jumlah))]),
              ...{ lined: true, look: { size: 8 } },
            },
          ]
        : []),
      ...(p.tepat.length > 0
        ? [
            wordPart(t('paper.due')),
            {
              columns: [10, 3, 3],
              head: [t('timely.what'), t('timely.due'), t('timely.kept')],
              rows: p.tepat.map((x) => [x.uraian, String(x.jatuh), String(x.tepat)]),
              ...numbers,
            },
          ]
        : []),
      ...(p.alasan ? [wordPart(t('late.title')), ...wordWords(p.alasan)] : []),
      ...list(t('trainings.title'), p.pelatihan),
      ...list(t('stood_in.title'), p.menggantikan),
      wordPart(t('own.title')),
      ...wordWords(p.catatan),
      wordPart(t('answer.title')),
      ...wordWords(p.jawaban),
      { text: p.dasar, look: { size: 8, before: 0.3 } },
      { text: `${p.kota}, ${dayOf(p.tanggal)}`, look: { align: 'right', before: 0.4, keep: true } },
    ],
    signers: [p.pegawai, p.kepala].map((s) => ({
      office: s.jabatan,
      name: s.nama || null,
      number: s.nip ? `NIP ${s.nip}` : null,
    })),
  })
}

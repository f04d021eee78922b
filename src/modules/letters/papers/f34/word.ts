import type { z } from 'zod'
import type { Block } from '../../../../platform/word/build-docx.ts'
import { confidential, letter, letterhead, numbered, only, table, unless } from '../naskah/word-blocks.ts'
import { defineWord } from '../naskah/word-form.ts'
import { listed, opening, PARTIES, party, signers, title, witnessLines } from '../naskah/word-minutes.ts'
import { frame, minuteWords, moneyInFull, or, signedBy, witnessWords } from '../naskah/word-values.ts'
import { paper } from './data.ts'

const words = (d: z.output<typeof paper.schema>) => ({
  ...frame(d),
  ...minuteWords(d),
  judul: d.netral ? 'Berita acara serah terima' : d.judul,
  pokok: d.pokok,
  uraian: [
    ...d.uraian.map((u) => ({ label: u.label, isi: or(u.isi, '–') })),
    ...(typeof d.uang === 'number' ? [{ label: d.label_uang, isi: moneyInFull(d.uang) }] : []),
  ],
  ada_barang: (d.barang?.length ?? 0) > 0,
  barang: (d.barang ?? []).map((b, i) => ({ ke: i + 1, nama: b.nama, jumlah: b.jumlah, keadaan: or(b.keadaan, '–') })),
  ada_kesepakatan: (d.kesepakatan?.length ?? 0) > 0,
  kesepakatan: numbered(d.kesepakatan ?? [], letter),
  // she signs with them when she is there; a neutral minute has no line for her
  hadir: typeof d.penerima_manfaat === 'string',
  penerima_manfaat: signedBy({ nama: d.penerima_manfaat }),
  saksi: witnessWords(d.saksi),
})

const [second, first] = PARTIES
const hers = { above: 'Penerima manfaat,', field: 'penerima_manfaat' }

const blocks: Block[] = [
  confidential,
  ...letterhead,
  ...title('{judul}', 'NOMOR {nomor}'),
  opening,
  ...party('pihak_pertama', '1', 'PIHAK PERTAMA'),
  ...party('pihak_kedua', '2', 'PIHAK KEDUA'),
  { text: '{pokok}', look: { align: 'both', after: 0.2 } },
  { columns: [0.9, 4.6, 0.5, 10.5], rows: [['{#uraian}', '{label}', ':', '{isi}{/uraian}']] },
  ...only('ada_barang', [
    { text: 'Barang yang dikembalikan:', look: { before: 0.2, after: 0.1, keep: true } },
    table('barang', [
      ['No.', 'ke', 1],
      ['Barang', 'nama', 7.7],
      ['Jumlah', 'jumlah', 2.6],
      ['Keadaan', 'keadaan', 5.4],
    ]),
  ]),
  ...only('ada_kesepakatan', [
    { text: 'Para pihak sepakat:', look: { before: 0.2, after: 0.1, keep: true } },
    listed('kesepakatan'),
  ]),
  {
    text: 'Identitas PIHAK KEDUA sudah diperiksa secara langsung oleh petugas. Demikian berita acara ini dibuat dengan sebenarnya dalam rangkap {rangkap} untuk digunakan sebagaimana mestinya.',
    look: { align: 'both', before: 0.2, after: 0.4, keep: true },
  },
  ...only('hadir', signers([second, hers, first])),
  ...unless('hadir', signers([second, first])),
  ...witnessLines,
]

export const word = defineWord(paper, { blocks, words, foot: 'F34 · {nomor}' })

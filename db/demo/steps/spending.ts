import { paperPicture } from '../paper-picture.ts'
import type { Days, Scene, World } from '../scene.ts'
import { dayOf, todayOf } from '../scene.ts'
import { KIT_RUPIAH, SUPPLIER } from './equipment.ts'

type Kind = 'goods' | 'handed_over' | 'activity' | 'fee' | 'travel' | 'allowance' | 'service'
const PROOFS = {
  goods: ['terms', 'receipt', 'tax', 'goods_received', 'photo'],
  handed_over: ['terms', 'receipt', 'tax', 'goods_received', 'photo'],
  activity: ['terms', 'invitation', 'attendance', 'minutes', 'photo', 'receipt', 'tax'],
  fee: ['terms', 'invitation', 'attendance', 'minutes', 'photo', 'receipt', 'tax'],
  travel: ['terms', 'minutes', 'receipt'],
  allowance: ['attendance', 'receipt'],
  service: ['terms', 'receipt', 'tax'],
} as const satisfies Record<Kind, readonly string[]>
type ProofKind = (typeof PROOFS)[Kind][number]
type Note = readonly ['paper' | 'not_needed', string]
/** The folder of the month in which it is paid. */
function notesOf(w: World): { folder: Note; of: Partial<Record<ProofKind, Note>> } {
  const map = `Map SPJ ${todayOf(w).toLocaleString('id-ID', { month: 'long', year: 'numeric' })}`
  return {
    folder: ['paper', map],
    of: {
      terms: ['paper', `${map}, lembar pertama`],
      tax: ['not_needed', 'Toko belum PKP, di bawah batas pungut'],
      invitation: ['paper', map],
      attendance: ['paper', `${map}, bertanda tangan`],
      minutes: ['paper', map],
    },
  }
}

/** How far it is, as somebody looked: not as far as the money, or further. */
const DONE = { Permakanan: 92, 'Uang saku': 90, 'Bahan praktik menjahit': 60, 'Bahan praktik salon': 75, Pameran: 50 }

/** Line by line, of this year's budget. */
async function sayDone(w: World, percents: Readonly<Record<string, number>>): Promise<void> {
  const { lines } = await w.as('endang')('spending.absorption', { year: todayOf(w).year })
  for (const [name, percent] of Object.entries(percents)) {
    const lineKey = lines.find((l) => l.name === name)?.lineKey
    if (lineKey) await w.as('endang')('spending.sayDone', { lineKey, percent, onDay: dayOf(w) })
  }
}

type Asked = { title: string; kind: Kind; line: string | null; amountRupiah: number }

async function ask(w: World, { title, kind, line, amountRupiah }: Asked): Promise<string> {
  const { year } = todayOf(w)
  const { lines } = await w.as('endang')('spending.ground', { year })
  const lineKey = lines.find((l) => l.name === line)?.lineKey
  const money = { amountRupiah, fund: 'apbd' as const }
  return (await w.as('endang')('spending.ask', { year, title, kind, money, ...(lineKey && { lineKey }) })).requestId
}

const approve = (w: World, requestId: string, words?: string) =>
  w.as('ratna')('spending.decide', { requestId, decision: 'approved', ...(words && { words }) })

/** `scans`: the receipt, the goods and the picture as a telephone takes them; else all lies in the folder. */
async function prove(w: World, requestId: string, kinds: readonly ProofKind[], scans = false): Promise<void> {
  const notes = notesOf(w)
  for (const kind of kinds) {
    const note = notes.of[kind] ?? (scans ? null : notes.folder)
    const of = { requestId, kind }
    if (note) await w.as('endang')('spending.sayProof', { ...of, how: note[0], note: note[1] })
    else await w.as('endang')('spending.addScan', { ...of, base64: paperPicture(kind.length + 3), noFace: true })
  }
}

const pay = (w: World, requestId: string, amountRupiah: number, payee: string, receiptNo: string) =>
  w.as('endang')('spending.pay', {
    ...{ requestId, amountRupiah, paidOn: dayOf(w), way: 'up_gu', payee, receiptNo },
  })

/** Month by month what the house lives on, and twice what a class works with: asked, approved and paid on papers in the folder. */
export function spentMonthly(d: Days): Scene[] {
  const months = [1, 2, 3, 4, 5, 6, 7, 8]
  return months.map((month) =>
    d.scene(`2026-0${month}-20`, '14:05', async (w) => {
      const asked: Asked[] = [
        ...(month % 4 === 2
          ? [
              {
                title: 'Bahan praktik kelas salon',
                kind: 'goods' as const,
                line: 'Bahan praktik salon',
                amountRupiah: 11_400_000,
              },
            ]
          : []),
        ...(month % 4 === 3
          ? [
              {
                title: 'Kain dan benang',
                kind: 'goods' as const,
                line: 'Bahan praktik menjahit',
                amountRupiah: 9_800_000,
              },
            ]
          : []),
        { title: 'Bahan makanan', kind: 'goods', line: 'Permakanan', amountRupiah: 14_900_000 + month * 120_000 },
        { title: 'Uang saku', kind: 'allowance', line: 'Uang saku', amountRupiah: 5_800_000 },
      ]
      for (const [i, of] of asked.entries()) {
        const requestId = await ask(w, of)
        await approve(w, requestId)
        await prove(w, requestId, PROOFS[of.kind])
        await pay(
          w,
          requestId,
          of.amountRupiah,
          of.kind === 'allowance' ? 'penerima di daftar bertanda tangan' : 'Toko Makmur',
          `K-${month}${i}`,
        )
      }
      await sayDone(w, {
        ...{ Permakanan: 11 * month, 'Uang saku': 10 * month },
        ...(month % 4 === 2 && { 'Bahan praktik salon': month === 2 ? 30 : 70 }),
        ...(month % 4 === 3 && { 'Bahan praktik menjahit': month === 3 ? 25 : 55 }),
      })
    }),
  )
}

/** Kits that were handed over and paid at once, for the women of the intake before. */
export const kitsPaid = (d: Days): Scene =>
  d.scene('2026-06-11', '13:40', async (w) => {
    const kits = { title: 'Paket alat usaha menjahit, 2 paket', kind: 'handed_over', line: 'Toolkit menjahit' } as const
    const amountRupiah = 2 * KIT_RUPIAH
    const requestId = await ask(w, { ...kits, amountRupiah })
    await approve(w, requestId)
    await prove(w, requestId, PROOFS.handed_over)
    await pay(w, requestId, amountRupiah, SUPPLIER, 'CJ-017')
    await sayDone(w, { 'Toolkit menjahit': 10 })
  })

/** Kits are paid in two instalments, each on proofs of its own: the first is paid, the second waits for two papers. */
async function twoInstalments(w: World): Promise<void> {
  const kits = { title: 'Paket alat usaha menjahit, 8 paket', kind: 'handed_over', line: 'Toolkit menjahit' } as const
  const requestId = await ask(w, { ...kits, amountRupiah: 8 * KIT_RUPIAH })
  await approve(w, requestId, 'Dua kali bayar: separuh waktu dipesan, separuh setelah semua datang.')
  await prove(w, requestId, PROOFS.handed_over)
  await pay(w, requestId, 4 * KIT_RUPIAH, SUPPLIER, 'CJ-041')
  await prove(w, requestId, ['terms', 'tax', 'photo'])
}

/** The last days: one paid with its scans, one in two instalments, one that lacks a proof, one without a line, two that wait for the head. */
export function spent(d: Days): Scene[] {
  return [
    d.scene('2026-01-16', '10:05', twoInstalments),
    d.scene('2026-01-19', '11:10', async (w) => {
      const cloth = await ask(w, {
        title: 'Kain katun dan benang',
        kind: 'goods',
        line: 'Bahan praktik menjahit',
        amountRupiah: 1_860_000,
      })
      const shampoo = await ask(w, {
        title: 'Sampo, handuk, dan cat kuku',
        kind: 'goods',
        line: 'Bahan praktik salon',
        amountRupiah: 2_400_000,
      })
      const stair = await ask(w, {
        title: 'Pegangan tangga kamar mandi',
        kind: 'service',
        line: null,
        amountRupiah: 850_000,
      })
      for (const id of [cloth, shampoo]) await approve(w, id)
      await approve(w, stair, 'Boleh tanpa baris; masukkan ke perubahan anggaran.')
      await prove(
        w,
        cloth,
        PROOFS.goods.filter((k) => k !== 'terms'),
        true,
      )
      await prove(w, shampoo, PROOFS.goods, true)
      await pay(w, shampoo, 2_348_500, 'Toko Makmur', 'K-91')
      await w.as('endang')('spending.close', { requestId: shampoo })
    }),
    d.scene('2026-01-19', '13:30', async (w) => {
      const write = (kind: 'filled' | 'spent', what: string, amountRupiah: number, receiptNo?: string) =>
        w.as('endang')('spending.writePetty', {
          kind,
          what,
          amountRupiah,
          onDay: dayOf(w),
          ...(receiptNo && { receiptNo }),
        })
      await write('filled', 'Isi kas kecil bulan ini', 1_500_000)
      await write('spent', 'Galon air, 12 buah', 228_000, 'KK-01')
      await write('spent', 'Meterai 10 lembar', 100_000, 'KK-02')
      await sayDone(w, DONE)
    }),
    d.scene('2026-01-20', '11:20', async (w) => {
      await ask(w, {
        title: 'Konsumsi rapat pembahasan',
        kind: 'activity',
        line: 'Konsumsi rapat pembahasan kasus',
        amountRupiah: 200_000,
      })
      await ask(w, { title: 'Tinta dan kertas', kind: 'goods', line: 'ATK', amountRupiah: 740_000 })
    }),
  ]
}

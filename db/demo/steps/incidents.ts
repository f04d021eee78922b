import type { Her } from '../her.ts'
import type { Days, Scene } from '../scene.ts'
import { dayOf, idOf, timeOf } from '../scene.ts'

/** What happened in the house these weeks: a needle in class, a stone at the gate, a phone that was lost. */
export const happenings = (d: Days, her: Her, stone = { incidentId: '' }): Scene[] => [
  d.scene('2026-01-14', '10:40', async (w) => {
    const { incidentId } = await w.as('ani')('incidents.report', {
      ...{ kind: 'injury', level: 'minor', on: dayOf(w), time: timeOf(w, 15), place: 'class' },
      ...{ what: 'Jarum mesin menembus ujung jari.', done: 'Dibersihkan dan diplester perawat.' },
      ...{ caseIds: her.caseId === '' ? [] : [her.caseId] },
    })
    await w.as('ratna')('incidents.close', { incidentId, lesson: 'Pelindung jarum dipasang di semua mesin.' })
  }),
  d.scene('2026-01-18', '21:16', async (w) => {
    const { incidentId } = await w.as('joko')('incidents.report', {
      ...{ kind: 'outside_threat', level: 'serious', on: dayOf(w), time: timeOf(w, 6), place: 'gate' },
      what: 'Seorang laki-laki memanggil dari pagar dan melempar batu ke pos. Kalimat gerbang diucapkan. Ia pergi 21.18.',
      done: 'Pintu depan dikunci, lampu halaman menyala, semua orang di wisma dihitung.',
      others: 'Laki-laki, tinggi, motor hitam.',
    })
    stone.incidentId = incidentId
    await w.as('ratna')('incidents.read', { incidentId })
    await w.as('ratna')('incidents.giveStep', {
      ...{ incidentId, ownerId: idOf(w, 'hana'), dueOn: dayOf(w, 7), text: 'Lampu gerbang diganti yang lebih terang.' },
    })
  }),
  d.scene('2026-01-19', '10:10', async (w) => {
    const { incidentId } = stone
    const { letterId } = await w.as('ratna')('incidents.makeLetter', {
      ...{ incidentId, to: 'office', addressee: 'Kepala Dinas Sosial Provinsi Contoh', city: 'Palembang' },
      what: 'Seorang laki-laki yang tidak dikenal memanggil dari pagar dan melempar batu ke pos jaga. Tidak ada yang luka.',
      ...{ done: 'Pintu dikunci, semua orang dihitung, polsek diberi tahu lewat telepon.', naming: 'numbers' },
    })
    await w.as('ratna')('incidents.deliver', {
      ...{ incidentId, letterId, on: dayOf(w), time: timeOf(w, 2), name: 'Feri, penerima surat' },
      receiptNo: 'Agenda 114/I/2026',
    })
  }),
  d.scene('2026-01-20', '16:50', async (w) => {
    await w.as('yanti')('incidents.report', {
      ...{ kind: 'loss', level: 'moderate', on: dayOf(w), time: timeOf(w, 40), place: 'dormitory' },
      ...{ what: 'Telepon di laci wisma tidak ada.', done: 'Wisma dicari bersama; penghuni ditanya tanpa ancaman.' },
    })
  }),
  d.scene('2026-01-20', '17:10', async (w) => {
    await w.as('sri')('voice.accuse', {
      ...{ topic: 'staff_conduct', level: 'serious', aboutIds: [idOf(w, 'joko')], on: dayOf(w), time: timeOf(w, 180) },
      ...{ where: 'Gerbang', what: 'Penjaga menahan telepon seorang penghuni dua hari tanpa tanda terima.' },
      done: 'Telepon sudah kembali pada penghuni.',
    })
  }),
  d.scene('2026-01-19', '19:20', async (w) => {
    await w.as('yanti')('voice.speak', {
      ...{ speaker: 'resident', topic: 'food_room', aboutIds: [] },
      what: 'Sayur sering habis untuk meja yang terakhir.',
      wish: 'Dibagi rata di dapur.',
    })
  }),
]

/** The gate of these days: who was announced, who came, and a man who asks for a woman and is told what everybody is told. */
export const atTheGate = (d: Days): Scene[] => [
  d.scene('2026-01-20', '07:50', async (w) => {
    const announce = (time: string, kind: 'speaker' | 'delivery', who: string, where: string) =>
      w.as('tuti')('gate.announce', { kind, on: dayOf(w, 1), time, who, where })
    await announce('09:00', 'speaker', 'Bu Dian, psikolog', 'Ruang 2, dijemput Rizal')
    await announce('14:00', 'delivery', 'Toko kain Sejahtera', 'gudang')
  }),
  d.scene('2026-01-20', '15:20', async (w) => {
    const note = w.as('joko')
    const thing = { cameAs: 'brought', from: 'Toko kain Sejahtera', items: 'contoh kain, 1 bungkus' } as const
    const { thingId } = await note('gate.takeThing', { number: 'B-012', ...thing })
    await note('gate.giveThing', { thingId, endedAs: 'handed_on', to: 'Tuti, tata usaha' })
    await note('gate.takeThing', { number: 'T-07', cameAs: 'left_by_visitor', from: 'Kurir beras', items: 'helm' })
    await note('gate.note', { name: 'Kurir beras', purpose: 'delivery', items: 'beras 50 kg', isLetIn: true })
    await note('gate.note', {
      name: 'Fahmi',
      contact: 'BG 4471 XX',
      purpose: 'seeking',
      whom: 'adik saya',
      isLetIn: false,
    })
    await note('gate.pass', { number: 'P-028', direction: 'out' })
  }),
]

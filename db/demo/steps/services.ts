import type { Her } from '../her.ts'
import type { Days, Scene, World } from '../scene.ts'
import { dayOf, idOf } from '../scene.ts'

const SERVICES = [
  ['health_centre', 'Puskesmas Contoh', 'Senin–Sabtu 07.30–14.00', 'Gratis dengan BPJS'],
  ['hospital', 'RSUD Contoh', '24 jam', 'BPJS dengan rujukan'],
  ['civil_registry', 'Dukcapil Kabupaten Contoh', 'Senin–Jumat 08.00–15.00', 'Tidak dipungut biaya'],
  ['legal_aid', 'Pos Bantuan Hukum Contoh', 'Senin–Kamis 09.00–15.00', 'Tidak dipungut biaya'],
  ['training', 'BLK Contoh', 'Senin–Jumat 08.00–16.00', 'Tidak dipungut biaya'],
  ['mental_health', 'Poli Jiwa RSUD Contoh', 'Selasa dan Kamis 08.00–12.00', 'BPJS dengan rujukan'],
  ['institution', 'Sentra Contoh Palembang', '24 jam', 'Tidak dipungut biaya'],
] as const

/** The directory, an agreement that ends soon, a card from the registry that is waited for, fever that went to the hospital; limits for the class. */
export function services(d: Days, ks01: Her, [first, second, third]: readonly Her[]): Scene[] {
  const ids = new Map<string, string>()
  const of = (kind: string) => ids.get(kind) ?? ''
  const sri = (w: World) => w.as('sri')
  const now = { basis: 'public_service' as const, ground: 'Tanda bahaya: demam tinggi.' }
  return [
    d.scene('2026-01-13', '10:30', async (w) => {
      for (const [kind, name, hours, cost] of SERVICES) {
        const { serviceId } = await w.as('rizal')('serviceReferrals.saveService', {
          ...{ kind, name, hours, cost, address: 'Jalan Contoh Nomor 5', phone: '(0711) 000010', version: 0 },
        })
        ids.set(kind, serviceId)
      }
    }),
    d.scene('2026-01-13', '11:00', async (w) => {
      const mou = { serviceId: of('training'), mouNo: 'MoU 7/2026', mouUntil: dayOf(w, 20), version: 1 }
      await w.as('hana')('serviceReferrals.saveAgreement', mou)
    }),
    d.scene('2026-01-14', '09:30', async (w) => {
      await w.as('rizal')('consents.record', {
        ...{ caseId: ks01.caseId, form: 'oral_witnessed', language: 'Indonesia', explainedBy: idOf(w, 'rizal') },
        ...{ witness: 'Yanti', answers: [{ purpose: 'disclosure', answer: 'agree', recipient: SERVICES[2][1] }] },
      })
      await w.as('rizal')('serviceReferrals.refer', {
        ...{ caseId: ks01.caseId, serviceId: of('civil_registry'), urgency: 'ordinary', basis: 'consent' },
        ...{ reason: 'KTP-nya rusak; perlu untuk membuka rekening.', message: 'Mohon dibuatkan KTP pengganti.' },
        ...{ shared: ['name', 'birth', 'nik'], referredOn: dayOf(w), escortId: idOf(w, 'yanti') },
        ...{ costRupiah: 20_000, payer: 'centre', answerBy: dayOf(w, 2) },
      })
    }),
    d.scene('2026-01-14', '08:00', async (w) => {
      const box = (name: string, unit: string, amount: number, days: number) =>
        sri(w)('health.receive', { name, unit, amount, expiresOn: dayOf(w, days), least: 10 })
      await box('Parasetamol 500', 'tablet', 18, 60)
      const { medicineId } = await box('Parasetamol 500', 'tablet', 100, 600)
      await box('Oralit', 'saset', 80, 240)
      await box('Obat batuk', 'botol', 2, 90)
      if (first) await sri(w)('health.giveDose', { caseId: first.caseId, medicineId, quantity: 2, how: 'Demam, 3 × 1' })
    }),
    d.scene('2026-01-19', '08:20', async (w) => {
      if (!first || !second || !third) return
      const entry = { kind: 'complaint' as const, on: dayOf(w), dangers: [] }
      await sri(w)('health.saveEntry', {
        ...{ ...entry, caseId: first.caseId, temperature: '38,7', said: 'Demam hari ketiga, sakit kepala.' },
        ...{ done: 'Parasetamol, kompres.', standing: 'treated' },
      })
      await sri(w)('health.saveEntry', {
        ...{ ...entry, caseId: second.caseId, said: 'Pusing sejak pagi.', done: 'Istirahat, minum.' },
        ...{ standing: 'watched', againOn: dayOf(w, 1) },
      })
      await sri(w)('health.saveEntry', {
        ...{
          ...entry,
          caseId: third.caseId,
          said: 'Luka gores di jari.',
          done: 'Dibersihkan, plester.',
          standing: 'treated',
        },
      })
      const due = { dueOn: dayOf(w, 126), reckoned: 'scan' as const, checkedAt: 'Puskesmas Indralaya' }
      await sri(w)('health.savePregnancy', {
        caseId: second.caseId,
        version: 0,
        ...due,
        watch: 'Tambah darah tiap hari.',
      })
      const limit = { fromOn: dayOf(w), untilOn: dayOf(w, 7) }
      await sri(w)('health.setLimit', { ...limit, caseId: second.caseId, rule: 'sit_today' })
      await sri(w)('health.setLimit', { ...limit, caseId: third.caseId, rule: 'no_chemicals' })
    }),
    d.scene('2026-01-19', '09:00', async (w) => {
      if (!first) return
      const asked = { caseId: first.caseId, reason: 'Demam 38,7 hari ketiga.', message: 'Mohon diperiksa.', ...now }
      const way = {
        referredOn: dayOf(w),
        shared: ['name' as const],
        escortId: idOf(w, 'yanti'),
        urgency: 'now' as const,
      }
      const { id } = await sri(w)('serviceReferrals.refer', {
        ...{ ...asked, ...way, serviceId: of('health_centre'), costRupiah: 0, payer: 'bpjs' },
      })
      await sri(w)('serviceReferrals.refer', {
        ...{ ...asked, ...way, serviceId: of('hospital'), onwardFrom: id, costRupiah: 150_000, payer: 'centre' },
        answerBy: dayOf(w, 2),
      })
    }),
    d.scene('2026-01-19', '09:20', async (w) => {
      if (!third) return
      const { id } = await sri(w)('serviceReferrals.refer', {
        ...{ caseId: third.caseId, serviceId: of('mental_health'), urgency: 'ordinary', basis: 'public_service' },
        ...{ reason: 'Sulit tidur berminggu-minggu.', message: 'Mohon diperiksa.', shared: ['name'] },
        ...{ ground: 'Atas permintaannya sendiri kepada perawat.', referredOn: dayOf(w) },
      })
      await sri(w)('serviceReferrals.printLetter', { id })
    }),
    d.scene('2026-01-19', '13:15', (w) => (second ? elsewhere(w, second, of('institution')) : Promise.resolve())),
  ]
}

/** She wants to go on near her sister: referred, taken, and the packet of what goes with her is ready. */
async function elsewhere(w: World, her: Her, serviceId: string): Promise<void> {
  const worker = w.as(her.worker)
  const { id } = await worker('serviceReferrals.refer', {
    ...{ caseId: her.caseId, serviceId, urgency: 'soon', basis: 'public_service', shared: ['name', 'birth'] },
    ...{ reason: 'Kakaknya tinggal di sana.', message: 'Mohon menerima untuk pelatihan lanjutan.' },
    ...{ ground: 'Pelatihan lanjutan hanya ada di sana.', referredOn: dayOf(w) },
  })
  const taken = { letterNo: '460/88/2026', by: 'Bu Laras, kepala seksi rehabilitasi' }
  await worker('serviceReferrals.accept', { id, on: dayOf(w), ...taken })
  await worker('serviceReferrals.makePacket', {
    ...{ id, enclosures: ['Salinan hasil uji keterampilan'] },
    summary: 'Mengikuti kelas menjahit; kompeten pada unit dasar. Ingin belajar pola busana muslim.',
  })
}

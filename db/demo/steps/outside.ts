import type { Her } from '../her.ts'
import type { Days, Scene, World } from '../scene.ts'
import { dayOf, idOf } from '../scene.ts'
import { askConsent } from './arrival.ts'
import { firstThere } from './livelihood.ts'

/** Works on a photo, a face and a name before strangers: each asked by itself, and not all say the same. */
const SHOWN = [
  ['agree', 'agree', 'refuse'],
  ['agree', 'refuse', 'agree'],
  ['agree', 'postpone', 'refuse'],
] as const

async function askedToBeShown(w: World, women: readonly Her[]): Promise<void> {
  for (const [n, [works, face, name]] of SHOWN.entries()) {
    const her = women[n]
    if (!her) continue
    await askConsent(w, her, [
      { purpose: 'photo_works', answer: works },
      { purpose: 'face_public', answer: face },
      { purpose: 'name_public', answer: name },
    ])
  }
}

/** An exhibition from its plan to the settlement, works left with a cooperative, and four partners as far as each has come. */
export function outsideTheHouse(d: Days, women: readonly Her[]): Scene[] {
  const ids = { fair: '', shop: '', internship: '', tailor: '' }
  const sewing = () => women.filter((h) => h.track === 'sewing' && h.caseId !== '' && !h.isProtected)
  return [
    d.scene('2026-01-13', '09:10', (w) => askedToBeShown(w, sewing())),
    d.scene('2026-01-13', '09:40', async (w) => {
      const plan = {
        kind: 'exhibition' as const,
        organiser: 'Dekranasda',
        fromOn: dayOf(w, 1),
        untilOn: dayOf(w, 3),
        outing: null,
      }
      const fair = { ...plan, name: 'Festival Tenun Ogan Ilir', stand: 'Karya Penerima Manfaat, stan 14' }
      ids.fair = (await w.as('ani')('exhibitions.plan', fair)).outingId
      const shop = {
        ...plan,
        kind: 'consignment' as const,
        name: 'Titip jual koperasi',
        organiser: 'Koperasi Wanita Contoh',
      }
      const { outingId } = await w.as('hana')('exhibitions.plan', {
        ...shop,
        untilOn: dayOf(w, 40),
        commissionPercent: 10,
      })
      ids.shop = outingId
      await w.as('ratna')('exhibitions.agree', { outingId: ids.fair })
      await w.as('ratna')('exhibitions.agree', { outingId: ids.shop })
      await w.as('ani')('exhibitions.costs', { outingId: ids.fair, costsRupiah: 1_500_000 })
      for (const { workId, home } of await shelf(w)) {
        await w.as('ani')('exhibitions.take', { outingId: ids.fair, workId, pieces: Math.max(1, home - 3) })
      }
      const left = (await shelf(w)).filter((one) => one.home > 1).slice(0, 2)
      for (const { workId } of left) await w.as('ani')('exhibitions.take', { outingId: ids.shop, workId, pieces: 1 })
    }),
    d.scene('2026-01-17', '16:20', async (w) => {
      const ani = w.as('ani')
      const { lines } = await ani('exhibitions.outing', { outingId: ids.fair })
      for (const { workId, taken, priceRupiah } of lines) {
        const back = Math.floor(taken / 4)
        await ani('exhibitions.count', { outingId: ids.fair, workId, sold: taken - back, priceRupiah, back, lost: 0 })
      }
      const order = {
        kind: 'order' as const,
        who: 'Toko Sriwijaya Contoh',
        reach: '0811-0000-0101',
        wants: 'Daster batik 6 potong',
      }
      await ani('exhibitions.writeContact', { outingId: ids.fair, ...order })
      await ani('exhibitions.writeContact', {
        outingId: ids.fair,
        kind: 'contact',
        who: 'PAUD Contoh',
        wants: 'Contoh seragam dulu',
      })
      await ani('exhibitions.comeHome', { outingId: ids.fair })
    }),
    d.scene('2026-01-18', '09:15', async (w) => {
      const hana = w.as('hana')
      const { soldRupiah } = await hana('exhibitions.outing', { outingId: ids.fair })
      await hana('exhibitions.settle', { outingId: ids.fair, cashRupiah: soldRupiah, countedWith: idOf(w, 'ani') })
      await w.as('ani')('exhibitions.confirm', { outingId: ids.fair, cashRupiah: soldRupiah })
    }),
    d.scene('2026-01-14', '13:30', (w) => partners(w, ids)),
    d.scene('2026-01-19', '10:10', async (w) => {
      // not the first: she goes there by her own book (stories.ts)
      const her = sewing()[1]
      if (her)
        await w.as(her.worker)('livelihood.saveWork', {
          ...{ caseId: her.caseId, version: 0, kind: 'internship', at: 'partner', partnerId: ids.tailor },
          ...{ dealId: ids.internship, wantsIt: true, meetsNobody: true, does: 'Obras dan pasang kancing' },
          ...{ fromOn: dayOf(w), untilOn: dayOf(w, 40), lookOn: dayOf(w, 14), maySay: 'peserta kursus jahit' },
        })
      const other = women.find((h) => h.track === 'salon' && h.caseId !== '' && !h.isProtected)
      if (other) await firstThere(w, other)
    }),
  ]
}

const shelf = async (w: World) => {
  const { works } = await w.as('ani')('products.works', {})
  return works.filter((one) => one.kind === 'goods' && one.home > 0 && one.meantFor === 'sale')
}

async function partners(w: World, ids: { internship: string; tailor: string }): Promise<void> {
  const hana = w.as('hana')
  const save = async (name: string, more: object) =>
    (await hana('partners.save', { name, kind: 'other', offer: {}, next: {}, partner: null, ...more })).partnerId
  const days = { fromOn: dayOf(w), dueOn: dayOf(w, 45) }
  const covers = ['wage', 'hours', 'safety', 'reach'] as ('wage' | 'hours' | 'safety' | 'reach')[]
  await save('Toko Sriwijaya Contoh', {
    ...{ kind: 'shop', wants: 'Minta harga 6 daster', next: { step: 'Telepon dengan harga', on: dayOf(w, 9) } },
  })
  await save('Konveksi Bintang Contoh', {
    ...{ kind: 'tailor', wants: 'Upah borong per kemeja', offer: { pieceRupiah: 2_000, pieceMinutes: 30 } },
    next: { step: 'Hitung upah bersama Bu Ani', on: dayOf(w, 10) },
  })
  const tailor = await save('Penjahit Bu Nur Contoh', {
    kind: 'tailor',
    wants: 'Magang dua orang',
    seenOn: dayOf(w, -3),
  })
  const signed = { partnerId: tailor, kind: 'pks' as const, number: '120/2026', fromOn: dayOf(w, -2), quota: 2, covers }
  await hana('partners.sign', { ...signed, untilOn: dayOf(w, 50) })
  ids.tailor = tailor
  const intern = { partnerId: tailor, kind: 'internship' as const, what: 'Magang menjahit', ...days }
  ids.internship = (await hana('partners.begin', intern)).dealId
  const clinic = await save('Klinik Sehat Contoh', {
    ...{ kind: 'clinic', wants: 'Seragam', offer: { pieceRupiah: 39_000, pieceMinutes: 150 } },
  })
  await hana('partners.sign', {
    ...signed,
    partnerId: clinic,
    kind: 'mou',
    number: '121/2026',
    untilOn: dayOf(w, 300),
    quota: 0,
  })
  const { dealId } = await hana('partners.begin', {
    partnerId: clinic,
    kind: 'order',
    what: 'Seragam perawat',
    pieces: 20,
    ...days,
  })
  await hana('partners.moveOn', { dealId, seen: 1, donePieces: 12 })
}

import type { In } from '../act.ts'
import type { Her } from '../her.ts'
import type { World } from '../scene.ts'
import { dayOf, idOf, timeOf } from '../scene.ts'
import { confer } from './assessment.ts'
import { BOUGHT } from './equipment.ts'

type Simple = In<'terminations.recordCheck'>['check']

export const tick = (w: World, her: Her, check: Simple, note: string) =>
  w.as(her.worker)('terminations.recordCheck', { caseId: her.caseId, check, on: dayOf(w), note })

const receiverOf = (her: Her, first: Her['contacts'][number]) =>
  her.isProtected
    ? {
        name: 'Ahmad Syarif, S.Sos.',
        relation: 'petugas Dinas Sosial',
        post: 'Pekerja Sosial',
        idChecked: 'Kartu pegawai',
      }
    : {
        name: first.name,
        relation: first.relation,
        phone: first.number,
        address: 'Desa Contoh Ilir RT 2',
        idChecked: 'KTP-el, dicocokkan petugas',
      }

/** CC-4, the safe place, who receives her, after-care; put to the head and approved for the last day. */
export async function prepareLeaving(w: World, her: Her, leavesOn: string): Promise<void> {
  const { caseId } = her
  await confer(w, her, 'cc4', { facts: 'Semua hasil evaluasi lengkap.' })
  await w.as(her.worker)('terminations.open', { caseId, exit: 'LULUS' })
  await checkPlace(w, her)
  await meetReceiver(w, her)
  await agreeAftercare(w, her, leavesOn)
  await w.as(her.worker)('terminations.propose', {
    caseId,
    effectiveOn: leavesOn,
    basis: 'Program selesai, evaluasi lengkap, beliau siap.',
  })
  const { current } = await w.as('ratna')('terminations.page', { caseId })
  await w.as('ratna')('terminations.approve', { caseId, version: current?.version ?? 0 })
}

/** The one whom she named first: to whom she goes, and who is called afterwards. */
const nearest = (her: Her): Her['contacts'][number] => {
  const first = her.contacts[0]
  if (!first) throw new Error('she has somebody to go to')
  return first
}

export async function checkPlace(w: World, her: Her): Promise<void> {
  const { relation } = nearest(her)
  const where = her.isProtected
    ? ({ kind: 'kin', address: 'Kota lain, provinsi lain', onPaper: 'kerabat di provinsi lain' } as const)
    : ({ kind: 'family', address: 'Desa Contoh Ilir RT 2', onPaper: `keluarga (${relation})` } as const)
  await w.as(her.worker)('terminations.checkDestination', {
    caseId: her.caseId,
    on: dayOf(w),
    ...where,
    withWhom: relation,
    isSafe: true,
    why: 'Keluarga menunggu, tetangga dekat, tidak ada yang mengancam.',
  })
}

export const meetReceiver = (w: World, her: Her) =>
  w.as(her.worker)('terminations.clearReceiver', {
    caseId: her.caseId,
    on: dayOf(w),
    kind: her.isProtected ? 'social_office' : 'family',
    person: receiverOf(her, nearest(her)),
  })

export const agreeAftercare = (w: World, her: Her, leavesOn: string) =>
  w.as(her.worker)('aftercare.arrange', {
    caseId: her.caseId,
    agreedOn: dayOf(w),
    isAgreed: true,
    officerId: idOf(w, her.worker),
    channel: 'call',
    leavesOn,
    who: her.callName,
    number: nearest(her).number,
    times: 'sore',
    maySay: 'ini dari tempat kegiatan',
    province: '16',
    goals: her.words.own,
  })

/** Everything that the house kept for her goes back, with signatures in the books of custody. */
export async function giveBack(w: World, her: Her, to: 'herself' | 'heirs' = 'herself'): Promise<number> {
  const { belongings, balanceRupiah } = await w.as('yanti')('custody.ofCase', { caseId: her.caseId })
  const kept = belongings.filter((b) => !b.returnedAt).map((b) => b.belongingId)
  if (kept.length > 0) await w.as('yanti')('custody.returnBelongings', { caseId: her.caseId, belongingIds: kept, to })
  if (balanceRupiah > 0)
    await w.as('tuti')('custody.enterSavings', {
      caseId: her.caseId,
      kind: 'payout',
      rupiah: balanceRupiah,
      signedHow: to === 'heirs' ? 'heirs' : 'signature',
    })
  return balanceRupiah
}

/** F35, four eyes: the worker sets a kit aside, administration hands it over. Gives the value. */
export async function handOverToolkit(w: World, her: Her): Promise<number> {
  const { toolkits } = await w.as(her.worker)('stock.toolkits', { state: 'in_stock', track: her.track })
  // one that was bought for a line of the budget, where there is one
  const kit = toolkits.find((k) => k.label.startsWith(BOUGHT)) ?? toolkits.at(-1)
  if (!kit) throw new Error('no kit is in stock')
  await w.as(her.worker)('stock.reserveToolkit', { toolkitId: kit.toolkitId, caseId: her.caseId })
  const { valueRupiah } = await w.as('tuti')('terminations.handOverToolkit', {
    caseId: her.caseId,
    toolkitId: kit.toolkitId,
    on: dayOf(w),
    time: timeOf(w, 5),
    place: 'Aula',
    witnessId: idOf(w, 'hana'),
  })
  return valueRupiah
}

/** The last day. */
export async function leave(w: World, her: Her): Promise<void> {
  await packUp(w, her)
  await w.as('ratna')('terminations.close', { caseId: her.caseId })
}

/** Something was written wrongly and is found after the end. */
export async function openAgain(w: World, her: Her): Promise<void> {
  await w.as('ratna')('closing.reopen', {
    caseId: her.caseId,
    reason: 'Tahun lahir pada berkas berbeda dengan KTP-el yang ia perlihatkan waktu dikunjungi.',
  })
}

/** Everything of the last day but the head's last word. */
export async function packUp(w: World, her: Her): Promise<void> {
  const as = w.as(her.worker)
  const { caseId } = her
  await tick(w, her, 'closing_talk_held', 'Percakapan penutup, beliau memilih kata-kata sendiri untuk teman sekelas.')
  await giveBack(w, her)
  await as('terminations.returnBelongings', {
    caseId,
    on: dayOf(w),
    to: 'herself',
    things: [{ name: 'Tas pakaian', quantity: '1 buah' }],
    papers: ['KTP-el'],
  })
  await handOverToolkit(w, her)
  await as('terminations.signHandover', {
    caseId,
    on: dayOf(w),
    time: timeOf(w, 5),
    place: 'Ruang tamu',
    condition: 'sehat',
    agreements: ['Kunjungan pertama satu bulan lagi.'],
    witnesses: [{ name: 'Hana Pertiwi', post: 'Koordinator' }],
  })
}

/** F37 with the figures of F38. */
export const visit = (
  w: World,
  her: Her,
  month: 1 | 3 | 6 | 12,
  told: string,
  figures: NonNullable<In<'aftercare.recordContact'>['figures']>,
  criteriaMet: In<'aftercare.recordContact'>['criteriaMet'] = [],
) =>
  w.as(her.worker)('aftercare.recordContact', {
    caseId: her.caseId,
    month,
    on: dayOf(w),
    mode: month === 3 ? 'visit' : 'call',
    isReached: true,
    isMet: month === 3,
    isSafeToTalk: true,
    living: 'family',
    work: 'business_running',
    toolStatus: 'in_use',
    ...{ figures, criteriaMet, allAsked: criteriaMet.length > 0 },
    told,
  })

/** The head ends what was proposed; gives what is still missing. */
export async function approveLeaving(w: World, her: Her, basis: string): Promise<string[]> {
  const { caseId } = her
  await w.as(her.worker)('terminations.propose', { caseId, effectiveOn: dayOf(w), basis })
  const { current } = await w.as('ratna')('terminations.page', { caseId })
  return (await w.as('ratna')('terminations.approve', { caseId, version: current?.version ?? 0 })).missing
}

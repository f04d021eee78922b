import type { In } from '../act.ts'
import type { Her } from '../her.ts'
import type { World } from '../scene.ts'
import { dayOf, idOf, pass, timeOf } from '../scene.ts'
import { tickOff } from './service.ts'

type Consents = In<'consents.record'>['answers']
type Belongings = In<'custody.listBelongings'>['items']

export const YES: Consents = [
  { purpose: 'service', answer: 'agree' },
  { purpose: 'data_care', answer: 'agree' },
  { purpose: 'photo', answer: 'agree' },
  { purpose: 'family_contact', answer: 'agree' },
  { purpose: 'aftercare_contact', answer: 'agree' },
]

/** F04 and F05, explained and asked one by one. */
export async function askConsent(
  w: World,
  her: Her,
  answers: Consents = YES,
  more: Partial<In<'consents.record'>> = {},
): Promise<void> {
  await w.as(her.worker)('consents.record', {
    caseId: her.caseId,
    answers,
    form: 'signed',
    language: 'Indonesia',
    explainedBy: idOf(w, her.worker),
    ...more,
  })
}

/** The rest of the registration, the same for all who are invented. */
export const restOf = (her: Her): Partial<In<'clients.saveIdentity'>['identity']> => ({
  kk: `991001010115${(her.identity.nik ?? '0000').slice(-4)}`,
  birthPlace: 'Desa Contoh',
  motherName: 'Sumiyati',
  religion: 'Islam',
  language: 'Melayu',
  literacy: 'reads',
  education: 'smp',
  maritalStatus: 'widowed',
  children: 1,
  addressOnCard: 'Dusun II, Desa Contoh Ilir',
  addressNow: 'Dusun II, Desa Contoh Ilir',
  district: 'Kecamatan Contoh',
})

/** F11. Saves who she is; the number that was typed before stays. */
export async function saveIdentity(
  w: World,
  her: Her,
  more: Partial<In<'clients.saveIdentity'>['identity']> = {},
): Promise<void> {
  const { version } = await w.as(her.worker)('clients.identity', { caseId: her.caseId })
  await w.as(her.worker)('clients.saveIdentity', {
    caseId: her.caseId,
    version,
    identity: { ...her.identity, fullName: her.identity.fullName ?? her.callName, ...more },
  })
}

/** Those she herself calls safe. */
export async function saveContacts(w: World, her: Her): Promise<void> {
  for (const c of her.contacts)
    await w.as(her.worker)('contacts.saveContact', {
      caseId: her.caseId,
      isReachable: true,
      contact: { ...c, channel: 'call', times: 'sore', maySay: 'ini dari tempat kegiatan', whoMayAnswer: c.name },
    })
}

/** F10, by the nurse on the day of arrival. */
export const screenHealth = (w: World, her: Her, more: Partial<In<'health.saveScreening'>> = {}) =>
  w.as('sri')('health.saveScreening', {
    caseId: her.caseId,
    version: 0,
    examinedOn: dayOf(w),
    temperature: '36,6',
    systolic: 112,
    diastolic: 74,
    pulse: 80,
    breaths: 18,
    weight: 49,
    complaints: 'Tidak ada keluhan berarti; lelah dari perjalanan.',
    allergy: 'none',
    period: 'regular',
    referral: 'none',
    ...more,
  })

/** Her worker asks to read her health, and the nurse lets him. */
export async function askHealth(w: World, her: Her, o: { by: string; isGiven: boolean }): Promise<void> {
  const asked = { caseId: her.caseId, what: 'health', readerId: idOf(w, her.worker), purpose: 'accompany' } as const
  const { requestId } = await w.as(o.by)('lending.ask', asked)
  if (o.isGiven) await w.as('sri')('lending.grant', { requestId })
}

/** F07: written and signed while both parties stand there, by administration; of a protected woman by those who hold her keys. */
export async function receive(
  w: World,
  her: Her,
  more: Partial<In<'admission.saveReceiptMinute'>['body']> = {},
): Promise<void> {
  const as = w.as(her.isProtected ? her.worker : 'tuti')
  const { version } = await as('admission.saveReceiptMinute', {
    caseId: her.caseId,
    version: 0,
    handedAt: w.clock.now.subtract({ minutes: 10 }).toString(),
    body: {
      place: 'ruang penerimaan',
      partyOne: { name: 'Ahmad Syarif, S.Sos.', post: 'Pekerja Sosial', office: 'Dinas Sosial Kabupaten Contoh' },
      partyTwo: { name: 'Tuti Handayani', post: 'Kepala Subbagian Tata Usaha' },
      condition: 'sehat, tenang',
      papers: ['KTP-el'],
      goods: ['satu tas pakaian'],
      witnesses: [{ name: 'Yanti Rahayu', post: 'pengasuh' }],
      ...more,
    },
  })
  await as('admission.signReceiptMinute', { caseId: her.caseId, version })
  await as('admission.admit', { caseId: her.caseId, arrivedOn: dayOf(w), arrivedTime: timeOf(w, 10), track: her.track })
}

/** A bed; a protected woman sleeps in a room that no shared screen shows. */
export async function giveBed(w: World, her: Her): Promise<void> {
  const { beds } = await w.as('yanti')('residence.freeBeds', {})
  const bed = beds.find((b) => b.isProtected === her.isProtected) ?? beds[0]
  if (!bed) throw new Error('no bed is free')
  await w.as('yanti')('residence.assignBed', { caseId: her.caseId, bedId: bed.bedId })
}

export async function keepBelongings(w: World, her: Her, items: Belongings, cashRupiah = 0): Promise<void> {
  await w.as('yanti')('custody.listBelongings', { caseId: her.caseId, items, secondPersonId: idOf(w, her.worker) })
  if (cashRupiah > 0)
    await w.as(her.worker)('custody.enterSavings', {
      caseId: her.caseId,
      kind: 'deposit',
      rupiah: cashRupiah,
      signedHow: 'signature',
    })
}

export const toAssessment = (w: World, her: Her) =>
  w.as(her.worker)('cases.move', { caseId: her.caseId, to: 'assessment' })

export type Child = Omit<In<'clients.saveChild'>, 'caseId'>

/** The day of arrival, whole: talk, papers, minute, register, bed, belongings. */
export async function arrive(
  w: World,
  her: Her,
  o: { items?: Belongings; cashRupiah?: number; answers?: Consents; children?: Child[] } = {},
): Promise<void> {
  const as = w.as(her.worker)
  await askConsent(w, her, o.answers)
  await saveIdentity(w, her, restOf(her))
  await saveContacts(w, her)
  for (const child of o.children ?? []) await as('clients.saveChild', { caseId: her.caseId, ...child })
  await as('admission.listDocuments', {
    caseId: her.caseId,
    documents: [
      { document: 'ktp', state: 'original' },
      { document: 'family_card', state: 'copy' },
      { document: 'health_insurance', state: 'in_process' },
    ],
  })
  await as('contacts.saveFirstNight', {
    caseId: her.caseId,
    version: 0,
    night: { routineMedicine: 'no', feelsSafe: 'yes' },
  })
  await screenHealth(w, her)
  await receive(w, her, { cashRupiah: o.cashRupiah ?? 0 })
  await giveBed(w, her)
  await keepBelongings(w, her, o.items ?? [{ item: 'Tas pakaian', quantity: 1, kept: 'held_by_her' }], o.cashRupiah)
  pass(w, { minutes: 1 })
  await toAssessment(w, her)
  await tickOff(w, her, ['register_arrival', 'sign_receipt_minute', 'receive_her'])
}

/** A week later her papers are complete. */
export const papersComplete = (w: World, her: Her) =>
  w.as(her.worker)('admission.listDocuments', {
    caseId: her.caseId,
    documents: [{ document: 'health_insurance', state: 'original' }],
  })

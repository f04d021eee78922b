import { START } from '../../src/modules/builder/rules.ts'
import { saveIdentity } from '../../src/modules/clients/facts.ts'
import { makeIntake } from '../../src/modules/clients/tests/support.ts'
import { ks01InEvaluation } from '../../src/modules/evaluations/tests/support.ts'
import { FAIR } from '../../src/modules/exhibitions/tests/support.ts'
import { COPY } from '../../src/modules/extracts/tests/asked.ts'
import { found } from '../../src/modules/health/tests/support.ts'
import { dripping } from '../../src/modules/inspections/tests/looked.ts'
import { putInBox } from '../../src/modules/kiosk/tests/at-kiosk.ts'
import { FILE, NAME } from '../../src/modules/lists/tests/office-list.ts'
import { WORK, writtenBook } from '../../src/modules/livelihood/tests/support.ts'
import { atNight } from '../../src/modules/night/tests/at-night.ts'
import { OFFERED } from '../../src/modules/offers/tests/offered.ts'
import { SIGNED, TAILOR } from '../../src/modules/partners/tests/support.ts'
import { agreedRule, workOf } from '../../src/modules/products/tests/support.ts'
import { referred } from '../../src/modules/referrals/tests/people.ts'
import { plantRegisters } from '../../src/modules/register/tests/office.ts'
import { bed, makeRoom } from '../../src/modules/residence/tests/make-room.ts'
import { another } from '../../src/modules/selection/tests/desk.ts'
import { referredOut, serviceOf } from '../../src/modules/service-referrals/tests/support.ts'
import { noteOf } from '../../src/modules/sessions/tests/support.ts'
import { openExit } from '../../src/modules/terminations/tests/support.ts'
import { jpeg } from '../../src/platform/files/tests/scans.ts'
import { cast } from '../cast.ts'
import type { TestApp } from '../support/app.ts'

/** Words that stand nowhere else, one of each class. */
export const SAID = {
  name: 'Suryaningtyas',
  nik: '9910014508980077',
  phone: '081277770001',
  child: 'Bintangpagi',
  contact: 'Bibi Rohanalestari',
  hunter: 'Fahmi Juragan Lele',
  incoming: 'Panggilan sidang Melurwangi',
  incomingNote: 'Dampingi, jangan sebut alamat Kenangarum.',
  story: 'Ia menghitung harga daster batik.',
  plan: 'Buka usaha jahit',
  conference: 'Disepakati tenang bersama beliau.',
  own: 'Catatan yang hanya untuk penulisnya.',
  health: 'Ruam di telapak tangan kiri.',
  complaint: 'Pusing saat membuka jendela.',
  medicine: 'Kapsul Daunkelor',
  group: 'Praktik buku kas berdua-dua.',
  referred: 'Demam tiga hari di klinik sudut.',
  guarded: 'Minta pendamping hukum diam-diam.',
  kept: 'Cincin tipis',
  incident: 'Panci sup tumpah di dapur.',
  caller: 'Pak Sumarwoto',
  past: 'Kunci lemari dipegang satu orang saja.',
  candidate: 'Kenangasari',
  sent: 'Wulandaritama',
  atNight: 'Melatisenja',
  listed: 'Sumarni',
  registered: 'Seruniwangi',
  batch: 'Menghitung harga dijelaskan ulang dua kali.',
  leave: 'Rumah nenek Palupi',
  journal: 'Lampu lorong Seroja mati.',
  carried: 'Kunci gudang Mawarti',
  reached: '0811-4477-9901',
  unkept: 'Masuk lewat pagar kebun.',
  made: 'Rok lipit sembilan potong.',
  photographed: 'Kemeja pesanan Tanjungbatu.',
  feedback: 'Setikannya serapi pita Palembang.',
  shown: 'Bu Cempakawangi',
  asked: 'Kapan benang merah marun datang?',
  living: 'Daster bunga kecubung laku di pasar Rabu.',
  lacks: 'Kacamatanya pecah waktu menjahit.',
  ownWork: 'Bangga pada pesanan pertama.',
  talkOfTwo: 'Belajar diam lebih lama.',
  witnessed: 'Antre dua hari di bangku biru.',
  right: 'Nama ayahnya kurang satu huruf.',
} as const

const spilled = (caseId: string, what: string) => ({
  ...{ kind: 'injury' as const, level: 'moderate' as const, on: '2026-01-12', time: '08:00', place: 'dining' as const },
  ...{ what, done: 'Didinginkan dengan air.', caseIds: [caseId] },
})

/** Her story goes on: what whoever may not read it must not hear of, not even that it does. */
export async function writeOn(t: TestApp, caseId: string): Promise<void> {
  const [rizal, coordinator] = [t.as(cast.rizal), t.as(cast.coordinator)]
  await rizal.call('contacts.saveNoContact', { caseId, person: { name: 'Seorang lagi', relation: 'paman' } })
  await rizal.call('sessions.saveNote', { ...noteOf(caseId), discussed: 'Ia bercerita lagi.' })
  await rizal.call('instruments.start', { caseId, code: 'srq-20' })
  await coordinator.call('conferences.record', {
    ...{ caseId, kind: 'review', heldOn: '2026-01-12', chairId: coordinator.id, secretaryId: t.as(cast.wulan).id },
    ...{ members: [{ personId: rizal.id }], facts: 'Ditinjau.', decision: 'continue', nextReviewOn: '2026-02-10' },
  })
  await rizal.call('incidents.report', spilled(caseId, 'Sekali lagi.'))
  const { version } = await rizal.call('cases.page', { caseId })
  await rizal.call('cases.rateRisk', { caseId, level: 'emergency', reason: 'Suaminya mencarinya.', version })
}

/** She learns in a group that meets on the first day; gives the group. */
async function timetabled(
  t: TestApp,
  caseId: string,
): Promise<{ learnsIn: string; plannedId: string; photoId: string }> {
  const coordinator = t.as(cast.coordinator)
  const { groupId } = await coordinator.call('programme.saveGroup', {
    name: 'Jahit A',
    track: 'sewing',
    fromOn: '2026-01-12',
  })
  await coordinator.call('programme.enrol', { groupId, caseIds: [caseId] })
  const { sessionIds } = await coordinator.call('programme.saveSession', {
    ...{ kind: 'skills', title: 'Jahit A', meantFor: 'group', groupId, delivererId: t.as(cast.sewing).id },
    ...{ onDay: '2026-01-12', starts: '13:00', ends: '15:00' },
  })
  await coordinator.call('training.layIn', { track: 'sewing' })
  const { units } = await coordinator.call('training.units', {})
  const practice = { unitId: units[0]?.unitId ?? '', on: '2026-01-12', minutes: 90, made: SAID.made }
  await coordinator.call('training.practise', { ...practice, caseIds: [caseId] })
  const { entries } = await coordinator.call('training.ofCase', { caseId })
  const feedback = { entryId: entries[0]?.entryId ?? '', version: 0, said: SAID.feedback }
  await coordinator.call('training.sayFeedback', feedback)
  const { photoId } = await coordinator.call('portfolio.addPhoto', {
    ...{ caseId, of: 'practice', subjectId: feedback.entryId, faces: 'none', caption: SAID.photographed },
    base64: jpeg().toString('base64'),
  })
  const lines = [{ kind: 'takings' as const, rupiah: 75_000, what: SAID.made }]
  const faces = { face5: 1, face4: 0, face3: 0, face2: 0, face1: 0 }
  const business = { caseId, version: 0, on: '2026-01-12', customers: 1, lines, ...faces }
  await coordinator.call('practicum.saveDay', business)
  const weekOn = '2026-01-12'
  const version = async () => (await coordinator.call('programme.week', { onDay: weekOn })).plan?.version ?? 0
  await coordinator.call('programme.proposeWeek', { weekOn, version: await version() })
  await t.as(cast.head).call('programme.publishWeek', { weekOn, version: await version() })
  return { learnsIn: groupId, plannedId: sessionIds[0] ?? '', photoId }
}

/** Something that she made was sold and shared; another sale waits. */
async function sold(t: TestApp, caseId: string): Promise<{ workId: string; saleId: string; ruleId: string }> {
  const coordinator = t.as(cast.coordinator)
  await agreedRule(t)
  const { workId } = await coordinator.call('products.saveWork', workOf([caseId]))
  await coordinator.call('products.move', { workId, kind: 'made', pieces: 3 })
  await coordinator.call('products.addPicture', { workId, faces: 'none', base64: jpeg().toString('base64') })
  const one = { workId, pieces: 1, priceRupiah: 65_000, seen: 1 }
  const { saleId } = await coordinator.call('products.sell', one)
  await coordinator.call('products.share', { saleIds: [saleId], paid: 65_000 })
  await coordinator.call('products.sell', one)
  const { rules } = await coordinator.call('products.rules', {})
  return { workId, saleId, ruleId: rules[0]?.ruleId ?? '' }
}

/** Of the same work a piece is at an exhibition that is not back; a partner takes women in. */
async function goneOut(t: TestApp, workId: string) {
  const coordinator = t.as(cast.coordinator)
  const { outingId } = await coordinator.call('exhibitions.plan', FAIR)
  await t.as(cast.head).call('exhibitions.agree', { outingId })
  await coordinator.call('exhibitions.take', { outingId, workId, pieces: 1 })
  await coordinator.call('exhibitions.writeContact', {
    outingId,
    kind: 'contact',
    who: 'Toko Sriwijaya',
    wants: 'Daster',
  })
  const { contacts } = await coordinator.call('exhibitions.outing', { outingId })
  const { partnerId } = await coordinator.call('partners.save', { ...TAILOR, seenOn: '2026-01-10' })
  await coordinator.call('partners.sign', { ...SIGNED, partnerId, quota: 3 })
  const intern = { kind: 'internship' as const, what: 'Magang obras', fromOn: '2026-01-12', dueOn: '2026-02-12' }
  const { dealId } = await coordinator.call('partners.begin', { ...intern, partnerId })
  const { agreements } = await coordinator.call('partners.partner', { partnerId })
  return {
    ...{ outingId: [outingId], contactId: [contacts[0]?.contactId], partnerId: [partnerId], dealId: [dealId] },
    agreementId: [agreements[0]?.agreementId],
  }
}

/** Rizal's woman in evaluation with as much as can stand of her, and a candidate of his; ids by the keys of the inputs that ask for them. */
export async function plant(t: TestApp) {
  const [rizal, administration, coordinator] = [t.as(cast.rizal), t.as(cast.administration), t.as(cast.coordinator)]
  const caseId = await ks01InEvaluation(t, SAID.name)
  const identity = { fullName: `${SAID.name} binti Karim`, nik: SAID.nik, phone: SAID.phone }
  await rizal.within((ctx) => saveIdentity(ctx, caseId, identity, { version: 0, isProtected: false }))
  await rizal.call('clients.saveChild', { caseId, fullName: SAID.child, sleeps: 'with_her' })
  const aunt = { name: SAID.contact, relation: 'bibi', number: '0812 0000 0002', maySay: 'dari koperasi' }
  await rizal.call('contacts.saveContact', { caseId, isReachable: true, contact: { ...aunt, channel: 'call' } })
  await rizal.call('contacts.saveNoContact', { caseId, person: { name: SAID.hunter, relation: 'suami' } })
  const { noteId } = await rizal.call('sessions.saveNote', { ...noteOf(caseId), discussed: SAID.story })
  const { takingId } = await rizal.call('instruments.start', { caseId, code: 'who-5' })
  const { talkId } = await rizal.call('consents.record', {
    ...{ caseId, form: 'oral_witnessed', language: 'Ogan', explainedBy: rizal.id, witness: 'Siti Rohana' },
    answers: [{ purpose: 'service', answer: 'agree' }],
  })
  const part = { caseId, personId: t.as(cast.psychologist).id }
  await rizal.call('access.assign', { ...part, part: 'psychologist' })
  const own = { ...noteOf(caseId), audience: 'own' as const, discussed: SAID.own }
  const { noteId: ownNote } = await t.as(cast.psychologist).call('sessions.saveNote', own)
  await rizal.call('access.unassign', part)
  await t.as(cast.nurse).call('health.saveScreening', found(caseId, { complaints: SAID.health }))
  await t.as(cast.nurse).call('health.saveEntry', {
    ...{ caseId, kind: 'complaint', on: '2026-01-12', said: SAID.complaint, standing: 'treated', dangers: [] },
  })
  await t.as(cast.nurse).call('health.setLimit', {
    ...{ caseId, rule: 'no_chemicals', fromOn: '2026-01-12', untilOn: '2026-01-19' },
  })
  await t.as(cast.nurse).call('medication.savePlan', {
    ...{
      caseId,
      medicine: SAID.medicine,
      dose: '1 kapsul',
      times: ['09.30'],
      prescribedBy: 'dr. Contoh',
      fromOn: '2026-01-12',
    },
  })
  await rizal.call('lending.ask', { caseId, what: 'health', readerId: rizal.id, purpose: 'accompany' })
  const sent = [
    await referredOut(t, caseId, cast.nurse, { kind: 'hiv_sti_clinic', reason: SAID.referred }),
    await referredOut(t, caseId, cast.rizal, { kind: 'legal_aid', reason: SAID.guarded }),
  ]
  const { groupId } = await rizal.call('groups.save', {
    ...{
      on: '2026-01-12',
      time: '08:00',
      minutes: 60,
      topic: 'Mengelola uang kecil',
      method: 'practice',
      questions: 6,
    },
    ...{ delivererName: 'Bu Hana (penyuluh)', place: 'Aula', note: SAID.group, people: [{ caseId, mark: 'present' }] },
  })
  const { learnsIn, plannedId, photoId } = await timetabled(t, caseId)
  const { conferenceId } = await coordinator.call('conferences.record', {
    ...{ caseId, kind: 'review', heldOn: '2026-01-12', chairId: coordinator.id, secretaryId: t.as(cast.wulan).id },
    ...{ members: [{ personId: rizal.id }], facts: SAID.conference, decision: 'continue', nextReviewOn: '2026-02-10' },
  })
  const ring = { item: SAID.kept, quantity: 1, kept: 'store' as const }
  const { belongingIds } = await t.as(cast.houseMother).call('custody.listBelongings', { caseId, items: [ring] })
  const ringPicture = { belongingId: belongingIds[0] ?? '', base64: jpeg().toString('base64') }
  await t.as(cast.houseMother).call('custody.addPicture', ringPicture)
  await administration.call('custody.enterSavings', { caseId, kind: 'deposit', rupiah: 77_000, signedHow: 'signature' })
  const room = await makeRoom(t, 'Kamar Cempaka')
  await rizal.call('residence.assignBed', { caseId, bedId: bed(room, 'A') })
  const { passId } = await t.as(cast.houseMother).call('leave.ask', {
    ...{ caseId, kind: 'appointment', isFamily: false, said: { to: SAID.leave } },
    times: { fromOn: '2026-03-30', fromTime: '08:00', backOn: '2026-03-30', backTime: '12:00' },
  })
  const guard = t.as(cast.guard)
  await guard.call('gate.note', { name: SAID.caller, purpose: 'seeking', isLetIn: false })
  await guard.call('gate.note', { name: 'Fahmi', purpose: 'seeking', isLetIn: false })
  await rizal.call('gate.announce', { kind: 'speaker', on: '2026-01-12', time: '23:00', who: 'Bu Dian' })
  await rizal.call('voice.speak', { speaker: 'resident', topic: 'staff_conduct', what: SAID.past })
  const pin = '280319'
  const { code } = await rizal.call('kiosk.makeCard', { caseId, name: SAID.shown, pin })
  await putInBox(t, cast.houseMother, { code, pin }, SAID.asked)
  const keeper = t.as(cast.houseMother)
  await keeper.call('household.write', { kind: 'woman', caseId, text: SAID.journal })
  await keeper.call('cleaning.plan', { onDay: '2026-01-12' })
  const [{ turnId } = { turnId: '' }] = (await keeper.call('cleaning.week', {})).turns
  const [{ shiftId } = { shiftId: '' }] = (await keeper.call('household.journal', {})).shifts
  const handed = { takerId: t.as(cast.nurse).id, carried: [SAID.carried] }
  await keeper.call('household.handOver', { shiftId, ...handed })
  const measureId = await unkept(t, caseId)
  const { incidentId } = await rizal.call('incidents.report', spilled(caseId, SAID.incident))
  const { planId } = await t
    .as(cast.administration)
    .call('budget.begin', { year: 2027, persons: 40, days: 180, from: 'sample' })
  const { machineId } = await t.as(cast.administration).call('equipment.saveMachine', {
    ...{ label: 'AK-JH-07', name: 'Mesin jahit', at: {}, book: {}, machine: null },
  })
  const { code: labelCode } = await t.as(cast.administration).call('equipment.machine', { machineId })
  await t.as(cast.sewing).call('equipment.lend', { machineId, to: 'woman', caseId, dueOn: '2026-01-19' })
  const { materialId } = await t.as(cast.administration).call('materials.saveMaterial', {
    ...{ name: 'Kain katun', unit: 'meter', store: 'class', least: 0, material: null },
  })
  const lot = { materialId, quantity: 9, priceRupiah: 25_000, receivedOn: '2026-01-05' }
  await t.as(cast.administration).call('materials.receive', lot)
  await t.as(cast.administration).call('materials.issue', { materialId, quantity: 2, to: 'woman', caseId })
  const works = await sold(t, caseId)
  const outsideHouse = await goneOut(t, works.workId)
  const { releaseId } = await t.as(cast.head).call('releases.release', { report: 'monthly', audience: 'government' })
  const built = await t.as(cast.head).call('builder.save', {
    ...{ title: 'Selesai per jurusan', shared: 'workers', isMonthly: true, built: null, definition: START },
  })
  const { extractId } = await t.as(cast.head).call('extracts.ask', COPY)
  const { needId } = await rizal.call('needs.ask', {
    ...{ kind: 'health', what: 'Kacamata baca, 1 buah', why: SAID.lacks, who: { womenCount: 1, caseIds: [caseId] } },
    money: { costRupiah: 250_000, source: 'centre' },
  })
  const standing = await plantQuality(t)
  const [[partnerId = ''], [dealId = '']] = [outsideHouse.partnerId, outsideHouse.dealId]
  const goes = { at: 'partner' as const, employer: undefined, partnerId, dealId, wantsIt: true, meetsNobody: true }
  await writtenBook(t, cast.rizal, caseId, SAID.living, { ...WORK, ...goes })
  const spent = await t.as(cast.administration).call('spending.ask', {
    ...{ year: 2026, title: 'Kertas', kind: 'goods', money: { amountRupiah: 60_000, fund: 'apbd' } },
  })
  const scanned = await t.as(cast.administration).call('spending.addScan', {
    ...{ requestId: spent.requestId, kind: 'receipt', base64: jpeg().toString('base64') },
  })
  const { letterId } = await rizal.call('letters.saveDraft', { code: 'f07', caseId, fields: {} })
  const incoming = await cameIn(t)
  await openExit(t, caseId, 'MUNDUR')
  const { caseId: candidate } = await referred(t, cast.rizal, { ...another(), fullName: SAID.candidate })
  await t.ownerSql(
    `update cases set risk = 'high', exit_kind = 'LULUS', presence = 'away', away_as = 'in_hospital', register_no = '2026-I-001' where case_id = $1`,
    [caseId],
  )
  const rights = await plantRights(t, SAID.right)
  const { delivererId } = await coordinator.call('deliverers.save', {
    ...{ name: 'Bu Farida Contoh', kind: 'speaker', contact: SAID.reached, isActive: true, version: 0 },
  })
  const arrivals = await plantArrivals(t, caseId)
  const [plan] = await t.ownerSql<{ plan_id: string }>('select plan_id from plans where case_id = $1', [caseId])
  return {
    caseId: [caseId, candidate],
    caseIds: [[caseId, candidate]],
    ...{ noteId: [noteId, ownNote], plannedId: [plannedId], photoId: [photoId] },
    ...{ takingId: [takingId], talkId: [talkId], groupId: [groupId, learnsIn], conferenceId: [conferenceId] },
    ...{
      incidentId: [incidentId],
      ...{ machineId: [machineId], labelCode: [labelCode], materialId: [materialId] },
      needId: [needId],
      letterId: [letterId, incoming.letterId],
      orderId: [incoming.orderId],
      requestId: [spent.requestId, ...rights.requestId],
      passId: [passId],
      measureId: [measureId],
      ...{ place: ['kitchen'], inspectionId: [await dripping(t)] },
      ...{ releaseId: [releaseId], builtId: [built.builtId], extractId: [extractId] },
      shiftId: [shiftId],
      turnId: [turnId],
      planId: [plan?.plan_id, planId],
      ...standing,
      belongingId: belongingIds,
      workId: [works.workId],
      ...outsideHouse,
      ...{ saleId: [works.saleId], ruleId: [works.ruleId] },
      id: sent,
      ...arrivals,
    },
    delivererId: [delivererId],
    ...{ breachId: rights.breachId, disclosureId: rights.disclosureId },
    ...(await plantPictures(t, { groupId, delivererId, scanned: scanned.proofId })),
    serviceId: [await serviceOf(t, 'training', 'BLK Ogan Ilir')],
    ...{
      starts: ['13:30'],
      ends: ['14:00'],
      year: [2026],
      days: [30],
      count: [1],
      from: ['2026-01-01'],
      until: ['2026-01-31'],
    },
    ...{ bar: ['2026-01-12', 'in_house'], text: [SAID.name.slice(0, 6)], code: ['f07'], draftId: ['ab'.repeat(32)] },
    draft: [{ fullName: SAID.name }],
    definition: [{ ...START, count: 'here', column: null }],
    audience: ['government'],
  } satisfies Record<string, readonly unknown[]>
}

/** Something that hinders, with the words of somebody, and what is done about it. */
async function plantQuality(t: TestApp) {
  const head = t.as(cast.head)
  const { factorId } = await head.call('quality.saveFactor', {
    ...{ side: 'inhibiting', field: 'staff', title: 'Pekerja sosial sedikit', factor: null },
    ...{ why: 'Dua orang.', hinders: 'Menunggu bicara.' },
  })
  const heard = { source: 'resident', technique: 'interview', on: '2026-01-12', said: SAID.witnessed } as const
  await head.call('quality.addEvidence', { factorId, ...heard })
  const { improvementId } = await head.call('quality.improve', {
    ...{ from: { factorId }, what: 'Delegasi tugas', ownerId: t.as(cast.rizal).id, dueOn: '2027-01-12' },
  })
  const rizal = t.as(cast.rizal)
  const span = { from: '2026-01-01', until: '2026-03-31', words: SAID.ownWork, with: [] }
  const { reviewId } = await rizal.call('supervision.send', span)
  await t.as(cast.coordinator).call('supervision.note', {
    ...{ personId: rizal.id, kind: 'individual', on: '2026-01-12', minutes: 60, about: SAID.talkOfTwo },
  })
  return { factorId: [factorId], improvementId: [improvementId], reviewId: [reviewId], personId: [rizal.id] }
}

/** A letter of the court about her, and what the head said to a colleague of it. */
async function cameIn(t: TestApp) {
  const { letterId } = await t.as(cast.administration).call('agenda.enter', {
    ...{ sender: 'Pengadilan Negeri Contoh', subject: SAID.incoming, nature: 'prompt', receivedOn: '2026-01-12' },
    scan: jpeg().toString('base64'),
  })
  await t.as(cast.head).call('agenda.order', {
    ...{ letterId, people: [t.as(cast.psychologist).id], what: 'represent', dueOn: '2026-01-30' },
    words: SAID.incomingNote,
  })
  const [{ orderId } = { orderId: '' }] = (await t.as(cast.head).call('agenda.letter', { letterId })).orders
  return { letterId, orderId }
}

/** A request about her data, a breach and something an office asks for, as Rizal wrote them down. */
async function plantRights(t: TestApp, words: string) {
  const rizal = t.as(cast.rizal)
  const of = { herNo: '2026-I-001', askedOn: '2026-01-12' }
  const { requestId } = await rizal.call('privacy.recordRequest', {
    ...{ ...of, right: 'correct', said: words, via: 'herself', identity: 'known_here', askedTime: '07:00' },
  })
  const { breachId } = await rizal.call('privacy.recordBreach', {
    ...{ title: words, foundOn: '2026-01-12', foundTime: '07:00', womenCount: 1, kinds: ['names'], what: words },
  })
  const { disclosureId } = await rizal.call('privacy.askDisclosure', {
    ...{ ...of, recipient: 'Pengadilan', basis: 'court', ground: 'Penetapan', asked: words, given: words },
  })
  return { requestId: [requestId], breachId: [breachId], disclosureId: [disclosureId] }
}

/** A photograph of the session, and the scan of a paper of whoever comes from outside. */
async function plantPictures(t: TestApp, of: { groupId: string; delivererId: string; scanned: string }) {
  const { groupId, delivererId } = of
  const photo = { groupId, kind: 'photo', faces: 'none', base64: jpeg().toString('base64') } as const
  const { proofId } = await t.as(cast.rizal).call('proofs.add', photo)
  const { paperId } = await t.as(cast.coordinator).call('deliverers.recordPaper', {
    ...{ delivererId, kind: 'vetting', checks: ['identity'], doneOn: '2026-01-12', validUntil: '2026-12-31' },
    ...{ keptAt: 'Map 3', scan: jpeg().toString('base64') },
  })
  return { proofId: [proofId, of.scanned], paperId: [paperId] }
}

/** A rule that she did not keep, noted by whoever keeps the night. */
async function unkept(t: TestApp, caseId: string): Promise<string> {
  await t.as(cast.head).call('houseRules.saveRules', { version: 0, rules: [{ text: 'Keluar dengan izin.' }] })
  const keeper = t.as(cast.houseMother)
  const [rule] = (await keeper.call('houseRules.rules', {})).rules
  const noted = { caseId, ruleId: rule?.ruleId ?? '', happenedOn: '2026-01-12', what: SAID.unkept }
  return (await keeper.call('houseRules.note', noted)).measureId
}

/** What is of no case yet, or of many: a candidate that an office sent, a woman received last thing at night, a list, the report of a batch. */
async function plantArrivals(t: TestApp, caseId: string) {
  const intakeId = await makeIntake(t)
  await t.ownerSql('update cases set intake_id = $2 where case_id = $1', [caseId, intakeId])
  const report = { intakeId, lines: [{ caseId }], summary: 'Sebagian besar kompeten.', skillNote: SAID.batch }
  const { reportId } = await t.as(cast.rizal).call('evaluations.writeReport', report)
  const { offerId } = await t.as(cast.socialOffice).call('offers.send', { ...OFFERED, fullName: SAID.sent })
  const { listId } = await t.as(cast.administration).call('lists.read', { fileBase64: FILE, name: NAME })
  const here = t.time.now.toZonedDateTimeISO('Asia/Jakarta')
  t.pass({ minutes: here.until(here.with({ hour: 23, minute: 30 })).total('minutes') })
  const { yanti, asked } = atNight(() => t)
  const { receptionId } = await yanti().call('night.receive', await asked(SAID.atNight))
  const registerId = await plantRegisters(t, SAID.registered)
  return {
    ...{ intakeId: [intakeId], reportId: [reportId], offerId: [offerId] },
    ...{ listId: [listId], receptionId: [receptionId], registerId },
  }
}

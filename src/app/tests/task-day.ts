import { cast } from '../../../tests/cast.ts'
import type { TestApp } from '../../../tests/support/app.ts'
import { FAIR } from '../../modules/exhibitions/tests/support.ts'
import { dripping } from '../../modules/inspections/tests/looked.ts'
import { OFFERED } from '../../modules/offers/tests/offered.ts'
import { TAILOR } from '../../modules/partners/tests/support.ts'
import { RULE } from '../../modules/products/tests/support.ts'
import { referred } from '../../modules/referrals/tests/people.ts'
import { makeRoom } from '../../modules/residence/tests/make-room.ts'
import { another } from '../../modules/selection/tests/desk.ts'
import { referredOut } from '../../modules/service-referrals/tests/support.ts'
import { openInHouse } from '../../modules/sessions/tests/support.ts'

/** What the pages of the tasks are of. */
export type Ids = {
  caseId: string
  noteId: string
  letterId: string
  reportId: string
  candidate: string
  conferenceId: string
  offerId: string
  receptionId: string
  serviceReferralId: string
  passId: string
  inspectionId: string
  incomingId: string
  needId: string
  rightId: string
  appealedId: string
  breachId: string
  disclosureId: string
  approvedNeedId: string
  planId: string
  machineId: string
  materialId: string
  outingId: string
  outId: string
  partnerId: string
  requestId: string
  approvedRequestId: string
  givenBackPlanId: string
}

/** A day of the house on which every task has something to be about. */
export async function layDay(t: TestApp): Promise<Ids> {
  const { caseId: candidate } = await referred(t, cast.rizal, another())
  const caseId = await openInHouse(t, 'Suryani')
  for (const [who, part] of [
    [cast.psychologist, 'psychologist'],
    [cast.sewing, 'class'],
    [cast.salon, 'class'],
    [cast.classes, 'class'],
  ] as const)
    await t.as(cast.rizal).call('access.assign', { caseId, personId: t.as(who).id, part })
  const { noteId } = await t.as(cast.rizal).call('sessions.saveNote', {
    caseId,
    kind: 'counselling',
    on: '2026-01-12',
    time: '08:00',
    minutes: 45,
    discussed: 'Menghitung harga jual daster.',
  })
  const { letterId } = await t.as(cast.administration).call('letters.saveDraft', { code: 'f07', caseId, fields: {} })
  const { intakeId } = await t.as(cast.head).call('referrals.saveIntake', {
    year: 2026,
    ordinal: 1,
    startsOn: '2026-01-12',
    endsOn: '2026-07-10',
    quota: 22,
  })
  await t.ownerSql(`update cases set intake_id = $2, register_no = '2026-I-101' where case_id = $1`, [caseId, intakeId])
  const { reportId } = await t.as(cast.rizal).call('evaluations.writeReport', {
    intakeId,
    lines: [{ caseId }],
    summary: 'Semua mengikuti kelas sampai akhir.',
    skillNote: 'Menghitung harga paling sering dijelaskan ulang.',
  })
  const { conferenceId } = await t.as(cast.coordinator).call('conferences.record', {
    caseId,
    kind: 'cc1',
    heldOn: '2026-01-12',
    chairId: t.as(cast.coordinator).id,
    secretaryId: t.as(cast.wulan).id,
    members: [{ personId: t.as(cast.rizal).id }],
    facts: 'Empat sesi.',
    decision: 'continue',
  })
  await t.as(cast.rizal).call('assessments.startComprehensive', { caseId })
  await planned(t)
  await t.as(cast.coordinator).call('products.proposeRule', RULE)
  const { offerId } = await t.as(cast.socialOffice).call('offers.send', OFFERED)
  const serviceReferralId = await referredOut(t, caseId, cast.nurse)
  const { passId } = await t.as(cast.houseMother).call('leave.ask', {
    ...{ caseId, kind: 'appointment', isFamily: false, said: {} },
    times: { fromOn: '2026-03-30', fromTime: '08:00', backOn: '2026-03-30', backTime: '12:00' },
  })
  const [needId, approvedNeedId] = [await lacking(t), await lacking(t)]
  await t.as(cast.head).call('needs.decide', { needId: approvedNeedId, decision: 'approved', words: 'Silakan dibeli.' })
  const receptionId = await receivedAtNight(t)
  await surveyed(t)
  return {
    candidate,
    caseId,
    noteId,
    letterId,
    reportId,
    conferenceId,
    offerId,
    receptionId,
    serviceReferralId,
    passId,
    inspectionId: await dripping(t),
    incomingId: await cameIn(t),
    needId,
    approvedNeedId,
    machineId: await sewingMachine(t),
    materialId: await shampoo(t),
    ...(await ofPrivacy(t)),
    planId: await planOf(t, 2027),
    outingId: (await t.as(cast.sewing).call('exhibitions.plan', FAIR)).outingId,
    outId: await backAgain(t),
    partnerId: (await t.as(cast.coordinator).call('partners.save', TAILOR)).partnerId,
    ...(await asked(t)),
    givenBackPlanId: await givenBack(t),
  }
}

/** A letter that waits for the head. */
async function cameIn(t: TestApp): Promise<string> {
  const said = { sender: 'BKKBN Kabupaten Contoh', subject: 'Undangan rapat', nature: 'ordinary' as const }
  return (await t.as(cast.administration).call('agenda.enter', { ...said, receivedOn: '2026-01-12' })).letterId
}

/** A request that waits, one that is objected to, a breach and something that an office asks for. */
async function ofPrivacy(t: TestApp) {
  const rizal = t.as(cast.rizal)
  const { breachId } = await rizal.call('privacy.recordBreach', {
    ...{
      title: 'Tablet hilang',
      foundOn: '2026-01-12',
      foundTime: '07:00',
      womenCount: 2,
      kinds: ['names'],
      what: 'Presensi.',
    },
  })
  const asked = { askedOn: '2026-01-12', herNo: await anyNumber(t) }
  const right = { ...asked, right: 'correct', via: 'herself', identity: 'known_here', askedTime: '07:00' } as const
  const { requestId } = await rizal.call('privacy.recordRequest', { ...right, said: 'Nama ayahnya salah.' })
  const { requestId: appealedId } = await rizal.call('privacy.recordRequest', { ...right, said: 'Alamatnya salah.' })
  await t.as(cast.privacy).call('privacy.answerRequest', {
    ...{
      requestId: appealedId,
      identity: 'known_here',
      outcome: 'refused',
      ground: 'not_shown',
      words: 'Belum terbukti.',
    },
  })
  await rizal.call('privacy.appeal', { requestId: appealedId, words: 'Ia membawa KK.' })
  const { disclosureId } = await rizal.call('privacy.askDisclosure', {
    ...{ ...asked, recipient: 'Pengadilan', basis: 'court', ground: 'Penetapan 1', asked: 'Berkas.', given: 'Surat.' },
  })
  return { breachId, rightId: requestId, appealedId, disclosureId }
}

/** A number of the register that somebody has. */
async function anyNumber(t: TestApp): Promise<string> {
  const [row] = await t.ownerSql<{ register_no: string }>(
    'select register_no from cases where register_no is not null limit 1',
  )
  return row?.register_no ?? ''
}

/** Something that the class lacks; gives the need. */
async function lacking(t: TestApp): Promise<string> {
  const asked = { kind: 'tools' as const, what: 'Mesin obras, 1 unit', why: 'Antre dua jam.' }
  const money = { costRupiah: 4_500_000, source: 'centre' as const }
  return (await t.as(cast.rizal).call('needs.ask', { ...asked, money, who: { womenCount: 12 } })).needId
}

/** A machine of which somebody proposes that it leaves the book; gives its id. */
async function sewingMachine(t: TestApp): Promise<string> {
  const told = { label: 'AK-1', name: 'Mesin jahit', at: {}, book: { everyDays: 30 }, machine: null }
  const { machineId } = await t.as(cast.administration).call('equipment.saveMachine', told)
  const gone = { machineId, reason: 'worn_out' as const, words: 'Rangka retak.' }
  await t.as(cast.administration).call('equipment.proposeWriteOff', gone)
  return machineId
}

/** Something that runs out within the month; gives the material. */
async function shampoo(t: TestApp): Promise<string> {
  const office = t.as(cast.administration)
  const told = { name: 'Sampo', unit: 'botol', store: 'class' as const, least: 0, material: null }
  const { materialId } = await office.call('materials.saveMaterial', told)
  const lot = { materialId, quantity: 4, priceRupiah: 25_000, receivedOn: '2026-01-05', expiresOn: '2026-02-01' }
  await office.call('materials.receive', lot)
  return materialId
}

/** Two weeks are planned, and the first lies before the head. */
async function planned(t: TestApp): Promise<void> {
  const hours = { onDay: '2026-01-19', starts: '15:30', ends: '16:30' }
  const weekly = { repeats: true, weekdays: ['mon' as const], untilOn: '2026-01-26' }
  const session = { kind: 'physical' as const, title: 'Senam', meantFor: 'everyone' as const }
  await t.as(cast.classes).call('programme.saveSession', { ...hours, ...weekly, ...session })
  await t.as(cast.classes).call('programme.proposeWeek', { weekOn: '2026-01-19', version: 1 })
}

/** The house mother receives somebody at half past eleven; by day nobody does. */
async function receivedAtNight(t: TestApp): Promise<string> {
  await makeRoom(t, 'Kamar 1')
  const day = t.time.now
  t.time.now = day.toZonedDateTimeISO('Asia/Jakarta').with({ hour: 23, minute: 30 }).toInstant()
  const mother = t.as(cast.houseMother)
  const { receptionId } = await mother.call('night.receive', {
    ...{ callName: 'Melati', age: 24, injury: 'none', suicidal_thought: 'no', pursuer: 'no' },
    bedId: (await mother.call('night.tonight', {})).beds[0]?.bedId ?? '',
  })
  t.time.now = day
  return receptionId
}

/** A budget that waits for the head. */
async function planOf(t: TestApp, year: number): Promise<string> {
  const office = t.as(cast.administration)
  const { planId } = await office.call('budget.begin', { year, persons: 40, days: 180, from: 'sample' })
  const { versions } = await office.call('budget.plan', { planId })
  await office.call('budget.propose', { versionId: versions[0]?.versionId ?? '' })
  return planId
}

async function givenBack(t: TestApp): Promise<string> {
  const planId = await planOf(t, 2026)
  const { versions } = await t.as(cast.head).call('budget.plan', { planId })
  await t.as(cast.head).call('budget.giveBack', { versionId: versions[0]?.versionId ?? '', words: 'Terlalu kecil.' })
  return planId
}

/** A round of the survey that is over. */
async function surveyed(t: TestApp): Promise<void> {
  await t.as(cast.coordinator).call('survey.open', { until: '2026-01-15' })
  await t.ownerSql(`update survey_rounds set opens_on = '2025-12-01', closes_on = '2025-12-20'`)
}

/** An exhibition that is back and not settled. */
async function backAgain(t: TestApp): Promise<string> {
  const { outingId } = await t.as(cast.sewing).call('exhibitions.plan', { ...FAIR, name: 'Pasar Tani 2026' })
  await t.as(cast.head).call('exhibitions.agree', { outingId })
  await t.ownerSql('update outings set left_at = now(), back_at = now() where outing_id = $1', [outingId])
  return outingId
}

/** A payment that waits for the head, and one that waits for its proofs. */
async function asked(t: TestApp): Promise<{ requestId: string; approvedRequestId: string }> {
  const paper = {
    year: 2026,
    title: 'Kertas',
    kind: 'goods' as const,
    money: { amountRupiah: 60_000, fund: 'apbd' as const },
  }
  const office = t.as(cast.administration)
  const { requestId } = await office.call('spending.ask', paper)
  const { requestId: approvedRequestId } = await office.call('spending.ask', paper)
  await t.as(cast.head).call('spending.decide', { requestId: approvedRequestId, decision: 'approved' })
  return { requestId, approvedRequestId }
}

import { cast } from '../../../tests/cast.ts'
import type { TestApp } from '../../../tests/support/app.ts'
import { dripping } from '../../modules/inspections/tests/looked.ts'
import { OFFERED } from '../../modules/offers/tests/offered.ts'
import { referred } from '../../modules/referrals/tests/people.ts'
import { makeRoom } from '../../modules/residence/tests/make-room.ts'
import { another } from '../../modules/selection/tests/desk.ts'
import { referredOut } from '../../modules/service-referrals/tests/support.ts'
import { openInHouse } from '../../modules/sessions/tests/support.ts'
import { ofGoods } from './task-day-goods.ts'

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
  copyId: string
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
  const { offerId } = await t.as(cast.socialOffice).call('offers.send', OFFERED)
  const serviceReferralId = await referredOut(t, caseId, cast.nurse)
  const { passId } = await t.as(cast.houseMother).call('leave.ask', {
    ...{ caseId, kind: 'appointment', isFamily: false, said: {} },
    times: { fromOn: '2026-03-30', fromTime: '08:00', backOn: '2026-03-30', backTime: '12:00' },
  })
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
    ...(await ofPrivacy(t)),
    ...(await ofGoods(t)),
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
  const { requestId: copyId } = await rizal.call('privacy.recordRequest', {
    ...{ ...right, right: 'access', said: 'Ia ingin membaca berkasnya.' },
  })
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
  return { breachId, rightId: requestId, copyId, appealedId, disclosureId }
}

/** A number of the register that somebody has. */
async function anyNumber(t: TestApp): Promise<string> {
  const [row] = await t.ownerSql<{ register_no: string }>(
    'select register_no from cases where register_no is not null limit 1',
  )
  return row?.register_no ?? ''
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

/** A round of the survey that is over. */
async function surveyed(t: TestApp): Promise<void> {
  await t.as(cast.coordinator).call('survey.open', { until: '2026-01-15' })
  await t.ownerSql(`update survey_rounds set opens_on = '2025-12-01', closes_on = '2025-12-20'`)
}

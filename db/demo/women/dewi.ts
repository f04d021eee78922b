import type { Her } from '../her.ts'
import { goal, her } from '../her.ts'
import type { Days, Scene, World } from '../scene.ts'
import { dayOf } from '../scene.ts'
import {
  arrive,
  askConsent,
  giveBed,
  keepBelongings,
  receive,
  saveContacts,
  saveIdentity,
  toAssessment,
  YES,
} from '../steps/arrival.ts'
import { ask, closeAssessment, confer, srq, who5, writeAssessment } from '../steps/assessment.ts'
import { approveLeaving, giveBack, tick } from '../steps/leaving.ts'
import { approvePlan, proposePlan, signPlan } from '../steps/plan.ts'
import { closeDangers, stayWith, talkOfSafety } from '../steps/safety.ts'
import { check, decide, noteReadiness, propose, register, triage } from '../steps/selection.ts'
import { note } from '../steps/service.ts'

const IDENTITY = { fullName: 'Dewi Puspitasari', nik: '9910016903030003', birthDate: '2003-03-29' }

/** KS-03 (domain.md 11). At first she gives no name. */
export const dewi = (): Her =>
  her({
    callName: 'Dewi',
    honorific: 'Mbak',
    source: 'raid',
    track: 'salon',
    identity: {},
    worker: 'wulan',
    contacts: [{ name: 'Maimunah', relation: 'bibi', number: '0812-0000-3001' }],
    goals: [
      goal(
        'Punya penghasilan sendiri',
        2,
        ['belum mencoba', 'ikut kelas', 'dua keterampilan', 'bekerja harian', 'bekerja tetap'],
        'Kelas salon',
        'lina',
      ),
      goal(
        'Utang saya selesai',
        1,
        ['belum dihitung', 'dihitung', 'ada rencana', 'separuh lunas', 'lunas'],
        'Menghitung utang bersama',
        'client',
      ),
    ],
    words: {
      sender: 'Diserahkan petugas setelah penertiban di penginapan dekat terminal.',
      own: 'Apakah ibu saya akan diberi tahu?',
      problem: 'Utang kepada orang yang menguasainya',
      need: 'Penghasilan tanpa utang',
      finding: 'Perlu penghasilan tetap untuk keluar dari utang',
      strength: 'berani bertanya dan menolak',
      obstacle: 'Belum percaya kepada petugas.',
    },
  })

/** Shelter only; she postpones everything and is not photographed. */
async function handedOver(w: World, h: Her): Promise<void> {
  await register(w, h, { noLetterReason: 'letter_follows', urgency: 'emergency' })
  await triage(w, h, { pursuer: 'possible', pregnancy: 'prefers_not' }, 'Di sini, penampungan sementara')
  await check(w, h)
  await propose(w, h, 'emergency')
  await decide(w, h, 'emergency')
  await askConsent(
    w,
    h,
    [
      { purpose: 'service', answer: 'postpone' },
      { purpose: 'photo', answer: 'refuse' },
      { purpose: 'data_care', answer: 'postpone' },
    ],
    { form: 'oral_witnessed', witness: 'Yanti Rahayu', askAgainOn: dayOf(w, 7) },
  )
  await receive(w, h, {
    partyOne: { name: 'Rudi Hartono', post: 'Petugas', office: 'Satuan Polisi Pamong Praja' },
    papers: [],
    goods: ['satu tas kecil'],
  })
  await giveBed(w, h)
  await keepBelongings(w, h, [{ item: 'Tas kecil', quantity: 1, kept: 'store' }])
  await stayWith(w, h, 'Yanti, di penampungan')
  await talkOfSafety(w, h, 'Takut ditemukan orang yang menagih utang.')
}

/** After three talks: who she is, yes to the service, still no photograph. */
async function saysYes(w: World, h: Her): Promise<void> {
  h.identity = IDENTITY
  await saveIdentity(w, h)
  await askConsent(w, h, [
    { purpose: 'service', answer: 'agree' },
    { purpose: 'data_care', answer: 'agree' },
    { purpose: 'photo', answer: 'refuse' },
    { purpose: 'family_contact', answer: 'postpone' },
  ])
  await saveContacts(w, h)
  await w.as(h.worker)('contacts.saveNoContact', {
    caseId: h.caseId,
    person: { name: 'Bang Jefri', relation: 'orang yang menagih utang', phones: ['0812-0000-3099'] },
  })
  await check(w, h, [{ source: 'id_card', year: 2003, on: '2003-03-29' }])
  await noteReadiness(w, h)
  await propose(w, h, 'accept')
}

/** From the hand-over on 26 January until her assessment is begun. */
export const dewiUntilAssessment = (h: Her, d: Days): Scene[] => [
  d.scene('2026-01-26', '15:00', (w) => handedOver(w, h)),
  d.scene(
    '2026-01-29',
    '16:00',
    async (w) =>
      void (await note(w, h, 'Diseduhkan teh, duduk bersama. Ia bertanya apakah ibunya akan diberi tahu.', {
        kind: 'companionship',
        ownWords: h.words.own,
      })),
  ),
  d.scene('2026-02-02', '09:30', async (w) => {
    await saysYes(w, h)
    await decide(w, h, 'accept')
    await toAssessment(w, h)
    await closeDangers(w, h, 'Namanya masuk daftar yang tidak boleh tahu; pos sudah diberi tahu jawaban baku.')
  }),
  d.scene('2026-02-04', '10:30', async (w) => {
    await ask(w, h, 'srq-20', srq(3, 6, 9))
    await ask(w, h, 'who-5', who5(3, 2, 3, 2, 3))
  }),
]

export const dewiUntilIntervention = (h: Her, d: Days): Scene[] => [
  d.scene('2026-02-09', '09:30', async (w) => {
    const { assessmentId, needId } = await writeAssessment(w, h)
    await closeAssessment(w, h, assessmentId, 'medium')
    await proposePlan(w, h, needId)
  }),
  d.scene('2026-02-11', '09:30', async (w) => {
    await signPlan(w, h)
    await approvePlan(w, h)
  }),
]

/** Half past nine in the evening she is not in her room. */
export const dewiMissing = (h: Her, d: Days): Scene[] => [
  d.scene(
    '2026-02-20',
    '21:30',
    async (w) =>
      void (await w.as('yanti')('residence.notePresence', { caseId: h.caseId, from: 'in_house', to: 'unclear' })),
  ),
  d.scene('2026-02-21', '09:00', async (w) => {
    await w.as(h.worker)('terminations.open', {
      caseId: h.caseId,
      exit: 'LARI',
      ...{ sinceOn: String(d.day('2026-02-20')), sinceTime: '21:30' },
    })
    await tick(w, h, 'incident_recorded', 'Tidak ada di kamar pukul 21.30; teman sekamar ditanya tanpa ancaman.')
    await tick(w, h, 'search_steps_recorded', 'Kamar, kelas, dan halaman dilihat; kontak aman dicoba; Dinas dikabari.')
  }),
]

export const dewiLeft = (h: Her, d: Days): Scene[] => [
  d.scene('2026-02-24', '09:00', async (w) => {
    const as = w.as(h.worker)
    const { caseId } = h
    await as('terminations.confirmAbsence', { caseId })
    await as('terminations.reportAbsence', {
      caseId,
      on: dayOf(w),
      to: 'family',
      name: 'Maimunah',
      phone: '0812-0000-3001',
      how: 'Lewat telepon, tanpa menyebut alamat.',
    })
    await as('terminations.recordPolice', {
      caseId,
      on: dayOf(w),
      outcome: 'no_danger',
      note: 'Tidak ada tanda bahaya; ia mengirim pesan kepada temannya.',
    })
    await confer(w, h, 'ccl', {
      cause: 'left_without_notice',
      eventOn: dayOf(w, -1),
      facts: 'Tidak kembali tiga kali dua puluh empat jam.',
      guests: [],
      decision: 'end_early',
    })
    await tick(w, h, 'belongings_sealed_and_listed', 'Satu tas kecil, disegel dua petugas.')
    await tick(w, h, 'short_evaluation_written', 'Sempat ikut kelas salon; pintu tetap terbuka.')
    await approveLeaving(w, h, 'Meninggalkan layanan tanpa pemberitahuan; keluarga yang aman sudah dikabari.')
  }),
]

/** 27 April she comes by herself: the same person, the second episode. 24 August she leaves for work. */
export const dewiReturns = (first: Her, second: Her, d: Days): Scene[] => [
  d.scene('2026-04-27', '09:00', async (w) => {
    Object.assign(second, {
      source: 'self',
      identity: IDENTITY,
      contacts: [...first.contacts, { name: 'Suci', relation: 'teman', number: '0812-0000-3002' }],
    })
    await register(w, second, { noLetterReason: 'came_herself', knownClientId: first.clientId })
    await triage(w, second)
    await check(w, second)
    await noteReadiness(w, second)
    await propose(w, second, 'accept')
    await decide(w, second, 'accept')
    // her no to photographs stays
    await arrive(w, second, {
      answers: YES.map((a) => (a.purpose === 'photo' ? { ...a, answer: 'refuse' as const } : a)),
    })
  }),
  d.scene('2026-08-24', '10:00', async (w) => {
    const { caseId } = second
    await w.as(second.worker)('terminations.open', { caseId, exit: 'MUNDUR' })
    await tick(w, second, 'own_statement_recorded', 'Diterima bekerja di binatu, upah Rp 2.600.000.')
    await tick(
      w,
      second,
      'risk_talk_held',
      'Dibicarakan tempat tinggal dan utang; ia memilih tinggal dekat tempat kerja.',
    )
    await confer(w, second, 'ccl', {
      cause: 'withdrawal',
      eventOn: dayOf(w),
      facts: 'Diterima bekerja di binatu.',
      decision: 'end_early',
    })
    await tick(w, second, 'short_evaluation_written', 'Datang sendiri, pulang dengan pekerjaan.')
    await giveBack(w, second)
    await w.as(second.worker)('terminations.returnBelongings', {
      caseId,
      on: dayOf(w),
      to: 'herself',
      things: [{ name: 'Tas pakaian', quantity: '1 buah' }],
      papers: [],
    })
    await approveLeaving(w, second, 'Keinginan beliau sendiri, sudah dibahas bersama tim.')
  }),
]

import type { Her } from '../her.ts'
import { goal, her } from '../her.ts'
import type { Days, Scene, World } from '../scene.ts'
import { dayOf } from '../scene.ts'
import {
  askConsent,
  askHealth,
  giveBed,
  keepBelongings,
  receive,
  restOf,
  saveContacts,
  saveIdentity,
  screenHealth,
  toAssessment,
  YES,
} from '../steps/arrival.ts'
import { ask, closeAssessment, confer, srq, who5, writeAssessment } from '../steps/assessment.ts'
import { approvePlan, proposePlan, signPlan } from '../steps/plan.ts'
import { closeDangers, stayWith, talkOfSafety } from '../steps/safety.ts'
import { bringPsychologist, check, decide, noteReadiness, propose, register, triage } from '../steps/selection.ts'
import { note, review, tickOff } from '../steps/service.ts'

/** KS-02 (domain.md 11). Her three goals weigh the same. */
export const rosdiana = (): Her =>
  her({
    callName: 'Rosdiana',
    isProtected: true,
    source: 'women_protection',
    track: 'salon',
    identity: { fullName: 'Rosdiana binti Hasan', nik: '9910015711940002', birthDate: '1994-11-17' },
    contacts: [
      { name: 'Nyai Salmah', relation: 'nenek anak', number: '0812-0000-2001' },
      { name: 'Zubaidah', relation: 'bibi', number: '0812-0000-2002' },
    ],
    goals: [
      goal(
        'Saya dan anak aman',
        1,
        [
          'takut keluar kamar',
          'keluar kamar siang hari',
          'tahu langkah aman',
          'mempraktikkan langkah aman',
          'merasa aman tiap hari',
        ],
        'Rencana keselamatan',
        'client',
      ),
      goal(
        'Bisa memotong rambut sendiri',
        1,
        ['belum memegang gunting', 'memotong lurus', 'tiga model', 'lima model', 'menerima pelanggan'],
        'Latihan potong rambut',
        'lina',
      ),
      goal(
        'Urusan hukum saya jelas',
        1,
        ['belum bertanya', 'sudah bertanya', 'didampingi', 'berkas lengkap', 'selesai'],
        'Pendampingan hukum',
        'client',
      ),
    ],
    words: {
      sender: 'Dititipkan malam hari karena rumah aman penuh.',
      own: 'Jangan ada yang tahu saya di sini.',
      problem: 'Ada orang yang mencarinya',
      need: 'Tempat aman dan pendapatan sendiri',
      finding: 'Perlu keterampilan yang dapat dipakai di kota lain',
      strength: 'menyelamatkan KTP dan diri sendiri',
      obstacle: 'Anak dititip kepada nenek.',
    },
  })

/** Admitted in the night; the selection is completed within three working days. */
async function nightOf(w: World, h: Her): Promise<void> {
  await knock(w, h)
  await triage(w, h, { pursuer: 'near', weapon: 'threatened' }, 'Di sini, kamar terlindung')
  await check(w, h)
  await propose(w, h, 'emergency')
  await decide(w, h, 'emergency')
  await shelter(w, h)
}

/** Registered without a letter, by her code from the first moment. */
export const knock = (w: World, h: Her) => register(w, h, { noLetterReason: 'emergency_first', urgency: 'emergency' })

/** What is done the same night once the head has let her in. */
export async function shelter(w: World, h: Her): Promise<void> {
  await askConsent(
    w,
    h,
    YES.map((a) => (a.purpose === 'photo' || a.purpose === 'family_contact' ? { ...a, answer: 'refuse' as const } : a)),
  )
  await saveIdentity(w, h)
  await saveContacts(w, h)
  const as = w.as(h.worker)
  await as('contacts.saveNoContact', {
    caseId: h.caseId,
    person: {
      name: 'Fahmi',
      alias: 'Pak Fahri',
      relation: 'suami',
      phones: ['0812-0000-2099'],
      workplace: 'tenaga honorer kantor kecamatan',
      whatToDo: 'Jawaban baku di pos, lalu kabari kepala.',
    },
  })
  await as('contacts.saveNoContact', {
    caseId: h.caseId,
    person: { name: 'Darto', relation: 'teman suami', workplace: 'kantor kecamatan' },
  })
  await as('contacts.saveFirstNight', {
    caseId: h.caseId,
    version: 0,
    night: { routineMedicine: 'no', feelsSafe: 'no', mayKnow: 'Hanya kepala dan pekerja sosialnya.' },
  })
  await screenHealth(w, h, {
    complaints: 'Sakit kepala dan sulit tidur; memar lama di lengan kiri.',
    medicines: [{ name: 'Parasetamol', dose: 'bila perlu' }],
    allergy: 'known',
    allergies: 'amoksisilin',
  })
  await receive(w, h, {
    partyOne: { name: 'Nurlela, S.H.', post: 'Konselor', office: 'UPTD PPA Contoh' },
    condition: 'tenang, butuh istirahat',
    goods: ['satu tas kecil'],
  })
  await giveBed(w, h)
  await keepBelongings(w, h, [{ item: 'Tas kecil', quantity: 1, kept: 'held_by_her' }])
  await tickOff(w, h, ['safety_now'], 'ratna')
  await stayWith(w, h, 'Yanti, di kamar')
  await talkOfSafety(w, h, '“Jangan ada yang tahu saya di sini.”', {
    triggers: ['Telepon dari nomor yang tidak dikenal', 'Mobil kantor kecamatan di depan pagar'],
    people: [{ name: 'Nenek', number: '0812-0000-2001' }],
    codeWord: 'melati',
    bag: ['KTP', 'obat', 'baju dua hari'],
    numbers: ['SAPA 129', 'UPTD PPA Contoh'],
    digital: 'Nomor baru; lokasi HP dimatikan; akun lama ditutup.',
  })
}

/** From the night of 20 January to intervention. */
export const rosdianaUntilIntervention = (h: Her, d: Days): Scene[] => {
  let needId = ''
  let assessmentId = ''
  return [
    d.scene('2026-01-20', '21:00', (w) => nightOf(w, h)),
    d.scene('2026-01-22', '09:00', async (w) => {
      await noteReadiness(w, h)
      await propose(w, h, 'accept')
      await decide(w, h, 'accept')
      await toAssessment(w, h)
      await bringPsychologist(w, h)
      await tickOff(w, h, ['first_night_unsafe', 'register_arrival', 'sign_receipt_minute', 'receive_her'])
    }),
    d.scene('2026-01-26', '09:20', async (w) => {
      await saveIdentity(w, h, { ...restOf(h), maritalStatus: 'married' })
      await ask(w, h, 'srq-20', srq(1, 2, 3, 4, 6, 7, 9, 10, 12, 18, 20))
      await ask(w, h, 'who-5', who5(1, 1, 2, 1, 1))
      ;({ assessmentId, needId } = await writeAssessment(w, h, {
        violence_told: 'told_now',
        danger_now: 'yes',
        legal: 'didampingi UPTD PPA',
      }))
      await w.as('dian')('assessments.recordView', {
        caseId: h.caseId,
        text: 'Butuh rasa aman lebih dulu; tidak ditanyai dua kali.',
      })
    }),
    d.scene('2026-01-29', '09:20', async (w) => {
      await tickOff(w, h, ['follow_up'])
      await stayWith(w, h, 'Wulan, di ruang bicara')
      await talkOfSafety(w, h, 'Takut suaminya datang; tenang selama ada yang menemani di pos.')
      await closeAssessment(w, h, assessmentId, 'high')
      await proposePlan(w, h, needId)
    }),
    d.scene('2026-01-30', '09:20', async (w) => {
      await signPlan(w, h)
      await approvePlan(w, h)
    }),
  ]
}

/** The man at the gate, the extraordinary conference without a room in its minutes, reviews. */
export const rosdianaIntervention = (h: Her, d: Days): Scene[] => [
  d.scene('2026-02-04', '10:00', async (w) => {
    await note(w, h, 'Rencana keselamatan dibaca bersama.', {
      ownWords: h.words.own,
      goalIds: h.goals.slice(0, 1).map((g) => g.id),
    })
    await w.as('dian')('sessions.saveNote', {
      caseId: h.caseId,
      kind: 'counselling',
      on: dayOf(w),
      time: '09:00',
      minutes: 50,
      discussed: 'Percakapan konseling.',
      audience: 'own',
    })
  }),
  d.scene(
    '2026-02-14',
    '16:30',
    async (w) =>
      void (await note(w, h, 'Seorang laki-laki bertanya di pos; petugas memberi jawaban baku.', {
        kind: 'phone',
        audience: 'head',
        needsAttention: true,
      })),
  ),
  d.scene('2026-02-16', '09:00', (w) => tickOff(w, h, ['look_at_note'], 'ratna')),
  d.scene('2026-03-02', '09:10', (w) =>
    closeDangers(w, h, 'Ia dilaporkan dan tidak datang lagi; rencananya dibaca bersama dan berjalan.', 'ratna'),
  ),
  d.scene(
    '2026-04-06',
    '10:00',
    async (w) =>
      void (await note(
        w,
        h,
        'Tidurnya lebih panjang; minta ditemani saat menelepon neneknya.',
        { needsAttention: true },
        'dian',
      )),
  ),
  d.scene(
    '2026-02-18',
    '09:00',
    async (w) =>
      void (await confer(w, h, 'ccl', {
        cause: 'crisis',
        eventOn: d.day('2026-02-16'),
        facts: 'Ada yang bertanya di pos. Jawaban baku diberikan.',
        discussion: 'Jadwal keluar diubah; pendampingan ditambah.',
      })),
  ),
  d.scene(
    '2026-02-24',
    '15:30',
    async (w) => void (await note(w, h, 'Latihan potong rambut; tangannya tenang.', { kind: 'motivation' })),
  ),
  d.scene(
    '2026-02-27',
    '09:30',
    async (w) => void (await review(w, h, 'Kelas salon diikuti penuh; tidur mulai membaik.')),
  ),
  d.scene('2026-03-27', '09:30', async (w) => {
    await review(w, h, 'Tiga model potongan dikuasai.')
    await askHealth(w, h, { by: 'ratna', isGiven: true })
  }),
]

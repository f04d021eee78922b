import type { Her } from '../her.ts'
import { goal, her } from '../her.ts'
import type { Days, Scene, World } from '../scene.ts'
import { dayOf, idOf, todayOf } from '../scene.ts'
import { arrive, askHealth, papersComplete } from '../steps/arrival.ts'
import { ask, closeAssessment, srq, who5, writeAssessment } from '../steps/assessment.ts'
import { letterOf, sendCandidate } from '../steps/offers.ts'
import { approvePlan, proposePlan, signPlan } from '../steps/plan.ts'
import { stayWith } from '../steps/safety.ts'
import { bringForward, check, decide, noteReadiness, propose, register, triage, versionOf } from '../steps/selection.ts'
import { note, review } from '../steps/service.ts'

type Light = {
  fullName: string
  callName?: string
  nik: string
  birthDate: string
  worker: Her['worker']
  track: Her['track']
  own: string
  sender: string
}

/** A woman of whom the demo tells only what a list needs. */
export const light = (l: Light): Her =>
  her({
    callName: l.callName ?? l.fullName.split(' ')[0] ?? l.fullName,
    worker: l.worker,
    track: l.track,
    identity: { fullName: l.fullName, nik: l.nik, birthDate: l.birthDate, district: 'Kecamatan Contoh' },
    words: {
      sender: l.sender,
      own: l.own,
      problem: 'Penghasilan tidak tetap',
      need: l.track === 'sewing' ? 'Keterampilan menjahit' : 'Keterampilan salon',
      finding: 'Ingin berpenghasilan dari keterampilan',
      strength: 'mau belajar dan datang tepat waktu',
      obstacle: 'tidak ada',
    },
    goals: [
      goal(
        l.own,
        2,
        ['belum mulai', 'sudah mencoba', 'bisa dengan bantuan', 'bisa sendiri', 'mengajari teman'],
        'Kelas keterampilan',
        l.track === 'sewing' ? 'ani' : 'lina',
      ),
      goal(
        'Menabung tiap minggu',
        1,
        ['belum', 'kadang', 'dua kali sebulan', 'tiap minggu', 'lebih dari rencana'],
        'Buku tabungan',
        'client',
      ),
    ],
  })

/** In the house as long as Suryani, in her class. */
export const classmates = (): Her[] => [
  light({
    fullName: 'Yulianti',
    nik: '9910014209970011',
    birthDate: '1997-09-02',
    worker: 'wulan',
    track: 'sewing',
    own: 'Saya ingin punya mesin sendiri.',
    sender: 'Diajukan dinas; pernah belajar jahit di rumah bibi.',
  }),
  light({
    fullName: 'Nurbaiti',
    nik: '9910016103960012',
    birthDate: '1996-03-21',
    worker: 'rizal',
    track: 'salon',
    own: 'Saya mau buka salon kecil di rumah.',
    sender: 'Diajukan dinas; suka merias tetangga.',
  }),
  light({
    fullName: 'Marlina boru Simbolon',
    nik: '9910015511990013',
    birthDate: '1999-11-15',
    worker: 'wulan',
    track: 'sewing',
    own: 'Saya mau kirim uang untuk adik sekolah.',
    sender: 'Diajukan dinas atas permintaan keluarga.',
  }),
]
/** Came later, with Hartini. */
export const newcomers = (): Her[] => [
  light({
    fullName: 'Kartika',
    nik: '9910014807000014',
    birthDate: '2000-07-08',
    worker: 'rizal',
    track: 'salon',
    own: 'Saya mau mandiri.',
    sender: 'Diajukan dinas untuk kelas salon.',
  }),
  light({
    fullName: 'Maria Yosefina Bere',
    callName: 'Yosefina',
    nik: '9910016604980015',
    birthDate: '1998-04-26',
    worker: 'wulan',
    track: 'sewing',
    own: 'Saya ingin menjahit baju anak saya.',
    sender: 'Dirujuk lembaga kesejahteraan sosial.',
  }),
]
export const accepted = (): Her =>
  light({
    fullName: 'Siti Romlah',
    callName: 'Romlah',
    nik: '9910015312950016',
    birthDate: '1995-12-13',
    worker: 'rizal',
    track: 'sewing',
    own: 'Saya siap berangkat.',
    sender: 'Diajukan dinas, rumah jauh.',
  })
export const waiting = (): Her =>
  light({
    fullName: 'Rohani',
    nik: '9910014110940017',
    birthDate: '1994-10-01',
    worker: 'wulan',
    track: 'salon',
    own: 'Saya tunggu sampai anak selesai ujian.',
    sender: 'Keluarga meminta bulan depan.',
  })
export const proposed = (): Her =>
  light({
    fullName: 'Wartini',
    nik: '9910016002970018',
    birthDate: '1997-02-20',
    worker: 'rizal',
    track: 'sewing',
    own: 'Saya mau mencoba.',
    sender: 'Diajukan dinas, datang bersama ibunya.',
  })

/** The same days as Suryani, so that the house works in mornings and not in one woman at a time. */
export function classmate(h: Her, d: Days, intakeId: () => string): Scene[] {
  let needId = ''
  return [
    ...begins(h, d, intakeId),
    d.scene('2026-01-22', '09:10', async (w) => {
      needId = (await assessed(w, h)).needId
    }),
    d.scene('2026-01-21', '14:05', (w) => papersComplete(w, h).then(() => undefined)),
    d.scene('2026-01-29', '09:05', (w) => proposePlan(w, h, needId)),
    d.scene('2026-01-30', '09:05', async (w) => {
      await signPlan(w, h)
      await approvePlan(w, h)
    }),
    ...['2026-02-10', '2026-02-24', '2026-03-10', '2026-03-24', '2026-04-07'].map((on) =>
      d.scene(
        on,
        '15:05',
        async (w) =>
          void (await note(w, h, 'Kelas berjalan baik; bercerita tentang rencana pulang.', {
            kind: 'motivation',
            ownWords: h.words.own,
          })),
      ),
    ),
    d.scene('2026-02-27', '09:05', async (w) => void (await review(w, h, 'Kelas diikuti; tabungan mulai terisi.'))),
    d.scene('2026-03-27', '09:05', async (w) => void (await review(w, h, 'Keterampilan dasar dikuasai.'))),
  ]
}

export const begins = (h: Her, d: Days, intakeId: () => string): Scene[] => [
  d.scene('2026-01-07', '09:05', (w) => bringForward(w, h, { intakeId: intakeId() })),
  d.scene('2026-01-09', '09:05', (w) => decide(w, h, 'accept')),
  d.scene('2026-01-12', '10:05', (w) => arrive(w, h)),
]

async function assessed(w: Parameters<Scene['run']>[0], h: Her): Promise<{ needId: string }> {
  await ask(w, h, 'srq-20', srq(3, 8))
  await ask(w, h, 'who-5', who5(3, 3, 3, 2, 3))
  const { assessmentId, needId } = await writeAssessment(w, h)
  await closeAssessment(w, h, assessmentId)
  return { needId }
}

/** In the stage of the plan, or still in assessment. */
export const newcomer = (h: Her, d: Days, intakeId: () => string, upTo: 'assessment' | 'plan'): Scene[] => [
  ...begins(h, d, intakeId),
  d.scene('2026-01-21', '14:35', (w) => papersComplete(w, h).then(() => undefined)),
  d.scene(
    '2026-01-22',
    '10:05',
    async (w) => void (upTo === 'plan' ? await assessed(w, h) : await ask(w, h, 'srq-20', srq(3, 8))),
  ),
  ...(upTo === 'assessment' ? [d.scene('2026-01-29', '14:10', (w) => waitsForNurse(w, h))] : []),
]

/** Item 17 is answered with yes, some hours ago: somebody is with her, and the talk is still to come. */
export const inDanger = (h: Her, at: Temporal.Instant): Scene => ({
  at,
  run: async (w) => {
    await ask(w, h, 'srq-20', srq(3, 6, 8, 9, 17))
    await stayWith(w, h, 'Yanti, di kamar')
    await w.as(h.worker)('access.assign', { caseId: h.caseId, personId: idOf(w, 'dian'), part: 'psychologist' })
    const talk = { audience: 'psychologist', needsAttention: true } as const
    await note(w, h, 'Ia mau berbicara dengan psikolog hari ini.', talk)
  },
})

/** Her worker waits for the nurse: the biological part, and to read what she found. */
async function waitsForNurse(w: World, h: Her): Promise<void> {
  const { assessmentId } = await w.as(h.worker)('assessments.startComprehensive', { caseId: h.caseId })
  await w.as(h.worker)('assessments.askNurse', { assessmentId })
  await askHealth(w, h, { by: h.worker, isGiven: false })
}

/** Not yet in the house: accepted, waiting, and one whose proposal lies before the head. */
export const atTheDoor = (d: Days, intakeId: () => string): Scene[] => {
  const [one, two, three] = [accepted(), waiting(), proposed()]
  return [
    d.scene('2026-01-20', '09:05', async (w) => {
      // the head travels today: the coordinator decides as Plh.; next time it is administration, a.n.
      const stands = { absentId: idOf(w, 'ratna'), role: 'head', personId: idOf(w, 'hana'), signsAs: 'plh' } as const
      await w.as('ratna')('deputies.name', { ...stands, fromOn: dayOf(w), untilOn: dayOf(w) })
      const next = { ...stands, personId: idOf(w, 'tuti'), signsAs: 'an' } as const
      await w.as('ratna')('deputies.name', { ...next, fromOn: dayOf(w, 9), untilOn: dayOf(w, 13) })
      const letter = { ...letterOf(w), receivedOn: dayOf(w) }
      const sent = { intakeId: intakeId(), officePersonId: idOf(w, 'feri'), letter }
      await bringForward(w, one, { ...sent, offerId: await sendCandidate(w, one.identity, one.words.sender) })
      await register(w, two, sent)
      await triage(w, two)
      await check(w, two)
      await noteReadiness(w, two)
      await propose(w, two, 'wait')
      await bringForward(w, three, sent)
      await decide(w, one, 'accept', {}, 'hana')
      const until = todayOf(w).add({ days: 60 }).toString()
      await w.as('hana')('selection.decide', {
        caseId: two.caseId,
        version: await versionOf(w, two),
        kind: 'wait',
        reason: 'Menunggu anak selesai ujian, sesuai permintaan beliau.',
        until,
      })
    }),
  ]
}

import { RUBRICS } from '../../../src/modules/training/rules.ts'
import type { In } from '../act.ts'
import type { Her } from '../her.ts'
import type { World } from '../scene.ts'
import { dayOf } from '../scene.ts'

type Level = In<'evaluations.scoreGoals'>['goals'][number]['level']

/** Every criterion at three, some at four: competent (domain.md 6.4). The companion of the class writes it. */
export async function testSkill(w: World, her: Her): Promise<boolean> {
  const marks = Object.fromEntries(
    RUBRICS[her.track].criteria.map(({ code }, i) => [code, i % 4 === 0 ? 4 : 3] as const),
  )
  const { isCompetent } = await w.as(her.track === 'sewing' ? 'ani' : 'lina')('evaluations.recordSkill', {
    caseId: her.caseId,
    track: her.track,
    heldOn: dayOf(w),
    marks,
  })
  return isCompetent
}

const CUSTOMERS = [1, 2, 1, 2, 1, 2, 1, 2, 1, 1] as const

/** Ten days of business for practice, with their cash book. */
export async function sellsForPractice(w: World, her: Her): Promise<void> {
  const as = w.as(her.track === 'sewing' ? 'ani' : 'lina')
  for (const [i, customers] of CUSTOMERS.entries()) {
    const lines = [
      {
        kind: 'takings' as const,
        rupiah: 96_000,
        what: her.track === 'sewing' ? 'Permak dan jahit' : 'Cuci dan potong',
      },
      {
        kind: 'material' as const,
        rupiah: 52_000,
        what: her.track === 'sewing' ? 'Kain dan benang' : 'Sampo dan krim',
      },
      { kind: 'other' as const, rupiah: 3_000, what: 'Ongkos' },
    ]
    const faces = { face5: customers - 1, face4: 1, face3: 0, face2: 0, face1: 0 }
    const one = { caseId: her.caseId, version: 0, on: dayOf(w, i - 13), customers }
    await as('practicum.saveDay', { ...one, lines, ...faces })
  }
}

/** The same, looked at and signed; profit Rp 410.000 (KS-01, step 7). */
export async function practise(w: World, her: Her): Promise<number> {
  await sellsForPractice(w, her)
  const { profitRupiah } = await w.as(her.track === 'sewing' ? 'ani' : 'lina')('evaluations.recordPracticum', {
    caseId: her.caseId,
    track: her.track,
    fromOn: dayOf(w, -13),
    untilOn: dayOf(w, -4),
    daysOpen: 10,
    customers: 14,
    revenueRupiah: 960_000,
    materialRupiah: 520_000,
    otherRupiah: 30_000,
    isCashBookKept: true,
    customerRating: 5,
    mentorRating: 4,
    isProblemSolved: true,
  })
  return profitRupiah
}

export const scoreGoals = (w: World, her: Her, levels: readonly Level[]) =>
  w.as(her.worker)('evaluations.scoreGoals', {
    caseId: her.caseId,
    on: dayOf(w),
    goals: her.goals.map((g, i) => ({ goalId: g.id, level: levels[i] ?? 0 })),
  })

/** Her own view, the comparison of instruments, and the decision of G7. */
export async function judgeReady(w: World, her: Her, achieved: string): Promise<void> {
  const as = w.as(her.worker)
  await as('evaluations.confirmInstruments', { caseId: her.caseId })
  await as('evaluations.recordOwnView', {
    caseId: her.caseId,
    on: dayOf(w),
    achieved,
    wants: her.words.own,
    toTheHouse: 'Terima kasih sudah sabar.',
  })
  await as('evaluations.businessPlan', {
    caseId: her.caseId,
    on: dayOf(w),
    plan: {
      product: her.track === 'sewing' ? 'Jahitan seragam dan permak' : 'Potong dan cuci rambut',
      place: 'rumah',
      firstSteps: 'menerima pesanan tetangga',
    },
  })
  await as('evaluations.decideReadiness', {
    caseId: her.caseId,
    decision: 'ready',
    decidedOn: dayOf(w),
    reason: 'Semua hasil lengkap, beliau menyatakan siap.',
  })
}

/** F31: the class without names, written by the worker, received by the head. */
export async function report(
  w: World,
  by: string,
  intakeId: string,
  women: readonly Her[],
): Promise<{ reportId: string; isOnTime: boolean }> {
  const made = await w.as(by)('evaluations.writeReport', {
    intakeId,
    lines: women.map((h) => ({ caseId: h.caseId })),
    summary: 'Kelas berjalan sesuai jadwal; pendampingan mingguan terlaksana.',
    skillNote: 'Semua butir keselamatan dinilai paling sedikit tiga.',
    changes: ['Lebih berani menawar harga.'],
    obstacles: ['Bahan terlambat dua minggu.'],
    suggestions: [{ text: 'Belanja bahan sebelum kelas mulai.' }],
    namesChecked: true,
  })
  await w.as('ratna')('evaluations.receiveReport', { reportId: made.reportId })
  return made
}

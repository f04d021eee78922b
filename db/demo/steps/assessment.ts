import { openIn } from '../../../src/kernel/form-values.ts'
import { classOf, formOf, PART_CODES, type Texts } from '../../../src/modules/assessments/forms/parts.ts'
import type { In } from '../act.ts'
import type { Her } from '../her.ts'
import type { World } from '../scene.ts'
import { dayOf, idOf } from '../scene.ts'

type Written = Pick<In<'assessments.savePart'>, 'part' | 'text'>
type Level = In<'cases.rateRisk'>['level']

/** Items that were answered with yes, by their number. */
export const srq = (...yes: number[]): Record<string, number> =>
  Object.fromEntries(
    Array.from({ length: 20 }, (_, i) => [`srq${String(i + 1).padStart(2, '0')}`, yes.includes(i + 1) ? 1 : 0]),
  )
export const who5 = (...values: number[]): Record<string, number> =>
  Object.fromEntries(values.map((v, i) => [`who${i + 1}`, v]))

/** An instrument read aloud or filled by herself, finished at once. */
export async function ask(w: World, her: Her, code: string, answers: Record<string, number>): Promise<string> {
  const as = w.as(her.worker)
  const { takingId, version } = await as('instruments.start', { caseId: her.caseId, code })
  const saved = await as('instruments.saveAnswers', { takingId, answers, version })
  await as('instruments.finish', { takingId, version: saved.version })
  return takingId
}

const uuid = (): string => crypto.randomUUID()

/** Answers of the form where the story says something; a field that it leaves open was asked and holds nothing special. */
function answersOf(her: Her): Record<string, string> {
  const { own, sender, strength, obstacle, problem, need } = her.words
  return {
    confidence: 'high',
    reason_own_words: `“${own}”`,
    reason_sender: sender,
    violence_told: 'none_said',
    danger_now: 'no',
    abilities: strength,
    successes: strength,
    informal: 'keluarga dan tetangga dekat',
    interest: her.track === 'sewing' ? 'menjahit' : 'salon',
    problem_tree: problem,
    protective: strength,
    risks: obstacle,
    three_wishes: `“${own}”`,
    good_day: 'bangun pagi, bekerja, tidur tenang',
    recommendation: need,
  }
}

/** F12, part by part, each by whoever holds its key: the nurse writes what concerns her body. */
export async function writeAssessment(
  w: World,
  her: Her,
  more: Record<string, string> = {},
  /** parts that somebody writes by hand */
  without: readonly string[] = [],
): Promise<{ assessmentId: string; needId: string }> {
  const { assessmentId } = await w.as(her.worker)('assessments.startComprehensive', { caseId: her.caseId })
  const [informant, neighbour, problemId, needId] = [uuid(), uuid(), uuid(), uuid()]
  const said = { ...answersOf(her), ...more }
  const lists: Texts = {
    sources: {
      informants: [
        { id: informant, relation: her.contacts[0]?.relation ?? 'keluarga' },
        { id: neighbour, relation: 'ketua RT' },
      ],
    },
    violence: { isSafetyPlanReady: her.isProtected },
    vocational: {
      findings: [
        {
          id: uuid(),
          statement: her.words.finding,
          isKey: true,
          evidence: [
            { source: 'client', method: 'W' },
            { source: 'family', method: 'W', who: informant },
            { source: 'community', method: 'W', who: neighbour },
            { source: 'observation', method: 'O' },
          ],
        },
      ],
    },
    analysis: { problems: [{ id: problemId, statement: her.words.problem }] },
    recommendation: { needs: [{ id: needId, statement: her.words.need, problemId }] },
  }
  for (const part of PART_CODES.filter((p) => !without.includes(p))) {
    const known = Object.entries(said).filter(([field]) => Object.hasOwn(formOf(part).fields, field))
    const text = { ...lists[part], ...Object.fromEntries(known) }
    const open = openIn(formOf(part), text).map((field) => [field, 'sudah ditanyakan, tidak ada yang khusus'])
    const written = { part, text: { ...text, ...Object.fromEntries(open) } } as Written // the questions of its form
    await w.as(classOf(part) === 'health' ? 'sri' : her.worker)('assessments.savePart', {
      assessmentId,
      version: 0,
      ...written,
    })
  }
  return { assessmentId, needId }
}

export async function rateRisk(
  w: World,
  her: Her,
  level: Level,
  reason = 'Dinilai ulang dalam asesmen.',
): Promise<void> {
  const { version } = await w.as(her.worker)('cases.page', { caseId: her.caseId })
  await w.as(her.worker)('cases.rateRisk', { caseId: her.caseId, level, reason, version })
}

/** Case conference; the coordinator leads, a colleague writes. */
export async function confer(
  w: World,
  her: Her,
  kind: In<'conferences.record'>['kind'],
  more: Partial<In<'conferences.record'>> = {},
): Promise<string> {
  const secretary = her.worker === 'rizal' ? 'wulan' : 'rizal'
  const { conferenceId } = await w.as('hana')('conferences.record', {
    caseId: her.caseId,
    kind,
    heldOn: dayOf(w),
    chairId: idOf(w, 'hana'),
    secretaryId: idOf(w, secretary),
    members: [{ personId: idOf(w, her.worker) }, { personId: idOf(w, 'sri') }],
    guests: ['client'],
    facts: her.words.problem,
    discussion: 'Dibicarakan bersama beliau, dari yang sudah bisa.',
    explanation: 'Sesuai keinginan beliau dan hasil asesmen.',
    herVoice: her.words.own,
    decision: 'continue',
    toldOn: dayOf(w),
    ...more,
  })
  return conferenceId
}

/** Signed off and put to the conference; the plan can begin. */
export async function closeAssessment(w: World, her: Her, assessmentId: string, risk: Level = 'low'): Promise<void> {
  await rateRisk(w, her, risk)
  await w.as(her.worker)('assessments.signOff', { assessmentId })
  await confer(w, her, 'cc1')
  await w.as(her.worker)('cases.move', { caseId: her.caseId, to: 'plan' })
}

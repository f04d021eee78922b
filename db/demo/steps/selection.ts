import type { In } from '../act.ts'
import type { Her } from '../her.ts'
import type { World } from '../scene.ts'
import { dayOf, idOf, pass } from '../scene.ts'

type Answers = In<'screening.triage'>['answers']
type Kind = In<'selection.propose'>['kind']
export type Answer = In<'selection.propose'>['answer']

export const SAFE: Answers = {
  injury: 'none',
  suicidal_thought: 'no',
  pregnancy: 'no',
  child_with_her: 'no',
  pursuer: 'no',
  weapon: 'no',
  drugs: 'no',
  infectious_symptoms: 'no',
  minor: 'no',
}
const WHY = 'Ditimbang bersama, sesuai percakapan dengan beliau dan surat pengirim.'

/** Each change of a referral is made on the version that stands. */
export const versionOf = async (w: World, her: Her): Promise<number> => {
  pass(w, { seconds: 1 })
  return (await w.as(her.worker)('selection.page', { caseId: her.caseId })).version
}

/** F03. The responsible worker registers her himself and holds her keys at once. */
export async function register(w: World, her: Her, more: Partial<In<'referrals.register'>> = {}): Promise<void> {
  pass(w, { minutes: 4 }) // nobody asks about more than twenty numbers in an hour
  const letter = {
    number: '400.9/017/DINSOS/2026',
    datedOn: dayOf(w, -1),
    receivedOn: dayOf(w),
    office: 'Dinas Sosial Kabupaten Contoh',
    subject: 'Daftar calon',
  }
  const { caseId, codeName } = await w.as(her.worker)('referrals.register', {
    source: her.source,
    callName: her.callName,
    honorific: her.honorific,
    identity: her.identity,
    isProtected: her.isProtected,
    reason: her.words.sender,
    told: `“${her.words.own}”`,
    ...(more.noLetterReason ? {} : { letter }),
    ...more,
  })
  Object.assign(her, { caseId, code: codeName })
  her.clientId = (await w.as(her.worker)('cases.page', { caseId })).clientId ?? ''
}

/** The safety questions of the first hour (F06). */
export async function triage(w: World, her: Her, answers: Partial<Answers> = {}, tonight?: string): Promise<void> {
  await w.as(her.worker)('screening.triage', {
    caseId: her.caseId,
    version: await versionOf(w, her),
    answers: { ...SAFE, ...answers },
    ...(tonight && { tonight }),
  })
}

/** Age and willingness; her papers count before what a list says. */
export async function check(
  w: World,
  her: Her,
  births: In<'screening.checkEligibility'>['births'] = [],
): Promise<string> {
  const as = w.as(her.worker)
  if (her.source !== 'self')
    await as('selection.noteContact', {
      caseId: her.caseId,
      withWhom: 'sender',
      channel: 'call',
      wasReached: true,
      text: 'Pengirim dihubungi; surat dan keadaan beliau dibicarakan.',
    })
  const { verdict } = await as('screening.checkEligibility', {
    caseId: her.caseId,
    version: await versionOf(w, her),
    births,
    criteria: [{ code: 'willing_to_stay', result: 'met', source: 'Percakapan dengan beliau' }],
  })
  return verdict
}

export async function noteReadiness(w: World, her: Her): Promise<void> {
  await w.as(her.worker)('screening.noteReadiness', {
    caseId: her.caseId,
    version: 0,
    herWords: her.words.own,
    canStay: 'yes',
    obstacles: her.words.obstacle,
  })
}

export async function propose(w: World, her: Her, kind: Kind, answer: Answer = {}): Promise<void> {
  await w.as(her.worker)('selection.propose', {
    caseId: her.caseId,
    version: await versionOf(w, her),
    kind,
    reason: WHY,
    answer,
  })
}

/** The head decides on what somebody else proposed; an acceptance opens the way to the house. */
export async function decide(w: World, her: Her, kind: Kind, answer: Answer = {}, by = 'ratna'): Promise<void> {
  await w.as(by)('selection.decide', {
    caseId: her.caseId,
    version: await versionOf(w, her),
    kind,
    reason: WHY,
    answer,
  })
  if (kind === 'accept' || kind === 'emergency') {
    const { stage } = await w.as(by)('cases.page', { caseId: her.caseId })
    if (stage === 'identification') await w.as(by)('cases.move', { caseId: her.caseId, to: 'data' })
  }
}

/** Registered, asked, checked and proposed on one day. */
export async function bringForward(w: World, her: Her, more: Partial<In<'referrals.register'>> = {}): Promise<void> {
  await register(w, her, more)
  await triage(w, her)
  await check(w, her)
  await noteReadiness(w, her)
  await propose(w, her, 'accept')
}

/** A psychologist of the house goes along with her from now on. */
export const bringPsychologist = (w: World, her: Her) =>
  w.as(her.worker)('access.assign', { caseId: her.caseId, personId: idOf(w, 'dian'), part: 'psychologist' })

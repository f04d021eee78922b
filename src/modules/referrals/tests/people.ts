import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'

/** Invented; the area of the number does not exist. */
export const SUMARNI = { fullName: 'Sumarni', nik: '9910015404880008', birthDate: '1988-04-14', district: 'Indralaya' }
export const SURYANI = { fullName: 'Suryani', nik: '9910014508980001', birthDate: '1998-08-05', district: 'Payaraman' }
export const ROSDIANA = { fullName: 'Rosdiana binti Hasan', nik: '9910015711940002', birthDate: '1994-11-17' }
export const LETTER = {
  number: '400.9/017/DINSOS/2026',
  datedOn: '2026-01-06',
  receivedOn: '2026-01-12',
  office: 'Dinas Sosial Kabupaten Ogan Ilir',
  subject: 'Daftar calon',
}

export const SAFE = {
  injury: 'none',
  suicidal_thought: 'no',
  pregnancy: 'no',
  child_with_her: 'no',
  pursuer: 'no',
  weapon: 'no',
  drugs: 'no',
  infectious_symptoms: 'no',
  minor: 'no',
} as const
/** Somebody is after her: shelter now. */
export const HUNTED = { ...SAFE, pursuer: 'near', weapon: 'threatened' } as const
export const WHY = 'Ditimbang bersama, sesuai hasil percakapan dengan beliau.'
export const NO_WITH_CARE = {
  rule: 'Ketentuan penerimaan: usia 20 sampai 35 tahun.',
  alternative: 'Kelas menjahit BLK Ogan Ilir dan pendamping PKH.',
  complaintPath: 'Tertulis kepada Dinas Sosial Provinsi, dijawab paling lama 14 hari.',
}

type Who = (typeof cast)[keyof typeof cast]

/** A referral with its letter, registered by a social worker who carries it. */
export const referred = (
  t: TestApp,
  who: Who,
  identity: { fullName: string } & Record<string, unknown> = SURYANI,
  more: Record<string, unknown> = {},
) => {
  t.pass({ minutes: 4 }) // nobody asks about more than twenty numbers in an hour
  return t.as(who).call('referrals.register', {
    source: 'social_office',
    letter: LETTER,
    callName: identity.fullName.split(' ')[0] ?? '',
    identity,
    reason: 'Diajukan untuk kelas menjahit.',
    ...more,
  })
}

/** The version that stands; a second passes, as between any two presses of a person. */
export const versionOf = async (t: TestApp, caseId: string) => {
  t.pass({ seconds: 1 })
  return (await t.as(cast.head).call('selection.page', { caseId })).version
}

/** Safety, eligibility and readiness are done: the head can decide. */
export async function prepared(t: TestApp, who: Who, caseId: string, answers: Record<string, string> = SAFE) {
  const worker = t.as(who)
  await worker.call('screening.triage', { caseId, version: await versionOf(t, caseId), answers })
  await worker.call('screening.checkEligibility', {
    caseId,
    version: await versionOf(t, caseId),
    births: [],
    criteria: [{ code: 'willing_to_stay', result: 'met', source: 'Percakapan' }],
  })
  await worker.call('screening.noteReadiness', {
    caseId,
    version: 0,
    herWords: 'Saya mau belajar jahit.',
    canStay: 'yes',
    obstacles: 'Anak dititip kepada nenek.',
  })
}

export async function proposed(
  t: TestApp,
  who: Who,
  caseId: string,
  kind: 'accept' | 'wait' | 'refer' | 'refuse' | 'emergency',
  answer: Record<string, string> = {},
) {
  return t.as(who).call('selection.propose', { caseId, version: await versionOf(t, caseId), kind, reason: WHY, answer })
}

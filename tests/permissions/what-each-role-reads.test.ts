import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { POLICIES } from '../../src/app/modules.ts'
import { can } from '../../src/kernel/policy.ts'
import { HOUSE_STAFF, ROLES, type Role } from '../../src/kernel/roles.ts'
import { cast, type Member } from '../cast.ts'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'
import { inputsOf, READS, wordsOf } from '../support/every-read.ts'
import { plant, SAID, writeOn } from './planted.ts'

const KNOW: readonly Role[] = ['head', 'administration', 'coordinator', 'social_worker', 'nurse']
const REGISTRY: readonly Role[] = ['head', 'coordinator', 'administration']
const STORY: readonly Role[] = ['head', 'coordinator']
const KEEP_HOUSE: readonly Role[] = ['head', 'coordinator', 'nurse', 'house_mother']
const CLASS: readonly Role[] = [...REGISTRY, 'sewing_companion', 'house_mother']
/** Whose roles may read each word of a woman who is not theirs (domain.md 8.3). */
const MAY_READ: Readonly<Record<keyof typeof SAID, readonly Role[]>> = {
  name: [...KNOW, 'sewing_companion', 'house_mother'],
  ...{ nik: REGISTRY, phone: REGISTRY, child: REGISTRY },
  ...{ contact: ['head'], hunter: ['head'] },
  ...{ story: STORY, plan: STORY, conference: STORY, living: STORY },
  own: ['psychologist'],
  health: ['nurse'],
  complaint: ['nurse'],
  medicine: ['nurse'],
  referred: ['nurse'],
  guarded: ['head'],
  group: CLASS,
  kept: [...REGISTRY, 'house_mother'],
  incident: STORY,
  // what a visitor said who is like nobody on a list: whoever keeps the gate, and the head in its book
  caller: ['guard', 'house_mother', 'head'],
  past: ['data_protection_officer', 'social_office'],
  candidate: KNOW,
  // sealed to each account of whoever may register or complete her, and to the office that sent her
  ...{
    sent: ['head', 'coordinator', 'social_worker', 'social_office'],
    atNight: ['head', 'social_worker'],
  },
  ...{ listed: REGISTRY, registered: REGISTRY },
  batch: [...REGISTRY, 'social_worker'],
  // its words about her stand on her timeline for her worker, too
  ...{ leave: KEEP_HOUSE, journal: KEEP_HOUSE, carried: KEEP_HOUSE },
  // a copy to whoever leads, to her worker, and to the house mother who noted it
  unkept: ['head', 'coordinator', 'house_mother'],
  ...{ made: CLASS, feedback: CLASS, photographed: CLASS },
  // how somebody from outside is reached: whoever writes the letters
  // a letter that came in: whoever keeps letters, and the colleague to whom it was given, with the word of the head
  incoming: [...REGISTRY, 'psychologist'],
  incomingNote: ['psychologist'],
  reached: ['head', 'coordinator', 'administration'],
  // what the screen of the women shows of her: to no worker but hers; what lies in its box: to whom it was sealed
  shown: [],
  // why it is lacking, where she is named
  lacks: STORY,
  // what her worker sent of his work, to the head; and a talk between him and the coordinator
  ...{ ownWork: ['head'], talkOfTwo: ['coordinator'] },
  // said without a name, for everybody who works with the women
  witnessed: HOUSE_STAFF,
  asked: ['coordinator', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor'],
  right: ['head', 'coordinator', 'data_protection_officer'],
}
/** Fields that tell by being there. */
const FIELDS: Readonly<Record<string, readonly Role[]>> = { risk: STORY, exitKind: REGISTRY }
/** Reads for which nothing is laid here, and where their answers are tried instead. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'letters.download': 'a letter with a number, in a house that prints: every-output-of-a-protected.test.ts',
  'letters.downloadOpen': 'as letters.download',
  'letters.word': 'as letters.download',
  'intakeLetters.print': 'in a house that prints: intake-letters/tests/api.test.ts',
  'custody.receipt': 'of money that was paid out, in a house that prints: custody/tests/receipt.test.ts',
  'voice.paper': 'of a complaint of the box, in a house that prints: voice/tests/one-paper.test.ts',
  'signatures.copy': 'of a receipt that was signed, in a house that prints: signatures/tests/api.test.ts',
  'signatures.receipt': 'of money that was paid out, in a house that prints: signatures/tests/receipt.test.ts',
  'signatures.receiptCopy': 'as signatures.receipt',
  'signatures.certifiedFile': 'of a letter that came back signed outside: signatures/tests/set-aside.test.ts',
  'letterChecks.check': 'by the code on a letter, in a house that prints: letter-checks/tests/api.test.ts',
  ...Object.fromEntries(
    ['incidents.file', 'serviceReferrals.paper'].map((n) => [
      n,
      'in a house that prints: sealed-letters/tests/closed-letters.test.ts',
    ]),
  ),
  'retention.certificate': 'of what is gone there is nothing to tell: retention/tests/erasure.test.ts',
  'privacy.breachLetter': 'in a house that prints: privacy/tests/letter.test.ts',
  'voice.answerOf': 'of nobody by name, by a code that is shown once: voice/tests/api.test.ts',
  'voice.letter': 'of whoever received it outside the house: voice/tests/accusation.test.ts',
  ...Object.fromEntries(
    ['hello', 'colleagues', 'complaintAnswer'].map((n) => [
      `kiosk.${n}`,
      'at a screen where nobody is signed in: kiosk/tests/api.test.ts',
    ]),
  ),
  'outbox.open': 'what her own phone sealed to her: outbox/tests/api.test.ts',
  'outbox.openDraft': 'as outbox.open',
}
/** That it is there is the matter: a consent, an instrument, a note, a plan, a conference (docs/decisions/0025). */
const THERE: Readonly<Record<string, readonly Role[]>> = {
  talkId: REGISTRY,
  ...{ takingId: STORY, noteId: STORY, planId: STORY, conferenceId: STORY },
  measureId: ['head', 'coordinator', 'house_mother'],
  // of a referral that the nurse alone may know
  id: ['nurse'],
}
const LOG: readonly Role[] = ['data_protection_officer', 'auditor']
const KNOW_WHERE: readonly Role[] = ['head', 'coordinator', 'nurse', 'house_mother']

/** Of her story, her conferences and her danger they hear nothing at all. */
const HEAR_NOTHING: readonly Member[] = [
  ...[cast.wulan, cast.psychologist, cast.sewing, cast.classes, cast.houseMother, cast.guard, cast.socialOffice],
]
/** New each time: one's own session, who has read, the hour in a sheet or a file (its list or its page stands beside it), and how often a row was written. */
const ANEW = /^auth\.|Sheet$|^releases\.file$|^audit\.readersOfCase$/
/** How often a row was written, and the minute in which the bell was asked. */
const CLOCK_OR_COUNT = /"version":\d+|(?<=^\{)"until":"[^"]*"/g
/** Of a report that left the house: each reader here takes its files, and reads on its page who did. */
const TAKINGS = /"takings":\[[^\]]*\]/
const unmoved = (answers: readonly Answer[]) =>
  answers.flatMap(({ path, text }) =>
    ANEW.test(path)
      ? []
      : [`${path} ${(path === 'releases.one' ? text.replace(TAKINGS, '') : text).replace(CLOCK_OR_COUNT, '')}`],
  )

type Answer = { path: string; text: string; body: unknown }

/** One woman of Rizal's, asked for by everybody else by every read that there is. */
describe('what each role reads of a woman who is not its own', { timeout: 120_000 }, () => {
  let t: TestApp
  let ids: Awaited<ReturnType<typeof plant>>
  /** reads that answered somebody */
  const told = new Set<string>()
  const heard = new Map<Member, readonly Answer[]>()
  beforeAll(async () => {
    // what is printed is read in the suites of the papers
    t = await startApp({ services: { renderPaper: async () => ({ pdf: new Uint8Array(), pages: 1, image: null }) } })
    ids = await plant(t)
  })
  afterAll(() => t.close())

  async function reads(who: Pick<Member, 'username'>, role: Role): Promise<Answer[]> {
    const me = t.as(who)
    await me.signIn()
    const answers: Answer[] = []
    for (const e of READS) {
      if (!['anyone', 'session'].includes(e.may) && !can(POLICIES, { roles: [role] }, e.may)) continue
      const asked = inputsOf(e.input, ids).map(async (input) => me.raw(e.path, input))
      for (const { status, body } of await Promise.all(asked)) {
        const said = `${e.path} ${JSON.stringify(body).slice(0, 200)}`
        expect(status, said).toBeLessThan(500)
        expect(body.refusal?.code, said).not.toBe('invalid_input')
        const text = wordsOf(body)
        answers.push({ path: e.path, text, body })
        if (status === 200) told.add(e.path)
      }
    }
    return answers
  }

  /** Paths of answers that tell more than this role may know. */
  function beyond(answers: readonly Answer[], role: Role): string[] {
    const found = answers.flatMap(({ path, text, body }) => [
      ...Object.entries(SAID).flatMap(
        ([what, words]) =>
          text.includes(words) && !MAY_READ[what as keyof typeof SAID].includes(role) ? [`${path}: ${what}`] : [], // keys of SAID
      ),
      ...Object.entries(FIELDS).flatMap(([field, may]) =>
        has(body, field) && !may.includes(role) ? [`${path}: ${field}`] : [],
      ),
      ...Object.entries(THERE).flatMap(([what, may]) =>
        // keys of ids; whoever reads the log reads in it that it happened (8.3, DPO)
        text.includes(String(ids[what as 'noteId'][0])) &&
        ![...may, ...(path === 'audit.entries' ? LOG : [])].includes(role)
          ? [`${path}: ${what}`]
          : [],
      ),
      ...(text.includes('in_hospital') && !KNOW_WHERE.includes(role) ? [`${path}: presence`] : []),
    ])
    return [...new Set(found)]
  }

  const HELD = Object.values(cast).filter((m) => m !== cast.rizal && m !== cast.ended)
  it.each(HELD)('A77 $username', async (who) => {
    const [role = 'it_admin'] = who.roles // everybody of the cast holds one
    const answers = await reads(who, role)
    heard.set(who, answers)
    expect(beyond(answers, role)).toEqual([])
    // the control: what the role may read is read by one of them
    const missed = (Object.keys(SAID) as (keyof typeof SAID)[]).filter(
      (what) => MAY_READ[what].includes(role) && !answers.some((a) => a.text.includes(SAID[what])),
    ) // keys of SAID
    expect(missed).toEqual([])
  })

  const NOBODY_HOLDS = ROLES.filter((r) => !Object.values(cast).some((m) => m.roles.some((of) => of === r)))
  it.each(NOBODY_HOLDS)('%s, whom the cast does not know', async (role) => {
    const personId = t.as(cast.ended).id
    await t.as(cast.head).call('access.grantRole', { personId, role, untilOn: '2026-03-31' })
    expect(beyond(await reads(cast.ended, role), role)).toEqual([])
    await t.as(cast.head).call('access.endRole', { personId, role })
  })

  it('is heard of by nobody else when it goes on', async () => {
    await writeOn(t, ids.caseId[0] ?? '')
    for (const who of HEAR_NOTHING)
      expect(unmoved(await reads(who, who.roles[0] ?? 'it_admin')), who.username).toEqual(unmoved(heard.get(who) ?? []))
  })

  it('is asked with something to tell by every read but those that are named', async () => {
    await reads(cast.rizal, 'social_worker')
    expect(READS.map((r) => r.path).filter((path) => !told.has(path))).toEqual(Object.keys(ELSEWHERE).toSorted(byRead))
  })
})

const byRead = (a: string, b: string) => READS.findIndex((r) => r.path === a) - READS.findIndex((r) => r.path === b)

/** Is there a field of this name, at any depth, that is not null? */
function has(value: unknown, field: string): boolean {
  if (Array.isArray(value)) return value.some((v) => has(v, field))
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, v]) => (key === field && v !== null && v !== undefined) || has(v, field))
}

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contract, POLICIES } from '../../src/app/modules.ts'
import { can } from '../../src/kernel/policy.ts'
import { ROLES, type Role } from '../../src/kernel/roles.ts'
import { saveIdentity } from '../../src/modules/clients/facts.ts'
import { found } from '../../src/modules/health/tests/support.ts'
import { referred } from '../../src/modules/referrals/tests/people.ts'
import { another } from '../../src/modules/selection/tests/desk.ts'
import { noteOf, openInHouse } from '../../src/modules/sessions/tests/support.ts'
import { cast, type Member } from '../cast.ts'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'
import { livesHere } from '../support/lives-here.ts'

/** Words that stand nowhere else, one of each class, and whose roles may read them of a woman who is not theirs (domain.md 8.3). */
const SAID = {
  name: 'Suryaningtyas',
  nik: '9910014508980077',
  phone: '081277770001',
  contact: 'Bibi Rohanalestari',
  hunter: 'Fahmi Juragan Lele',
  story: 'Ia menghitung harga daster batik.',
  own: 'Catatan yang hanya untuk penulisnya.',
  health: 'Ruam di telapak tangan kiri.',
  candidate: 'Kenangasari',
} as const
const KNOW: readonly Role[] = ['head', 'administration', 'coordinator', 'social_worker', 'nurse']
const MAY_READ: Readonly<Record<keyof typeof SAID, readonly Role[]>> = {
  name: [...KNOW, 'sewing_companion', 'house_mother'],
  nik: ['head', 'coordinator', 'administration'],
  phone: ['head', 'coordinator', 'administration'],
  contact: ['head'],
  hunter: ['head'],
  story: ['head', 'coordinator'],
  own: [],
  health: ['nurse'],
  candidate: KNOW,
}
/** Fields that tell by being there. */
const FIELDS: Readonly<Record<string, readonly Role[]>> = {
  risk: ['head', 'coordinator'],
  exitKind: ['head', 'coordinator', 'administration'],
}
/** That it is there is the matter: ids of a consent, of an instrument and of a note (docs/decisions/0025). */
const THERE: Readonly<Record<string, readonly Role[]>> = {
  talkId: ['head', 'coordinator', 'administration'],
  takingId: ['head', 'coordinator'],
  noteId: ['head', 'coordinator'],
}
const KNOW_WHERE: readonly Role[] = ['head', 'coordinator', 'nurse', 'house_mother']

/** Reads of nothing of hers: the machine, one's own account, and a file that a person brings along. */
const APART = ['auth.passkeyOptions', 'templates.test']
const READS = Object.entries(contract).flatMap(([module, all]) =>
  Object.entries(all).flatMap(([name, e]) =>
    e.kind === 'query' && !APART.includes(`${module}.${name}`) ? [{ path: `${module}.${name}`, ...e }] : [],
  ),
)

/** One woman of Rizal's, asked for by everybody else by every read that there is. */
describe('what each role reads of a woman who is not its own', () => {
  let t: TestApp
  let ids: Record<string, unknown>
  beforeAll(async () => {
    t = await startApp()
    const [rizal, caseId] = [t.as(cast.rizal), await openInHouse(t, SAID.name)]
    await rizal.within((ctx) =>
      saveIdentity(
        ctx,
        caseId,
        { fullName: `${SAID.name} binti Karim`, nik: SAID.nik, phone: SAID.phone },
        { version: 0, isProtected: false },
      ),
    )
    const contact = {
      name: SAID.contact,
      relation: 'bibi',
      channel: 'call' as const,
      number: '0812 0000 0002',
      maySay: 'dari koperasi',
    }
    await rizal.call('contacts.saveContact', { caseId, isReachable: true, contact })
    await rizal.call('contacts.saveNoContact', { caseId, person: { name: SAID.hunter, relation: 'suami' } })
    const { noteId } = await rizal.call('sessions.saveNote', { ...noteOf(caseId), discussed: SAID.story })
    const { takingId } = await rizal.call('instruments.start', { caseId, code: 'who-5' })
    const { talkId } = await rizal.call('consents.record', {
      ...{ caseId, form: 'oral_witnessed' as const, language: 'Ogan', explainedBy: rizal.id, witness: 'Siti Rohana' },
      answers: [{ purpose: 'service', answer: 'agree' }],
    })
    const [psychologist, part] = [t.as(cast.psychologist), { caseId, personId: t.as(cast.psychologist).id }]
    await rizal.call('access.assign', { ...part, part: 'psychologist' })
    await psychologist.call('sessions.saveNote', { ...noteOf(caseId), audience: 'own', discussed: SAID.own })
    await rizal.call('access.unassign', part)
    await t.as(cast.nurse).call('health.saveScreening', found(caseId, { complaints: SAID.health }))
    const { caseId: candidate } = await referred(t, cast.rizal, { ...another(), fullName: SAID.candidate })
    await livesHere(t, caseId, cast.rizal, [cast.sewing])
    await t.ownerSql(
      `update cases set risk = 'high', exit_kind = 'LULUS', presence = 'in_hospital', register_no = '2026-I-001' where case_id = $1`,
      [caseId],
    )
    ids = { caseId, candidate, noteId, takingId, talkId }
  })
  afterAll(() => t.close())

  const VALUES: Readonly<Record<string, unknown>> = {
    ...{
      year: 2026,
      days: 30,
      count: 1,
      from: '2026-01-01',
      until: '2026-01-31',
      text: SAID.name.slice(0, 6),
      words: 'tembok',
    },
    ...{ which: 'nik', code: 'f07', fields: {}, key: 'catat', draft: { fullName: SAID.name }, list: 'cases.list' },
  }
  /** What each key of its input is asked with; an id that is not there is one of nothing. */
  const inputOf = (shape: Record<string, { safeParse: (v: unknown) => { success: boolean } }>, caseId: unknown) =>
    Object.fromEntries(
      Object.entries(shape).flatMap(([key, schema]) => {
        if (key === 'caseIds') return [[key, [ids['caseId'], ids['candidate']]]]
        if (key === 'caseId') return [[key, caseId]]
        if (schema.safeParse(undefined).success) return []
        return [[key, ids[key] ?? VALUES[key] ?? randomUUID()]]
      }),
    )

  async function reads(who: Pick<Member, 'username'>, role: Role) {
    const me = t.as(who)
    await me.signIn()
    const answers: { path: string; text: string; body: unknown }[] = []
    for (const e of READS) {
      if (!['anyone', 'session'].includes(e.may) && !can(POLICIES, { roles: [role] }, e.may)) continue
      const shape = (e.input as unknown as { shape: Parameters<typeof inputOf>[0] }).shape // every input is a strict object
      const asked =
        'caseId' in shape
          ? [ids['caseId'], ids['candidate']].map((caseId) => inputOf(shape, caseId))
          : [inputOf(shape, undefined)]
      for (const input of 'which' in shape ? asked.flatMap((i) => [i, { ...i, which: 'phone' }]) : asked) {
        const { status, body } = await me.raw(e.path, input)
        expect(status, `${e.path} ${JSON.stringify(body).slice(0, 200)}`).toBeLessThan(500)
        expect(body.refusal?.code, `${e.path} ${JSON.stringify(body).slice(0, 200)}`).not.toBe('invalid_input')
        answers.push({ path: e.path, text: JSON.stringify(body), body })
      }
    }
    return answers
  }

  /** Paths of answers that tell more than this role may know. */
  function beyond(answers: Awaited<ReturnType<typeof reads>>, role: Role): string[] {
    return answers.flatMap(({ path, text, body }) => [
      ...Object.entries(SAID).flatMap(
        ([what, words]) =>
          text.includes(words) && !MAY_READ[what as keyof typeof SAID].includes(role) ? [`${path}: ${what}`] : [], // keys of SAID
      ),
      ...Object.entries(FIELDS).flatMap(([field, may]) =>
        has(body, field) && !may.includes(role) ? [`${path}: ${field}`] : [],
      ),
      ...Object.entries(THERE).flatMap(([what, may]) =>
        text.includes(String(ids[what])) && !may.includes(role) ? [`${path}: ${what}`] : [],
      ),
      ...(text.includes('in_hospital') && !KNOW_WHERE.includes(role) ? [`${path}: presence`] : []),
    ])
  }

  const HELD = Object.values(cast).filter((m) => m !== cast.rizal && m !== cast.ended)
  it.each(HELD)('$username', async (who) => {
    const [role = 'it_admin'] = who.roles // everybody of the cast holds one
    const answers = await reads(who, role)
    expect(beyond(answers, role)).toEqual([])
    // the control: what the role may read is read by one of them
    for (const what of Object.keys(SAID) as (keyof typeof SAID)[]) // keys of SAID
      if (MAY_READ[what].includes(role))
        expect(
          answers.some((a) => a.text.includes(SAID[what])),
          what,
        ).toBe(true)
  })

  const NOBODY_HOLDS = ROLES.filter((r) => !Object.values(cast).some((m) => m.roles.some((of) => of === r)))
  it.each(NOBODY_HOLDS)('%s, whom the cast does not know', async (role) => {
    const personId = t.as(cast.ended).id
    await t.as(cast.head).call('access.grantRole', { personId, role, untilOn: '2026-03-31' })
    expect(beyond(await reads(cast.ended, role), role)).toEqual([])
    await t.as(cast.head).call('access.endRole', { personId, role })
  })
})

/** Is there a field of this name, at any depth, that is not null? */
function has(value: unknown, field: string): boolean {
  if (Array.isArray(value)) return value.some((v) => has(v, field))
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, v]) => (key === field && v !== null && v !== undefined) || has(v, field))
}

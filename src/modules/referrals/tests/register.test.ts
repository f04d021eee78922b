import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { openIdentity } from '../../clients/facts.ts'
import { decisionLetterData } from '../../selection/answer-letter.ts'
import { LETTER, ROSDIANA, referred, SURYANI } from './people.ts'
import { registeredOnce } from './registered-once.ts'

let t: TestApp
beforeAll(async () => {
  t = await startApp()
})
afterAll(() => t.close())

const kinds = async (caseId: string) =>
  (await t.ownerSql('select kind from audit_entries where case_id = $1 order by seq', [caseId])).map((r) => r.kind)
const gates = async (caseId: string) =>
  (
    await t.ownerSql(
      'select distinct on (gate) gate, is_met from case_evidence where case_id = $1 order by gate, evidence_id desc',
      [caseId],
    )
  )
    .filter((r) => r.is_met)
    .map((r) => r.gate)

describe('registering one referral', () => {
  it('by a social worker: he carries her and reads everything at once', async () => {
    const { caseId } = await referred(t, cast.rizal, SURYANI, {
      reason: 'Suaminya meninggal dua tahun lalu.',
      told: 'Tempat belajar menjahit.',
      escort: { name: 'Bu RT' },
    })
    const page = await t.as(cast.rizal).call('selection.page', { caseId })
    expect(page).toMatchObject({
      label: 'Suryani',
      responsible: { name: 'Rizal' },
      story: { reason: 'Suaminya meninggal dua tahun lalu.', told: 'Tempat belajar menjahit.' },
      papers: { escort: { name: 'Bu RT' } },
      letter: { number: LETTER.number, office: LETTER.office },
      person: { fullName: 'Suryani', hasNik: true },
      hidden: [],
      status: 'new',
      decisionDueOn: '2026-01-15',
      firstResponseDueOn: '2026-01-13',
    })
    expect(await kinds(caseId)).toEqual([
      'cases.opened',
      'cases.social_worker_assigned',
      'clients.identity_recorded',
      'referrals.registered',
    ])
    expect((await gates(caseId)).toSorted()).toEqual([
      'minimum_identity_recorded',
      'referral_letter_or_reason',
      'social_worker_assigned',
    ])
  })

  it('by administration: it reads who she is and never the story; the head reads both', async () => {
    const { caseId } = await referred(
      t,
      cast.administration,
      { ...SURYANI, fullName: 'Wati', nik: '9910014508980099' },
      { reason: 'Ia takut pulang.' },
    )
    const office = await t.as(cast.administration).call('selection.page', { caseId })
    expect(office).toMatchObject({ person: { fullName: 'Wati' }, story: null, hidden: ['narrative', 'safety'] })
    const head = await t.as(cast.head).call('selection.page', { caseId })
    expect(head).toMatchObject({
      person: { fullName: 'Wati' },
      story: { reason: 'Ia takut pulang.' },
      responsible: null,
      hidden: [],
    })
    expect((await t.as(cast.wulan).call('selection.page', { caseId })).hidden).toEqual([
      'identity',
      'narrative',
      'safety',
    ])
  })

  it('by administration for a worker who is named: he holds the keys before he signs in again', async () => {
    const { caseId } = await referred(
      t,
      cast.administration,
      { ...SURYANI, fullName: 'Juwita', nik: '9910016103020014' },
      { responsibleId: t.as(cast.wulan).id, reason: 'Minta kelas salon.' },
    )
    expect(await t.as(cast.wulan).call('selection.page', { caseId })).toMatchObject({
      person: { fullName: 'Juwita' },
      story: { reason: 'Minta kelas salon.' },
      hidden: [],
    })
  })

  it('of a protected woman: a code from the first second, and no name for administration', async () => {
    const { caseId, codeName } = await referred(t, cast.rizal, ROSDIANA, {
      source: 'women_protection',
      urgency: 'emergency',
      isProtected: true,
      letter: undefined,
      noLetterReason: 'emergency_first',
    })
    expect(codeName).toBe('0-1')
    expect(await t.as(cast.administration).call('selection.page', { caseId })).toMatchObject({
      label: '0-1',
      honorific: null,
      person: null,
      papers: null,
    })
    expect(await t.as(cast.rizal).within((ctx) => openIdentity(ctx, caseId))).toMatchObject({
      fullName: 'Rosdiana binti Hasan',
    })
    const { items } = await t.as(cast.head).call('tasks.approvals', {})
    expect(items).toEqual([])
    const tasks = await t.ownerSql('select kind, owner_role from tasks where case_id = $1 order by kind', [caseId])
    expect(tasks.map((r) => r.kind)).toEqual([
      'contact_sender',
      'emergency_referral',
      'select_candidate',
      'triage_referral',
    ])
    expect(await t.ownerSql('select decision_due_on::text as due from referrals where case_id = $1', [caseId])).toEqual(
      [{ due: '2026-01-12' }],
    )
  })

  it('of a protected woman whose letter names her: the subject is for those who may know who she is', async () => {
    const letter = { ...LETTER, number: '300/1/2026', subject: 'Rekomendasi a.n. Rosdiana binti Hasan' }
    const her = { fullName: 'Rosdiana binti Hasan', birthYear: 1999 }
    const { caseId } = await referred(t, cast.rizal, her, { source: 'women_protection', isProtected: true, letter })
    const seenBy = async (who: { username: string }) => (await t.as(who).call('selection.page', { caseId })).letter
    for (const who of [cast.rizal, cast.head]) expect(await seenBy(who)).toMatchObject({ subject: letter.subject })
    for (const who of [cast.administration, cast.wulan])
      expect(await seenBy(who)).toMatchObject({ number: letter.number, subject: null })
    const { letterId } = (await seenBy(cast.rizal)) ?? { letterId: '' }
    const answer = await t.as(cast.administration).within((ctx) => decisionLetterData(ctx, letterId))
    expect(answer?.letter).toMatchObject({ number: letter.number, subject: 'Rujukan calon penerima manfaat' })
  })

  it('of a woman who keeps her name to herself (KS-03): what she is called is enough', async () => {
    const { caseId } = await t.as(cast.rizal).call('referrals.register', {
      source: 'raid',
      letter: LETTER,
      callName: 'Dewi',
      identity: { birthYear: 2003 },
      reason: 'Diserahkan setelah razia.',
    })
    expect((await t.as(cast.rizal).call('selection.page', { caseId })).person).toMatchObject({
      fullName: 'Dewi',
      hasNik: false,
    })
    expect(await gates(caseId)).toContain('minimum_identity_recorded')
  })

  it('needs a letter or the reason for none, and a moment that has been', async () => {
    const base = { source: 'self', callName: 'Ani', identity: {}, reason: 'Datang sendiri.' } as const
    expect(await t.as(cast.rizal).refused('referrals.register', base)).toBe('letter_or_reason')
    expect(
      await t
        .as(cast.rizal)
        .refused('referrals.register', { ...base, noLetterReason: 'came_herself', receivedAt: '2026-02-01T00:00:00Z' }),
    ).toBe('received_in_future')
    expect(
      await t
        .as(cast.rizal)
        .refused('referrals.register', { ...base, noLetterReason: 'came_herself', responsibleId: t.as(cast.nurse).id }),
    ).toBe('not_a_social_worker')
    expect(
      await t.as(cast.rizal).refused('referrals.register', {
        ...base,
        noLetterReason: 'came_herself',
        officePersonId: t.as(cast.nurse).id,
      }),
    ).toBe('not_an_office')
    expect(
      await t
        .as(cast.rizal)
        .refused('referrals.register', { ...base, noLetterReason: 'came_herself', intakeId: crypto.randomUUID() }),
    ).toBe('no_such_intake')
  })
})

// one server: this part goes on where the other ended
registeredOnce(() => t)

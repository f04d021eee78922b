import { beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { openIdentity } from '../../clients/facts.ts'
import { decideAll, LETTER } from './office-list.ts'

/** What stands of the draft when somebody confirmed it, for her worker and for the office that sent it. */
export function savedList(app: () => TestApp) {
  describe('a list that was decided becomes referrals', () => {
    let listId: string
    beforeAll(async () => {
      listId = (await app().as(cast.administration).call('lists.list', {})).lists[0]?.listId ?? ''
    })

    it('becomes referrals when a person confirms it; every row has its account', async () => {
      await decideAll(app(), cast.administration, listId)
      const { intakeId } = await app().as(cast.head).call('referrals.saveIntake', {
        year: 2026,
        ordinal: 1,
        startsOn: '2026-01-12',
        endsOn: '2026-07-10',
        quota: 22,
      })
      const page = await app().as(cast.administration).call('lists.page', { listId })
      expect(page).toMatchObject({ openQuestions: 0, toSave: 20 })
      const input = {
        listId,
        version: page.version,
        letter: LETTER,
        intakeId,
        responsibleId: app().as(cast.rizal).id,
        officePersonId: app().as(cast.socialOffice).id,
      }
      const key = crypto.randomUUID()
      const done = await app().as(cast.administration).call('referrals.takeList', input, key)
      expect(done).toMatchObject({ imported: 20, merged: 1, setAside: 1, alreadyHere: 0 })
      expect(await app().as(cast.administration).call('referrals.takeList', input, key)).toEqual(done)
      expect(
        await app()
          .as(cast.administration)
          .refused('referrals.takeList', { ...input, version: page.version + 1 }),
      ).toBe('list_settled')
      const accounts = await app().ownerSql(
        `select outcome, count(*)::int as n from list_rows where list_id = $1 group by outcome order by outcome`,
        [listId],
      )
      expect(accounts).toEqual([
        { outcome: 'header', n: 1 },
        { outcome: 'ignored', n: 14 },
        { outcome: 'imported', n: 20 },
        { outcome: 'merged', n: 1 },
        { outcome: 'set_aside', n: 1 },
      ])
      expect(
        await app()
          .as(cast.head)
          .sql('select sec.verify_chain() as broken_at, (select count(*) > 60 from audit_entries) as is_long'),
      ).toEqual([{ broken_at: null, is_long: true }])
    })

    it('gave each woman what a single registration gives: events, evidence, keys for her worker, a task', async () => {
      const { items } = await app().as(cast.rizal).call('referrals.list', { mine: true })
      expect(items).toHaveLength(20)
      const suryani = items.find((i) => i.label === 'Suryani')
      expect(suryani).toMatchObject({
        listNo: 4,
        letterNumber: LETTER.number,
        intake: 'I/2026',
        responsible: 'Rizal',
        status: 'new',
        decisionDueOn: '2026-01-15',
      })
      const caseId = suryani?.caseId ?? ''
      expect(
        await app()
          .as(cast.rizal)
          .within((ctx) => openIdentity(ctx, caseId)),
      ).toMatchObject({
        fullName: 'Suryani',
        nik: '9910014508980001',
        birthDate: '1998-08-05',
        district: 'Payaraman',
        education: 'smp',
        addressOnCard: expect.stringContaining('Payaraman Barat'),
      })
      expect(
        await app()
          .as(cast.wulan)
          .within((ctx) => openIdentity(ctx, caseId)),
      ).toBeNull()
      const kinds = (
        await app().ownerSql('select kind from audit_entries where case_id = $1 order by seq', [caseId])
      ).map((r) => r.kind)
      expect(kinds).toEqual([
        'cases.opened',
        'cases.social_worker_assigned',
        'clients.identity_recorded',
        'referrals.registered',
      ])
      const gates = (
        await app().ownerSql('select gate from case_evidence where case_id = $1 order by gate', [caseId])
      ).map((r) => r.gate)
      expect(gates).toEqual(['minimum_identity_recorded', 'referral_letter_or_reason', 'social_worker_assigned'])
      expect(await app().as(cast.rizal).call('selection.page', { caseId })).toMatchObject({
        papers: { list: { note: 'anak 1, tinggal dgn ibu' } },
        hidden: [],
      })
      expect((await app().as(cast.rizal).call('tasks.home', {})).people).toHaveLength(20)
    })

    it('KS-08: both births stay on record, and the rule of age fires at 37', async () => {
      const { items } = await app().as(cast.rizal).call('referrals.list', {})
      const caseId = items.find((i) => i.label === 'Sumarni')?.caseId ?? ''
      expect((await app().as(cast.rizal).call('selection.page', { caseId })).papers?.births).toEqual([
        { source: 'referral_list', year: 1990, on: '1990-04-14' },
        { source: 'nik', year: 1988, on: '1988-04-14' },
      ])
      const check = await app()
        .as(cast.rizal)
        .call('screening.checkEligibility', {
          caseId,
          version: 1,
          births: [{ source: 'id_card', year: 1988, on: '1988-04-14' }],
        })
      expect(check.verdict).toBe('outside_rules')
      expect((await app().as(cast.rizal).call('selection.page', { caseId })).check).toMatchObject({
        age: 37,
        warnings: [{ code: 'birth_differs_referral_list' }],
      })
    })

    it('keeps whom nobody may call, and numbers to ask about, as tasks', async () => {
      const tasks = await app().ownerSql(`select kind, count(*)::int as n from tasks group by kind order by kind`)
      expect(tasks).toEqual([
        { kind: 'answer_list', n: 1 },
        { kind: 'ask_nik', n: 1 },
        { kind: 'help_with_documents', n: 1 },
        { kind: 'no_contact_from_list', n: 1 },
        { kind: 'select_candidate', n: 20 },
        { kind: 'triage_listed', n: 20 },
      ])
    })

    it('lets the office that sent it follow numbers and words, and no name', async () => {
      const { letters } = await app().as(cast.socialOffice).call('offers.status', {})
      expect(letters).toMatchObject([{ number: LETTER.number, office: LETTER.office }])
      expect(letters[0]?.items.map((i) => i.listNo)).toEqual([
        1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22,
      ])
      expect(new Set(letters[0]?.items.map((i) => i.status))).toEqual(new Set(['in_selection']))
      expect(JSON.stringify(letters)).not.toMatch(/Suryani|9910/)
      expect(await app().as(cast.socialOffice).sql('select count(*)::int as n from cases')).toEqual([{ n: 0 }])
      expect(await app().as(cast.socialOffice).refused('referrals.list', {})).toBe('not_allowed')
    })
  })
}

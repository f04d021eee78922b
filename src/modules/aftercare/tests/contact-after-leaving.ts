import { beforeEach, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { Refused, type TestApp } from '../../../../tests/support/app.ts'
import { openAt, openTasksOf, todayOf } from '../../terminations/tests/support.ts'
import { contactFigures } from '../facts.ts'
import { afterLeaving } from './support.ts'

/** What she says when her worker asks after her, and what is not asked. */
export function contactAfterLeaving(app: () => TestApp) {
  const { rizal, head, page, agree, left } = afterLeaving(app)

  describe('a contact', () => {
    let caseId: string
    beforeEach(async () => {
      caseId = await left()
    })
    const contact = (more: object = {}) => ({
      caseId,
      on: todayOf(app()),
      mode: 'visit' as const,
      isReached: true,
      isMet: true,
      isSafeToTalk: true,
      ...more,
    })

    it('gives 616.667 a head, above the line, 31,7 % of the minimum wage (KS-01)', async () => {
      const figures = {
        salesRupiah: 2_000_000,
        materialRupiah: 650_000,
        otherCostRupiah: 100_000,
        otherIncomeRupiah: 600_000,
        householdSize: 3,
        customers: 34,
        daysOpen: 22,
      }
      const { income } = await rizal().call(
        'aftercare.recordContact',
        contact({
          month: 3,
          living: 'family',
          work: 'business_running',
          toolStatus: 'in_use',
          figures,
          told: 'Pesanan seragam ramai.',
          criteriaMet: ['safe', 'home_stable'],
        }),
      )
      expect(income).toEqual({
        ownRupiah: 1_250_000,
        perCapitaRupiah: 616_667,
        wageRatioPermille: 317,
        isAboveLine: true,
      })
      const seen = await page(caseId)
      expect(seen.contacts[0]).toMatchObject({
        month: 3,
        work: 'business_running',
        said: {
          living: 'family',
          figures: { householdSize: 3, customers: 34 },
          income,
          told: 'Pesanan seragam ramai.',
        },
      })
      expect(seen.windows.find((w) => w.month === 3)?.place).toBe('done')
      expect((await page(caseId, cast.coordinator)).contacts[0]?.said?.income).toEqual(income)
      expect(await openTasksOf(app(), caseId)).toEqual([
        'aftercare_contact_1',
        'aftercare_contact_12',
        'aftercare_contact_6',
      ])
      expect(await rizal().refused('aftercare.recordContact', contact({ month: 3 }))).toBe('window_done')
      const rows = await rizal().within((ctx) => contactFigures(ctx, todayOf(app()), todayOf(app())))
      expect(rows.find((r) => r.caseId === caseId)).toMatchObject({ work: 'business_running', isAboveLine: true })
    })

    it('counts that she is back in what was before by the month, in nobody’s file and for the head alone', async () => {
      await rizal().call('aftercare.recordContact', contact({ again: 'told', told: 'Kembali ke terminal.' }))
      await rizal().call('aftercare.recordContact', contact({ again: 'told' }))
      await rizal().call('aftercare.recordContact', contact({ again: 'not_told' }))
      await rizal().call('aftercare.recordContact', contact())
      const monthOn = `${todayOf(app()).slice(0, 7)}-01`
      const rows = await app().ownerSql('select to_jsonb(a) as row from aftercare_answers a order by has_told')
      const [centre, kept] = [head().centreId, rows.map((r) => r['row'] as { answer_id: string })] // a jsonb of the row
      expect(kept.map(({ answer_id: _lot, ...r }) => r)).toEqual([
        { centre_id: centre, month_on: monthOn, has_told: false },
        { centre_id: centre, month_on: monthOn, has_told: true },
        { centre_id: centre, month_on: monthOn, has_told: true },
      ])
      expect(
        kept.map((r) => r.answer_id[14]),
        'an id that was drawn by lot',
      ).toEqual(['4', '4', '4'])
      const events = await app().ownerSql(`select details from audit_entries where case_id = $1`, [caseId])
      expect(JSON.stringify([events, await page(caseId)])).not.toContain('"again"')
      expect(await head().sql('select asked, told from told_again')).toEqual([{ asked: 3, told: 2 }])
      for (const who of [cast.rizal, cast.coordinator, cast.administration, cast.psychologist, cast.socialOffice])
        expect(await app().as(who).sql('select 1 from aftercare_answers'), who.username).toEqual([])
      await expect(head().sql(`update aftercare_answers set has_told = false`)).rejects.toThrow(/permission denied/)
      await expect(
        app()
          .as(cast.coordinator)
          .sql(
            `insert into aftercare_answers (centre_id, answer_id, month_on, has_told) values ($1, gen_random_uuid(), $2, true)`,
            [centre, monthOn],
          ),
      ).rejects.toThrow(/row-level security/)
      expect(await rizal().refused('aftercare.recordContact', contact({ isSafeToTalk: false, again: 'told' }))).toBe(
        'not_safe_to_ask',
      )
    })

    it('compares with nothing where her province is not known', async () => {
      await rizal().call('aftercare.arrange', agree(caseId, { maySay: 'ini teman', province: '31' }))
      const { income } = await rizal().call(
        'aftercare.recordContact',
        contact({ work: 'employed', figures: { wageRupiah: 2_600_000, householdSize: 2 } }),
      )
      expect(income).toEqual({
        ownRupiah: 2_600_000,
        perCapitaRupiah: 1_300_000,
        wageRatioPermille: null,
        isAboveLine: null,
      })
    })

    it('that did not reach her leaves the window open', async () => {
      await rizal().call('aftercare.recordContact', {
        caseId,
        on: todayOf(app()),
        mode: 'call',
        isReached: false,
        month: 1,
      })
      expect(await openTasksOf(app(), caseId)).toContain('aftercare_contact_1')
      expect((await page(caseId)).windows.find((w) => w.month === 1)?.place).not.toBe('done')
    })

    it('asks nothing more when she cannot speak freely, also not by the application itself', async () => {
      expect(await rizal().refused('aftercare.recordContact', contact({ isSafeToTalk: false, living: 'family' }))).toBe(
        'not_safe_to_ask',
      )
      expect(
        await rizal().refused(
          'aftercare.recordContact',
          contact({ isSafeToTalk: false, told: 'Suaminya ada di sebelahnya.' }),
        ),
      ).toBe('not_safe_to_ask')
      expect(await rizal().refused('aftercare.recordContact', contact({ isSafeToTalk: undefined }))).toBe(
        'invalid_input',
      )
      await rizal().call(
        'aftercare.recordContact',
        contact({ isSafeToTalk: false, caution: 'Jawabannya pendek; ada suara laki-laki.', needsAttention: true }),
      )
      expect(await openTasksOf(app(), caseId)).toContain('aftercare_attention')
      expect((await page(caseId, cast.head)).contacts[0]).toMatchObject({
        isSafeToTalk: false,
        caution: 'Jawabannya pendek; ada suara laki-laki.',
      })
      expect((await page(caseId, cast.coordinator)).contacts[0]?.caution).toBeNull()
      await expect(
        rizal().sql(
          `insert into aftercare_contacts (centre_id, contact_id, case_id, happened_on, mode, is_reached, is_safe_to_talk, work, recorded_by, recorded_at) values ($1, gen_random_uuid(), $2, current_date, 'call', true, false, 'not_yet', sec.person(), now())`,
          [rizal().centreId, caseId],
        ),
      ).rejects.toThrow(/quiet/)
      await expect(
        rizal().sql(
          `insert into aftercare_contacts (centre_id, contact_id, case_id, happened_on, mode, is_reached, is_safe_to_talk, work, recorded_by, recorded_at) values ($1, gen_random_uuid(), $2, current_date, 'call', true, null, 'not_yet', sec.person(), now())`,
          [rizal().centreId, caseId],
        ),
        'nobody asked whether she could speak freely',
      ).rejects.toThrow(/quiet/)
    })

    it('uses a window once, also when two colleagues write at the same moment', async () => {
      const answers = await Promise.all(
        [rizal(), head()].map((who) =>
          who.call('aftercare.recordContact', contact({ month: 1 })).then(
            () => 'kept',
            (e: unknown) => (e instanceof Refused ? e.refusal.code : 'fault'),
          ),
        ),
      )
      expect(answers.toSorted()).toEqual(['kept', 'window_done'])
      expect((await page(caseId)).contacts).toHaveLength(1)
    })

    it('lies after she left and before tomorrow, in a window that was agreed, with figures that go with work', async () => {
      expect(await rizal().refused('aftercare.recordContact', contact({ on: todayOf(app(), 1) }))).toBe('in_the_future')
      expect(await rizal().refused('aftercare.recordContact', contact({ on: todayOf(app(), -1) }))).toBe(
        'before_leaving',
      )
      expect(
        await rizal().refused(
          'aftercare.recordContact',
          contact({ work: 'no_wish_to_say', figures: { householdSize: 2 } }),
        ),
      ).toBe('figures_without_work')
      expect(
        await rizal().refused(
          'aftercare.recordContact',
          contact({ nextStep: 'Antar ke koperasi', nextStepOn: todayOf(app(), -1) }),
        ),
      ).toBe('due_in_the_past')
      const unplanned = await left(todayOf(app()), false)
      expect(await rizal().refused('aftercare.recordContact', { ...contact(), caseId: unplanned, month: 1 })).toBe(
        'no_such_window',
      )
      const inside = await openAt(app())
      expect(await rizal().refused('aftercare.recordContact', { ...contact(), caseId: inside })).toBe(
        'not_in_aftercare',
      )
    })

    it('becomes tasks: the step she asked for, and her wish for no more contact', async () => {
      await rizal().call(
        'aftercare.recordContact',
        contact({
          told: 'Mau pinjam modal kecil.',
          nextStep: 'Antar ke koperasi',
          nextStepOn: todayOf(app(), 7),
          noMoreContact: true,
        }),
      )
      expect(await openTasksOf(app(), caseId)).toEqual(expect.arrayContaining(['aftercare_next_step', 'aftercare_end']))
    })

    it('is one contact however often it is sent', async () => {
      const key = '00000000-0000-4000-8000-00000000afaf'
      const input = contact({ month: 1 })
      expect(await rizal().call('aftercare.recordContact', input, key)).toEqual(
        await rizal().call('aftercare.recordContact', input, key),
      )
      expect((await page(caseId)).contacts).toHaveLength(1)
    })

    it('is recorded by her worker and the head, by nobody else', async () => {
      expect(await app().as(cast.wulan).refused('aftercare.recordContact', contact())).toBe('not_allowed')
      for (const who of [cast.coordinator, cast.nurse, cast.guard])
        expect(await app().as(who).refused('aftercare.recordContact', contact())).toBe('not_allowed')
      expect(await app().as(elsewhere.stranger).refused('aftercare.recordContact', contact())).toBe('not_found')
      await head().call('aftercare.recordContact', contact())
    })
  })
}

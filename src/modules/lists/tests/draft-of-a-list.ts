import { describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { WHY } from '../../referrals/tests/people.ts'
import { FILE, LETTER, NAME, refusal, rowsOf } from './office-list.ts'

/** From the file to the last answer: a draft on which two people work. */
export function draftOfAList(app: () => TestApp) {
  describe('a list of the social office, from file to referrals', () => {
    let listId: string

    it('is read into a draft: nobody is imported, everything about it is sealed', async () => {
      const read = await app().as(cast.administration).call('lists.read', { fileBase64: FILE, name: NAME })
      listId = read.listId
      expect(read).toMatchObject({ read: 22, mustDecide: 6 })
      expect(await app().ownerSql('select count(*)::int as n from cases')).toEqual([{ n: 0 }])
      const [stored] = await app().ownerSql(
        `select head, (select string_agg(body, '') from list_rows) as bodies, encode((select file from list_files), 'escape') as file from referral_lists`,
      )
      for (const secret of ['Sumarni', '9910015404880008', 'dinas-ogan', 'Indralaya'])
        for (const part of ['head', 'bodies', 'file']) expect(stored?.[part]).not.toContain(secret)
    })

    it('shows problems in words beside their cells, with choices; counts add up; the category column is nowhere', async () => {
      const page = await app().as(cast.administration).call('lists.page', { listId })
      expect(page).toMatchObject({
        fileName: NAME,
        counts: { read: 22, mustDecide: 6, look: 2, tidied: 6, ready: 8, ignored: 14 },
        openQuestions: 6,
        toSave: 16,
        headerRows: [7],
        letter: {
          number: '400.9/017/DINSOS/2026',
          date: '2026-01-06',
          office: 'Dinas Sosial Kabupaten Ogan Ilir',
          statedTotal: 22,
        },
      })
      expect(page.rows.map((r) => r.row)).toEqual([13, 14, 15, 17, 18, 26])
      expect(page.rows[2]).toMatchObject({ follows: 14, openQuestions: 0 })
      expect(page.columns.map((c) => c.field)).toContain('category')
      expect(page.rows.some((r) => 'K' in r.shown)).toBe(false)
      expect((await rowsOf(app(), cast.administration, listId, 'ignored')).map((r) => r.ignored?.reason)).toContain(
        'signature',
      )
    })

    it('opens for the registry and whoever brought it, and for nobody else', async () => {
      expect((await app().as(cast.head).call('lists.list', {})).lists).toHaveLength(1)
      expect((await app().as(cast.rizal).call('lists.list', {})).lists).toEqual([])
      expect(await app().as(cast.rizal).refused('lists.page', { listId })).toBe('not_found')
      expect(await app().as(elsewhere.head).refused('lists.page', { listId })).toBe('not_found')
      expect(await app().as(cast.nurse).refused('lists.list', {})).toBe('not_allowed')
    })

    it('refuses to be saved while questions are open, and names each', async () => {
      const refused = await refusal(app(), cast.administration, 'referrals.takeList', {
        listId,
        version: 1,
        letter: LETTER,
      })
      expect(refused.code).toBe('list_not_decided')
      expect(refused.issues.map((i: { path: unknown[] }) => i.path[0])).toEqual([13, 14, 14, 17, 18, 26])
    })

    it('takes only answers that were offered', async () => {
      expect(
        await refusal(app(), cast.administration, 'lists.decideRow', {
          listId,
          row: 18,
          version: 1,
          code: 'under_18',
          choice: 'keep_list_date',
        }),
      ).toMatchObject({ code: 'decision_unusable', params: { why: 'unknown_choice' } })
      expect(
        await refusal(app(), cast.administration, 'lists.decideRow', {
          listId,
          row: 17,
          version: 1,
          code: 'nik_short',
          choice: 'type_nik',
          value: '123',
        }),
      ).toMatchObject({ params: { why: 'value_unusable' } })
      expect(
        await refusal(app(), cast.administration, 'lists.decideRow', {
          listId,
          row: 13,
          version: 1,
          code: 'row',
          choice: 'set_aside',
        }),
      ).toMatchObject({ params: { why: 'reason_missing' } })
      expect(
        await refusal(app(), cast.administration, 'lists.decideRow', {
          listId,
          row: 3,
          version: 1,
          code: 'row',
          choice: 'set_aside',
          reason: WHY,
        }),
      ).toMatchObject({ code: 'not_found' })
    })

    it('lets two people work at once: on different rows both are kept, on one row the second sees the first', async () => {
      await app().as(cast.administration).call('lists.decideRow', {
        listId,
        row: 13,
        version: 1,
        code: 'birth_date_differs_from_nik',
        choice: 'keep_list_date',
      })
      await app()
        .as(cast.head)
        .call('lists.decideRow', { listId, row: 17, version: 1, code: 'nik_short', choice: 'leave_nik_empty' })
      const clash = await refusal(app(), cast.head, 'lists.decideRow', {
        listId,
        row: 13,
        version: 1,
        code: 'birth_date_differs_from_nik',
        choice: 'ask_office',
      })
      expect(clash).toMatchObject({
        code: 'stale_version',
        theirs: { version: 2, decisions: [{ choice: 'keep_list_date' }] },
      })
      expect(await refusal(app(), cast.head, 'referrals.takeList', { listId, version: 1, letter: LETTER })).toEqual({
        code: 'stale_version',
      })
    })

    it('survives a reload and can be undone answer by answer', async () => {
      await app()
        .as(cast.head)
        .call('lists.decideRow', { listId, row: 17, version: 2, code: 'nik_short', choice: null })
      const [row] = (await rowsOf(app(), cast.administration, listId)).filter((r) => r.row === 17)
      expect(row).toMatchObject({ decisions: [], openQuestions: 1 })
    })
  })
}

import { describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { writeSheet } from '../../../platform/excel/write-sheet.ts'
import { openIdentity } from '../../clients/facts.ts'
import { papersOf } from '../../referrals/facts.ts'
import { SECOND_HEADER, SECOND_PEOPLE } from '../../sheets/tests/second-workbook.ts'
import { LETTER, refusal, rowsOf } from './office-list.ts'

/** The workbook of an office that writes its own codes. */
export function secondOffice(app: () => TestApp) {
  describe('the list of another office, with its own codes', () => {
    const head = () => app().as(cast.head)
    const [header, ...rows] = [SECOND_HEADER, ...SECOND_PEOPLE]
    const file = writeSheet([
      { name: 'Daftar', columns: header.map((title) => ({ title })), rows: rows.map((r) => r.map(String)) },
    ])
    const read = async (more: { again?: boolean } = {}) =>
      head().call('lists.read', { fileBase64: (await file).toString('base64'), name: 'oki.xlsx', ...more })
    const page = (listId: string) => head().call('lists.page', { listId, weight: 'all' })
    let listId: string

    it('says what a code means once; it is remembered for the next list and goes into her file', async () => {
      ;({ listId } = await read())
      expect((await page(listId)).codes).toEqual([
        { code: 'A.07', rows: 3, category: null },
        { code: 'B-2', rows: 2, category: null },
        { code: '10', rows: 1, category: null },
        { code: 'C1', rows: 1, category: null },
      ])
      await head().call('lists.setCode', { listId, code: 'A.07', category: 24 })
      await head().call('lists.setCode', { listId, code: 'B-2', category: 0 })
      expect(await head().refused('lists.setCode', { listId, code: 'X', category: 1 })).toBe('not_found')
      expect((await app().ownerSql('select body from list_codes'))[0]?.body).not.toContain('A.07')
      await head().call('lists.decideAlike', { listId, code: 'note_no_contact', choice: 'make_no_contact_rule' })
      const { version } = await page(listId)
      const letter = { ...LETTER, number: '9/OKI/2026', office: 'Dinas Sosial OKI' }
      expect(await head().call('referrals.takeList', { listId, version, letter })).toMatchObject({
        imported: 7,
        left: 0,
      })
      const { items } = await head().call('referrals.list', { filter: 'all' })
      const nah = items.find((i) => i.label === 'Nah')
      expect(nah).toMatchObject({ honorific: 'Wak', birthYear: 1996 })
      const papers = await head().within((ctx) => papersOf(ctx, [nah?.caseId ?? '']))
      expect(papers.get(nah?.caseId ?? '')?.list).toMatchObject({ categories: [24], problemCodes: ['A.07'] })
      // said after the list was saved, it counts as well, where the group is asked for
      await head().call('lists.setCode', { listId, code: 'C1', category: 19 })
      const rini = items.find((i) => i.label === 'Rini')
      expect(await head().call('selection.page', { caseId: rini?.caseId ?? '' })).toMatchObject({
        papers: { list: { groups: [19], codes: ['C1'] } },
      })
      expect(await head().within((ctx) => openIdentity(ctx, nah?.caseId ?? ''))).toMatchObject({
        fullName: 'Nah',
        birthYear: 1996,
        phone: '081234567801',
        addressOnCard: 'Dusun III, Jejawi, Jejawi',
      })
    })

    it('says that the file came before, and who of it waits already: by number, by telephone, by name and birth', async () => {
      const again = await refusal(app(), cast.head, 'lists.read', {
        fileBase64: (await file).toString('base64'),
        name: 'oki.xlsx',
      })
      expect(again).toMatchObject({ code: 'same_file', params: { listId } })
      const second = await read({ again: true })
      const shown = await page(second.listId)
      expect(shown.codes.map((c) => c.category)).toEqual([24, 0, null, 19])
      expect(shown.rows.filter((r) => r.known.length > 0).map((r) => [r.name, r.known[0]?.waits])).toEqual([
        ['Nah', true],
        ['Yah', true],
        ['Siti Maryam', true],
        ['Rini Astuti', true],
        ['Cek', true],
        ['Ema', true],
      ])
      const of = (name: string) =>
        shown.rows.find((r) => r.name === name)?.problems.find((p) => p.code === 'known_person')
      expect([of('Siti Maryam')?.params['why'], of('Nah')?.params['why'], of('Cek')?.params['why']]).toEqual([
        'same_nik',
        'same_phone',
        'same_phone',
      ])
    })

    it('is answered kind by kind: one answer for every row that asks the same', async () => {
      const second = (await head().call('lists.list', {})).lists.find(
        (l) => l.state === 'draft' && l.fileName === 'oki.xlsx',
      )
      const listId = second?.listId ?? ''
      const { kinds } = await head().call('lists.openKinds', { listId })
      expect(kinds.map((k) => [k.code, k.rows])).toEqual([
        ['known_person', 6],
        ['note_no_contact', 1],
      ])
      expect(kinds[0]?.choices).toContainEqual({ code: 'link_to_known', rows: 6 })
      expect(await head().refused('lists.decideAlike', { listId, code: 'known_person', choice: 'set_aside' })).toBe(
        'decision_unusable',
      )
      const done = await head().call('lists.decideAlike', { listId, code: 'known_person', choice: 'link_to_known' })
      expect(done.rows).toBe(6)
      expect(await app().as(cast.rizal).refused('lists.openKinds', { listId })).toBe('not_found')
      const rows = await rowsOf(app(), cast.head, listId, 'all')
      for (const r of rows.filter((r) => r.known.length > 0)) expect(r.decisions[0]?.value).toBe(r.known[0]?.id)
      await head().call('lists.drop', { listId, version: done.listVersion })
    })
  })
}

import { describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { decideAll, FILE, LETTER, NAME, refusal, rowsOf, say } from './office-list.ts'

/** The same women a second time, and lists that look otherwise. */
export function listsAfter(app: () => TestApp) {
  describe('the same women again, and other lists', () => {
    it('are known by their NIK; a stay that is not over is not opened twice', async () => {
      const { listId } = await app().as(cast.head).call('lists.read', { fileBase64: FILE, name: NAME, again: true })
      const rows = await rowsOf(app(), cast.head, listId, 'all')
      const known = rows.filter((r) => r.known.length > 0)
      expect(known.map((r) => r.row)).toEqual([
        8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
      ])
      expect(known[3]).toMatchObject({ name: 'Suryani', known: [{ label: 'Suryani', isHere: true }] })
      for (const r of known)
        await say(app(), cast.head, listId, r.row, 'known_person', 'link_to_known', { value: r.known[0]?.id ?? '' })
      await decideAll(app(), cast.head, listId)
      await say(app(), cast.head, listId, 16, 'row', 'set_aside', { reason: 'Sudah didata minggu lalu.' })
      await say(app(), cast.head, listId, 17, 'row', 'set_aside', { reason: 'Sudah didata minggu lalu.' })
      const { version } = await app().as(cast.head).call('lists.page', { listId })
      const before = (await app().ownerSql('select count(*)::int as n from cases'))[0]?.n
      expect(
        await app()
          .as(cast.head)
          .call('referrals.takeList', { listId, version, letter: { ...LETTER, number: '400.9/018/DINSOS/2026' } }),
      ).toMatchObject({ imported: 0, alreadyHere: 18, setAside: 3, merged: 1 })
      expect((await app().ownerSql('select count(*)::int as n from cases'))[0]?.n).toBe(before)
    })

    it('of a protected woman nothing is said to administration', async () => {
      const { items } = await app().as(cast.head).call('referrals.list', { filter: 'all' })
      const caseId = items.find((i) => i.label === 'Suryani')?.caseId ?? ''
      await app().as(cast.head).call('cases.protect', { caseId, isProtected: true, reason: 'Ada yang mencarinya.' })
      const { listId } = await app()
        .as(cast.administration)
        .call('lists.read', { fileBase64: FILE, name: NAME, again: true })
      const row = (await rowsOf(app(), cast.administration, listId, 'all')).find((r) => r.row === 11)
      expect(row).toMatchObject({ name: 'Suryani', known: [], problems: [] })
      expect(await app().as(cast.administration).call('selection.page', { caseId })).toMatchObject({
        label: '0-1',
        papers: null,
        person: null,
      })
      expect(await app().as(cast.rizal).call('selection.page', { caseId })).toMatchObject({
        papers: { list: { note: 'anak 1, tinggal dgn ibu' } },
      })
      await app().as(cast.administration).call('lists.drop', { listId, version: 1 })
      expect(await app().as(cast.administration).refused('lists.drop', { listId, version: 2 })).toBe('list_settled')
    })

    it('may be brought by a social worker, who then opens it beside the registry', async () => {
      const { listId } = await app().as(cast.rizal).call('lists.read', { fileBase64: FILE, name: NAME, again: true })
      expect((await rowsOf(app(), cast.rizal, listId, 'all')).map((r) => r.row)).toHaveLength(22)
      expect((await rowsOf(app(), cast.head, listId, 'all')).map((r) => r.row)).toHaveLength(22)
      expect(await app().as(cast.wulan).refused('lists.page', { listId })).toBe('not_found')
      await expect(
        app()
          .as(cast.wulan)
          .sql(
            `insert into list_rows (centre_id, list_id, row_no, brought_by, weight, body) select sec.centre(), $1, 999, sec.person(), 'ready', 'x'`,
            [listId],
          ),
      ).rejects.toThrow()
    })

    it('are matched by hand once and remembered by their headers, in a sealed note', async () => {
      const csv = Buffer.from(
        'Urut;Sebutan;Kelahiran;Wilayah\n1;Melati;5-8-1998;Indralaya\n2;Kenanga;1-3-1999;Payaraman\n',
      ).toString('base64')
      const { listId } = await app()
        .as(cast.head)
        .call('lists.read', { fileBase64: csv, name: 'lain.csv', again: true })
      const first = await app().as(cast.head).call('lists.page', { listId, weight: 'all' })
      expect(first.columns.find((c) => c.column === 'D')).toMatchObject({ field: 'ignore', why: 'nothing' })
      const mapping = { A: 'row_no', B: 'name', C: 'birth_date', D: 'district' } as const
      expect(
        await refusal(app(), cast.head, 'lists.setMapping', { listId, version: 1, mapping: { A: 'name', B: 'name' } }),
      ).toMatchObject({ code: 'field_twice' })
      await app().as(cast.head).call('lists.setMapping', { listId, version: 1, mapping })
      expect(await refusal(app(), cast.head, 'lists.setMapping', { listId, version: 1, mapping })).toMatchObject({
        code: 'stale_version',
      })
      const page = await app().as(cast.head).call('lists.page', { listId, weight: 'all' })
      expect(page.rows.map((r) => [r.name, r.bornOn])).toEqual([
        ['Melati', '1998-08-05'],
        ['Kenanga', '1999-03-01'],
      ])
      await app()
        .as(cast.head)
        .call('referrals.takeList', { listId, version: page.version, letter: { ...LETTER, number: '1/X/2026' } })
      const again = await app()
        .as(cast.administration)
        .call('lists.read', { fileBase64: csv, name: 'lain.csv', again: true })
      const remembered = await app().as(cast.administration).call('lists.page', { listId: again.listId, weight: 'all' })
      expect(remembered.columns.map((c) => [c.field, c.why])).toEqual([
        ['row_no', 'remembered'],
        ['name', 'remembered'],
        ['birth_date', 'remembered'],
        ['district', 'remembered'],
      ])
      expect((await app().ownerSql('select body from list_layouts'))[0]?.body).not.toContain('sebutan')
    })

    it('that are no list, are locked, or hold nothing are refused in words', async () => {
      const send = (fileBase64: string) => refusal(app(), cast.head, 'lists.read', { fileBase64, name: 'x.xlsx' })
      expect((await send(Buffer.from('PK\u0003\u0004rusak').toString('base64'))).code).toMatch(/^file_/)
      expect((await send(Buffer.from('halo').toString('base64'))).code).toMatch(/^(file_|no_table)/)
      expect((await send('====')).code).toBe('file_empty')
      expect(await app().as(cast.houseMother).refused('lists.read', { fileBase64: FILE, name: NAME })).toBe(
        'not_allowed',
      )
    })
  })
}

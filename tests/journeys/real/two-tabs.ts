import { beforeAll, describe, expect, it } from 'vitest'
import { axe } from '../../support/axe.ts'
import { type Opened, type RealWeb, settled } from '../../support/real-web.ts'
import { storedDraft } from './stored-draft.ts'

/** One new note, open in two tabs of one browser: the draft is one, and so is the note. */
export function twoTabs(at: () => { web: RealWeb; caseId: string }) {
  describe('a new note that is open in two tabs', () => {
    let web: RealWeb
    let caseId: string
    beforeAll(() => {
      ;({ web, caseId } = at())
    })

    const said = (one: Opened) => one.page.getByLabel('Apa yang dibahas')
    const save = (one: Opened) => one.page.getByRole('button', { name: 'Simpan catatan' }).click()
    const left = (one: Opened, to: string) => one.page.waitForURL(`${web.url}${to}`)
    const notes = async (words: string) =>
      ((await web.call('rizal', 'sessions.ofCase', { caseId })) as { notes: { words: { discussed: string } }[] }).notes
        .map((n) => n.words.discussed)
        .filter((text) => text.startsWith(words)) // the contract's answer
    /** Open, and ready to keep what is written there. */
    const opened = async (one: Opened) => {
      const ready = one.page.waitForResponse(/outbox\/key/)
      await one.page.goto(`${web.url}/catat?orang=${caseId}`)
      await ready
      await settled(one)
    }
    /** The second tab is opened when the words of the first are stored. */
    const open = async (words: string, screen: 'pc' | 'phone' = 'pc'): Promise<[Opened, Opened]> => {
      const first = await web.open({ as: 'rizal', screen })
      await opened(first)
      await first.page.getByRole('radio', { name: 'Pendampingan' }).click() // she may not be in the house: no talk there
      await said(first).fill(words)
      await first.page.getByText(/Draf tersimpan \d/).waitFor()
      const second = await web.open({ beside: first.context, screen })
      await opened(second)
      await expect.poll(() => said(second).inputValue()).toBe(words)
      return [first, second]
    }

    it('is stored once when both send the same', async () => {
      const [first, second] = await open('Tujuh model.')
      await save(first)
      await left(first, `/penerima-manfaat/${caseId}`)
      await save(second)
      await left(second, `/penerima-manfaat/${caseId}`)
      expect(await notes('Tujuh')).toEqual(['Tujuh model.'])
      expect([...first.faults, ...second.faults]).toEqual([])
      await first.context.close()
    })

    it('is shown in both versions when the second says something else, and stays one note when that is chosen', async () => {
      const [first, second] = await open('Delapan model.')
      await said(second).fill('Delapan model dan satu pola.')
      await save(first)
      await left(first, `/penerima-manfaat/${caseId}`)
      await save(second)
      await second.page.getByText('Catatan ini sudah tersimpan').waitFor()
      await second.page.getByRole('cell', { name: 'Delapan model.', exact: true }).waitFor()
      await second.page.getByRole('cell', { name: 'Delapan model dan satu pola.' }).waitFor()
      expect(await axe(second.page)).toEqual([])
      await second.page.getByRole('button', { name: 'Pakai versi Anda' }).click()
      await left(second, `/penerima-manfaat/${caseId}`)
      expect(await notes('Delapan')).toEqual(['Delapan model dan satu pola.'])
      expect([...first.faults, ...second.faults]).toEqual([])
      await first.context.close()
    })

    it('keeps what was typed in a tab that is closed by now, when the other one is sent', async () => {
      const [first, second] = await open('Dua belas model.')
      await said(second).fill('Dua belas model dan satu benang.')
      await storedDraft(web, 'rizal', 'satu benang')
      await second.page.close()
      await save(first)
      await left(first, `/penerima-manfaat/${caseId}`)
      expect(await notes('Dua belas')).toEqual(['Dua belas model.'])
      await first.page.goto(`${web.url}/catat?orang=${caseId}`)
      await expect.poll(() => said(first).inputValue()).toBe('Dua belas model dan satu benang.')
      await save(first)
      await first.page.getByText('Catatan ini sudah tersimpan').waitFor()
      await first.page.getByRole('button', { name: 'Pakai versi Anda' }).click()
      await left(first, `/penerima-manfaat/${caseId}`)
      expect(await notes('Dua belas')).toEqual(['Dua belas model dan satu benang.'])
      expect(first.faults).toEqual([])
      await first.context.close()
    })

    it('keeps as a draft what is not chosen, and that can be a note of its own', async () => {
      const [first, second] = await open('Sembilan model.')
      await said(second).fill('Sembilan pola.')
      await save(first)
      await left(first, `/penerima-manfaat/${caseId}`)
      await save(second)
      await second.page.getByRole('button', { name: 'Pakai versi di server' }).click()
      await second.page.waitForURL(/\/catat\/[0-9a-f-]+$/)
      expect(await notes('Sembilan')).toEqual(['Sembilan model.'])
      await storedDraft(web, 'rizal', 'Sembilan pola.')
      await second.page.goto(`${web.url}/catat?orang=${caseId}`)
      await expect.poll(() => said(second).inputValue()).toBe('Sembilan pola.')
      await save(second)
      await left(second, `/penerima-manfaat/${caseId}`)
      expect((await notes('Sembilan')).toSorted()).toEqual(['Sembilan model.', 'Sembilan pola.'])
      expect([...first.faults, ...second.faults]).toEqual([])
      await first.context.close()
    })

    it('lies twice on a phone without a connection, and is one note when that is back; other words are put aside beside it', async () => {
      const asides = async () =>
        Number(
          (
            await web.ownerSql(`select count(*)::int as n from tasks where kind = 'check_unsent' and done_at is null`)
          )[0]?.['n'],
        )
      for (const [words, more, aside] of [
        ['Sepuluh model.', '', 0],
        ['Sebelas model.', ' Dan satu pola.', 1],
      ] as const) {
        const [first, second] = await open(words, 'phone')
        await said(second).fill(`${words}${more}`)
        const before = await asides()
        await first.context.setOffline(true)
        for (const one of [first, second]) {
          await save(one)
          await one.page.getByRole('heading', { name: 'Belum terkirim' }).waitFor()
        }
        await first.context.setOffline(false)
        await expect.poll(() => notes(words), { timeout: 15_000 }).toEqual([words])
        await expect.poll(asides, { timeout: 15_000 }).toBe(before + aside)
        await first.page.goto(`${web.url}/tertunda`)
        await first.page
          .getByText(/Terkirim \d\d\.\d\d/)
          .first()
          .waitFor()
        if (aside > 0) {
          await first.page.getByText(`${words}${more}`, { exact: true }).waitFor()
          await first.page.getByRole('button', { name: 'Tidak perlu lagi' }).click()
          await first.page.getByRole('button', { name: /^Buang tulisan ini/ }).click()
          await expect.poll(asides, { timeout: 15_000 }).toBe(before)
        }
        expect(await notes(words)).toEqual([words])
        await first.context.close()
      }
    })
  })
}

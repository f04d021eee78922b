import { describe, expect, it } from 'vitest'
import { docxText } from '../../../../tests/support/docx-text.ts'
import { MADE_PAPERS } from '../papers/codes.ts'
import { MAKERS } from '../papers/made.ts'
import { papers } from '../papers/registry.ts'
import { wordsOn } from './desk.ts'
import { makingPapers, type PaperDesk, whoMakes } from './paper-desk.ts'

/** What holds of each paper that is made, whatever it says. */
export function everyPaper(at: () => PaperDesk) {
  describe('a paper', () => {
    const { make, issued } = makingPapers(at)

    it.each(MADE_PAPERS)('%s is complete from facts alone, and its JSON is the one of its schema', async (code) => {
      const made = await make(code)
      expect(made.missing).toEqual([])
      expect(papers[code].schema.safeParse(made.data).error?.issues ?? []).toEqual([])
      expect(made.isNeutral).toBe(papers[code].neutral === 'always')
    })

    it.each(MADE_PAPERS)('%s says where its number goes exactly when the registry numbers it', (code) => {
      expect(MAKERS[code].numberAt !== null).toBe(papers[code].numbered)
    })

    it.each(MADE_PAPERS)(
      '%s can be had in Word once it is issued, with its number and the name that is on the page',
      async (code) => {
        const { letterId, number } = await issued(code)
        const maker = at().t.as(whoMakes(code))
        const page = wordsOn((await maker.call('letters.download', { letterId })).base64)
        const word = docxText(Buffer.from((await maker.call('letters.word', { letterId })).base64, 'base64'))
        if (number) expect(word).toContain(number)
        expect(number !== null).toBe(papers[code].numbered)
        for (const said of [word, page]) expect(said.includes('Suryani')).toBe(MAKERS[code].carriesIdentity)
        expect(word).not.toMatch(/[{}]|undefined|Rosdiana/)
      },
    )
  })
}

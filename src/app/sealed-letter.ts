import { dinasSigns, headSigns, houseOf, neutralMissing } from '../modules/letters/making/house.ts'
import { makeLetter, makeWithoutNumber } from '../modules/sealed-letters/make.ts'
import type { Ctx } from '../platform/http/context.ts'
import { PAPER_SOURCES } from './paper-sources.ts'

const onPaper = async (ctx: Ctx) => {
  const house = await houseOf(ctx, PAPER_SOURCES)
  return {
    lembaga: house.lembaga,
    isDemo: house.contoh,
    city: house.city,
    head: headSigns(house),
    neutral: { city: house.neutral.city ?? '', signer: dinasSigns(house) },
    isReady: house.missing.length === 0,
    isNeutralReady: neutralMissing(house).length === 0,
  }
}

/** A letter of the closed book on the letterhead of the house. */
export const sealedLetter = makeLetter(onPaper)

/** One of no book: of what went past whoever leads the house. */
export const quietLetter = makeWithoutNumber(onPaper, 'f26')

/** That a file was erased: its number is the database's. */
export const certificatePaper = makeWithoutNumber(onPaper, 'ba-hapus')

import { dinasSigns, headSigns, houseOf, neutralMissing } from '../modules/letters/making/house.ts'
import { makeLetter } from '../modules/sealed-letters/make.ts'
import { PAPER_SOURCES } from './paper-sources.ts'

/** A letter of the closed book on the letterhead of the house. */
export const sealedLetter = makeLetter(async (ctx) => {
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
})

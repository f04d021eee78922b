import { decimal } from '../../../design/grouped.ts'
import { t } from './words.ts'

export const resultWord = (isCompetent: boolean | null) =>
  t(isCompetent === null ? 'rating.open' : isCompetent ? 'rating.competent' : 'rating.not_yet')

/** Two digits: 2,99 is not competent, and "3,0" beside that would be no reason. */
export const meanSaid = (hundredths: number) => decimal(hundredths / 100, 2)

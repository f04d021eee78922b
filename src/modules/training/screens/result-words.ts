import { t } from './words.ts'

export const resultWord = (isCompetent: boolean | null) =>
  t(isCompetent === null ? 'rating.open' : isCompetent ? 'rating.competent' : 'rating.not_yet')

export const meanSaid = (hundredths: number) => (hundredths / 100).toFixed(1).replace('.', ',')

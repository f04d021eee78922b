import type { Thing } from './api.ts'
import { t } from './words.ts'

/** "Tas pakaian, 2": the words are the house's own; whoever only counts is told how many. */
export const nameOf = (thing: Thing): string => {
  const name = thing.item ?? t('things.unsaid')
  return thing.quantity > 1 ? `${name}, ${thing.quantity}` : name
}

import { t } from './words.ts'

/** The kind of an emergency in words; a code of a later version stays a code. */
export const categoryWord = (category: string): string => {
  const key = `glass.${category}`
  return t.has(key) ? t(key) : category
}

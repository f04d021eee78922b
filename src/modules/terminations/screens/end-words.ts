import { t } from './words.ts'

type Values = Parameters<typeof t>[1]

export const isDeath = (exit: string | null | undefined): boolean => exit === 'MENINGGAL'

/** The sentence of the way out; of a woman who died nothing speaks as if she would go home or agree to anything (KS-10). */
export function endWord(
  key: 'list.later' | 'list.on_leaving' | 'state.approved' | 'hint.basis' | 'abandon.effect',
  exit: string,
  values?: Values,
): string {
  return t(isDeath(exit) ? `${key}_death` : key, values)
}

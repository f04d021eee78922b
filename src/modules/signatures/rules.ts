import type { State } from '../letters/rules.ts'

/** The field she signs in: five wide and two high, counted in these steps, whatever the screen. */
export const WIDE = 1_000
export const HIGH = 400
export const MOST_STROKES = 80
export const MOST_POINTS = 4_000
/** Less is a tap or a slip of the hand, and nobody's name. */
const LEAST_POINTS = 12
const LEAST_SPAN = 100

/** Why a file that was signed outside is set aside. */
export const ASIDE_REASONS = ['other_file', 'wrong_signer', 'not_valid', 'signed_again'] as const

export const WAYS = ['finger', 'pen', 'mouse'] as const
export type Way = (typeof WAYS)[number]

export type Point = readonly [x: number, y: number]
export type Stroke = readonly Point[]

/** What is wrong with what was drawn, or null. */
export function drawnFault(strokes: readonly Stroke[]): 'glass_empty' | 'glass_too_long' | null {
  const points = strokes.flat()
  if (points.length > MOST_POINTS) return 'glass_too_long'
  if (points.length < LEAST_POINTS) return 'glass_empty'
  const span = (axis: 0 | 1) => Math.max(...points.map((p) => p[axis])) - Math.min(...points.map((p) => p[axis]))
  return Math.max(span(0), span(1)) < LEAST_SPAN ? 'glass_empty' : null
}

/** One stroke as a path; a point alone is a short line, so that a dot over an i is seen. */
export const pathOf = (stroke: Stroke): string => {
  const [first, ...rest] = stroke
  if (!first) return ''
  return `M${first.join(' ')}${rest.length > 0 ? rest.map((p) => `L${p.join(' ')}`).join('') : 'l1 0'}`
}

/** Drawn here from numbers alone: nothing that came from a browser stands on the paper as it came. */
export const svgOf = (strokes: readonly Stroke[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDE} ${HIGH}"><path d="${strokes.map(pathOf).join('')}" fill="none" stroke="#000" stroke-width="9" stroke-linecap="round" stroke-linejoin="round"/></svg>`

export const WHY_ON_PAPER = ['not_for_paper', 'not_issued', 'cancelled', 'protected'] as const

/** Why she signs the receipt of a payment on paper: somebody else received it, or her hand would say who she is. */
export const RECEIPT_ON_PAPER = ['not_herself', 'protected'] as const
export function whyReceiptOnPaper(o: {
  receiver: string
  isThumb: boolean
  isProtected: boolean
}): (typeof RECEIPT_ON_PAPER)[number] | null {
  if (o.receiver !== 'dia' || o.isThumb) return 'not_herself'
  return o.isProtected ? 'protected' : null
}

type Letter = {
  state: State
  isNeutral: boolean
  isProtected: boolean
  /** the field of the paper where she signs, or null when it has none for a screen */
  signs: string | null
}

/** Why nobody signs this letter on a screen; null when somebody may. */
export function whyOnPaper({ state, isNeutral, isProtected, signs }: Letter): (typeof WHY_ON_PAPER)[number] | null {
  if (signs === null) return 'not_for_paper'
  if (state === 'draft') return 'not_issued'
  if (state === 'cancelled') return 'cancelled'
  // her hand would say who she is, on a paper that says her code alone
  if (isNeutral || isProtected) return 'protected'
  return null
}

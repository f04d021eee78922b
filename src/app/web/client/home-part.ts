import type { ReactNode } from 'react'
import type { ActionOf, ModulePolicy } from '../../../kernel/policy.ts'

/** A danger, above everything · above the columns · before the tasks · after them · beside them. */
export const PLACES = ['danger', 'top', 'first', 'main', 'side'] as const

/**
 * A part of Beranda, for whoever may do what it asks for; the server decides again. Its code is loaded when it is shown. A part
 * with nothing to say draws nothing.
 */
export type HomePart<Action extends string = string> = {
  name: string
  may: Action | readonly Action[] | 'anyone'
  at: (typeof PLACES)[number]
  /** within its place, the smallest first */
  order: number
  load: () => Promise<() => ReactNode>
}

/** The parts of a module; what they ask is typed by its policy. */
export type HomePartsOf<P extends ModulePolicy> = readonly HomePart<ActionOf<P>>[]

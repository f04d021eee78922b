import type { ReactNode } from 'react'
import type { ActionOf, ModulePolicy } from '../../../kernel/policy.ts'

/**
 * A part of Beranda, for whoever may do what it asks for; the server decides again. Its code is loaded when it is shown. A part
 * with nothing to say draws nothing.
 */
export type HomePart<Action extends string = string> = {
  name: string
  may: Action | readonly Action[] | 'anyone'
  /** above everything · before the tasks · after them · beside them */
  at: 'top' | 'first' | 'main' | 'side'
  /** within its place, the smallest first */
  order: number
  load: () => Promise<() => ReactNode>
}

/** The parts of a module; what they ask is typed by its policy. */
export type HomePartsOf<P extends ModulePolicy> = readonly HomePart<ActionOf<P>>[]

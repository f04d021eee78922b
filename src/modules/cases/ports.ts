import type { Rule } from '../../kernel/rule.ts'
import type { Resealer, Teller } from '../../platform/http/server-part.ts'

/**
 * Events that are themselves a secret, by the beginning of their kind, with the rule for who may know that such a thing
 * happened. The application names them from the policies of the modules: whoever sees no row of it sees no line of it.
 */
export type Closed = readonly { readonly kinds: string; readonly readers: Rule }[]

/** What a case asks of the modules that keep its records. */
export type Ports = {
  /** table → who gives the words of its records on the timeline */
  tellers: Readonly<Record<string, Teller>>
  closed: Closed
  /** who seals again when a woman becomes protected, or no longer */
  resealers: readonly Resealer[]
}

/**
 * What everybody who may know it must see before acting, wherever she is shown: a danger (whoever reads her story), "do not
 * leave her alone" (the house mother and the nurse too), "let her sit today" (also her class). The kind says what to do,
 * never why (domain.md 8.3). Rows, words and closing are those of the module `flags`.
 */
export const FLAG_KINDS = ['safety', 'accompany', 'sit_out'] as const
export type FlagKind = (typeof FLAG_KINDS)[number]

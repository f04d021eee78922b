import { FUNDS } from './rules.ts'
import en from './words/funds.en.json' with { type: 'json' }
import id from './words/funds.id.json' with { type: 'json' }

/** Whose money, in words: the plan says it, and whoever spends of it. */
export const FUND_WORDS = { id, en }

/** The same beside the codes of a question. */
export const FUND_TEXTS = Object.fromEntries(FUNDS.map((f) => [f, { id: id[`fund.${f}`], en: en[`fund.${f}`] }]))

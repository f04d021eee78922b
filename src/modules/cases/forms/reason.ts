import { form, text } from '../../../kernel/form.ts'

/** Going back, passing a gate, protecting her, rating the risk: why, in somebody's own words. */
export const reasonForm = form('cases.reason', { reason: text({ min: 10, max: 2000 }) })

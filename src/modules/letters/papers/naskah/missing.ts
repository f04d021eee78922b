import type { getCase } from '../../../cases/facts/case.ts'

/** Where a missing field is filled in: on this form, or at the module that owns the fact. */
export type Where =
  | 'here'
  | 'centre'
  | 'settings'
  | 'staff'
  | 'identity'
  | 'minute'
  | 'plan'
  | 'placement'
  /** the plan of her business */
  | 'business'
  | 'referral'
  | 'service_referral'
  | 'consent'
  | 'evaluation'
  | 'ending'
  | 'training'
  /** a form of hers that nobody filled in yet */
  | 'sheet'
  /** a stocktaking of machines or of a store that nobody closed yet, a machine that is not written off */
  | 'stocktaking'
  | 'stores'
  | 'machines'
  /** sealed for others: nothing that this person can fill in */
  | 'closed'
export type Missing = {
  field: string
  where: Where
  problem?: 'not_valid' | 'names_the_centre' | 'names_her' | undefined
}

export type Case = Awaited<ReturnType<typeof getCase>>

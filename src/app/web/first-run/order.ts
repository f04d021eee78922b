export const ORDER = ['centre', 'head', 'worker', 'cards', 'shares', 'proof'] as const
export type Step = (typeof ORDER)[number]

import type { Voice } from './api.ts'

/** It waits for an answer, or for the police to be told. */
export const isOpen = (v: Voice): boolean => v.answeredAt === null || (v.policeBy !== null && v.policeToldAt === null)

import type { z } from 'zod'
import { papers } from './registry.ts'

export type PaperCode = keyof typeof papers
/** The JSON that a paper reads. */
export type PaperData<C extends PaperCode> = z.input<(typeof papers)[C]['schema']>

// `Object.keys` gives string[]; the keys of a constant record are its codes
export const paperCodes = Object.keys(papers) as PaperCode[]

export const isPaperCode = (code: string): code is PaperCode => Object.hasOwn(papers, code)

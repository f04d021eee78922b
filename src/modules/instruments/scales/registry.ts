import { ALL } from './all.ts'
import type { Instrument } from './instrument.ts'

/** In this order they are offered; others follow. */
const FIRST = ['srq-20', 'who-5', 'kemandirian', 'keberfungsian']
const rank = ({ code }: Instrument) => (FIRST.includes(code) ? FIRST.indexOf(code) : FIRST.length)

export const INSTRUMENTS: readonly Instrument[] = ALL.toSorted((a, b) => rank(a) - rank(b))

/** Each once, in the order in which they are offered. */
export const CODES = [...new Set(INSTRUMENTS.map(({ code }) => code))]

/** The instrument by which old answers are read; undefined when there never was such a version. */
export const findInstrument = (code: string, version: number): Instrument | undefined =>
  INSTRUMENTS.find((instrument) => instrument.code === code && instrument.version === version)

/** The version for new answers; undefined for an unknown code. */
export const newestInstrument = (code: string): Instrument | undefined =>
  INSTRUMENTS.filter((instrument) => instrument.code === code).sort((a, b) => b.version - a.version)[0]

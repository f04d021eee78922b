import type { Instrument } from './instrument.ts'
import { definition as keberfungsian1 } from './keberfungsian/v1/items.ts'
import { scoring as keberfungsianScoring1 } from './keberfungsian/v1/scoring.ts'
import { definition as kemandirian1 } from './kemandirian/v1/items.ts'
import { scoring as kemandirianScoring1 } from './kemandirian/v1/scoring.ts'
import { definition as srq1 } from './srq-20/v1/items.ts'
import { scoring as srqScoring1 } from './srq-20/v1/scoring.ts'
import { definition as who1 } from './who-5/v1/items.ts'
import { scoring as whoScoring1 } from './who-5/v1/scoring.ts'

/** Every version that was ever in use. A new version is added beside the old one, which stays for the old answers. */
export const INSTRUMENTS: readonly Instrument[] = [
  { ...srq1, ...srqScoring1 },
  { ...who1, ...whoScoring1 },
  { ...kemandirian1, ...kemandirianScoring1 },
  { ...keberfungsian1, ...keberfungsianScoring1 },
]

/** Each once, in the order in which they are offered. */
export const CODES = [...new Set(INSTRUMENTS.map(({ code }) => code))]

/** The instrument by which old answers are read; undefined when there never was such a version. */
export const findInstrument = (code: string, version: number): Instrument | undefined =>
  INSTRUMENTS.find((instrument) => instrument.code === code && instrument.version === version)

/** The version for new answers; undefined for an unknown code. */
export const newestInstrument = (code: string): Instrument | undefined =>
  INSTRUMENTS.filter((instrument) => instrument.code === code).sort((a, b) => b.version - a.version)[0]

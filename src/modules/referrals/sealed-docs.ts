import type { BirthSource } from './rules.ts'

/** A birth as somebody states it; an ISO day, or the year alone. */
export type StatedBirth = { source: BirthSource; year: number; on?: string | undefined }

export type Somebody = { name: string; position?: string | undefined; phone?: string | undefined }

/** What her line of the list said beyond who she is; codes of problems, numbers of categories. */
export type ListLine = {
  row: number
  sources: readonly number[]
  note: string | null
  /** children who come with her, as written */
  children?: string | null
  occupation: string | null
  maritalStatus: string | null
  education: string | null
  categories: readonly number[]
  /** codes of the office's own list of problems, as written */
  problemCodes?: readonly string[]
  alsoWritten: readonly { row: number; field: string; text: string }[]
  remarks: readonly string[]
  nikState: 'whole' | 'to_ask' | 'missing'
  noContact: string | null
  makesNoContactRule: boolean
  possiblySameAs: readonly number[]
}
export type Papers = {
  escort?: Somebody | undefined
  sender?: Somebody | undefined
  births?: readonly StatedBirth[] | undefined
  list?: ListLine | undefined
}
export type Story = { reason: string; done?: string | undefined; told?: string | undefined }

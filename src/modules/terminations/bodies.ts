/** Where she goes, by code; the address stands under the key "safety". */
export const DESTINATIONS = [
  'own_place',
  'family',
  'kin',
  'rented',
  'employer',
  'institution',
  'hospital',
  'other',
] as const
/** Who takes her over: she herself, somebody of her family, the social office, another institution. */
export const RECEIVERS = ['herself', 'family', 'social_office', 'institution'] as const

export type Thing = { name: string; quantity: string; condition?: string | undefined }
export type Person = {
  name: string
  relation: string
  phone?: string | undefined
  plate?: string | undefined
  address?: string | undefined
  idChecked: string
}
export type Receiver = Person & { nip?: string | undefined; post?: string | undefined; actingFor?: string | undefined }
export type Witness = { name: string; post?: string | undefined }

/** What an act may hold under the key of the story, by its name. */
export type Note = {
  text?: string
  things?: readonly Thing[]
  papers?: readonly string[]
  letterNo?: string
  from?: string
}

/** What an act may hold under the key "safety". */
export type Guarded = {
  text?: string
  letterNo?: string
  from?: string
  destination?: { kind: string; address: string; withWhom?: string | undefined; onPaper?: string | undefined }
  receiver?: Receiver
  handover?: {
    time: string
    place: string
    condition: string
    agreements: readonly string[]
    witnesses: readonly Witness[]
    copies: number
  }
  told?: { name: string; relation?: string | undefined; phone?: string | undefined }
  death?: {
    time: string
    place: string
    causePerDoctor: string
    burial: string
    goods?: string | undefined
    witnesses: readonly string[]
  }
  heirs?: {
    time: string
    place: string
    heir: Person
    things: readonly Thing[]
    papers: readonly string[]
    witnesses: readonly Witness[]
  }
}

import type { Party } from '../naskah/party.ts'

/** F35: equipment for her business. */
export type Toolkit = {
  on: string
  time: string | null
  place: string
  business: string
  fund: string
  giver: Party
  witness: Party
  items: readonly {
    name: string
    brand: string | null
    serial: string | null
    amount: number
    unit: string | null
    priceRupiah: number
  }[]
  promises: readonly string[]
  copies: number
}

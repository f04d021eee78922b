import type { Party } from '../naskah/party.ts'

/** F34: back to family, to a Dinas, or goods to an heir. */
export type Handover = {
  title: string
  on: string
  time: string | null
  place: string
  giver: Party
  receiver: Party & { checkedBy: string | null; address: string | null }
  text: string
  /** children who are still with her go with her; after a death nobody does */
  takesChildren?: true
  details: readonly { label: string; value: string | null }[]
  cashLabel: string
  cashRupiah: number
  goods: readonly { name: string; amount: string; condition: string | null }[]
  agreements: readonly string[]
  copies: number
  witnesses: readonly { name: string; post?: string | undefined }[]
}

import type { Party } from '../naskah/party.ts'

/** F07 as the receipt minute of `admission` holds it. */
export type ReceiptMinute = {
  handedAt: string
  body: {
    place: string
    basis?: string | undefined
    partyOne: Party
    partyTwo: Party
    condition: string
    papers: readonly string[]
    goods: readonly string[]
    cashRupiah?: number | undefined
    child?: string | undefined
    explanation?: string | undefined
    copies: number
    witnesses: readonly { name: string; post?: string | undefined }[]
  }
}

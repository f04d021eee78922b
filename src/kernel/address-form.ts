/**
 * How a woman is addressed. Kin words of the field (Palembang, Ogan, Java) stand before a name like a title and are no part of it: "Wak Nah" is
 * *Nah*, addressed as *Wak*.
 */
export const ADDRESS_FORMS = ['Ibu', 'Mbak', 'Bik', 'Cek', 'Kak', 'Nduk', 'Teh', 'Wak', 'Yuk'] as const
export type AddressForm = (typeof ADDRESS_FORMS)[number]

const WRITTEN: Readonly<Record<string, AddressForm>> = {
  ibu: 'Ibu',
  bu: 'Ibu',
  ny: 'Ibu',
  nyonya: 'Ibu',
  sdri: 'Ibu',
  saudari: 'Ibu',
  mbak: 'Mbak',
  mba: 'Mbak',
  mbk: 'Mbak',
  nona: 'Mbak',
  bik: 'Bik',
  bibi: 'Bik',
  bicik: 'Bik',
  cek: 'Cek',
  kak: 'Kak',
  kakak: 'Kak',
  nduk: 'Nduk',
  teh: 'Teh',
  teteh: 'Teh',
  wak: 'Wak',
  uwak: 'Wak',
  yuk: 'Yuk',
  ayuk: 'Yuk',
}

/** "Bik Cek Yah" → Bik, "Yah". A word that is all there is remains the name: people are called Cek, too. */
export function splitAddress(text: string): { address: AddressForm | null; name: string } {
  let name = text.trim()
  let address: AddressForm | null = null
  for (;;) {
    const [, word = '', rest = ''] = /^(\p{L}+)\.?\s+(.*\p{L}.*)$/su.exec(name) ?? []
    const form = WRITTEN[word.toLowerCase()]
    if (!form) return { address, name }
    address ??= form
    name = rest.trim()
  }
}

/** The two that are usual in an office, and the one that she has. */
export const usualForms = (hers: AddressForm): AddressForm[] => [...new Set<AddressForm>(['Ibu', 'Mbak', hers])]

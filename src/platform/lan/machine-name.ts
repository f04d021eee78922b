import { randomInt } from 'node:crypto'
import { Refusal } from '../../kernel/refusal.ts'

/** Things of any office: a name that is seen in a phone's history says nothing of the house (security.md 3.13). */
const THINGS = ['lampu', 'meja', 'lemari', 'kursi', 'rak', 'jendela', 'payung', 'tangga', 'sapu', 'karpet'] as const

/** Words that say what the house is, or whose it is. */
const TELLS = /titian|panti|balai|sentra|rehab|wanita|perempuan|sosial|dinsos|lindung|aman|shelter|susila|women/

/** A name that phones and computers ask the network for without a DNS server: `.local` is answered by the machine itself. */
export const newMachineName = (): string =>
  `${THINGS[randomInt(THINGS.length)] ?? THINGS[0]}-${randomInt(10, 100)}.local`

/**
 * A name that the operator chose, in small letters.
 *
 * Errors: Refusal `lan_name_invalid` { value } · `lan_name_tells` { value }.
 */
export function readMachineName(value: string): string {
  const name = value.trim().toLowerCase()
  if (
    !/^[a-z0-9]([a-z0-9-]{0,40}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,40}[a-z0-9])?)+$/.test(name) ||
    /^[\d.]+$/.test(name)
  )
    throw new Refusal('lan_name_invalid', { params: { value } })
  if (TELLS.test(name)) throw new Refusal('lan_name_tells', { params: { value } })
  return name
}

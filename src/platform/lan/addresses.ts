import { networkInterfaces } from 'node:os'

export type Address = { address: string; netmask: string }

/** The addresses of this machine in networks of its own, not those that the whole world can reach. */
export const ownAddresses = (interfaces = networkInterfaces()): Address[] =>
  Object.values(interfaces).flatMap((all) =>
    (all ?? []).flatMap(({ address, netmask, family, internal }) =>
      family === 'IPv4' && !internal && isPrivate(address) ? [{ address, netmask }] : [],
    ),
  )

export const isPrivate = (address: string): boolean =>
  /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.)/.test(address)

const number = (address: string): number => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
const isBeside = (mine: Address, other: string): boolean =>
  ((number(mine.address) ^ number(other)) & number(mine.netmask)) === 0

/** The address under which somebody in the network reaches this machine: the one of her own network, else the first. */
export const addressFor = (other: string, own: readonly Address[]): string | undefined =>
  (own.find((mine) => isBeside(mine, other)) ?? own[0])?.address

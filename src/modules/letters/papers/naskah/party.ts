/** Somebody who signs a minute. */
export type Party = {
  name: string
  nip?: string | undefined
  post?: string | undefined
  rank?: string | undefined
  office?: string | undefined
  actingFor?: string | undefined
  relation?: string | undefined
}

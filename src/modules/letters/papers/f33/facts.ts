/** F33: why and when the service ends. The destination is left out for a protected woman by this module. */
export type Ending = {
  endsOn: string
  reason: string
  destination: string | null
  considering: readonly string[]
  decisions: readonly string[]
}

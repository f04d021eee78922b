/** F18: where she learns as it was decided with her. Tracks by their name, the answers in words. */
export type PlacementFacts = {
  on: string
  track: string
  secondTrack: string | null
  interest: string | null
  test: string | null
  tested: string | null
  reason: string | null
}

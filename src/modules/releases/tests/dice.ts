/** The same numbers at every run. */
export function dice(seed: number) {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  return { upTo: (n: number) => Math.floor(next() * n), yes: (share: number) => next() < share }
}

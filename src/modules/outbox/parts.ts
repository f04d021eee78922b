/** Letters of one part of a picture, so that a break loses little of it; and most parts. */
export const PART_LENGTH = 48_000
export const MOST_PARTS = 64

export const partsOf = (box: string): string[] =>
  Array.from({ length: Math.ceil(box.length / PART_LENGTH) }, (_, n) =>
    box.slice(n * PART_LENGTH, (n + 1) * PART_LENGTH),
  )

type Line = { have: () => Promise<readonly number[]>; put: (part: number, box: string) => Promise<void> }

/** Sends what the server does not have of it yet: an upload that was cut in the middle is taken on. */
export async function sendParts(parts: readonly string[], line: Line): Promise<void> {
  const there = new Set(await line.have())
  for (const [part, box] of parts.entries()) if (!there.has(part)) await line.put(part, box)
}

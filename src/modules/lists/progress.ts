/** What is done with a file, in this order. */
export const READING_STEPS = ['reading', 'comparing', 'writing'] as const
/** `total` rows, of which `done`; both 0 while nobody knows how many there are. */
export type Reading = { step: (typeof READING_STEPS)[number]; done: number; total: number }

/** Kept by the process that reads and by nobody else: it is over when the reading is, however it ends. */
const going = new Map<string, Reading>()

/** How far the file is that this person has given to be read; null when none is. */
export const readingOf = (personId: string): Reading | null => going.get(personId) ?? null

export const tellReading = (personId: string, reading: Reading): void => {
  if (going.has(personId)) going.set(personId, reading)
}

export async function whileReading<T>(personId: string, work: () => Promise<T>): Promise<T> {
  going.set(personId, { step: 'reading', done: 0, total: 0 })
  try {
    return await work()
  } finally {
    going.delete(personId)
  }
}

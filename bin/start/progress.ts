import type { Refusal } from '../../src/kernel/refusal.ts'
import { sentencesOf } from '../../src/platform/database/embedded/sentences.ts'

/** A line for the operator: Indonesian first, English second. */
export interface Words {
  readonly id: string
  readonly en: string
}

export interface Progress {
  /** Shows what is being done while `work` runs, and how long it took. */
  step<T>(words: Words, work: () => Promise<T> | T): Promise<T>
  note(words: Words): void
  /** Where the service is; on a line of its own, so that a terminal can open it. */
  address(url: string): void
  refuse(refusal: Pick<Refusal, 'code' | 'params'>): void
}

export interface Out {
  write(text: string): unknown
}

const SIGN_OF_LIFE_MS = 5_000
const seconds = (ms: number): string => (ms / 1000).toFixed(1).replace('.', ',')

/** Progress as plain lines, so that it reads the same in a terminal, a log file and a screen reader. */
export function createProgress(out: Out): Progress {
  const line = (text: string): void => void out.write(`${text}\n`)
  return {
    async step({ id, en }, work) {
      const began = performance.now()
      line(`• ${id} … (${en})`)
      const signOfLife = setInterval(
        () => line(`  masih bekerja, ${seconds(performance.now() - began)} detik (still working)`),
        SIGN_OF_LIFE_MS,
      )
      try {
        const result = await work()
        const took = performance.now() - began
        if (took > 1000) line(`  selesai dalam ${seconds(took)} detik (done)`)
        return result
      } finally {
        clearInterval(signOfLife)
      }
    },
    note: ({ id, en }) => line(en === '' ? `  ${id}` : `  ${id} (${en})`),
    address: (url) => line(`\nTitian: ${url}\n`),
    refuse(refusal) {
      const { id, en } = sentencesOf(refusal)
      line(`✗ ${id}\n  ${en}`)
    },
  }
}

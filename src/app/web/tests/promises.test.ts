import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const books = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((f) => /words\/.*\.json$/.test(f))

describe('the words on the screens', () => {
  it('promise work without a connection nowhere but where it is kept: in the words of the outbox', () => {
    expect(books.length).toBeGreaterThan(20)
    for (const book of books.filter((name) => !name.startsWith('modules/outbox/'))) {
      const words = Object.entries(JSON.parse(readFileSync(`src/${book}`, 'utf8')) as Record<string, string>)
      const promises = words.filter(([, said]) =>
        /tanpa internet|tanpa sambungan|dikirim nanti|di perangkat ini dan|without internet|sent later/i.test(said),
      )
      expect(promises, book).toEqual([])
    }
  })
})

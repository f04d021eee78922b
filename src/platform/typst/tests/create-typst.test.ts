import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { pdfText } from '../../../../tests/support/pdf/pdf-text.ts'
import { createTypst } from '../create-typst.ts'
import { TypstError } from '../typst-error.ts'

const names = ['plain', 'no-font', 'panic', 'outside', 'overflow', 'endless']
const options = {
  workspace: join(import.meta.dirname, 'templates'),
  templates: Object.fromEntries(names.map((n) => [n, `${n}.typ`])),
  fonts: join(import.meta.dirname, '../../../../assets/fonts'),
}
const typst = createTypst({ ...options, waiting: 3 })
afterAll(() => typst.close())

const issuedAt = Temporal.Instant.from('2026-01-12T03:00:00Z')
const plain = (teks: string, more = {}) => typst.render({ template: 'plain', data: { teks }, issuedAt, ...more })
const refusal = async (template: string, data: unknown = {}) => {
  const error = await typst.render({ template, data }).catch((e: unknown) => e)
  expect(error).toBeInstanceOf(TypstError)
  return error as TypstError // the line above is the check
}

/** Compiler processes that this test started, by what the kernel says of every process. */
const compilers = () =>
  readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid))
    .filter((pid) => {
      try {
        const parent = /\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]
        return Number(parent) === process.pid && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('compile-child')
      } catch {
        return false // it ended while it was being read
      }
    })

test('a document comes back as PDF/A-2b with its pages and its text', async () => {
  const { pdf, pages } = await plain('Suryani')
  expect(Buffer.from(pdf).toString('latin1', 0, 5)).toBe('%PDF-')
  expect(Buffer.from(pdf).toString('latin1')).toContain('<pdfaid:part>2</pdfaid:part>')
  expect(pages).toBe(2)
  expect(pdfText(pdf).join('\f')).toBe('Suryani\fHalaman dua')
})

test('its first page comes as a picture when that is asked: one sheet, outlines, no script and nothing from elsewhere', async () => {
  expect((await plain('Suryani')).image).toBeNull()
  const { image, pages } = await plain('Suryani', { withImage: true })
  expect(pages).toBe(2)
  expect(image).toMatch(/^<svg viewBox="0 0 595\.\d+ 841\.\d+" width="595\.\d+pt" height="841\.\d+pt" /)
  const used = new Set(image?.match(/(?<=xlink:href="#)\w+/g))
  expect(used.size).toBe(new Set('Suryani').size)
  for (const glyph of used) expect(image).toContain(`<symbol id="${glyph}"`)
  expect(image).not.toMatch(/<script|<style|foreignObject|href="(?!#)|url\(/)
  expect(image?.match(/<\/svg>/g)).toHaveLength(1)
  expect(image?.match(/<g\b/g)).toHaveLength(image?.match(/<\/g>/g)?.length ?? 0)
})

test('a document can be made for a screen reader, as PDF/UA-1', async () => {
  const { pdf } = await plain('Suryani', { standard: 'ua-1' })
  expect(Buffer.from(pdf).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>')
})

test('the sheet is chosen by name', async () => {
  const size = async (paper: 'a4' | 'f4') =>
    /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(Buffer.from((await plain('x', { paper })).pdf).toString('latin1'))
  expect(Number((await size('a4'))?.[2])).toBeCloseTo(841.9, 0)
  expect(Number((await size('f4'))?.[2])).toBeCloseTo(935.4, 0)
})

test('the same input with the same date gives the same bytes, from another process too', async () => {
  const first = await plain('Suryani')
  const again = await plain('Suryani')
  expect(Buffer.from(again.pdf).equals(Buffer.from(first.pdf))).toBe(true)
  const other = createTypst(options)
  const third = await other.render({ template: 'plain', data: { teks: 'Suryani' }, issuedAt })
  await other.close()
  expect(Buffer.from(third.pdf).equals(Buffer.from(first.pdf))).toBe(true)
})

test('A73 a name that is not on the list is refused, path or not', async () => {
  for (const name of ['lain', '../plain', 'plain.typ', '__proto__', 'constructor', '']) {
    expect((await refusal(name)).fault).toBe('unknown_template')
  }
})

test('a font that is not there is a fault, though Typst only warns', async () => {
  const error = await refusal('no-font')
  expect(error.fault).toBe('template_fault')
  expect(error.detail.join()).toContain('unknown font family')
})

test('a template reads nothing outside its folder', async () => {
  const error = await refusal('outside')
  expect(error.fault).toBe('template_fault')
  expect(error.detail.join()).not.toContain('createTypst')
})

test('a letter that the fonts do not have is refused and named, not printed as an empty box', async () => {
  const error = await refusal('plain', { teks: 'Ayu 🌸 漢' })
  expect(error.fault).toBe('unprintable_text')
  expect(error.letters).toEqual(['🌸', '漢'])
})

test('the message of a fault repeats nothing of the data', async () => {
  const error = await refusal('plain', { teks: 'Rosdiana 🌸' })
  expect(`${error.message} ${error.stack}`).not.toContain('Rosdiana')
  expect(`${error.message} ${error.stack}`).not.toContain('🌸')
})

test('a panic in a template refuses that job and the next one is made', async () => {
  const [bad, good] = await Promise.allSettled([typst.render({ template: 'panic', data: {} }), plain('tetap jadi')])
  expect(bad.status).toBe('rejected')
  expect(good.status).toBe('fulfilled')
})

test('a compiler that crashes refuses that job, and the server lives on with a new one', async () => {
  const [bad, good] = await Promise.allSettled([typst.render({ template: 'overflow', data: {} }), plain('tetap jadi')])
  expect(bad).toMatchObject({ status: 'rejected', reason: { fault: 'crashed' } })
  expect(good.status).toBe('fulfilled')
})

test('a compiler that hangs is killed at the time limit, and the next job is made by a new one', async () => {
  const strict = createTypst({ ...options, limitMs: 5_000 })
  const before = compilers()
  const [bad, good] = await Promise.allSettled([
    strict.render({ template: 'endless', data: {} }),
    strict.render({ template: 'plain', data: { teks: 'tetap jadi' } }),
  ])
  expect(bad).toMatchObject({ status: 'rejected', reason: { fault: 'too_slow' } })
  expect(good.status).toBe('fulfilled')
  // the one that hung is gone, not left to burn
  expect(compilers().filter((pid) => !before.includes(pid)).length).toBe(1)
  await strict.close()
  expect(compilers().filter((pid) => !before.includes(pid))).toEqual([])
}, 60_000)

test('a compiler that is killed while it rests is replaced without a refusal', async () => {
  await plain('satu')
  for (const pid of compilers()) process.kill(Number(pid), 'SIGKILL')
  // until this process has been told
  await new Promise((done) => setTimeout(done, 1_000))
  expect((await plain('dua')).pages).toBe(2)
})

test('the compiler process is given no environment', async () => {
  const jobs = plain('x')
  const [pid] = compilers()
  const env = readFileSync(`/proc/${pid}/environ`, 'utf8')
  await jobs
  expect(env.split('\0').filter((v) => v && !/^NODE_CHANNEL_/.test(v))).toEqual([])
})

test('F08 more jobs than may wait are refused as busy', async () => {
  const jobs = Array.from({ length: 8 }, (_, i) => plain(`surat ${i}`))
  const ended = await Promise.allSettled(jobs)
  const busy = ended.filter((e) => e.status === 'rejected' && e.reason.fault === 'busy')
  expect(busy.length).toBe(4) // one in work, three waiting
})

test('after close, what waits and what comes is refused', async () => {
  const short = createTypst(options)
  const jobs = Promise.allSettled([1, 2, 3].map((n) => short.render({ template: 'plain', data: { teks: `${n}` } })))
  await short.close()
  for (const e of await jobs) expect(e).toMatchObject({ status: 'rejected', reason: { fault: 'closed' } })
  await expect(short.render({ template: 'plain', data: {} })).rejects.toMatchObject({ fault: 'closed' })
})

test('a process is changed for a new one after 200 papers, and an idle one is ended', async () => {
  await typst.close()
  const long = createTypst({ ...options, restMs: 200 })
  const seen = new Set<string>()
  for (let i = 0; i < 205; i++) {
    await long.render({ template: 'plain', data: { teks: `${i}` }, issuedAt })
    for (const pid of compilers()) seen.add(pid)
  }
  expect(seen.size).toBe(2)
  await vi.waitFor(() => expect(compilers()).toEqual([]), 3_000)
  expect((await long.render({ template: 'plain', data: { teks: 'lagi' } })).pages).toBe(2)
  await long.close()
}, 120_000)

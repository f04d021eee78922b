import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { PART_FLAGS } from './start/children.ts'

/** `npm run bench -- figures`: what is promised as a ratio, measured on this machine now, and written to docs/generated/figures.md. */
const root = new URL('..', import.meta.url).pathname
const BENCH = new URL('./bench.ts', import.meta.url).pathname
const LINE = /^(.+?)\s*: (.+)$/

async function lines(part: string[]): Promise<{ what: string; value: string }[]> {
  const child = spawn(process.execPath, [...PART_FLAGS, BENCH, ...part], { stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    text += piece
    process.stdout.write(piece)
  })
  const code = await new Promise((resolve) => child.once('exit', resolve))
  if (code !== 0) throw new Error(`bench ${part.join(' ')} ended with ${code}`)
  return text.split('\n').flatMap((line) => {
    const found = LINE.exec(line)
    return found?.[1] && found[2] ? [{ what: found[1], value: found[2] }] : []
  })
}

const commit = async (): Promise<string> =>
  new Promise((resolve) => {
    const child = spawn('git', ['describe', '--always', '--dirty'], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] })
    let text = ''
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (text += piece))
    child.once('error', () => resolve('unknown'))
    child.once('exit', () => resolve(text.trim() || 'unknown'))
  })

const rows = [...(await lines([])), ...(await lines(['note']))]
const machine = `${availableParallelism()} × ${cpus()[0]?.model.trim() || process.arch}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`
await writeFile(
  new URL('../docs/generated/figures.md', import.meta.url),
  `${[
    '# Figures',
    '',
    'Written by `npm run bench -- figures`. Two numbers of one line were taken in turn in the same run; a ratio is the median of its rounds with',
    'the smallest and the largest. What must hold stands in brackets.',
    '',
    `Machine: ${machine}. Program: ${await commit()}. Day: ${Temporal.Now.plainDateISO('UTC')}.`,
    '',
    '| what | measured |',
    '| --- | --- |',
    ...rows.map(({ what, value }) => `| ${what} | ${value} |`),
  ].join('\n')}\n`,
)

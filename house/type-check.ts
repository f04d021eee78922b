import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { Check, Finding } from './support/finding.ts'
import { run } from './support/run.ts'

/** The worlds, narrowest first; an error that several of them see is said once. */
const NARROW = ['tsconfig.shared.json', 'tsconfig.web.json', 'tsconfig.server.json'] as const
const WHOLE = 'tsconfig.json'
export const PROJECTS = [...NARROW, WHOLE] as const

const LINE = /^(.+?)\((\d+),\d+\): error (TS\d+): (.*)$/

/** TS18003 means that a project has no file yet; that is no error of anybody. */
function findings(project: string, out: string): Finding[] {
  const found: Finding[] = []
  for (const line of out.split('\n')) {
    const m = LINE.exec(line)
    if (m?.[1] !== undefined) found.push({ file: m[1], line: Number(m[2]), says: `${m[4]} (${m[3]}, ${project})` })
    else if (/^error TS/.test(line) && !line.includes('TS18003')) found.push({ file: project, says: line })
  }
  return found
}

/**
 * One world. With one checker: each further one works out the same million types again, so that two cores are slower with
 * four of them. What was checked before is remembered in .cache: a second look takes half a second.
 */
async function check(root: string, project: string): Promise<Finding[]> {
  await access(join(root, project))
  const memory = ['--incremental', '--tsBuildInfoFile', join(root, '.cache', `types-${project}.tsbuildinfo`)]
  const args = ['--noEmit', '--pretty', 'false', '--singleThreaded', '-p', project, ...memory]
  const ran = await run('tsc', args, { cwd: root })
  const found = findings(project, ran.out)
  if (ran.code !== 0 && found.length === 0 && !ran.out.includes('TS18003'))
    found.push({ file: project, says: `the compiler stopped: ${ran.out.slice(0, 300)}` })
  return found
}

/** The TypeScript compiler over every world: shared sees neither Node nor the DOM, the server no DOM, the web no Node. */
export const typeCheck: Check = {
  name: 'types',
  beside: true,
  run: async (root) => {
    const narrow = async () => {
      const found: Finding[] = []
      for (const project of NARROW) found.push(...(await check(root, project)))
      return found
    }
    // the one that sees everything takes as long as the three others
    const [first, whole] = await Promise.all([narrow(), check(root, WHOLE)])
    const said = new Map<string, Finding>()
    for (const f of [...first, ...whole]) {
      const key = `${f.file}:${f.line}:${f.says.replace(/ \(TS\d+, .*$/, '')}`
      if (!said.has(key)) said.set(key, f)
    }
    return [...said.values()]
  },
}

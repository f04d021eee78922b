import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { Check, Finding } from './support/finding.ts'
import { run } from './support/run.ts'

/** The worlds, narrowest first; an error that several of them see is said once. */
export const PROJECTS = ['tsconfig.shared.json', 'tsconfig.web.json', 'tsconfig.server.json', 'tsconfig.json'] as const

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

/** The TypeScript compiler over every world: shared sees neither Node nor the DOM, the server no DOM, the web no Node. */
export const typeCheck: Check = {
  name: 'types',
  run: async (root) => {
    const said = new Map<string, Finding>()
    for (const project of PROJECTS) {
      await access(join(root, project))
      // what was checked before is remembered in .cache, so that a second look takes half a second
      const memory = ['--incremental', '--tsBuildInfoFile', join(root, '.cache', `types-${project}.tsbuildinfo`)]
      const ran = await run('tsc', ['--noEmit', '--pretty', 'false', '-p', project, ...memory], { cwd: root })
      const found = findings(project, ran.out)
      if (ran.code !== 0 && found.length === 0 && !ran.out.includes('TS18003'))
        found.push({ file: project, says: `the compiler stopped: ${ran.out.slice(0, 300)}` })
      for (const f of found) {
        const key = `${f.file}:${f.line}:${f.says.replace(/ \(TS\d+, .*$/, '')}`
        if (!said.has(key)) said.set(key, f)
      }
    }
    return [...said.values()]
  },
}

import { filesOf, isTest, lineAt, read } from './support/files.ts'
import type { Check, Finding } from './support/finding.ts'
import type { Node } from './support/source.ts'
import { child, parse, walk } from './support/source.ts'

const RUNNERS = new Set(['test', 'it', 'describe', 'suite', 'bench', 'ctx', 'context'])
const NEVER = new Set(['skip', 'todo', 'only', 'fails', 'fixme'])
const CAPABILITY = new Set(['skipIf', 'runIf'])

/** The name at the root of a chain of members and calls: `test.concurrent.skip` gives `test`. */
function rootName(node: Node | undefined): string | undefined {
  if (node === undefined) return undefined
  if (node.type === 'Identifier') return String(node.name)
  return rootName(child(node, 'object') ?? child(node, 'callee'))
}

/** House rule: no test is skipped. One that needs a capability says which, in a comment on its line. */
export const skipped: Check = {
  name: 'skipped tests',
  run: async (root) => {
    const found: Finding[] = []
    for (const file of (await filesOf(root)).filter((f) => isTest(f) && /\.test\.tsx?$/.test(f))) {
      const text = await read(root, file)
      const lines = text.split('\n')
      walk(parse(file, text).program, (node) => {
        const at = { file, line: lineAt(text, node.start) }
        if (node.type === 'CallExpression') {
          if (/^(xit|xtest|xdescribe|fit|fdescribe)$/.test(String(child(node, 'callee')?.name)))
            found.push({ ...at, says: 'run this test or delete it.' })
        }
        if (node.type !== 'MemberExpression') return
        const name = String(child(node, 'property')?.name)
        if (!RUNNERS.has(rootName(child(node, 'object')) ?? '')) return
        if (NEVER.has(name)) found.push({ ...at, says: `run this test or delete it; .${name} hides it.` })
        if (CAPABILITY.has(name) && !/\/\/\s*capability:\s*\w/.test(`${lines[at.line - 2]}\n${lines[at.line - 1]}`))
          found.push({ ...at, says: `name the capability that is missing: // capability: … beside .${name}.` })
      })
    }
    return found
  },
}

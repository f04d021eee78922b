import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

type Operation = {
  requestBody: { content: { 'application/json': { schema: object } } }
  responses: Record<string, { content: { 'application/json': { schema: object } } }>
}
type Document = { paths: Record<string, { post: Operation }>; components: { schemas: Record<string, object> } }

/**
 * Who knows the house by its printed description alone (docs/generated/openapi.json), and reads it with a library of other people:
 * what is wrong with a request or an answer by that.
 */
export function described() {
  const file = new URL('../../docs/generated/openapi.json', import.meta.url)
  const document: Document = JSON.parse(readFileSync(file, 'utf8')) // printed by us
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false })
  const known = new Map<string, { input: ValidateFunction; output: ValidateFunction; refused: ValidateFunction }>()
  const refused = ajv.compile(document.components.schemas['Refused'] ?? {})
  const of = (path: string) => {
    const operation = document.paths[path]?.post
    if (!operation) throw new Error(`${path} is not described`)
    const found = known.get(path) ?? {
      input: ajv.compile(operation.requestBody.content['application/json'].schema),
      output: ajv.compile(operation.responses['200']?.content['application/json'].schema ?? {}),
      refused,
    }
    known.set(path, found)
    return found
  }
  const seen = new Set<string>()
  return {
    seen,
    /** Sentences about what does not fit; none when all is as described. */
    wrongWith(name: string, sent: unknown, status: number, answer: unknown): string[] {
      const path = `/api/${name.replace('.', '/')}`
      const { input, output } = of(path)
      seen.add(name)
      const told = (what: string, check: ValidateFunction, value: unknown) =>
        check(value) ? [] : (check.errors ?? []).map((e) => `${name} ${what}${e.instancePath} ${e.message}`)
      if (status !== 200) return told('refusal', refused, answer)
      return [...told('request', input, sent ?? {}), ...told('answer', output, answer)]
    },
  }
}

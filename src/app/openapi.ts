import { z } from 'zod'
import type { Endpoint } from '../kernel/contract.ts'
import { COMMON_REFUSALS } from '../kernel/refusal.ts'
import { contract } from './modules.ts'

const schema = (s: z.ZodType, io: 'input' | 'output') =>
  z.toJSONSchema(s, { io, target: 'draft-2020-12', unrepresentable: 'any' })

/** The whole contract as OpenAPI 3.1: one POST per endpoint, with what it may be refused for. */
export function openApi(): Record<string, unknown> {
  const paths: Record<string, unknown> = {}
  for (const [module, endpoints] of Object.entries(contract)) {
    for (const [name, e] of Object.entries(endpoints) as [string, Endpoint][]) {
      // the contract's own entries
      paths[`/api/${module}/${name}`] = {
        post: {
          operationId: `${module}.${name}`,
          tags: [module],
          'x-kind': e.kind,
          'x-may': e.may,
          'x-refuses': [...(e.refuses ?? [])],
          ...(e.stepUp && { 'x-step-up': true }),
          ...(e.kind === 'command' && {
            parameters: [
              {
                name: 'Idempotency-Key',
                in: 'header',
                required: e.may !== 'public' && e.may !== 'session' && !e.quiet,
                schema: { type: 'string', format: 'uuid' },
              },
            ],
          }),
          requestBody: { required: true, content: { 'application/json': { schema: schema(e.input, 'input') } } },
          responses: {
            200: { description: 'done', content: { 'application/json': { schema: schema(e.output, 'output') } } },
            default: {
              description: 'refused, in one sentence that the screen has in every language',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Refused' } } },
            },
          },
        },
      }
    }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Titian', version: '0.1.0', license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-sid' } },
      schemas: {
        Refused: {
          type: 'object',
          required: ['refusal'],
          properties: {
            refusal: {
              type: 'object',
              required: ['code'],
              properties: {
                code: { type: 'string', examples: Object.keys(COMMON_REFUSALS) },
                params: { type: 'object' },
                issues: { type: 'array', items: { type: 'object' } },
                theirs: {},
              },
            },
          },
        },
      },
    },
    security: [{ session: [] }],
  }
}

let made: string | undefined

/** As text, made once: a tenth of a second each time would be a stranger's cheapest way to keep the house waiting (F05). */
export const openApiText = (): string => {
  made ??= JSON.stringify(openApi())
  return made
}

import { Refusal } from '../../kernel/refusal.ts'
import type { ApartAnswer } from './run-apart.ts'

type Order = { module: string; call: string; input: unknown }
/** `run-apart.ts` names a function with one argument. */
type Module = Record<string, (input: unknown) => unknown>

async function answer({ module, call, input }: Order): Promise<ApartAnswer> {
  try {
    const work = ((await import(module)) as Module)[call] // the caller named the module and its function
    if (!work) throw new TypeError('no such work')
    return { done: await work(input) }
  } catch (error) {
    if (error instanceof Refusal) return { refused: { code: error.code, params: error.params } }
    return { failed: error instanceof Error ? error.message : 'unknown' }
  }
}

process.once('disconnect', () => process.exit(0))
process.once('message', async (order: Order) => {
  process.send?.(await answer(order))
})

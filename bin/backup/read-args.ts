import { resolve } from 'node:path'
import { type Tool, usageRefusal } from './installation.ts'

/** `[PATH] [--cards FILE]`. @throws Refusal `option_of_tool` */
export function readArgs(tool: Tool, args: readonly string[]): { path?: string; cards?: string } {
  const read: { path?: string; cards?: string } = {}
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? ''
    if (arg === '--cards' && args[at + 1]) read.cards = resolve(tool.root, args[++at] ?? '')
    else if (arg.startsWith('-') || read.path !== undefined) throw usageRefusal(tool, arg)
    else read.path = arg
  }
  return read
}

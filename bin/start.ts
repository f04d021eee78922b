import { dirname } from 'node:path'
import { applicationOf } from './start/migrate.ts'
import { run } from './start/run.ts'
import { viteBuild } from './start/web-build.ts'

/** `npm start`: one command from a fresh checkout to an address (docs/operate/install.md). */
const root = dirname(import.meta.dirname)

process.stdout.on('error', () => undefined) // a closed terminal takes no lines; it must not stop us from stopping cleanly

process.exitCode = await run({
  root,
  argv: process.argv.slice(2),
  env: process.env,
  out: process.stdout,
  prepare: applicationOf(root),
  webBuild: viteBuild(root),
})

import { applicationOf } from './start/migrate.ts'
import { run } from './start/run.ts'
import { viteBuild } from './start/web-build.ts'

/** `npm start`: one command from a fresh checkout to an address (docs/operate/install.md). */
const root = new URL('..', import.meta.url).pathname.replace(/\/$/, '')

process.stdout.on('error', () => undefined) // a closed terminal takes no lines; it must not stop us from stopping cleanly

process.exitCode = await run({
  root: decodeURIComponent(root),
  argv: process.argv.slice(2),
  env: process.env,
  out: process.stdout,
  prepare: applicationOf(decodeURIComponent(root)),
  webBuild: viteBuild(decodeURIComponent(root)),
})

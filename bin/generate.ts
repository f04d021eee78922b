import { run } from '../house/support/run.ts'

/**
 * `npm run generate`: everything that follows from the code. Each step in a process of its own: the second reads what the
 * first has written.
 */
const root = new URL('..', import.meta.url).pathname
await run('node', ['house/generate.ts'], { cwd: root })
await run('node', ['house/generate-db-types.ts'], { cwd: root })

import { Refusal } from '../../src/kernel/refusal.ts'
import { openDataFolder } from '../../src/platform/database/embedded/folders.ts'
import { isRoot } from '../../src/platform/database/embedded/service-user.ts'
import { becomeServiceUser, prepareForService } from './as-service-user.ts'
import { readConfig } from './config.ts'
import type { Prepare } from './migrate.ts'
import { createProgress, type Out, type Progress } from './progress.ts'
import { serve } from './serve.ts'
import { PARENT } from './signals.ts'
import { buildWeb, isBuilt, sourceHash } from './web-build.ts'

export interface RunOptions {
  /** the checkout */
  readonly root: string
  readonly argv: readonly string[]
  readonly env: NodeJS.ProcessEnv
  readonly out: Out
  readonly prepare: Prepare
  /** arguments for Node that build dist/web */
  readonly webBuild: readonly string[]
}

/**
 * The whole of `npm start`: as root it prepares what only root can and starts again as the service account; then web
 * client, database, migration, server and worker; then it waits until it is asked to stop.
 * @returns the exit code: 0 after it was asked to stop, 1 after a refusal or an error
 */
export async function run(options: RunOptions): Promise<number> {
  const progress = createProgress(options.out)
  const env = { ...options.env, [PARENT]: options.env[PARENT] ?? String(process.ppid) }
  try {
    const config = readConfig(options.argv, options.env, options.root)
    const build = (stop?: AbortSignal): Promise<string> => buildWhenOld(options, progress, stop)
    if (isRoot()) {
      const place = await prepareForService(config, options.root, progress, build)
      becomeServiceUser(place, options.root, options.argv, env)
    }
    const folder = openDataFolder(config.dataDir, config.kind)
    return await serve({
      config,
      folder,
      progress,
      build,
      root: options.root,
      env,
      prepare: options.prepare,
    })
  } catch (error) {
    tell(error, progress, options.out)
    return 1
  }
}

async function buildWhenOld({ root, webBuild }: RunOptions, progress: Progress, stop?: AbortSignal): Promise<string> {
  const hash = sourceHash(root)
  if (isBuilt(root, hash)) return hash
  const words = { id: 'Menyusun tampilan web, sekali ini saja', en: 'building the web client, only this once' }
  await progress.step(words, () => buildWeb(root, hash, webBuild, stop))
  return hash
}

/** A refusal is one sentence; anything else is a defect, told with the place in our own code. */
export function tell(error: unknown, progress: Progress, out: Out): void {
  if (error instanceof Refusal) {
    progress.refuse(error)
    return
  }
  const message = error instanceof Error ? error.message : String(error)
  progress.refuse({ code: 'unexpected', params: { message } })
  if (error instanceof Error && error.stack) out.write(`${error.stack.split('\n').slice(1, 6).join('\n')}\n`)
}

import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

export const executable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** A program of this machine by its name; undefined where it is not on the PATH. Nothing installs it. */
export const findProgram = (name: string, env: NodeJS.ProcessEnv): string | undefined =>
  (env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(executable)

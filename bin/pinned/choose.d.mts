export const NODE_PACKAGES: Readonly<Record<string, string>>
export function nodePackage(platform: string, arch: string): string | null
export function nodeProgram(platform: string): readonly [string, string]
export function hostNpm(of: {
  platform: string
  execPath: string
  npmExecPath?: string | undefined
  join(...parts: string[]): string
  dirname(path: string): string
  exists(path: string): boolean
}): { program: string; args: string[]; shell: boolean }
export function programOf(
  words: readonly string[],
  of: { node: string; npmFolder: string; join(...parts: string[]): string },
): { program: string; name: string; args: string[] }
export function withPath(
  env: Readonly<Record<string, string | undefined>>,
  folders: readonly string[],
  delimiter: string,
): Record<string, string | undefined>

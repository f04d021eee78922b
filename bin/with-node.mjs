// Runs a command on the Node and npm that this project pins, whatever the host has: `node bin/with-node.mjs node bin/start.ts`.
// Plain JavaScript for any Node from 18 on, and no Unix shell. Two stages: runtime/ brings Node 26 and npm; then that npm
// installs the rest. Beside a shell, bin/with-node calls this.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
// biome-ignore lint/correctness/useImportExtensions: a file that every Node reads; its types stand beside it
import { hostNpm, nodePackage, nodeProgram, programOf, withPath } from './pinned/choose.mjs'

const { platform, arch } = process
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const runtime = join(root, 'runtime')
const npmFolder = join(runtime, 'node_modules', 'npm')
process.chdir(root)

const say = (...lines) => process.stderr.write(`${lines.join('\n')}\n`)
const give = (...lines) => {
  say(...lines)
  process.exit(1)
}

const digest = (file) => createHash('sha256').update(readFileSync(file)).digest('hex')
const stamp = (folder) => join(folder, 'node_modules', '.lock')
const isInstalled = (folder) =>
  existsSync(stamp(folder)) && readFileSync(stamp(folder), 'utf8').trim() === digest(join(folder, 'package-lock.json'))

/** npm tells its own reason; without a network it is always this one. */
function install(folder, npm, env, words) {
  if (isInstalled(folder)) return
  say(words)
  const args = [...npm.args, 'ci', ...(folder === root ? [] : ['--prefix', folder])]
  const ran = spawnSync(npm.program, [...args, '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    env,
    shell: npm.shell,
    stdio: ['inherit', 2, 2],
  })
  if (ran.status !== 0)
    give(
      '✗ Paket belum bisa diambil. Pertama kali Titian memerlukan internet (sesudah itu tidak); sambungkan, lalu jalankan lagi.',
      '  The packages could not be fetched. The first start needs the internet (later ones do not); connect and run it again.',
    )
  writeFileSync(stamp(folder), `${digest(join(folder, 'package-lock.json'))}\n`)
}

/** Node 26 of the package for this machine; the host's own where there is none and it is new enough. */
function pinnedNode() {
  const name = nodePackage(platform, arch)
  const file = name && join(runtime, 'node_modules', name, ...nodeProgram(platform))
  if (file && existsSync(file) && spawnSync(file, ['-v'], { stdio: 'ignore' }).status === 0) return file
  if (Number(process.versions.node.split('.')[0]) >= 26) return process.execPath
  return give(
    `✗ Node 26 tidak tersedia untuk komputer jenis ${platform}-${arch}. Pasang sendiri Node 26, lalu jalankan lagi; atau pakai WSL2 (docs/operate/windows.md).`,
    `  There is no Node 26 for a computer of kind ${platform}-${arch}. Install Node 26 yourself and run it again, or use WSL2 (docs/operate/windows.md).`,
  )
}

const host = hostNpm({
  ...{ platform, join, dirname, exists: existsSync },
  ...{ execPath: process.execPath, npmExecPath: process.env.npm_execpath },
})
install(runtime, host, process.env, 'Titian: menyiapkan Node 26 (sekali saja) / preparing Node 26 (once)')
const node = pinnedNode()
const folders = [join(root, 'node_modules', '.bin'), join(runtime, 'node_modules', '.bin'), dirname(node)]
const env = { ...withPath(process.env, folders, delimiter), npm_config_nodedir: dirname(dirname(node)) }
const npm = { program: node, args: [join(npmFolder, 'bin', 'npm-cli.js')], shell: false }
install(root, npm, env, 'Titian: memasang paket (sekali saja) / installing packages (once)')

const words = process.argv.slice(2)
if (words.length === 0) process.exit(0)
const { program, name, args } = programOf(words, { node, npmFolder, join })
const path = onPath(program)
if (platform !== 'win32' && path !== null && typeof process.execve === 'function') become(path)
else stay()

/** The same process goes on as the command: its pid, its terminal and its signals stay what they are. */
function become(file) {
  process.removeAllListeners('warning') // that execve is new in Node is nothing for whoever starts Titian
  process.on('warning', () => undefined)
  process.execve(
    file,
    [name, ...args],
    Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined)),
  )
}

/** An older Node, or Windows: the command is a child that hears what we hear, and we end as it does. */
function stay() {
  const child = spawn(path ?? program, args, {
    cwd: root,
    env,
    stdio: 'inherit',
    argv0: name,
    shell: path === null && platform === 'win32',
  })
  const signals = platform === 'win32' ? ['SIGINT', 'SIGBREAK'] : ['SIGINT', 'SIGTERM', 'SIGHUP']
  // on Windows Ctrl+C reaches the child by the console; twice the same wish within two seconds is one (bin/start/signals.ts)
  for (const signal of signals) process.on(signal, () => platform !== 'win32' && child.kill(signal))
  const parent = process.ppid
  // npm hands its signal to a shell, which dies of it and tells nobody
  if (platform !== 'win32' && process.env.npm_lifecycle_event !== undefined)
    setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 250).unref()
  child.once('error', () => give(`✗ ${program}: perintah tidak ditemukan / command not found`))
  child.once('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1)
    for (const each of signals) process.removeAllListeners(each)
    process.kill(process.pid, signal)
  })
}

/** The file that a word names; null when nothing of that name can be run here. */
function onPath(word) {
  if (word.includes('/') || word.includes('\\')) return word
  const found = withPath(env, [], delimiter)
  const list = (Object.entries(found).find(([key]) => key.toUpperCase() === 'PATH')?.[1] ?? '').split(delimiter)
  return list.map((folder) => join(folder, word)).find(isProgram) ?? null
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return platform !== 'win32' || /\.exe$/i.test(file)
  } catch {
    return false // the answer, not an error
  }
}

/** The few bytes of RFC 6762 that say where one name is. Pure: what comes from the network is read as bytes and never trusted. */
const HEADER = 12
const A = 1
const ANY = 255
const TTL_SECONDS = 120

const nameBytes = (name: string): Buffer =>
  Buffer.concat([
    ...name.split('.').map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label, 'ascii')])),
    Buffer.from([0]),
  ])

/** Where the question that begins at `at` ends, or undefined when it is cut off or points elsewhere. */
function endOfName(message: Buffer, at: number): number | undefined {
  let next = at
  for (let length = message[next]; length !== undefined; length = message[next]) {
    if (length === 0) return next + 1
    if (length > 63) return undefined
    next += length + 1
  }
  return undefined
}

/** Does somebody ask for the address of this name? */
export function asksFor(message: Buffer, name: string): boolean {
  if (message.length < HEADER || (message.readUInt16BE(2) & 0xf800) !== 0) return false
  let at = HEADER
  for (let left = Math.min(message.readUInt16BE(4), 20); left > 0; left--) {
    const end = endOfName(message, at)
    if (end === undefined || end + 4 > message.length) return false
    const type = message.readUInt16BE(end)
    const asked = message.toString('latin1', at, end).toLowerCase()
    if ((type === A || type === ANY) && asked === nameBytes(name).toString('latin1')) return true
    at = end + 4
  }
  return false
}

/**
 * The answer. Whoever asked from another port than 5353 knows no multicast (phones do so): she gets the number and the question
 * back that she sent, and no mark that clears what others keep.
 */
export function answerTo(message: Buffer, name: string, address: string, isOneShot: boolean): Buffer {
  const wire = nameBytes(name)
  const header = Buffer.alloc(HEADER)
  if (isOneShot) header.writeUInt16BE(message.readUInt16BE(0), 0)
  header.writeUInt16BE(0x8400, 2)
  header.writeUInt16BE(isOneShot ? 1 : 0, 4)
  header.writeUInt16BE(1, 6)
  const question = isOneShot ? Buffer.concat([wire, Buffer.from([0, A, 0, 1])]) : Buffer.alloc(0)
  const fixed = Buffer.alloc(10)
  fixed.writeUInt16BE(A, 0)
  fixed.writeUInt16BE(isOneShot ? 1 : 0x8001, 2)
  fixed.writeUInt32BE(isOneShot ? 10 : TTL_SECONDS, 4)
  fixed.writeUInt16BE(4, 8)
  return Buffer.concat([header, question, wire, fixed, Buffer.from(address.split('.').map(Number))])
}

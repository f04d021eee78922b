import { createSocket } from 'node:dgram'
import { log } from '../log.ts'
import { type Address, addressFor, ownAddresses } from './addresses.ts'
import { answerTo, asksFor } from './dns-answer.ts'

const GROUP = '224.0.0.251'
const PORT = 5353
/** A cable that is put in later brings a new network. */
const JOINED_EVERY_MS = 60_000

/**
 * Answers the network's question where `name` is, for as long as this machine runs; a name that is not below `.local` is the
 * business of the network's own DNS. Nothing else is answered, and nothing is ever asked.
 */
export function answerName(name: string, own: () => Address[] = ownAddresses): () => void {
  if (!name.endsWith('.local')) return () => undefined
  const socket = createSocket({ type: 'udp4', reuseAddr: true })
  const joined = new Set<string>()
  const join = () => {
    for (const { address } of own())
      if (!joined.has(address))
        try {
          socket.addMembership(GROUP, address)
          joined.add(address)
        } catch {
          // an interface without multicast; whoever is there uses the network's DNS
        }
  }
  socket.on('message', (message, { address, port }) => {
    const mine = asksFor(message, name) ? addressFor(address, own()) : undefined
    if (mine === undefined) return
    const isOneShot = port !== PORT
    socket.send(answerTo(message, name, mine, isOneShot), port, isOneShot ? address : GROUP)
  })
  socket.on('error', (error) => {
    log.error(error, { event: 'lan_name_not_answered' })
    stop()
  })
  const again = setInterval(join, JOINED_EVERY_MS)
  again.unref()
  socket.bind({ port: PORT, exclusive: false }, join)
  socket.unref()
  let isOpen = true
  function stop() {
    clearInterval(again)
    if (isOpen) socket.close()
    isOpen = false
  }
  return stop
}

import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'

/** Somebody outside with a key of her own: its public half as age writes it, and how she opens what is sealed to it. */
export async function outsider() {
  const identity = await generateX25519Identity()
  const open = (file: Buffer): Promise<string> => {
    const hers = new Decrypter()
    hers.addIdentity(identity)
    return hers.decrypt(file, 'text')
  }
  return { key: await identityToRecipient(identity), open, identity }
}

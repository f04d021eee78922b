import 'reflect-metadata'
import { createHash, randomBytes } from 'node:crypto'
import { AsnConvert } from '@peculiar/asn1-schema'
import {
  GeneralName,
  GeneralSubtree,
  GeneralSubtrees,
  id_ce_nameConstraints,
  NameConstraints,
} from '@peculiar/asn1-x509'
import * as x509 from '@peculiar/x509'

/** What the house signs with. It may sign for one name alone, so its key, stolen, opens no bank. */
export type Authority = { name: string; certificate: x509.X509Certificate; key: CryptoKey }
/** What the server shows to a browser. It lives in memory: each start makes a new one. */
export type Leaf = { certificate: string; key: string; endsAt: Temporal.Instant }

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const
const AUTHORITY_DAYS = 3650
/** Apple takes at most 825 days from an authority of somebody's own; a short life makes the renewal an everyday thing. */
const LEAF_DAYS = 90
const RENEWED_BEFORE_DAYS = 30
/** A phone whose clock is behind takes it all the same. */
const BEHIND_HOURS = 24

const { subtle } = crypto
const newKeys = () => subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])
const pemOf = async (key: CryptoKey) => x509.PemConverter.encode(await subtle.exportKey('pkcs8', key), 'PRIVATE KEY')
const lasting = (now: Temporal.Instant, days: number) => ({
  notBefore: new Date(now.subtract({ hours: BEHIND_HOURS }).epochMilliseconds),
  notAfter: new Date(now.add({ hours: 24 * days }).epochMilliseconds),
})
const newSerial = () => `01${randomBytes(15).toString('hex')}`

/** Of the names only this one, of the addresses none. Critical: whoever does not know the rule trusts nothing of it. */
function onlyFor(name: string): x509.Extension {
  const subtree = (base: GeneralName) => new GeneralSubtree({ base })
  const constraints = new NameConstraints({
    permittedSubtrees: new GeneralSubtrees([subtree(new GeneralName({ dNSName: name }))]),
    excludedSubtrees: new GeneralSubtrees(
      ['0.0.0.0/0', '::/0'].map((all) => subtree(new GeneralName({ iPAddress: all }))),
    ),
  })
  return new x509.Extension(id_ce_nameConstraints, true, AsnConvert.serialize(constraints))
}

export async function makeAuthority(name: string, now: Temporal.Instant): Promise<Authority> {
  const keys = await newKeys()
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: newSerial(),
    name: [{ O: ['Jaringan setempat'] }, { CN: [name] }],
    ...lasting(now, AUTHORITY_DAYS),
    keys,
    signingAlgorithm: ALGORITHM,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      onlyFor(name),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  })
  return { name, certificate, key: keys.privateKey }
}

export async function makeLeaf(authority: Authority, now: Temporal.Instant, name = authority.name): Promise<Leaf> {
  const keys = await newKeys()
  const lasts = lasting(now, LEAF_DAYS)
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: newSerial(),
    subject: [{ CN: [name] }],
    issuer: authority.certificate.subjectName.toJSON(),
    ...lasts,
    publicKey: keys.publicKey,
    signingKey: authority.key,
    signingAlgorithm: ALGORITHM,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: name }]),
      await x509.AuthorityKeyIdentifierExtension.create(authority.certificate),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  })
  return {
    certificate: certificate.toString('pem'),
    key: await pemOf(keys.privateKey),
    endsAt: Temporal.Instant.fromEpochMilliseconds(lasts.notAfter.getTime()),
  }
}

/** Time for a new one: there is a month in which a machine that was switched off still comes back in time. */
export const isLeafDue = (leaf: Pick<Leaf, 'endsAt'>, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(now, leaf.endsAt.subtract({ hours: 24 * RENEWED_BEFORE_DAYS })) >= 0

/** Key and certificate in one text, so that a power cut leaves both or none. */
export const writeAuthority = async ({ certificate, key }: Authority): Promise<string> =>
  `${await pemOf(key)}\n${certificate.toString('pem')}\n`

/** Throws when the text is no key and certificate, or when they do not belong together. */
export async function readAuthority(text: string): Promise<Authority> {
  const [key, cert] = x509.PemConverter.decode(text)
  if (!key || !cert) throw new Error('no key and certificate')
  const certificate = new x509.X509Certificate(cert)
  const name = certificate.subjectName.getField('CN')[0]
  const read = await subtle.importKey('pkcs8', key, ALGORITHM, true, ['sign'])
  const signed = await subtle.sign(ALGORITHM, read, Buffer.from('mine'))
  const isPair = await subtle.verify(ALGORITHM, await certificate.publicKey.export(), signed, Buffer.from('mine'))
  if (!name || !isPair) throw new Error('not a pair')
  return { name, certificate, key: read }
}

/** What a person compares on two screens: phones show the same letters under "SHA-256". */
export const fingerprintOf = ({ certificate }: Authority): string =>
  createHash('sha256')
    .update(Buffer.from(certificate.rawData))
    .digest('hex')
    .toUpperCase()
    .replace(/..(?!$)/g, '$&:')

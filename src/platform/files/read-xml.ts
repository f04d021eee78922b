import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes'

export type XmlTag = {
  /** without its prefix */
  readonly name: string
  /** the value of an attribute by its name without prefix; undefined when it is absent */
  readonly attribute: (name: string) => string | undefined
  readonly attributes: () => { name: string; value: string }[]
}
export type XmlHandler = {
  open?: (tag: XmlTag) => void
  close?: (name: string) => void
  /** text with its entities resolved, CDATA included */
  text?: (text: string) => void
}
export type XmlLimits = { readonly elements: number; readonly depth: number; readonly attributes: number }

export type XmlFault = 'damaged' | 'too_heavy'

/** XML that is not read: not well formed, not UTF-8, with a document type, or beyond its limits. */
export class XmlError extends Error {
  readonly fault: XmlFault

  constructor(fault: XmlFault) {
    super(`xml: ${fault}`)
    this.name = 'XmlError'
    this.fault = fault
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true })

const decoded = (bytes: Uint8Array): string => {
  try {
    return UTF8.decode(bytes)
  } catch {
    throw new XmlError('damaged')
  }
}

const isOwn = (a: SaxesAttributeNS) => a.prefix !== 'xmlns' && a.name !== 'xmlns'

const tagOf = ({ local, attributes }: SaxesTagNS): XmlTag => ({
  name: local,
  attribute: (name) => {
    for (const a of Object.values(attributes)) if (a.local === name && isOwn(a)) return a.value
    return undefined
  },
  attributes: () =>
    Object.values(attributes)
      .filter(isOwn)
      .map((a) => ({ name: a.local, value: a.value })),
})

/**
 * Walks through XML from outside as the standard has it, prefixes, entities and CDATA resolved, so that no other spelling
 * says something else. A document type is refused: there are no entities but the five of XML and character numbers.
 *
 * Errors: XmlError; whatever a handler throws passes.
 */
export function readXml(bytes: Uint8Array, on: XmlHandler, limits: XmlLimits): void {
  const parser = new SaxesParser({ xmlns: true })
  let elements = 0
  let depth = 0
  let inTag = 0
  const refuse = (): never => {
    throw new XmlError('damaged')
  }
  parser.on('error', refuse)
  parser.on('doctype', refuse)
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && encoding.toLowerCase() !== 'utf-8') refuse()
  })
  parser.on('opentagstart', () => {
    inTag = 0
    if (++elements > limits.elements || ++depth > limits.depth) throw new XmlError('too_heavy')
  })
  parser.on('attribute', () => {
    if (++inTag > limits.attributes) throw new XmlError('too_heavy')
  })
  parser.on('opentag', (tag) => on.open?.(tagOf(tag)))
  parser.on('closetag', ({ local }) => {
    depth--
    on.close?.(local)
  })
  parser.on('text', (text) => on.text?.(text))
  parser.on('cdata', (text) => on.text?.(text))
  parser.write(decoded(bytes)).close()
}

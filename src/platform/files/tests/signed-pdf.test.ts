import { describe, expect, it } from 'vitest'
import { checkSigned } from '../signed-pdf.ts'
import { withSignature } from './signed.ts'

const issued = Buffer.from(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n',
)
const faultOf = (signed: Uint8Array) => {
  const result = checkSigned({ signed, issued })
  return result.ok ? null : result.fault
}

describe('a letter that comes back with a certified signature', () => {
  it('is taken when what was issued stands at its beginning and a signature covers all of it', () => {
    const signed = withSignature(issued)
    const result = checkSigned({ signed, issued })
    expect(result.ok && result.bytes.equals(signed)).toBe(true)
    expect(faultOf(withSignature(issued, { sub: 'adbe.pkcs7.detached' }))).toBeNull()
    expect(faultOf(withSignature(issued, { tail: '\r\n' })), 'line ends behind it are nothing').toBeNull()
  })

  it('may be signed by a second person behind the first', () => {
    expect(faultOf(withSignature(withSignature(issued)))).toBeNull()
  })

  it('is no other letter, no letter that was printed anew, and no picture', () => {
    const other = Buffer.from(issued)
    other[12] = 0x32
    expect(faultOf(withSignature(other))).toBe('signed_other_letter')
    expect(faultOf(issued.subarray(0, 40))).toBe('signed_other_letter')
    expect(faultOf(Buffer.from([0xff, 0xd8, 0xff, 0xe0]))).toBe('signed_no_pdf')
    expect(faultOf(Buffer.alloc(10_000_001))).toBe('signed_too_large')
  })

  it('is not taken without a signature', () => {
    expect(faultOf(issued), 'as it was issued').toBe('signed_not_at_all')
    const update = Buffer.concat([issued, Buffer.from('2 0 obj\n<< /Type /Page >>\nendobj\n%%EOF\n')])
    expect(faultOf(update), 'an update without one').toBe('signed_not_at_all')
  })

  it('is not taken when what looks like a signature is none', () => {
    for (const [why, more] of Object.entries({
      'no DER': { contents: '00'.repeat(256) },
      'no hex': { contents: `30${'zz'.repeat(255)}` },
      empty: { contents: '30' },
      'packed in a way of one’s own': { sub: 'My.own' },
      'no filter': { filter: '' },
    }))
      expect(faultOf(withSignature(issued, more)), why).toBe('signed_not_at_all')
    const text = withSignature(issued).toString('latin1')
    const inStream = text
      .replace('\n90 0 obj\n<< ', '\n90 0 obj\n<< >>\nstream\n<< ')
      .replace("+07'00') >>\nendobj", "+07'00') >>\nendstream\nendobj")
    expect(faultOf(Buffer.from(inStream, 'latin1')), 'it lies in a stream').not.toBeNull()
    const moved = text.replace(
      /\/ByteRange \[0 (\d+)/,
      (_, n) => `/ByteRange [0 ${String(Number(n) - 1).padStart(9, '0')}`,
    )
    expect(faultOf(Buffer.from(moved, 'latin1')), 'it leaves out more than itself').toBe('signed_not_at_all')
  })

  it('is not taken when it was changed after it was signed', () => {
    expect(faultOf(withSignature(issued, { tail: '3 0 obj\n<< /Type /Page >>\nendobj\n%%EOF\n' }))).toBe(
      'signed_changed_since',
    )
    const update = '3 0 obj\n<< /Type /Page >>\nendobj\n%%EOF\n'
    for (const blanks of [8, 1_023, 1_024, 2_000])
      expect(faultOf(withSignature(issued, { tail: `${' '.repeat(blanks)}${update}` })), `${blanks} blanks`).toBe(
        'signed_changed_since',
      )
    expect(faultOf(withSignature(issued, { tail: '\r\n\r\n    ' })), 'eight blanks and nothing behind').toBeNull()
    expect(faultOf(withSignature(issued, { tail: ' '.repeat(9) }))).toBe('signed_changed_since')
  })

  it('is refused like any scan when something in it runs, opens or carries', () => {
    for (const extra of [
      '/OpenAction << /JS (x) >> ',
      '/A << /Launch 1 >> ',
      '/EmbeddedFiles 3 0 R ',
      '/J#61vaScript (x) ',
    ])
      expect(faultOf(withSignature(issued, { extra })), extra).toBe('signed_not_plain')
    expect(faultOf(withSignature(issued).subarray(0, -8))).toBe('signed_damaged')
  })

  it('reads a hostile one in time that grows with its length alone', () => {
    const many = Buffer.concat([issued, Buffer.from('/ByteRange [0 1 2 3] '.repeat(200_000)), Buffer.from('\n%%EOF\n')])
    expect(faultOf(many)).toBe('signed_not_at_all')
    const open = Buffer.concat([
      issued,
      Buffer.from(`${'<'.repeat(50_000)}/ByteRange [`.repeat(20)),
      Buffer.from('\n%%EOF\n'),
    ])
    expect(faultOf(open)).not.toBeNull()
  })
})

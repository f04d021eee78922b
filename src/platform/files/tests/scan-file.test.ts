import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkScan, SCAN_MAX } from '../scan-file.ts'
import { exif, jpeg, pdfScan, png, remark } from './scans.ts'

const faultOf = (bytes: Buffer) => {
  const result = checkScan(bytes)
  return result.ok ? null : result.fault
}
const bytesOf = (bytes: Buffer) => {
  const result = checkScan(bytes)
  if (!result.ok) throw new Error(result.fault)
  return result.scan.bytes
}

describe('a scan', () => {
  it('C16 E01 E18 is known by its content: JPEG, PNG and PDF are taken, everything else is not', () => {
    expect(checkScan(jpeg())).toMatchObject({ ok: true, scan: { kind: 'jpeg' } })
    expect(checkScan(png())).toMatchObject({ ok: true, scan: { kind: 'png' } })
    expect(checkScan(pdfScan())).toMatchObject({ ok: true, scan: { kind: 'pdf' } })
    for (const other of ['<html></html>', 'PK\x03\x04', 'GIF89a', '<svg xmlns="x"/>', 'MZ', '', ' %PDF-1.7 %%EOF'])
      expect(faultOf(Buffer.from(other, 'latin1')), other).toBe('scan_kind')
  })

  it('E08 of more than 10 MB is not taken, and of 10 MB is', () => {
    expect(faultOf(jpeg({ tail: Buffer.alloc(SCAN_MAX) }))).toBe('scan_too_large')
    expect(faultOf(Buffer.concat([jpeg(), Buffer.alloc(SCAN_MAX - jpeg().length)]))).toBeNull()
  })

  it('on which no letter could be read is not taken: one pixel is no signed paper', () => {
    expect(faultOf(jpeg({ width: 1, height: 1 }))).toBe('scan_too_small')
    expect(faultOf(png({ width: 1 }))).toBe('scan_too_small')
    expect(faultOf(jpeg({ width: 2480, height: 40 }))).toBe('scan_too_small')
    expect(faultOf(jpeg({ width: 620, height: 877 }))).toBeNull()
  })

  it('E02 E03 that hides another file is not taken', () => {
    const hidden = [
      '<script>alert(1)</script>',
      '<html>',
      '<?php echo 1;',
      '%PDF-1.4',
      'PK\x03\x04zip',
      '<svg onload=x>',
    ].map((s) => Buffer.from(s, 'latin1'))
    for (const tail of hidden) {
      expect(faultOf(jpeg({ tail }))).toBe('scan_not_plain')
      expect(faultOf(png({ tail }))).toBe('scan_not_plain')
      expect(faultOf(jpeg({ parts: [remark(tail.toString('latin1'))] }))).toBe('scan_not_plain')
      expect(faultOf(png({ chunks: [['tEXt', tail.toString('latin1')]] }))).toBe('scan_not_plain')
    }
    expect(faultOf(Buffer.concat([pdfScan(), Buffer.from('<script>x</script> %%EOF\n')]))).toBe('scan_not_plain')
    expect(faultOf(Buffer.concat([pdfScan(), Buffer.from('PK\x05\x06 %%EOF\n', 'latin1')]))).toBe('scan_not_plain')
  })

  it('loses the place, the camera and every remark, and what a telephone hangs behind the picture', () => {
    const taken = bytesOf(jpeg({ parts: [exif(1, 'Canon'), remark('atas nama Suryani')], tail: jpeg() }))
    for (const word of ['GPS', 'Canon', 'Suryani', 'Exif']) expect(taken.toString('latin1')).not.toContain(word)
    expect(taken.equals(jpeg())).toBe(true)
    const picture = bytesOf(
      png({
        chunks: [
          ['tEXt', 'Author Suryani'],
          ['eXIf', 'GPS'],
        ],
        tail: Buffer.from('film'),
      }),
    )
    expect(picture.equals(png())).toBe(true)
  })

  it('keeps its turn, and nothing else of what the camera wrote', () => {
    const taken = bytesOf(jpeg({ parts: [exif(6, 'Canon')] }))
    expect(taken.subarray(2, 4)).toEqual(Buffer.of(0xff, 0xe1))
    expect(taken[31]).toBe(6)
    expect(taken.toString('latin1')).not.toContain('Canon')
    expect(bytesOf(taken).equals(taken)).toBe(true)
  })

  it('of more than 40 megapixels is not taken', () => {
    expect(faultOf(jpeg({ width: 60_000, height: 60_000 }))).toBe('scan_too_many_pixels')
    expect(faultOf(png({ width: 60_000 }))).toBe('scan_too_many_pixels')
  })

  it('as a PDF may not run, open or carry anything, in the open, in disguise or packed', () => {
    const active = [
      '/OpenAction << /S /JavaScript /JS (x) >>',
      '/Names << /EmbeddedFiles 1 0 R >>',
      '/AA << >>',
      '/S /Launch',
      '/AcroForm << /XFA 1 0 R >>',
      '/J#61vaScript 1 0 R',
      '/Encrypt 9 0 R',
    ]
    for (const inside of active) {
      expect(faultOf(pdfScan(inside)), inside).toBe('scan_not_plain')
      expect(faultOf(pdfScan('', inside)), inside).toBe('scan_not_plain')
    }
    expect(faultOf(pdfScan('/AAPL:Keywords (x) /JSomething 1'))).toBeNull()
    expect(faultOf(Buffer.from('%PDF-1.7 cut off'))).toBe('scan_damaged')
  })

  it('that is cut anywhere is said to be damaged and never breaks the program', () => {
    for (const whole of [jpeg({ parts: [exif(6)] }), png({ chunks: [['tEXt', 'x']] }), pdfScan('', 'x')])
      for (let end = 9; end < whole.length - 1; end++)
        expect(['scan_damaged', 'scan_kind', null]).toContain(faultOf(whole.subarray(0, end)))
  })

  it('of any bytes behind a good beginning is judged without an error', () => {
    const beginnings = [Buffer.of(0xff, 0xd8, 0xff), png().subarray(0, 8), Buffer.from('%PDF-')]
    fc.assert(
      fc.property(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 400 }), (head, rest) => {
        expect(typeof checkScan(Buffer.concat([head, rest])).ok).toBe('boolean')
      }),
    )
  })
})

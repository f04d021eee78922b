/** A certified signature as a service outside puts it: an incremental update whose range leaves out nothing but itself. */
export function withSignature(
  issued: Uint8Array,
  more: Partial<{ contents: string; sub: string; filter: string; extra: string; tail: string }> = {},
): Buffer {
  const {
    contents = `30${'8'.repeat(510)}`,
    sub = 'ETSI.CAdES.detached',
    filter = '/Filter /Adobe.PPKLite',
    extra = '',
    tail = '',
  } = more
  const before = Buffer.from(issued)
  const head = `\n90 0 obj\n<< /Type /Sig ${filter} /SubFilter /${sub} ${extra}/ByteRange [0 AAAAAAAAA BBBBBBBBB CCCCCCCCC] /Contents `
  const gap = before.length + head.length
  const back = gap + contents.length + 2
  const rest = ` /M (D:20260112090000+07'00') >>\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 91 /Prev 1 >>\nstartxref\n${before.length}\n%%EOF\n`
  const figure = (n: number) => String(n).padStart(9, '0')
  const said = head
    .replace('AAAAAAAAA', figure(gap))
    .replace('BBBBBBBBB', figure(back))
    .replace('CCCCCCCCC', figure(rest.length))
  return Buffer.concat([before, Buffer.from(`${said}<${contents}>${rest}${tail}`, 'latin1')])
}

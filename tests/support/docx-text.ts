import PizZip from 'pizzip'

const plain = (s: string) =>
  s.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '',
  )

/** What a reader sees of a letter of our own in the body of a .docx, a paragraph or a table row a line; cells are parted by a tab. */
export const docxText = (docx: Buffer, part = 'word/document.xml'): string => {
  const xml = new PizZip(docx).file(part)?.asText() ?? ''
  const lines: string[] = []
  let line = ''
  let inRow = false
  for (const [token, , text] of xml.matchAll(/<(\/?w:[\w]+)\b[^>]*>([^<]*)/g)) {
    if (/^<w:tr\b/.test(token)) inRow = true
    else if (/^<w:t\b(?!\w)/.test(token)) line += plain(text ?? '')
    else if (/^<w:br\b/.test(token)) line += '\n'
    else if (/^<\/w:tc>/.test(token)) line = `${line.replace(/ +$/, '')}\t`
    else if (/^<\/w:tr>/.test(token)) {
      lines.push(line.trimEnd())
      line = ''
      inRow = false
    } else if (/^<\/w:p>/.test(token)) {
      if (inRow) line += ' '
      else {
        lines.push(line)
        line = ''
      }
    }
  }
  return lines.join('\n')
}

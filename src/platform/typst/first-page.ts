/**
 * The first page alone of a document that Typst drew as one SVG, all pages below each other: each is a sheet (`path`) and what
 * stands on it (`g`), and what they use, as their letters, is told once at the end. Letters are drawn as outlines, so it needs no font, and it holds
 * no script: it may stand in an `img`.
 */
export function firstPage(svg: string): string {
  const [head = '', sheet = '', ...rest] = svg.split('\n')
  const size = /v ([\d.]+) h ([\d.]+) /.exec(sheet)
  const end = rest.indexOf(`${INDENT}</g>`)
  const told = rest.findIndex((line) => line.startsWith(`${INDENT}<defs`))
  if (!head.startsWith('<svg ') || !size || end < 0) throw new Error('Typst draws its pages otherwise than it did')
  const [, height, width] = size
  const opening = `<svg viewBox="0 0 ${width} ${height}" width="${width}pt" height="${height}pt" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">`
  const page = [sheet, ...rest.slice(0, end + 1), ...(told < 0 ? [] : rest.slice(told, rest.lastIndexOf('</svg>')))]
  return [opening, ...page.map((line) => line.trim()), '</svg>'].join('\n')
}

const INDENT = '    '

/**
 * Tables, as a part of the Typst program that draws a document's data: `table-of` of a table. It needs `pt`, `ink` and
 * `paragraph`.
 */
export const TABLES = String.raw`
#let cell-of(it, height) = {
  let body = {
    if it.top > 0 { v(pt(it.top)) }
    for each in it.paragraphs { paragraph(each) }
    if it.bottom > 0 { v(pt(it.bottom)) }
  }
  if height > 0 { grid(columns: (0pt, 1fr), block(height: pt(height)), body) } else { body }
}
#let border(it) = if it == none { none } else { pt(it.width) + ink(it.color) }
// Rows of headings are headers of what follows: they are never left alone at the foot of a page.
#let body-of(rows, cells) = {
  let parts = ()
  let heads = ()
  for row in rows {
    if row.isHeading { heads.push(row) } else {
      if heads.len() > 0 {
        parts.push(table.header(level: 2, repeat: false, ..cells(heads)))
        heads = ()
      }
      parts += cells((row,))
    }
  }
  parts + cells(heads)
}
#let table-of(it) = {
  let last = it.rows.len()
  let stroke(x, y) = {
    let row = it.rows.at(y)
    let top = if y == 0 or y == it.headerRows { it.lines.edge } else { it.lines.rows }
    if row.isGroupStart { top = it.lines.group }
    let bottom = if y == last - 1 or y == it.headerRows - 1 { it.lines.edge } else { none }
    let side = border(it.lines.columns)
    (top: border(top), bottom: border(bottom), left: side, right: side)
  }
  // No function in a loop: the compiler hashes whatever one captures, here the whole table for every row.
  let divided = it.isDivided
  let cells(rows, cell) = {
    for row in rows {
      for (index, each) in row.cells.enumerate() {
        (cell(breakable: divided and not row.isHeading, cell-of(each, if index == 0 { row.height } else { 0 })),)
      }
    }
  }
  let settings = (
    columns: it.columns.map(share => share * 1fr), inset: (x: pt(it.sides), y: 0pt), align: start + top,
    stroke: if it.isLayout { none } else { stroke },
  )
  set par.line(numbering: none)
  block(width: 100%, above: pt(it.above), below: 0pt, if it.isLayout {
    grid(..settings, ..cells(it.rows, grid.cell))
  } else {
    let head = it.rows.slice(0, it.headerRows)
    table(
      ..settings,
      fill: (x, y) => if y < it.headerRows and it.headerFill != none { ink(it.headerFill) },
      ..if head.len() > 0 { (table.header(..cells(head, table.cell)),) },
      ..body-of(it.rows.slice(it.headerRows), rows => cells(rows, table.cell)),
    )
  })
}
`;
